import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Names } from '../../../server/names/names-store.ts';
import type { RevealReason } from '../../../server/names/reveal-reason.ts';
import { post, read } from '../../ui/api.ts';

const ofConversation = (conversationId: string) => `/api/names/${encodeURIComponent(conversationId)}`;

export const namesQuery = (conversationId: string) =>
  queryOptions({ queryKey: ['names', conversationId], queryFn: () => read<{ names: Names | null; may: string[] }>(ofConversation(conversationId)) });

/** Shows the names for a reason; what was read with names hidden is read again. */
export function useReveal(conversationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { reason: RevealReason }) => post<Names>(`${ofConversation(conversationId)}/reveal`, given),
    onSettled: () => Promise.all(['names', 'audits', 'evaluations', 'conversations', 'signals'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}
