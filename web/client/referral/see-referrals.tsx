import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { type Referral, referralsQuery } from '../../ui/referral/referral-queries.ts';

/** Whether something of this one waits for the client: an answer, a text to read, or how it was. */
function waitsForClient({ may, status }: Referral): boolean {
  return may.includes('referral:agree') || may.includes('referral:approve') || status === 'outcome-asked';
}

/** On the home of the client: the way to their referrals. High up where one waits for an answer (`waits`), else lower, and only when there are. */
export function SeeReferrals({ waits }: { waits: boolean }) {
  const { data } = useQuery(referralsQuery);
  if (!data || data.length === 0 || data.some(waitsForClient) !== waits) return null;
  return (
    <Link to="/client/referrals" className="wait">
      <Icon name="help" />
      <span>{waits ? m.my_referrals_wait() : m.my_referrals_look()}</span>
      <Icon name="next" />
    </Link>
  );
}
