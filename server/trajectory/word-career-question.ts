// The career question is the client's: anybody who guides may put one into words, it becomes the client's when they keep it. Lock,
// decide, write and record, commit, notify. What a client writes is screened in the transaction that keeps it.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record } from '../trail/record.ts';
import { insertCareerQuestion, lockCareerQuestion, makeCurrent, writeQuestionStatus } from './career-question-store.ts';
import { readTrajectory } from './store.ts';

type Deps = { db: Database; live: Pick<Live, 'changed'> };

/** Writes a question down: a client's own counts at once, a counsellor's waits for the client. @throws Refusal not-found, not-in-this-state */
export async function wordCareerQuestion(deps: TextDeps, person: Person, trajectoryId: string, text: string): Promise<{ id: string; care: Care | null }> {
  const { id, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'career-question:write');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const id = await insertCareerQuestion(tx, trajectoryId, text, null);
    await record(tx, person, { action: 'career-question:write', objectType: 'career-question', objectId: id, trajectoryId });
    if (person.role !== 'client') return { id, raised: null };
    await writeQuestionStatus(tx, id, 'kept');
    await makeCurrent(tx, trajectoryId, id);
    await record(tx, person, { action: 'career-question:decide', objectType: 'career-question', objectId: id, trajectoryId, detail: { decision: 'kept' } });
    return { id, raised: await raiseFromText(deps, tx, trajectory, { writtenIn: 'career-question', writtenId: id, text }) };
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  return { id, care: await tellOfText(deps, person, raised) };
}

/** The client keeps a question, also one of before, or refuses one that was proposed. @throws Refusal not-found, not-in-this-state */
export async function decideCareerQuestion({ db, live }: Deps, client: Person, id: string, decision: 'kept' | 'refused'): Promise<void> {
  const trajectoryId = await db.asPerson(client, async (tx) => {
    const question = await lockCareerQuestion(tx, id);
    if (!question) throw new Refusal('not-found');
    // The one that counts is replaced, not refused: a trajectory that had a question keeps having one.
    if (decision === 'refused' && question.status !== 'proposed') throw new Refusal('not-in-this-state', { state: question.status });
    await writeQuestionStatus(tx, id, decision);
    if (decision === 'kept') await makeCurrent(tx, question.trajectoryId, id);
    await record(tx, client, {
      action: 'career-question:decide',
      objectType: 'career-question',
      objectId: id,
      trajectoryId: question.trajectoryId,
      detail: { decision },
    });
    return question.trajectoryId;
  });
  live.changed(client.organisationId, 'trajectories', trajectoryId);
}
