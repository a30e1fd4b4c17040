import './referral.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { signalsQuery } from '../../ui/queries.ts';
import type { Signal } from '../../ui/records.ts';
import { type Referral, trajectoryReferralsQuery } from '../../ui/referral/referral-queries.ts';
import { wordKind } from '../../ui/referral/word-referral.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** One click from a signal that was closed with "refer" to its referral. Beginning twice gives the one that is there. */
export function StartReferral({ signal }: { signal: Pick<Signal, 'id' | 'trajectoryId' | 'status' | 'outcome'> }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const starting = useMutation({
    mutationFn: () =>
      post<Referral>(`/api/trajectories/${encodeURIComponent(signal.trajectoryId)}/referrals`, { reason: m.referral_reason_begin(), signalId: signal.id }),
    onSuccess: async ({ id, trajectoryId }) => {
      await queries.invalidateQueries({ queryKey: ['referrals'] });
      await navigate({ to: '/counsellor/clients/$trajectoryId/referrals/$referralId', params: { trajectoryId, referralId: id } });
    },
  });
  if (signal.status !== 'resolved' || signal.outcome !== 'refer') return null;
  return (
    <>
      <Button className="button small" isDisabled={starting.isPending} onPress={() => starting.mutate()}>
        {m.referral_start()}
        <Icon name="next" />
      </Button>
      <RefusedNote error={starting.error} />
    </>
  );
}

/** Signals of one client that were closed with "refer" and of which nothing came yet. Nothing when there is none. */
export function StartReferrals({ trajectoryId }: { trajectoryId: string }) {
  const { data: signals } = useQuery(signalsQuery('all', trajectoryId));
  const { data: referrals } = useQuery(trajectoryReferralsQuery(trajectoryId));
  const begun = new Set(referrals?.map(({ staff }) => staff?.signalId));
  const waiting = referrals ? (signals ?? []).filter(({ id, status, outcome }) => status === 'resolved' && outcome === 'refer' && !begun.has(id)) : [];
  if (waiting.length === 0) return null;
  return (
    <section className="start-referrals note" aria-label={m.referral_from_signals()}>
      <h2>{m.referral_from_signals()}</h2>
      <ul className="plain-list">
        {waiting.map((signal) => (
          <li key={signal.id} className="row spread">
            <span>{wordKind(signal.kind)}</span>
            <StartReferral signal={signal} />
          </li>
        ))}
      </ul>
    </section>
  );
}
