// Referrals, pauses and partners, as the screens read them. Shapes come from the server's own types.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListedPartner, PartnerSearch } from '../../../server/knowledge/partner.ts';
import type { ReferralStatus } from '../../../server/referral/referral.ts';
import type { PresentedPause } from '../../../server/referral/pause-trajectory.ts';
import type { PresentedReferral, PresentedTarget } from '../../../server/referral/present-referral.ts';
import { post, put, read } from '../api.ts';
import type { Care } from '../records.ts';

export type { ListedPartner, PartnerSearch, PresentedPause as Pause, PresentedReferral as Referral, PresentedTarget as Target };

const within = (trajectoryId: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}`;

/** Of every trajectory that is mine. */
export const referralsQuery = queryOptions({ queryKey: ['referrals', 'mine'], queryFn: () => read<PresentedReferral[]>('/api/referrals') });

export const trajectoryReferralsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['referrals', trajectoryId], queryFn: () => read<PresentedReferral[]>(`${within(trajectoryId)}/referrals`) });

export const pauseQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['referrals', 'pause', trajectoryId], queryFn: () => read<PresentedPause>(`${within(trajectoryId)}/pause`) });

export const partnersQuery = (search: PartnerSearch & { archived?: 'true' }) => {
  const given = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(given).toString();
  return queryOptions({ queryKey: ['partners', query], queryFn: () => read<ListedPartner[]>(`/api/partners${query && `?${query}`}`) });
};

export const referralCountsQuery = queryOptions({
  queryKey: ['referrals', 'counts'],
  queryFn: () => read<{ status: ReferralStatus; count: number | null }[]>('/api/referrals/counts'),
});

/** One step of a referral: what is posted under its address, and everything of it read again. `onCare`: what the answer brings of help lines. */
export function useReferralDeed(referralId: string, onCare?: (care: Care | undefined) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, body = {}, method = 'post' }: { deed: string; body?: object; method?: 'post' | 'put' }) =>
      (method === 'put' ? put : post)<PresentedReferral & { care?: Care }>(`/api/referrals/${encodeURIComponent(referralId)}/${deed}`, body),
    onSuccess: ({ care }) => onCare?.(care),
    // Also after a refusal: whoever was first changed what is on screen.
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['referrals'] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]),
  });
}
