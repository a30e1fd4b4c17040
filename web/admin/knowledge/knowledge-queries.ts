// What the screens of the knowledge's keeper read. All of it stands under the topic `documents`: whatever changes one, changes the rest.
import { queryOptions } from '@tanstack/react-query';
import { post, read } from '../../ui/api.ts';
import type { CutPassage, KeptDocument, KeptListed } from '../../ui/records.ts';

/** Where one document is kept. */
export const doorOf = (documentId: string) => `/api/knowledge/documents/${encodeURIComponent(documentId)}`;

export const keptDocumentsQuery = queryOptions({
  queryKey: ['documents', 'kept'],
  queryFn: () => read<KeptListed[]>('/api/knowledge/documents?archived=true'),
});

export const keptDocumentQuery = (documentId: string) =>
  queryOptions({ queryKey: ['documents', 'kept', documentId], queryFn: () => read<KeptDocument>(doorOf(documentId)) });

/** How a text will be cut. The same text is always cut in the same way. */
export const passagesQuery = (title: string, body: string) =>
  queryOptions({
    queryKey: ['passages', title, body],
    queryFn: async () => (await post<{ passages: CutPassage[] }>('/api/knowledge/preview', { title, body })).passages,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
