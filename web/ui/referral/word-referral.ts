// A referral in words: where it stands and why it waits.
import type { Rating, ReferralStatus } from '../../../server/referral/referral.ts';
import type { VoucherView } from '../../../server/referral/pause.ts';
import type { Wait } from '../../../server/referral/reminders.ts';
import type { SignalKind } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { wordSubject } from '../signals/word-signal.ts';
import { longDate } from '../time.ts';
import type { Pause, Referral } from './referral-queries.ts';

const statuses: Record<ReferralStatus, () => string> = {
  prepared: () => m.referral_status_prepared(),
  discussed: () => m.referral_status_discussed(),
  consented: () => m.referral_status_consented(),
  declined: () => m.referral_status_declined(),
  contacted: () => m.referral_status_contacted(),
  'under-way': () => m.referral_status_under_way(),
  'outcome-asked': () => m.referral_status_outcome_asked(),
  'outcome-told': () => m.referral_status_outcome_told(),
  ended: () => m.referral_status_ended(),
  withdrawn: () => m.referral_status_withdrawn(),
};
export const wordStatus = (status: ReferralStatus): string => statuses[status]();

const ratings: Record<Rating, () => string> = {
  helpful: () => m.referral_rating_helpful(),
  'not-helpful': () => m.referral_rating_not_helpful(),
  'not-gone': () => m.referral_rating_not_gone(),
};
export const wordRating = (rating: Rating): string => ratings[rating]();

/** What it is about; a referral by itself may have no kind. */
export const wordKind = (kind: string | null | undefined): string =>
  kind ? wordSubject({ kind: kind as SignalKind, situation: null }) : m.referral_kind_none();

export function wordWait({ reason, days }: Wait): string {
  if (reason === 'pause-over') return m.referral_wait_pause_over();
  if (reason === 'quiet') return m.referral_wait_quiet({ days });
  if (reason === 'outcome-not-asked') return m.referral_wait_outcome({ days });
  return days < 0 ? m.referral_wait_voucher_ended() : m.referral_wait_voucher({ days });
}

/** Nothing more is expected of it. */
export const isOver = ({ status }: Pick<Referral, 'status'>): boolean => ['ended', 'withdrawn', 'declined'].includes(status);

/** To whom: the one that was agreed, else those that were discussed. */
export function wordTargets({ targets, agreedTarget }: Pick<Referral, 'targets' | 'agreedTarget'>): string {
  const agreed = targets.find(({ id }) => id === agreedTarget);
  return agreed ? agreed.name : targets.map(({ name }) => name).join(', ');
}

/** What the voucher's last day means for a pause; null when there is nothing to say. */
export function wordVoucher(pause: Pause): string | null {
  const date = pause.voucherValidUntil === null ? '' : longDate(pause.voucherValidUntil);
  const words: Record<VoucherView, () => string | null> = {
    unknown: () => m.pause_voucher_unknown(),
    fine: () => null,
    'ends-soon': () => m.pause_voucher_ends_soon({ date }),
    'ends-in-pause': () => m.pause_voucher_ends_in_pause({ date }),
    ended: () => m.pause_voucher_ended({ date }),
  };
  return words[pause.voucher]();
}
