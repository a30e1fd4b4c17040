import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { referralCountsQuery } from './referral-queries.ts';
import { wordStatus } from './word-referral.ts';

/** How many referrals stand where, for who may count and not read. Nothing where there is none. */
export function CountReferrals() {
  const { data } = useQuery(referralCountsQuery);
  if (!data || data.length === 0) return null;
  return (
    <section className="stack">
      <h2>{m.referral_counts()}</h2>
      <dl className="facts">
        {data.map(({ status, count }) => (
          <div key={status}>
            <dt>{wordStatus(status)}</dt>
            <dd className="numbers">{count ?? m.trends_too_few()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
