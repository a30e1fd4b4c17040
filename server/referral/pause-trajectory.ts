// A trajectory stands still and goes on again, and the last day of its voucher, which a pause is held against.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { ReferralDeps } from './change-referral.ts';
import { type Pause, type VoucherView, viewVoucher } from './pause.ts';
import { daysUntil } from './reminders.ts';
import { lockPause, readPauses, writePause } from './store.ts';

export type PresentedPause = { pausedSince: string | null; pausedUntil: string | null; voucherValidUntil: string | null; voucher: VoucherView; may: string[] };
export type PauseChange = { paused: true; until: string | null } | { paused: false } | { voucherValidUntil: string | null };

/** How it stands now. @throws Refusal not-allowed, not-found */
export function readPause(deps: Pick<ReferralDeps, 'db'>, person: Person, trajectoryId: string): Promise<PresentedPause> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'referral:read');
    const pause = (await readPauses(tx, trajectory.id)).get(trajectory.id);
    if (!pause) throw new Refusal('not-found');
    return present(pause, person, new Date());
  });
}

/**
 * Pauses, resumes, or sets the voucher's last day. Doing it twice is harmless.
 * @throws Refusal not-allowed, not-found, not-in-this-state (closed), invalid-input (a pause until a day that is past, in Brussels)
 */
export async function pauseTrajectory(
  deps: ReferralDeps,
  person: Person,
  trajectoryId: string,
  change: PauseChange,
  now = new Date(),
): Promise<PresentedPause> {
  const presented = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'trajectory:pause');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { status: 'closed' });
    if ('until' in change && change.until !== null && daysUntil(change.until, now) < 0) throw new Refusal('invalid-input', { field: 'until' });
    const next = changed(await lockPause(tx, trajectory.id), change, now);
    await writePause(tx, trajectory.id, next);
    const action = 'voucherValidUntil' in change ? 'trajectory:set-voucher' : change.paused ? 'trajectory:pause' : 'trajectory:resume';
    const detail = { pausedUntil: next.pausedUntil, voucherValidUntil: next.voucherValidUntil };
    await record(tx, person, { action, objectType: 'trajectory', objectId: trajectory.id, trajectoryId: trajectory.id, detail });
    return present(next, person, now);
  });
  deps.live.changed(person.organisationId, 'referrals', trajectoryId);
  return presented;
}

function changed(pause: Pause, change: PauseChange, now: Date): Pause {
  if ('voucherValidUntil' in change) return { ...pause, voucherValidUntil: change.voucherValidUntil };
  if (!change.paused) return { ...pause, pausedSince: null, pausedUntil: null };
  return { ...pause, pausedSince: pause.pausedSince ?? now, pausedUntil: change.until };
}

function present(pause: Pause, person: Person, now: Date): PresentedPause {
  return {
    ...pause,
    pausedSince: pause.pausedSince?.toISOString() ?? null,
    voucher: viewVoucher(pause, now),
    may: person.role === 'counsellor' ? ['trajectory:pause'] : [],
  };
}
