// "I have seen this": stops the escalation, says who, and lets the client know that somebody looked.
import type { Person } from '../people/roles.ts';
import { changeSignal, type SignalDeps } from './change-signal.ts';
import { writeAcknowledged } from './lifecycle-store.ts';
import type { StoredSignal } from './store.ts';

/** @throws Refusal not-found, not-in-this-state (it is resolved). */
export function acknowledgeSignal(deps: SignalDeps, person: Person, id: string): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'acknowledge', async (tx) => {
    await writeAcknowledged(tx, id);
    return undefined;
  });
}
