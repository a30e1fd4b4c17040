// The client chooses when Koers may knock, turns it off, says "not now", comes back after a knock, or stops it from a mail.
import { randomBytes } from 'node:crypto';
import { Refusal } from '../errors.ts';
import { listOwnDevices, readOwnAddress } from '../notify/reach-store.ts';
import { permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { BetweenDeps } from './between-deps.ts';
import { type CheckIn, nextSlot, usualCheckIn } from './check-in.ts';
import { isQuiet } from './quiet-hours.ts';
import { answerNudges, readCheckIn, turnOffBySecret, writeCheckIn } from './check-in-store.ts';

export type ShownCheckIn = CheckIn & {
  /** The next time that was chosen; limits may still keep it in. */
  nextAt: Date | null;
  /** By which ways this client can be reached now; null where another instance sends. */
  ways: { mail: boolean; push: boolean } | null;
  may: Permission[];
};

/** @throws Refusal not-found, not-allowed */
export async function showCheckIn(deps: BetweenDeps, client: Person, trajectoryId: string): Promise<ShownCheckIn> {
  return deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'check-in:set');
    const checkIn = (await readCheckIn(tx, trajectory.id)) ?? usualCheckIn;
    const { ways } = deps;
    const reached = ways && {
      mail: ways.mail !== null && ways.publicUrl !== null && (await readOwnAddress(tx)) !== null,
      push: ways.push !== null && (await listOwnDevices(tx)).length > 0,
    };
    return { ...checkIn, nextAt: nextSlot(checkIn, deps.now()), ways: reached, may: trajectory.closedAt ? [] : ['check-in:set'] };
  });
}

/**
 * Writes all of it. What is on has a day, a way, and a time outside of its own quiet hours.
 * @throws Refusal not-found, not-in-this-state (closed), invalid-input
 */
export async function setCheckIn(deps: BetweenDeps, client: Person, trajectoryId: string, chosen: Omit<CheckIn, 'stoppedAt'>): Promise<ShownCheckIn> {
  await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'check-in:set');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    if (chosen.isOn) mustBeWhole(chosen);
    await writeCheckIn(tx, trajectory.id, chosen, randomBytes(32).toString('base64url'), deps.now());
    await record(tx, client, { action: 'check-in:set', objectType: 'check-in', objectId: trajectory.id, trajectoryId, detail: { isOn: chosen.isOn } });
  });
  return showCheckIn(deps, client, trajectoryId);
}

function mustBeWhole(chosen: Omit<CheckIn, 'stoppedAt'>): void {
  if (chosen.weekdays.length === 0) throw new Refusal('invalid-input', { field: 'weekdays' });
  if (!chosen.byMail && !chosen.byPush) throw new Refusal('invalid-input', { field: 'ways' });
  if (isQuiet(chosen.atMinute, chosen)) throw new Refusal('invalid-input', { field: 'atMinute' });
}

/** The client is here again. @throws Refusal not-found */
export async function answerCheckIn(deps: BetweenDeps, client: Person, trajectoryId: string): Promise<void> {
  await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'check-in:set');
    await answerNudges(tx, trajectory.id, deps.now());
  });
}

const token = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** From a mail, without signing in. Stopping twice is fine. @throws Refusal not-found (another secret) */
export async function leaveCheckIns(deps: Pick<BetweenDeps, 'db' | 'now'>, given: string): Promise<void> {
  const [, organisationId, trajectoryId, secret] = token.exec(given) ?? [];
  if (!organisationId || !trajectoryId || !secret) throw new Refusal('not-found');
  await deps.db.asSystem(organisationId, 'leave check-ins', async (tx) => {
    if (!(await turnOffBySecret(tx, trajectoryId, secret, deps.now()))) throw new Refusal('not-found');
    await record(tx, null, {
      action: 'check-in:set',
      objectType: 'check-in',
      objectId: trajectoryId,
      trajectoryId,
      reason: 'from a mail',
      detail: { isOn: false },
    });
  });
}
