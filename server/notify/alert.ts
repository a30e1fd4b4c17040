// An alert: what must reach a person outside the screen, and what became of it on each channel. Pure: words and the table of tries.

export const alertReasons = ['raised', 'escalated', 'reminder', 'message', 'test', 'check-in', 'complaint', 'trail'] as const;
export type AlertReason = (typeof alertReasons)[number];

export const channels = ['mail', 'push'] as const;
export type Channel = (typeof channels)[number];

export const deliveryStatuses = ['waiting', 'sent', 'failed', 'gave-up'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/**
 * Why a delivery did not go out. The first three: there is no way to this person on this channel, trying again changes nothing.
 * `answered`: somebody looked before it went out.
 */
export const failures = ['not-set-up', 'no-address', 'no-device', 'refused', 'unreachable', 'sign-in', 'answered'] as const;
export type Failure = (typeof failures)[number];

/** What came of one try. */
export type Tried = { sent: true } | { sent: false; failure: Failure };

/** What a delivery becomes after a try. */
export type Outcome = { status: Exclude<DeliveryStatus, 'waiting'>; failure: Failure | null; nextAttemptAt: Date | null };

/** Minutes until the next try, after the first, second, … one failed; then every hour, for a day. */
const waits = [1, 1, 2, 4, 8, 15, 30] as const;
const longestWait = 60;
const mostAttempts = waits.length + 23;

/** A passing trouble is tried again, ever more slowly, for about a day; the rest is given up at once. */
export function decideDelivery(tried: Tried, attempts: number, now: Date): Outcome {
  if (tried.sent) return { status: 'sent', failure: null, nextAttemptAt: null };
  const passes = tried.failure === 'unreachable' || tried.failure === 'sign-in';
  if (!passes || attempts >= mostAttempts) return { status: 'gave-up', failure: tried.failure, nextAttemptAt: null };
  const minutes = waits[attempts - 1] ?? longestWait;
  return { status: 'failed', failure: tried.failure, nextAttemptAt: new Date(now.getTime() + minutes * 60_000) };
}
