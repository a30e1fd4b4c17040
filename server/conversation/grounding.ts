// Holds a sentence that states a fact against the passage it cites, before it leaves: its numbers with what they count, its names, what it
// denies, how strongly it says it, and whether its words stand there at all. Pure and deterministic; it cannot understand, so where it
// is not sure a sentence does not leave. Relied on by sentence-gate.ts for everything a model says.
import { stemOf, tellingWords, wordsOf } from '../knowledge/words.ts';
import type { Language } from '../people/roles.ts';
import { dropsBound, isPlace, leavesScope } from './grounding-bounds.ts';
import { lowerWords, standsAsIs, standsIn, stemsIn } from './grounding-terms.ts';
import { deniesOtherwise, standsBesideAnother } from './grounding-clauses.ts';
import { datesIn, namesIn, numbersIn } from './grounding-figures.ts';
import { figuresOf, statesForeignFact } from './grounding-foreign.ts';
import { actors, aroundFacts, claims, leaning, numberWords, opposites, strong, units } from './grounding-words.ts';
import { splitSentences } from './sentences.ts';

export type Source = { title: string; heading: string; text: string; checkedAt?: string; validTo?: string | null };
export const groundingRules = ['no-source', 'number', 'name', 'denial', 'opposite', 'strength', 'condition', 'scope', 'words'] as const;
export type GroundingRule = (typeof groundingRules)[number];
export type GroundingVerdict = { ok: true } | { ok: false; rule: GroundingRule };

const fine: GroundingVerdict = { ok: true };
const fails = (rule: GroundingRule): GroundingVerdict => ({ ok: false, rule });

/** Share of a sentence's telling words that may stand elsewhere in its passage than in the sentence it rests on. */
const mostMissing = 0.15;
/** A sentence of fewer telling words answers its heading. */
const fewWords = 3;
/** Share of the words that makes a sentence one that says back what the client said. */
const leastFromClient = 0.6;

/** Where a sentence is said. */
export type Told = {
  /** The reply answers a question of fact: what it says without a source has to be plain talk. */
  informs?: boolean;
  /** ISO date against which a source's last day is held; absent: validity is not looked at. */
  today?: string;
};

/**
 * Whether a sentence is carried by what it cites.
 * @param sentence with its `[n]` markers, counted over `sources` from 1
 * @param language of the sentence; sources are Dutch, so of another language only the figures can be held against them
 * @param own what the client said and what their file holds: that may be said back without a source
 */
export function checkGrounding(sentence: string, sources: readonly Source[], own: string, language: Language = 'nl', told: Told = {}): GroundingVerdict {
  const cited = [...sentence.matchAll(/\[(\d{1,2})\]/g)].map(([, number]) => sources[Number(number) - 1]);
  const bare = sentence.replace(/\s*\[\d{1,2}\]/g, '').trim();
  if (cited.some((source) => source === undefined)) return fails('no-source');
  if (language !== 'nl') {
    if (cited.length > 0 && (cited as Source[]).every((source) => leavesScope(bare, source, own, ''))) return fails('scope');
    if (cited.length === 0 && told.informs && statesFact(bare, sources, own, language, told)) return fails('no-source');
    return holdFigures(bare, cited.length > 0 ? (cited as Source[]) : sources, own);
  }
  if (cited.length > 0) return firstFine((cited as Source[]).map((source) => holdAgainst(bare, source, own, told)));
  if (!statesFact(bare, sources, own, 'nl', told)) return fine;
  if (sources.length === 0 || told.informs) return fails('no-source');
  const verdicts = sources.map((source) => holdAgainst(bare, source, own, told));
  // Nobody says which source is meant: one that says the contrary is enough.
  return verdicts.find((verdict) => !verdict.ok && (verdict.rule === 'denial' || verdict.rule === 'opposite')) ?? firstFine(verdicts);
}

/** Whether a sentence without a marker claims something. What the client told, and what claims nothing, needs no source. */
export function statesFact(bare: string, sources: readonly Source[], own: string, language: Language, { informs }: Told): boolean {
  if (language !== 'nl') return statesForeignFact(bare, language, own, informs === true);
  if (isFromClient(bare, own) || reportsClient(bare, own) || asksClient(bare)) return false;
  if (claims.test(bare) || namesIn(bare).some((name) => actors.test(name))) return true;
  if (isQuestion(bare)) return false;
  if (sources.some((source) => isAbout(bare, source))) return true;
  return informs === true && !isPlainTalk(bare, own);
}

const reports =
  /^(?:dus |ook )?(?:je|jij|u) (?:wil(?:t)?|wou|vraagt (?:je af|naar|of|hoe|wat|waar|wanneer|welke?|wie|waarom|hoeveel)|zoekt|kijkt|schrijft|zegt|vertelt|twijfelt|denkt|hoopt|overweegt|noemt|zou (?:graag|willen))(?!\p{L})/iu;

const asksOf = /^(?:dus |ook )?(?:je|jij|u) (?:wilt? weten|wou weten|vraagt|twijfelt of)(?!\p{L})/iu;

/** "Je wil weten …", "Je twijfelt of …": said of what the client told. A figure in it has to be theirs. */
function reportsClient(bare: string, own: string): boolean {
  const known = new Set(numbersIn(own).map(({ value }) => value));
  return reports.test(bare) && (asksOf.test(bare) || !claims.test(bare.replace(/\d+/g, ''))) && numbersIn(bare).every(({ value }) => known.has(value));
}

/** A question about the client themselves. "Wist je dat …?" tells, and a number or "altijd" in a question tells too. */
function asksClient(bare: string): boolean {
  return (
    isQuestion(bare) &&
    /(?<!\p{L})(?:je|jij|jou|jouw|u|uw)(?!\p{L})/iu.test(bare) &&
    !/^(?:wist|weet) (?:je|jij|u)(?!\p{L})/iu.test(bare) &&
    numbersIn(bare).length === 0 &&
    !lowerWords(bare).some((word) => strong.some((one) => one.test(word)))
  );
}

/** What rules are about: with one of these even a short sentence can be wrong. */
const matters =
  /^(?:loon|lonen|uitkering|contract|verlof|cheque|premie|opleiding|diploma|attest|belasting|pensioen|vakantie|opzeg|ontslag|krediet|bijdrage|verzekering)/;

/** Too little in it to be a fact, or said of Koers itself. */
function isPlainTalk(bare: string, own: string): boolean {
  if (/^(?:dat |dit |meer |verder )?(?:weet|vind|lees|zie|zoek|kan|heb|ken|ben|denk|vond|keek) ik(?!\p{L})|^ik(?!\p{L})/iu.test(bare)) return true;
  const known = new Set(wordsOf(own));
  const telling = factWords(bare);
  return (
    telling.length <= 2 &&
    namesIn(bare).every((name) => known.has(name)) &&
    !telling.some((word) => matters.test(word)) &&
    !lowerWords(bare).some((word) => actors.test(word) || units.test(word) || strong.some((one) => one.test(word)))
  );
}

function holdFigures(bare: string, sources: readonly Source[], own: string): GroundingVerdict {
  const ofClient = new Set(figuresOf(own));
  const said = figuresOf(bare).filter((figure) => !ofClient.has(figure));
  const dated = ({ checkedAt, validTo }: Source) => `${checkedAt ?? ''} ${validTo ?? ''}`.replaceAll('-', ' ');
  const holds = (source: Source) => {
    const known = new Set(figuresOf(`${wholeOf(source)} ${dated(source)}`));
    return said.every((figure) => known.has(figure));
  };
  return said.length === 0 || sources.some(holds) ? fine : fails('number');
}

const isQuestion = (bare: string): boolean => bare.endsWith('?');

function isAbout(bare: string, source: Source): boolean {
  const telling = factWords(bare);
  const there = telling.filter((word) => standsIn(word, wholeOf(source))).length;
  return there > 0 && there / telling.length >= (there === 1 ? 0.6 : 0.4);
}

const firstFine = (verdicts: readonly GroundingVerdict[]): GroundingVerdict => verdicts.find(({ ok }) => ok) ?? (verdicts[0] as GroundingVerdict);

function isFromClient(bare: string, own: string): boolean {
  const known = stemsIn(own);
  const telling = factWords(bare);
  const ownNumbers = new Set(numbersIn(own).map(({ value }) => value));
  return (
    numbersIn(bare).every(({ value }) => ownNumbers.has(value)) && telling.filter((word) => known.has(stemOf(word))).length >= telling.length * leastFromClient
  );
}

/** The words of a sentence that its source must have. */
const factWords = (text: string): string[] => [
  ...new Set(tellingWords(text).filter((word) => !aroundFacts.has(word) && !/\d/.test(word) && numberWords[word] === undefined)),
];

const wholeOf = ({ title, heading, text }: Source): string => `${title}\n${heading}\n${text}`;

function holdAgainst(bare: string, source: Source, own: string, { today }: Told): GroundingVerdict {
  if (leavesScope(bare, source, own, today ?? '')) return fails('scope');
  const told = splitSentences(plain(source.text));
  // Said as the source says it, to the end: half a sentence may leave out what the other half binds it to.
  if (isVerbatim(bare, told)) return fine;
  const whole = holdAt(bare, source, own, told);
  if (whole.ok) return fine;
  // Put together from two sentences that follow each other: each half has to be carried by one of them, in that order.
  return holdHalves(bare, source, own, told) ? fine : whole;
}

/** Whether a sentence is word for word one of its source, and leans on none before it. */
export const isSaidAsIs = (bare: string, source: Source): boolean => !leaning.test(bare) && isVerbatim(bare, splitSentences(plain(source.text)));

const isVerbatim = (bare: string, told: readonly string[]): boolean =>
  wordsOf(bare).length > 3 && told.some((one) => wordsOf(one).join(' ') === wordsOf(bare).join(' '));

function holdAt(bare: string, source: Source, own: string, told: readonly string[]): GroundingVerdict {
  const verdicts = nearest(bare, told).map((place) => {
    const exact = told[place] as string;
    const earlier = told[place - 1] ?? '';
    // What leans on something is read with it.
    const headings = `${source.title}\n${source.heading}`;
    const leans = leaning.test(exact);
    const before = leans || answersHeading.test(exact) ? `${headings}\n${earlier}` : tellingWords(exact).length < fewWords ? headings : '';
    return compare(bare, { exact, before, earlier: leans ? earlier : '', headings, around: wholeOf(source), own, dates: datesOf(bare, source) });
  });
  return verdicts.length === 0 ? fails('words') : firstFine(verdicts);
}

function holdHalves(bare: string, source: Source, own: string, told: readonly string[]): boolean {
  return [...bare.matchAll(/,\s(?:en\s|of\s)?|\s(?:en|of)\s/g)].some(({ 0: joint, index }) => {
    const halves = [bare.slice(0, index), bare.slice(index + joint.length)];
    if (halves.some((half) => tellingWords(half).length < 3)) return false;
    return told.some((_, place) => {
      const pair = told.slice(place, place + 2);
      return pair.length === 2 && halves.every((half, at) => holdAt(half, source, own, [pair[at] as string]).ok);
    });
  });
}

/** The day a source was checked, or ends, is a date only to a sentence that speaks of that. */
function datesOf(bare: string, { checkedAt, validTo }: Source): string {
  const speaks = (words: RegExp, date: string | null | undefined) => (words.test(bare) ? (date ?? '') : '');
  return `${speaks(/nagekeken|nagezien|gecontroleerd|nakeek/i, checkedAt)} ${speaks(/geldig|geldt|gold|tot|einde?/i, validTo)}`;
}

/** "Met vragen over …", under the heading "Waarmee kan …?": it has its verb from there. */
const answersHeading = /^(?:Met|Via|Hoogstens|Minstens|Ongeveer|Een (?:maand|week|jaar|dag)|\p{Lu}\p{Ll}+en (?:wat|of|hoe|met|over|naar|aan|dat))\s/u;

type Compared = { exact: string; before: string; earlier: string; headings: string; around: string; own: string; dates: string };

function compare(bare: string, { exact, before, earlier, headings, around, own, dates }: Compared): GroundingVerdict {
  const numbers = [...numbersIn(exact), ...datesIn(dates)];
  for (const { value, unit } of numbersIn(bare)) {
    if (!numbers.some((other) => other.value === value && (other.unit === unit || unit === ''))) return fails('number');
  }
  const names = new Set(wordsOf(`${exact} ${before} ${headings} ${own}`));
  if (namesIn(bare).some((name) => !names.has(name))) return fails('name');
  const said = lowerWords(bare);
  const source = lowerWords(exact);
  for (const pair of opposites) {
    for (const [mine, theirs] of [pair, pair.toReversed()] as [RegExp, RegExp][]) {
      if (said.some((word) => mine.test(word)) && !source.some((word) => mine.test(word)) && source.some((word) => theirs.test(word))) return fails('opposite');
    }
  }
  const telling = factWords(bare);
  // Two words that are alike elsewhere are told apart by a source that uses both: "verzorgende" and "zorgkundige".
  const isThere = (word: string) => standsAsIs(word, exact) || (standsIn(word, exact) && !standsAsIs(word, around)) || standsIn(word, before);
  // The place that the whole passage is about may be named.
  const missing = telling.filter((word) => !isThere(word) && !(isPlace(word) && names.has(word)));
  // In a short sentence each word is the fact; in a long one a word may be the voice's own, if the passage has it elsewhere.
  if (missing.length > telling.length * mostMissing || missing.some((word) => actors.test(word) || units.test(word) || !standsIn(word, around)))
    return fails('words');
  if (deniesOtherwise(bare, exact)) return fails('denial');
  if (isAboutAnother(said, source) || standsBesideAnother(bare, exact)) return fails('opposite');
  const strongly = lowerWords(`${exact} ${before}`);
  if (strong.some((word) => said.some((one) => word.test(one)) && !strongly.some((one) => word.test(one)))) return fails('strength');
  if (dropsCondition(said, source)) return fails('condition');
  const bound = dropsBound(bare, exact);
  if (bound) return fails(bound);
  return dropsBound(bare, earlier) === 'condition' ? fails('condition') : fine;
}

/** The source says it of an actor, and the sentence says it of the client. */
function isAboutAnother(said: readonly string[], source: readonly string[]): boolean {
  const doer = source.slice(0, 3).find((word) => actors.test(word));
  return doer !== undefined && !said.includes(doer) && said.some((word) => /^(?:je|jij)$/.test(word)) && !source.slice(0, 4).includes('je');
}

const conditional = /^(?:alleen|enkel|tenzij|mits|behalve|indien|als|zolang|wie|soms|sommige|meestal|volgens|kan|misschien|hoogstens|minstens)$/;
const binding = /^(?:alleen|enkel|tenzij|mits|behalve|indien)$/;

/** A source that binds its fact to a condition is not quoted without any. */
function dropsCondition(said: readonly string[], source: readonly string[]): boolean {
  return source.some((word) => binding.test(word)) && !said.some((word) => conditional.test(word));
}

/** Where in the source the sentence could come from: the places that share most telling words, best first. */
function nearest(bare: string, clauses: readonly string[]): number[] {
  const telling = [...new Set(tellingWords(bare))];
  const scored = clauses.map((clause, place) => ({ place, shared: telling.filter((word) => standsIn(word, clause)).length }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored
    .filter(({ shared }) => shared > 0 && shared >= most - 1)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ place }) => place);
}

const plain = (text: string): string =>
  text
    .replace(/^#+ .*$/gm, '')
    .replace(/^\s*[-*] /gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/([^\n])\n(?!\n)/g, '$1 ');
