// Complaints as the doors give them, under the topic `complaints`.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ComplaintCounts } from '../../../server/complaints/count-complaints.ts';
import type { Terms } from '../../../server/complaints/deadline.ts';
import type { PresentedComplaint } from '../../../server/complaints/read-complaints.ts';
import type { Elsewhere } from '../../../server/complaints/store.ts';
import { post, read } from '../api.ts';
import type { Care } from '../records.ts';

/** As JSON brings it: moments are text. */
type Wire<T> = T extends Date ? string : T extends (infer U)[] ? Wire<U>[] : T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
export type Complaint = Wire<PresentedComplaint>;
export type ChangedComplaint = Complaint & { care?: Care };

/** Whether this person can do this with it now. */
export const can = ({ may }: Complaint, action: string): boolean => (may as readonly string[]).includes(`complaint:${action}`);

export const complaintsQuery = queryOptions({ queryKey: ['complaints'], queryFn: () => read<Complaint[]>('/api/complaints') });
export const complaintQuery = (id: string) =>
  queryOptions({ queryKey: ['complaints', id], queryFn: () => read<Complaint>(`/api/complaints/${encodeURIComponent(id)}`) });
export const complaintTermsQuery = queryOptions({
  queryKey: ['complaints', 'terms'],
  queryFn: () => read<Terms & { elsewhere: Elsewhere | null }>('/api/complaints/terms'),
});
export const complaintCountsQuery = queryOptions({ queryKey: ['complaints', 'counts'], queryFn: () => read<ComplaintCounts>('/api/complaints/counts') });

type Deed = { id: string; deed: string; body?: object };
/** One step of a complaint; everything about complaints is read again. */
export function useComplaintDeed(showCare?: (care: Care | undefined) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, deed, body = {} }: Deed) => post<ChangedComplaint>(`/api/complaints/${encodeURIComponent(id)}/${deed}`, body),
    onSuccess: ({ care }) => showCare?.(care),
    onSettled: () => queries.invalidateQueries({ queryKey: ['complaints'] }),
  });
}
