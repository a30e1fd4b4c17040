// An action that was agreed in a session went into the plan: the record says where, so that it is not proposed a second time. The plan itself
// is written through its own door; here is only noted what stands there.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { isPlanItem, readRecord, type SessionRecord, writePlanItem } from './record-store.ts';
import type { SessionDeps } from './session-deps.ts';
import { lockSession } from './store.ts';

/** @param place of the action in the record. @throws Refusal not-found, not-allowed, invalid-input, not-in-this-state (not approved, or tied already) */
export async function tieActionToPlan(
  deps: SessionDeps,
  person: Person,
  sessionId: string,
  { place, planItemId }: { place: number; planItemId: string },
): Promise<SessionRecord> {
  const tied = await deps.db.asPerson(person, async (tx) => {
    const session = await lockSession(tx, sessionId);
    const trajectory = permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:record');
    const found = await readRecord(tx, sessionId);
    if (!found) throw new Refusal('not-found');
    const action = found.actions[place];
    if (!action) throw new Refusal('invalid-input', { field: 'place' });
    if (found.status !== 'approved' || action.planItemId) throw new Refusal('not-in-this-state', { state: found.status });
    if (!(await isPlanItem(tx, trajectory.id, planItemId))) throw new Refusal('invalid-input', { field: 'planItemId' });
    await writePlanItem(tx, found.id, place, planItemId);
    await record(tx, person, {
      action: 'session:plan-action',
      objectType: 'session-record',
      objectId: found.id,
      trajectoryId: trajectory.id,
      detail: { planItemId },
    });
    return (await readRecord(tx, sessionId)) as SessionRecord;
  });
  deps.live.changed(person.organisationId, 'sessions', tied.trajectoryId);
  return tied;
}
