// Why a referral waits for its counsellor: a function of dates, so that nothing ages in silence and a test can say what day it is.
import type { ReferralStatus } from './referral.ts';

export const waitReasons = ['pause-over', 'quiet', 'outcome-not-asked', 'voucher-ends'] as const;
export type WaitReason = (typeof waitReasons)[number];
/** `days`: how long ago the pause was to end, how long nothing happened, how long ago contact was made, or how many days the voucher still counts (less than 0: it ended). */
export type Wait = { reason: WaitReason; days: number };

/** Days after which each is said. */
export const quietAfterDays = 14;
export const askOutcomeAfterDays = 30;
export const voucherEndsWithinDays = 45;

type Dates = {
  status: ReferralStatus;
  movedAt: Date;
  contactedAt: Date | null;
  outcomeAskedAt: Date | null;
  outcomeToldAt: Date | null;
};

/** Of the trajectory, as days, that day included. */
type Until = { pausedUntil: string | null; voucherValidUntil: string | null };

/**
 * What to remind the counsellor of. Of one that was declined or withdrawn only that the trajectory still stands still: nothing else would
 * say so. Who ended one decided about the pause.
 */
export function waitsOf(referral: Dates, { pausedUntil, voucherValidUntil }: Until, now: Date): Wait[] {
  const waits: Wait[] = [];
  if (pausedUntil !== null && referral.status !== 'ended') {
    const past = -daysUntil(pausedUntil, now);
    if (past > 0) waits.push({ reason: 'pause-over', days: past });
  }
  if (isOver(referral.status)) return waits;
  const quietFor = daysSince(referral.movedAt, now);
  if (quietFor >= quietAfterDays) waits.push({ reason: 'quiet', days: quietFor });
  if (referral.contactedAt && !referral.outcomeAskedAt && !referral.outcomeToldAt) {
    const since = daysSince(referral.contactedAt, now);
    if (since >= askOutcomeAfterDays) waits.push({ reason: 'outcome-not-asked', days: since });
  }
  if (voucherValidUntil !== null) {
    const left = daysUntil(voucherValidUntil, now);
    if (left <= voucherEndsWithinDays) waits.push({ reason: 'voucher-ends', days: left });
  }
  return waits;
}

/** Whether nothing more is expected. A proposal that was declined is over too, until it is made anew. */
export function isOver(status: ReferralStatus): boolean {
  return status === 'ended' || status === 'withdrawn' || status === 'declined';
}

const dayMs = 86_400_000;
const brusselsDay = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' });

/** Whole days from a moment until now. */
export function daysSince(moment: Date, now: Date): number {
  return Math.floor((now.getTime() - moment.getTime()) / dayMs);
}

/** Days from today, in Brussels, until a day: 0 is today. */
export function daysUntil(day: string, now: Date): number {
  return Math.round((Date.parse(day) - Date.parse(brusselsDay.format(now))) / dayMs);
}
