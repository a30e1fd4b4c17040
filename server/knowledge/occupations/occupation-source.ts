// An occupation as a source: the text that a citation opens, with where it comes from and when it was checked. The id is made from the
// text, so the same wording is kept once and a new import makes a new source beside the old one. Pure but for the hash.
import { createHash } from 'node:crypto';
import type { Catalogue, Occupation } from './catalogue.ts';
import { describeOccupation, type OccupationFacts, sayNear, sayShortage } from './describe-occupation.ts';
import { attributionOf } from './present-occupation.ts';
import { shortageList } from './shortage-list.ts';

export type OccupationSource = {
  id: string;
  occupationId: string;
  title: string;
  body: string;
  origin: string;
  url: string | null;
  licence: string;
  /** ISO date. */
  checkedAt: string;
  verified: boolean;
};

/**
 * The source for an occupation, with the facts it is made from.
 * @param importedOn ISO date of the ESCO import, for what comes from there
 */
export function makeOccupationSource(catalogue: Catalogue, occupation: Occupation, importedOn: string): { source: OccupationSource; facts: OccupationFacts } {
  const facts = describeOccupation(catalogue, occupation);
  const ofEsco = occupation.source === 'esco';
  const { details } = occupation;
  const days = [ofEsco ? importedOn : undefined, details.checkedAt].filter((day) => day !== undefined);
  const fields = {
    occupationId: occupation.id,
    title: `${facts.title} (beroep)`,
    body: bodyOf(facts),
    origin: [...new Set([attributionOf(occupation), details.origin ?? '', facts.shortage === 'not-looked-up' ? '' : shortageList.origin])]
      .filter(Boolean)
      .join('; '),
    url: occupation.uri,
    licence: ofEsco ? 'ESCO, Europese Commissie: hergebruik met bronvermelding' : 'Eigen tekst van Koers',
    checkedAt: days.sort()[0] ?? importedOn,
    // The list was taken over from a copy; all the rest is in own words or ESCO's.
    verified: true,
  };
  return { source: { id: idOf(fields), ...fields }, facts };
}

function idOf(fields: Omit<OccupationSource, 'id'>): string {
  const hex = createHash('sha256').update(JSON.stringify(fields)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function bodyOf(facts: OccupationFacts): string {
  const { name, does, asked, plus, routes, near, shortage } = facts;
  const list = (things: readonly string[]) => things.map((thing) => `- ${thing}`).join('\n');
  const section = (heading: string, text: string) => (text === '' ? '' : `## ${heading}\n\n${text}`);
  return [
    section('Wat het is', does.join(' ')),
    section('Wat het vraagt', asked.length > 0 ? `Een ${name} heeft voor het werk onder meer dit nodig:\n\n${list(asked)}` : ''),
    section('Wat een plus is', plus.length > 0 ? `Een plus voor een ${name} is onder meer:\n\n${list(plus)}` : ''),
    section('Hoe je er komt', routes.length > 0 ? `Wegen naar het beroep van ${name} zijn onder meer:\n\n${list(routes)}` : ''),
    section(
      'Knelpuntberoep',
      [
        ...sayShortage(facts),
        ...(shortage === 'not-listed' ? ['De lijst zegt niets over hoeveel werk er verder is.'] : []),
        ...(shortage === 'not-looked-up' ? [] : [listLine]),
      ].join(' '),
    ),
    section('Beroepen in de buurt', near.length > 0 ? sayNear(facts, near) : ''),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const dayInWords = (iso: string): string => {
  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** The list and its date; it could not be held against VDAB's own document. */
const listLine = `De lijst is van VDAB en dateert van ${dayInWords(shortageList.publishedAt)}; Koers heeft ze uit een kopie en kon ze nog niet nakijken bij VDAB zelf (${shortageList.url}).`;
