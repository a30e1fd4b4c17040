// Who has this: one of those who may read it, so that two people do not both wait for the other.
import { Refusal } from '../errors.ts';
import { listPeople } from '../people/store.ts';
import type { Person } from '../people/roles.ts';
import { changeSignal, type SignalDeps } from './change-signal.ts';
import { readParties, writeAssigned } from './lifecycle-store.ts';
import type { StoredSignal } from './store.ts';

/** @throws Refusal not-found, not-in-this-state, invalid-input (neither counsellor nor stand-in of this client, nor a supervisor) */
export function assignSignal(deps: SignalDeps, person: Person, id: string, to: string): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'assign', async (tx, signal) => {
    const parties = await readParties(tx, signal.trajectoryId);
    const supervisors = await listPeople(tx, 'supervisor');
    if (![...parties, ...supervisors.map((one) => one.id)].includes(to)) throw new Refusal('invalid-input', { field: 'to' });
    await writeAssigned(tx, id, to);
    return { to };
  });
}
