// "I have seen this": stops the escalation, says who. Lock, decide, write and record, commit, notify.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { decideSignal } from './signal.ts';
import { lockSignal, type StoredSignal, writeAcknowledged } from './store.ts';

/** @throws Refusal not-found, not-in-this-state (it is resolved). */
export async function acknowledgeSignal(deps: { db: Database; live: Live }, person: Person, id: string): Promise<StoredSignal> {
  const signal = await deps.db.asPerson(person, async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal) throw new Refusal('not-found');
    const to = decideSignal(signal.status, 'acknowledge', person.role);
    if (!to) throw new Refusal('not-in-this-state', { state: signal.status });
    await writeAcknowledged(tx, id, to);
    await record(tx, person, {
      action: 'signal:acknowledge',
      objectType: 'signal',
      objectId: id,
      trajectoryId: signal.trajectoryId,
      detail: { kind: signal.kind, level: signal.level },
    });
    return (await lockSignal(tx, id)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  return signal;
}
