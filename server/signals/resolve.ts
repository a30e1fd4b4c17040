// Closes a signal with its outcome. Resolving the last open crisis of a trajectory is what releases coaching: a person does that,
// never a machine. Where the organisation wants four eyes, closing a crisis is a proposal, and a second person confirms it.
import type { Person } from '../people/roles.ts';
import { readFourEyes } from '../people/store.ts';
import { changeSignal, type SignalDeps } from './change-signal.ts';
import { writeClosing, writeClosingRefused, writeResolved } from './lifecycle-store.ts';
import type { Outcome } from './signal.ts';
import { readLevel, releaseTrajectory, type StoredSignal } from './store.ts';

/**
 * Resolves, or under four eyes proposes to close a crisis: then the status stays acknowledged and `closing` says by whom.
 * @throws Refusal not-found, not-in-this-state (it is resolved already, or a close waits for a second person)
 */
export async function resolveSignal(deps: SignalDeps, person: Person, id: string, outcome: Outcome, note: string): Promise<StoredSignal> {
  const takesTwo = await deps.db.asPerson(person, async (tx) => (await readLevel(tx, id)) === 'crisis' && (await readFourEyes(tx)));
  if (takesTwo) {
    return changeSignal(deps, person, id, 'propose-close', async (tx) => {
      await writeClosing(tx, id, outcome, note);
      return { outcome };
    });
  }
  return changeSignal(deps, person, id, 'resolve', async (tx, signal) => {
    await writeResolved(tx, id, outcome, note);
    const released = signal.level === 'crisis' && (await releaseTrajectory(tx, signal.trajectoryId));
    return { outcome, released };
  });
}

/** The second person agrees: now the crisis is closed, and coaching released. @throws Refusal not-found, not-in-this-state */
export function confirmClose(deps: SignalDeps, person: Person, id: string): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'confirm-close', async (tx, { trajectoryId, closing }) => {
    const { outcome, note, by } = closing as NonNullable<StoredSignal['closing']>;
    await writeResolved(tx, id, outcome, note);
    return { outcome, proposedBy: by, released: await releaseTrajectory(tx, trajectoryId) };
  });
}

/** The second person does not agree, or the first takes it back: it stays open, and with whom it was. @throws Refusal not-found, not-in-this-state */
export function refuseClose(deps: SignalDeps, person: Person, id: string): Promise<StoredSignal> {
  return changeSignal(deps, person, id, 'refuse-close', async (tx, { closing }) => {
    await writeClosingRefused(tx, id);
    return { proposedBy: closing?.by ?? null };
  });
}
