// The counsellor gives an exercise or a task in own words. It stands on the client's home at once; nothing is sent for it: check-ins
// come at the times that the client chose.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { readDocument } from '../knowledge/store.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type Homework, insertHomework, lockHomework } from '../trajectory/homework-store.ts';
import { readTrajectory } from '../trajectory/store.ts';

export type Gift = { exerciseId: string | null; text: string | null; why: string | null; dueOn: string | null };

/** One of `exerciseId` and `text`. @throws Refusal not-found, not-allowed, invalid-input (no such exercise), not-in-this-state (closed) */
export async function giveHomework(deps: { db: Database; live: Live }, person: Person, trajectoryId: string, gift: Gift): Promise<Homework> {
  const homework = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'homework:give');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const exercise = gift.exerciseId ? await readDocument(tx, gift.exerciseId) : null;
    // What a client may not open they cannot do.
    const fits = exercise && exercise.folder === 'exercises' && !exercise.archived && exercise.audience !== 'counsellor';
    if (gift.exerciseId && !fits) throw new Refusal('invalid-input', { field: 'exerciseId' });
    const title = exercise?.title ?? gift.text;
    if (!title) throw new Refusal('invalid-input', { field: 'text' });
    const id = await insertHomework(tx, trajectoryId, { ...gift, title });
    await record(tx, person, { action: 'homework:give', objectType: 'homework', objectId: id, trajectoryId, detail: { exerciseId: gift.exerciseId } });
    return (await lockHomework(tx, id)) as Homework;
  });
  deps.live.changed(person.organisationId, 'homework', trajectoryId);
  return homework;
}
