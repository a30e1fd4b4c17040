// Handovers, who stands in, and links to an approved text, as the doors give them. Under the topics `handovers` and `referrals`.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ShownCover } from '../../../server/continuity/cover-absence.ts';
import type { PresentedHandover } from '../../../server/continuity/present-handover.ts';
import type { ShownLinks } from '../../../server/continuity/share-by-link.ts';
import { post, read } from '../api.ts';
import type { Care } from '../records.ts';

export type Handover = PresentedHandover;
export type ChangedHandover = Handover & { care?: Care };
export type Cover = ShownCover;

export const ofTrajectory = (trajectoryId: string, door: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}/${door}`;

export const handoversQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['handovers', trajectoryId], queryFn: () => read<Handover[]>(ofTrajectory(trajectoryId, 'handovers')) });
/** All that I have to do with. */
export const myHandoversQuery = queryOptions({ queryKey: ['handovers', 'mine'], queryFn: () => read<Handover[]>('/api/handovers') });
export const coverQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['cover', trajectoryId], queryFn: () => read<Cover>(ofTrajectory(trajectoryId, 'cover')) });
export const keptPassagesQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['handovers', trajectoryId, 'kept'],
    queryFn: () => read<{ id: string; section: string; text: string }[]>(ofTrajectory(trajectoryId, 'kept-passages')),
  });
export const linksQuery = (referralId: string) =>
  queryOptions({ queryKey: ['referrals', 'links', referralId], queryFn: () => read<ShownLinks>(`/api/referrals/${encodeURIComponent(referralId)}/links`) });

type Deed = { id: string; deed: 'agree' | 'decline' | 'withdraw' | 'accept' | 'refuse'; body?: object };
/** One step of a handover; everything that hangs from it is read again. */
export function useHandoverDeed(showCare?: (care: Care | undefined) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, deed, body = {} }: Deed) => post<ChangedHandover>(`/api/handovers/${encodeURIComponent(id)}/${deed}`, body),
    onSuccess: ({ care }) => showCare?.(care),
    onSettled: () => Promise.all(['handovers', 'trajectories', 'cover'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}
