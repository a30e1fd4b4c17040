// A signal that rests is looked at again: sooner, because a person says so, or when its time has come (the sweep).
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { changeSignal, type SignalDeps } from './change-signal.ts';
import { lockResting, writeAwake } from './lifecycle-store.ts';
import { isToWake } from './signal.ts';
import type { StoredSignal } from './store.ts';

/** @throws Refusal not-found, not-in-this-state (it does not rest) */
export function wakeSignal(deps: SignalDeps, person: Person, id: string): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'wake', async (tx) => {
    await writeAwake(tx, id);
    return undefined;
  });
}

/** Wakes every signal of an organisation whose time has come; doing it twice changes nothing. */
export async function wakeSignals(deps: { db: Database; live: Live }, organisationId: string, now: Date): Promise<void> {
  const woken = await deps.db.asSystem(organisationId, 'signals to wake', async (tx) => {
    const due = (await lockResting(tx)).filter((signal) => isToWake(signal, now));
    for (const { id, trajectoryId } of due) {
      await writeAwake(tx, id);
      await record(tx, null, { action: 'signal:wake', objectType: 'signal', objectId: id, trajectoryId });
    }
    return due;
  });
  for (const { trajectoryId } of woken) deps.live.changed(organisationId, 'signals', trajectoryId);
}
