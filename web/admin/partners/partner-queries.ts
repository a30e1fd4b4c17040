// A partner as its keeper reads and writes it.
import { queryOptions } from '@tanstack/react-query';
import { read } from '../../ui/api.ts';
import type { ListedPartner } from '../../ui/referral/referral-queries.ts';

export type KeptPartner = ListedPartner & {
  about: string;
  version: string;
  /** Koers's own newer text, where the organisation keeps another. */
  newer: { title: string; body: string; checkedAt: string; number: string | null; hours: string | null } | null;
};

export const partnerQuery = (partnerId: string) =>
  queryOptions({ queryKey: ['partners', 'one', partnerId], queryFn: () => read<KeptPartner>(`/api/partners/${encodeURIComponent(partnerId)}`) });
