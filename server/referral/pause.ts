// A trajectory that stands still for a referral, held against the last day of its voucher: a pause that outlives the voucher costs
// the client guidance they are entitled to. It warns, it does not refuse: the counsellor knows what was agreed.
import type { ReferralStatus } from './referral.ts';
import { daysUntil, isOver, voucherEndsWithinDays } from './reminders.ts';

export type Pause = { pausedSince: Date | null; pausedUntil: string | null; voucherValidUntil: string | null };
export const voucherViews = ['unknown', 'fine', 'ends-soon', 'ends-in-pause', 'ended'] as const;
export type VoucherView = (typeof voucherViews)[number];

/**
 * Whether the pause is still asked for when a referral ends: by another one that is not over and was there before the pause began. One
 * that came during the pause did not ask for it.
 */
export function isStillAskedFor({ pausedSince }: Pick<Pause, 'pausedSince'>, others: readonly { status: ReferralStatus; preparedAt: Date }[]): boolean {
  return pausedSince !== null && others.some(({ status, preparedAt }) => !isOver(status) && status !== 'prepared' && preparedAt <= pausedSince);
}

/** How the voucher stands to the pause. A pause without an end is held against the warning days alone. */
export function viewVoucher({ pausedSince, pausedUntil, voucherValidUntil }: Pause, now: Date): VoucherView {
  if (voucherValidUntil === null) return 'unknown';
  const left = daysUntil(voucherValidUntil, now);
  if (left < 0) return 'ended';
  if (pausedSince && pausedUntil && pausedUntil > voucherValidUntil) return 'ends-in-pause';
  return left <= voucherEndsWithinDays ? 'ends-soon' : 'fine';
}
