// The partner directory as a person may see it.
import type { Tx } from '../db/as-person.ts';
import { partnerDetails } from './knowledge-file.ts';
import { type ListedPartner, presentPartner } from './partner.ts';
import { listPartnerRows } from './partner-store.ts';

/** Partners in use, by name; archived ones too when asked. Details that do not fit are left out: a wrong number helps nobody. */
export async function listPartners(tx: Tx, now: Date, { withArchived = false } = {}): Promise<ListedPartner[]> {
  const rows = await listPartnerRows(tx);
  return rows
    .flatMap(({ details, ...row }) => {
      const parsed = partnerDetails.safeParse(details);
      return parsed.success && (withArchived || !row.archived) ? [presentPartner(row, parsed.data, now)] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
