// "Not now, but then": a signal rests until a moment, with the reason for whoever looks meanwhile. Never a crisis.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { changeSignal, type SignalDeps } from './change-signal.ts';
import { writeSnoozed } from './lifecycle-store.ts';
import type { StoredSignal } from './store.ts';

/** The longest a signal rests, in days: until well after a holiday, never for good. */
const longestRest = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** @throws Refusal not-found, not-in-this-state (a crisis, or resolved), invalid-input (the moment has passed or is too far away) */
export function snoozeSignal(deps: SignalDeps, person: Person, id: string, until: Date, reason: string, now = new Date()): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'snooze', async (tx) => {
    const ahead = until.getTime() - now.getTime();
    if (ahead <= 0 || ahead > longestRest * dayMs) throw new Refusal('invalid-input', { field: 'until', limit: longestRest });
    await writeSnoozed(tx, id, until, reason);
    return { until: until.toISOString() };
  });
}
