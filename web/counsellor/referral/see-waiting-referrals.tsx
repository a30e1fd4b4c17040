import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { type Referral, referralsQuery } from '../../ui/referral/referral-queries.ts';
import { wordWait } from '../../ui/referral/word-referral.ts';

/** Something is overdue in it, or the client asked for another text. */
export const waitsForCounsellor = ({ staff, extractWish, status }: Referral): boolean =>
  (staff?.waits.length ?? 0) > 0 || (extractWish !== null && status !== 'withdrawn');

/** Referrals in which something is overdue, beside the inbox. Nothing when there is none: the inbox stays quiet. */
export function SeeWaitingReferrals({ trajectories }: { trajectories: readonly Trajectory[] }) {
  const { data } = useQuery(referralsQuery);
  const waiting = data?.filter(waitsForCounsellor) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="waits">
      <h2>{m.referral_waiting_title()}</h2>
      <ul className="plain-list">
        {waiting.map(({ id, trajectoryId, staff, extractWish }) => (
          <li key={id}>
            <Link to="/counsellor/clients/$trajectoryId/referrals/$referralId" params={{ trajectoryId, referralId: id }}>
              {trajectories.find((trajectory) => trajectory.id === trajectoryId)?.clientName ?? m.client_hidden()}
            </Link>{' '}
            <span className="soft small">{staff?.waits[0] ? wordWait(staff.waits[0]) : extractWish ? m.referral_wait_wish() : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
