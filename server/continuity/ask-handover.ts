// Asks a client whether their guidance may go to another counsellor: by who guides, or by a supervisor when the counsellor drops out.
// Nothing moves; there is one such question at a time.
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { listPeople } from '../people/store.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { type HandoverDeps, showHandover } from './change-handover.ts';
import { addHandover } from './handover-store.ts';
import type { PresentedHandover } from './present-handover.ts';

/** @throws Refusal not-allowed, not-found, invalid-input (toId is no other counsellor), not-in-this-state (closed, or one is open) */
export async function askHandover(deps: HandoverDeps, person: Person, of: { trajectoryId: string; toId: string; reason: string }): Promise<PresentedHandover> {
  const id = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'handover:ask');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const counsellors = await listPeople(tx, 'counsellor');
    if (!counsellors.some(({ id }) => id === of.toId) || of.toId === trajectory.counsellorId) throw new Refusal('invalid-input', { field: 'toId' });
    const { id: trajectoryId, clientId, counsellorId: fromId } = trajectory;
    const added = await addHandover(tx, { trajectoryId, clientId, fromId, toId: of.toId, askedBy: person.id, reason: of.reason });
    if (!added) throw new Refusal('not-in-this-state', { state: 'open' });
    await record(tx, person, { action: 'handover:ask', objectType: 'handover', objectId: added, trajectoryId, detail: { toId: of.toId } });
    for (const recipientId of new Set([clientId, fromId])) if (recipientId !== person.id) await notifyPerson(tx, { trajectoryId, recipientId });
    return added;
  });
  deps.live.changed(person.organisationId, 'handovers', of.trajectoryId);
  deps.alerted(person.organisationId);
  return showHandover(deps, person, id);
}
