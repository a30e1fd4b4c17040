// The contract of client and counsellor in words, from a template of our own: plain, both ways, in Dutch; French and English help to
// understand it and the Dutch text counts. A change of meaning in the template gets a new edition; what was accepted keeps its own text.
import type { Language } from '../people/roles.ts';
import { contractEn } from './contract.en.ts';
import { contractFr } from './contract.fr.ts';
import { contractNl } from './contract.nl.ts';

export const contractEdition = '2026-11';

export type ContractPart = { heading: string; lines: string[] };
export type ContractParties = { client: string; counsellor: string; centre: string; standIn: string | null };
/** What the two agreed on (intake/contract.ts), as words need it. */
export type AgreedTerms = {
  payment: 'cheque' | 'credit' | 'own';
  minutes: number;
  price: string;
  meetings: readonly ('centre' | 'video' | 'phone' | 'elsewhere')[];
  cancelHours: number;
  startsOn: string;
  ownAgreements: string;
};
export type ContractWords = (parties: ContractParties, terms: AgreedTerms) => ContractPart[];

const words: Record<Language, ContractWords> = { nl: contractNl, fr: contractFr, en: contractEn };

/** The whole text in every language. */
export function contractTexts(parties: ContractParties, terms: AgreedTerms): Record<Language, ContractPart[]> {
  return { nl: words.nl(parties, terms), fr: words.fr(parties, terms), en: words.en(parties, terms) };
}

/** "4 uur", "3 uur en 30 minuten". */
export function hoursAndMinutes(minutes: number, hour: (count: number) => string, and: string): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(whole > 0 ? [hour(whole)] : []), ...(rest > 0 ? [`${rest} min`] : [])];
  return parts.join(` ${and} `);
}

/** What was written by hand, line by line. */
export const ownLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const dayIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`));
