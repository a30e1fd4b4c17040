import { queryOptions } from '@tanstack/react-query';
import type { FoundEverywhere } from '../../../server/desk/search-all.ts';
import { post } from '../../ui/api.ts';

export type { FoundEverywhere };
export type FoundPassage = FoundEverywhere['passages'][number];
/** What stands open beside the list. */
export type Opened =
  | { kind: 'passage'; id: string; passage: FoundPassage }
  | { kind: 'occupation'; id: string }
  | { kind: 'partner'; id: string; partner: FoundEverywhere['partners'][number] };

/** The words travel in the body: they may be a client's. */
export const searchQuery = (query: string) =>
  queryOptions({ queryKey: ['search', query], queryFn: () => post<FoundEverywhere>('/api/search', { query }), staleTime: 60_000 });
