import './referral.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { pauseQuery, trajectoryReferralsQuery } from '../../ui/referral/referral-queries.ts';
import { isOver } from '../../ui/referral/word-referral.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { ReadReferral } from './read-referral.tsx';

/** Who else could help, in plain words, and what the client decides about it. */
export function ReadReferrals() {
  return <WithTrajectory>{(trajectory) => <ReferralsOf trajectory={trajectory} />}</WithTrajectory>;
}

function ReferralsOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: referrals, error } = useQuery(trajectoryReferralsQuery(trajectory.id));
  const { data: pause } = useQuery(pauseQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  const open = referrals?.filter((referral) => !isOver(referral)) ?? [];
  const over = referrals?.filter(isOver) ?? [];
  return (
    <div className="page read-referrals">
      <header>
        <h1>{m.my_referrals_title()}</h1>
        <p className="soft">{m.my_referrals_what({ name })}</p>
      </header>
      {pause?.pausedSince && (
        <p className="note">
          {pause.pausedUntil
            ? m.my_pause_until({ since: longDate(pause.pausedSince), until: longDate(pause.pausedUntil) })
            : m.my_pause({ since: longDate(pause.pausedSince) })}
          {pause.voucherValidUntil && <> {m.my_voucher({ date: longDate(pause.voucherValidUntil) })}</>}
        </p>
      )}
      {!referrals && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {referrals && open.length === 0 && (
        <NothingHere title={m.my_referrals_none()}>
          <p>{m.my_referrals_none_next({ name })}</p>
        </NothingHere>
      )}
      <CareHere>
        {open.map((referral) => (
          <ReadReferral key={referral.id} referral={referral} counsellorName={name} />
        ))}
        {over.length > 0 && (
          <details className="over-referrals">
            <summary>{m.my_referrals_over()}</summary>
            {over.map((referral) => (
              <ReadReferral key={referral.id} referral={referral} counsellorName={name} />
            ))}
          </details>
        )}
      </CareHere>
    </div>
  );
}
