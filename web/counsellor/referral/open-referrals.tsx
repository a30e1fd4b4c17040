import './referral.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { type Referral, trajectoryReferralsQuery } from '../../ui/referral/referral-queries.ts';
import { isOver, wordKind, wordStatus } from '../../ui/referral/word-referral.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { PauseTrajectory } from './pause-trajectory.tsx';
import { SeeReferral } from './see-referral.tsx';
import { StartReferrals } from './start-referral.tsx';

/** The referrals of one client, those that go on first, with one opened beside the list. */
export function OpenReferrals() {
  const { trajectory } = useOpenTrajectory();
  return trajectory ? <ReferralsOf trajectory={trajectory} /> : null;
}

function ReferralsOf({ trajectory }: { trajectory: Trajectory }) {
  const { referralId } = useParams({ strict: false });
  const { data, error } = useQuery(trajectoryReferralsQuery(trajectory.id));
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const inOrder = [...data].sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  const chosen = data.find(({ id }) => id === referralId) ?? null;
  return (
    <div className="beside-list" data-chosen={chosen ? true : undefined}>
      <div className="list-beside stack">
        <BeginReferral trajectory={trajectory} />
        {inOrder.length > 0 && (
          <nav aria-label={m.referral_list()}>
            <ul className="plain-list">
              {inOrder.map((referral) => (
                <li key={referral.id}>
                  <Link
                    to="/counsellor/clients/$trajectoryId/referrals/$referralId"
                    params={{ trajectoryId: trajectory.id, referralId: referral.id }}
                    aria-current={referral.id === referralId ? 'page' : undefined}
                  >
                    {wordKind(referral.staff?.kind)}
                    <span className="soft small">{wordStatus(referral.status)}</span>
                    {(referral.staff?.waits.length ?? 0) > 0 && <span className="small waits-mark">{m.referral_waits()}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <PauseTrajectory trajectory={trajectory} />
      </div>
      <div className="open-beside stack">
        {!chosen && <StartReferrals trajectoryId={trajectory.id} />}
        {chosen ? (
          <>
            <Link to="/counsellor/clients/$trajectoryId/referrals" params={{ trajectoryId: trajectory.id }} className="way-back only-phone">
              <Icon name="back" />
              {m.referral_list()}
            </Link>
            <SeeReferral key={chosen.id} referral={chosen} trajectory={trajectory} />
          </>
        ) : (
          <NothingHere title={data.length === 0 ? m.referral_none() : m.referral_choose()}>
            <p>{data.length === 0 ? m.referral_none_next() : m.referral_choose_next()}</p>
          </NothingHere>
        )}
      </div>
    </div>
  );
}

function BeginReferral({ trajectory }: { trajectory: Trajectory }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const beginning = useMutation({
    mutationFn: () => post<Referral>(`/api/trajectories/${encodeURIComponent(trajectory.id)}/referrals`, { reason: m.referral_reason_begin() }),
    onSuccess: async ({ id, trajectoryId }) => {
      await queries.invalidateQueries({ queryKey: ['referrals'] });
      await navigate({ to: '/counsellor/clients/$trajectoryId/referrals/$referralId', params: { trajectoryId, referralId: id } });
    },
  });
  if (!trajectory.may.includes('referral:prepare')) return null;
  return (
    <>
      <Button className="button" isDisabled={beginning.isPending} onPress={() => beginning.mutate()}>
        {m.referral_new()}
      </Button>
      <RefusedNote error={beginning.error} />
    </>
  );
}
