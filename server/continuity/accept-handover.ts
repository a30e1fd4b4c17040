// The new counsellor accepts: guidance, rights, planned sessions and open signals go over in one transaction, or nothing does. They name
// who stands in for them and when they read along before it counts, so that the client is not a moment without a named person.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { listPeople } from '../people/store.ts';
import { record } from '../trail/record.ts';
import { type HandoverDeps, showHandover } from './change-handover.ts';
import { decideHandover, partiesOf } from './handover.ts';
import { lockHandover, readHandover, writeEnded } from './handover-store.ts';
import { keepPassagesApart } from './kept-passage-store.ts';
import { lockTrajectory, moveTrajectory } from './move-trajectory.ts';
import type { PresentedHandover } from './present-handover.ts';
import { notifyPerson } from '../notify/notify-person.ts';

/** @throws Refusal not-allowed, not-found, not-in-this-state, invalid-input (standInId is no other counsellor) */
export async function acceptHandover(
  deps: HandoverDeps,
  receiver: Person,
  id: string,
  oversight: { standInId: string; responseHours: string },
): Promise<PresentedHandover> {
  permit(receiver, 'handover:accept');
  // Whether this handover is there for them, by their own rights.
  if (!(await deps.db.asPerson(receiver, (tx) => readHandover(tx, id)))) throw new Refusal('not-found');
  const { trajectoryId } = await deps.db.asSystem(receiver.organisationId, 'a handover is done', async (tx) => {
    const handover = await lockHandover(tx, id);
    const trajectory = handover && (await lockTrajectory(tx, handover.trajectoryId));
    if (!handover || !trajectory) throw new Refusal('not-found');
    const decision = decideHandover(handover.status, 'accept', partiesOf(receiver, handover, []));
    if ('refused' in decision) throw new Refusal(decision.refused, { status: handover.status });
    if (trajectory.closedAt || trajectory.counsellorId !== handover.fromId) throw new Refusal('not-in-this-state', { state: 'moved' });
    const counsellors = await listPeople(tx, 'counsellor');
    const fits = counsellors.some(({ id }) => id === oversight.standInId) && oversight.standInId !== receiver.id;
    if (!fits) throw new Refusal('invalid-input', { field: 'standInId' });
    const { trajectoryId, clientId, fromId, toId } = handover;
    const kept = handover.keepsPrivate ? await keepPassagesApart(tx, { handoverId: id, trajectoryId, clientId }) : 0;
    const signals = await moveTrajectory(tx, { trajectoryId, fromId, toId, ...oversight });
    await writeEnded(tx, id, { status: decision.to, by: receiver.id });
    await record(tx, receiver, {
      action: 'handover:accept',
      objectType: 'handover',
      objectId: id,
      trajectoryId,
      detail: { from: handover.status, to: decision.to, fromId, standInId: oversight.standInId, signals, passagesKept: kept },
    });
    for (const recipientId of new Set([clientId, handover.askedBy, fromId])) await notifyPerson(tx, { trajectoryId, recipientId });
    return { trajectoryId };
  });
  for (const topic of ['handovers', 'trajectories', 'signals', 'sessions', 'plan'] as const) deps.live.changed(receiver.organisationId, topic, trajectoryId);
  deps.alerted(receiver.organisationId);
  return showHandover(deps, receiver, id);
}
