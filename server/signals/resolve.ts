// Closes a signal with its outcome. Resolving the last open crisis of a trajectory is what releases coaching: a person does that,
// never a machine. Lock, decide, write and record, commit, notify.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { decideSignal, type Outcome } from './signal.ts';
import { lockSignal, releaseTrajectory, type StoredSignal, writeResolved } from './store.ts';

/** @throws Refusal not-found, not-in-this-state (it is resolved already). */
export async function resolveSignal(deps: { db: Database; live: Live }, person: Person, id: string, outcome: Outcome, note: string): Promise<StoredSignal> {
  const signal = await deps.db.asPerson(person, async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal) throw new Refusal('not-found');
    const to = decideSignal(signal.status, 'resolve', person.role);
    if (!to) throw new Refusal('not-in-this-state', { state: signal.status });
    await writeResolved(tx, id, to, outcome, note);
    const released = signal.level === 'crisis' && (await releaseTrajectory(tx, signal.trajectoryId));
    await record(tx, person, {
      action: 'signal:resolve',
      objectType: 'signal',
      objectId: id,
      trajectoryId: signal.trajectoryId,
      detail: { kind: signal.kind, level: signal.level, outcome, released },
    });
    return (await lockSignal(tx, id)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', signal.trajectoryId);
  return signal;
}
