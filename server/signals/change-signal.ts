// The one shape in which a person changes a signal: lock, the table in signal.ts decides, write and record in the trail, commit,
// notify. The verbs beside it say only what they write.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record, type TrailEntry } from '../trail/record.ts';
import { decideSignal, type SignalAction, type SignalState, trajectoryInTrail } from './signal.ts';
import { lockSignal, type StoredSignal } from './store.ts';

export type SignalDeps = { db: Database; live: Live };

/**
 * @param write does the change to the locked signal; what it returns goes into the trail beside kind and level
 * @throws Refusal not-found, not-in-this-state (the table does not allow it from here, or not to this person)
 */
export async function changeSignal(
  deps: SignalDeps,
  person: Person,
  id: string,
  action: SignalAction,
  write: (tx: Tx, signal: StoredSignal, to: SignalState) => Promise<TrailEntry['detail'] | undefined>,
): Promise<StoredSignal> {
  const signal = await deps.db.asPerson(person, async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal) throw new Refusal('not-found');
    const to = decideSignal({ ...signal, closingBy: signal.closing?.by ?? null }, action, person);
    if (!to) throw new Refusal('not-in-this-state', { state: signal.status });
    const detail = await write(tx, signal, to);
    await record(tx, person, {
      action: `signal:${action}`,
      objectType: 'signal',
      objectId: id,
      trajectoryId: trajectoryInTrail(signal),
      detail: { kind: signal.kind, level: signal.level, ...detail },
    });
    return (await lockSignal(tx, id)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  // The client hears of it too: that somebody looked, that coaching goes on.
  deps.live.changed(person.organisationId, 'trajectories', signal.trajectoryId);
  return signal;
}
