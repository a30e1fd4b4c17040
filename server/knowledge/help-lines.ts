// Help lines as data: the partner files, read from the database and checked once more, since a wrong number here can cost a life.
import type { HelpLine } from '../conversation/wire.ts';
import type { Tx } from '../db/as-person.ts';
import type { Language } from '../people/roles.ts';
import { type PartnerDetails, partnerDetails } from './knowledge-file.ts';
import { readPartners } from './store.ts';

export type PartnerLine = PartnerDetails & { url: string | null };

/** All partners a client can call or chat with directly. */
export async function readHelpLines(tx: Tx): Promise<PartnerLine[]> {
  const partners = await readPartners(tx);
  return partners.flatMap(({ url, details }) => {
    const parsed = partnerDetails.safeParse(details);
    return parsed.success && parsed.data.helpLine ? [{ ...parsed.data, url }] : [];
  });
}

/** A line as a client reads it, with its hours in their language where those are known. */
export function presentLine(line: PartnerLine, language: Language): HelpLine {
  return { name: line.name, number: line.number ?? '', url: line.url ?? line.chatUrl ?? '', hours: line.hours?.[language] ?? line.hours?.nl ?? '' };
}
