// A partner of the directory (sociale kaart): whom a client can be referred to or call. The facts are the details of its document, the
// same that chat and help lines read, so that the three never say different things. Pure.
import type { Language } from '../people/roles.ts';
import type { PartnerDetails } from './knowledge-file.ts';

export type InLanguages = Record<Language, string>;
export type ListedPartner = {
  id: string;
  title: string;
  name: string;
  kinds: string[];
  number: string | null;
  url: string | null;
  chatUrl: string | null;
  hours: InLanguages | null;
  chatHours: InLanguages | null;
  languages: string[];
  cost: string | null;
  region: string;
  forWhom: string | null;
  waiting: string | null;
  helpLine: boolean;
  checkedAt: string;
  verified: boolean;
  /** Not checked for longer than `staleAfterDays`. */
  stale: boolean;
  /** A number that people call when life is at risk: it is never without its number, and never archived. */
  emergency: boolean;
  edited: boolean;
  archived: boolean;
  /** Koers brings a newer text than the organisation's own. */
  hasNewer: boolean;
};

export type PartnerRow = {
  id: string;
  title: string;
  url: string | null;
  checkedAt: string;
  verified: boolean;
  edited: boolean;
  archived: boolean;
  hasNewer: boolean;
};

/** After how many days a fact about a partner is to be checked again. */
export const staleAfterDays = 90;
const dayMs = 86_400_000;

/** Whether it was not checked for longer than it may; `now` is given, so that a test can say what day it is. */
export function isStale(checkedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(checkedAt) > staleAfterDays * dayMs;
}

const emergencyNumbers = ['112', '101', '1813', '106', '1712', '102'];

/** Whether people call this number when life is at risk. */
export function isEmergencyNumber(number: string | null | undefined): boolean {
  return emergencyNumbers.includes((number ?? '').replace(/\D/g, ''));
}

export function presentPartner(row: PartnerRow, details: PartnerDetails, now: Date): ListedPartner {
  return {
    ...row,
    name: details.name,
    kinds: details.kinds,
    number: details.number ?? null,
    chatUrl: details.chatUrl ?? null,
    hours: details.hours ?? null,
    chatHours: details.chatHours ?? null,
    languages: details.languages,
    cost: details.cost ?? null,
    region: details.region,
    forWhom: details.forWhom ?? null,
    waiting: details.waiting ?? null,
    helpLine: details.helpLine,
    stale: isStale(row.checkedAt, now),
    emergency: isEmergencyNumber(details.number),
  };
}

export type PartnerSearch = {
  kind?: string | undefined;
  region?: string | undefined;
  cost?: 'free' | undefined;
  language?: string | undefined;
  q?: string | undefined;
};

// Who works everywhere is there for somebody in one town too.
const everywhere = ['vlaanderen', 'belgie'];

/** The partners that fit, those for whom this kind comes first before the others, then by name. */
export function searchPartners(partners: readonly ListedPartner[], search: PartnerSearch): ListedPartner[] {
  const words = plain(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const fits = (partner: ListedPartner): boolean => {
    if (search.kind && !partner.kinds.includes(search.kind)) return false;
    if (search.language && !partner.languages.includes(search.language)) return false;
    if (search.cost === 'free' && !isFree(partner)) return false;
    if (search.region && !everywhere.includes(plain(partner.region)) && !plain(partner.region).includes(plain(search.region))) return false;
    const text = plain([partner.name, partner.title, partner.forWhom, partner.region, partner.number].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
  const place = (partner: ListedPartner) => (search.kind ? partner.kinds.indexOf(search.kind) : 0);
  return partners.filter(fits).sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
}

/** Those that were not checked for too long, the longest first. */
export function findUnchecked(partners: readonly ListedPartner[]): ListedPartner[] {
  return partners.filter(({ stale, archived }) => stale && !archived).sort((a, b) => a.checkedAt.localeCompare(b.checkedAt) || a.name.localeCompare(b.name));
}

function isFree({ cost }: ListedPartner): boolean {
  return /^gratis\b/i.test(cost ?? '');
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
