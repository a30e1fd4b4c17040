// "Besproken met de klant": the counsellor spoke with the client about violence at home. Only then does the app show that it drew
// attention: until someone knows how safe the client's screen is, it stays silent.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { SignalDeps } from './change-signal.ts';
import { writeTold } from './lifecycle-store.ts';
import { lockSignal, type StoredSignal } from './store.ts';

/** Telling twice changes nothing. @throws Refusal not-found */
export async function tellClient(deps: SignalDeps, person: Person, id: string): Promise<StoredSignal> {
  const signal = await deps.db.asPerson(person, async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal) throw new Refusal('not-found');
    if (signal.toldAt) return signal;
    await writeTold(tx, id);
    await record(tx, person, { action: 'signal:tell', objectType: 'signal', objectId: id, trajectoryId: signal.trajectoryId, detail: { kind: signal.kind } });
    return (await lockSignal(tx, id)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', signal.trajectoryId);
  return signal;
}
