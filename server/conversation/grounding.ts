// Holds a sentence that states a fact against the passage it cites, before it leaves: its numbers with what they count, its names, what it
// denies, how strongly it says it, and whether its words stand there at all. Pure and deterministic; it cannot understand, so where it
// is not sure a sentence does not leave. Relied on by sentence-gate.ts for everything a model says.
import { partsOf } from '../knowledge/compounds.ts';
import { otherWordsFor } from '../knowledge/synonyms.ts';
import { stemOf, tellingWords, wordsOf } from '../knowledge/words.ts';
import type { Language } from '../people/roles.ts';
import { actors, aroundFacts, claims, leaning, negators, numberWords, opposites, strong, units } from './grounding-words.ts';
import { splitSentences } from './sentences.ts';

export type Source = { title: string; heading: string; text: string; checkedAt?: string; validTo?: string | null };
export const groundingRules = ['no-source', 'number', 'name', 'denial', 'opposite', 'strength', 'condition', 'words'] as const;
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

/**
 * Whether a sentence is carried by what it cites.
 * @param sentence with its `[n]` markers, counted over `sources` from 1
 * @param language of the sentence; sources are Dutch, so of another language only the figures can be held against them
 * @param own what the client said and what their file holds: that may be said back without a source
 */
export function checkGrounding(sentence: string, sources: readonly Source[], own: string, language: Language = 'nl'): GroundingVerdict {
  const cited = [...sentence.matchAll(/\[(\d{1,2})\]/g)].map(([, number]) => sources[Number(number) - 1]);
  const bare = sentence.replace(/\s*\[\d{1,2}\]/g, '').trim();
  if (cited.some((source) => source === undefined)) return fails('no-source');
  if (language !== 'nl') return holdFigures(bare, cited.length > 0 ? (cited as Source[]) : sources, own);
  if (cited.length > 0) return firstFine((cited as Source[]).map((source) => holdAgainst(bare, source, own)));
  // What the client told, and what claims nothing, needs no source. A sentence about what the sources are about claims something.
  if (isFromClient(bare, own)) return fine;
  const ofSomebody = namesIn(bare).some((name) => actors.test(name));
  if (!claims.test(bare) && !ofSomebody && (isQuestion(bare) || !sources.some((source) => isAbout(bare, source)))) return fine;
  if (sources.length === 0) return fails('no-source');
  const verdicts = sources.map((source) => holdAgainst(bare, source, own));
  // Nobody says which source is meant: one that says the contrary is enough.
  return verdicts.find((verdict) => !verdict.ok && (verdict.rule === 'denial' || verdict.rule === 'opposite')) ?? firstFine(verdicts);
}

function holdFigures(bare: string, sources: readonly Source[], own: string): GroundingVerdict {
  const figures = (text: string): string[] => numbersIn(text.replace(/\p{L}+/gu, ' ')).map(({ value }) => value);
  const said = figures(bare);
  const known = (source: Source | null) =>
    new Set([...figures(own), ...(source ? figures(`${wholeOf(source)} ${source.checkedAt ?? ''} ${source.validTo ?? ''}`.replaceAll('-', ' ')) : [])]);
  const holds = (source: Source | null) => said.every((figure) => known(source).has(figure));
  return holds(null) || sources.some(holds) ? fine : fails('number');
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

function holdAgainst(bare: string, source: Source, own: string): GroundingVerdict {
  const told = splitSentences(plain(source.text));
  // Said as the source says it, to the end: half a sentence may leave out what the other half binds it to.
  if (wordsOf(bare).length > 3 && told.some((one) => wordsOf(one).join(' ') === wordsOf(bare).join(' '))) return fine;
  const verdicts = nearest(bare, told).map((place) => {
    const exact = told[place] as string;
    // What leans on something is read with it.
    const headings = `${source.title}\n${source.heading}`;
    const before = leaning.test(exact) ? `${headings}\n${told[place - 1] ?? ''}` : tellingWords(exact).length < fewWords ? headings : '';
    return compare(bare, { exact, before, headings, around: wholeOf(source), own, dates: `${source.checkedAt ?? ''} ${source.validTo ?? ''}` });
  });
  return verdicts.length === 0 ? fails('words') : firstFine(verdicts);
}

type Compared = { exact: string; before: string; headings: string; around: string; own: string; dates: string };

function compare(bare: string, { exact, before, headings, around, own, dates }: Compared): GroundingVerdict {
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
  const missing = telling.filter((word) => !standsIn(word, exact) && !standsIn(word, before));
  // In a short sentence each word is the fact; in a long one a word may be the voice's own, if the passage has it elsewhere.
  if (missing.length > telling.length * mostMissing || missing.some((word) => actors.test(word) || units.test(word) || !standsIn(word, around)))
    return fails('words');
  if (deniesOtherwise(bare, exact)) return fails('denial');
  if (isAboutAnother(said, source) || standsBesideAnother(bare, exact)) return fails('opposite');
  const strongly = lowerWords(`${exact} ${before}`);
  if (strong.some((word) => said.some((one) => word.test(one)) && !strongly.some((one) => word.test(one)))) return fails('strength');
  if (dropsCondition(said, source)) return fails('condition');
  return fine;
}

/** The source says it of an actor, and the sentence says it of the client. */
function isAboutAnother(said: readonly string[], source: readonly string[]): boolean {
  const doer = source.slice(0, 3).find((word) => actors.test(word));
  return doer !== undefined && !said.includes(doer) && said.some((word) => /^(?:je|jij)$/.test(word)) && !source.slice(0, 4).includes('je');
}

/** Numbers, in digits and in words, with the unit or noun they count. */
function numbersIn(text: string): { value: string; unit: string }[] {
  const words = text.toLowerCase().match(/0\d{1,3}(?:\s\d{2,3})+|\d+(?:[./,]\d+)*|%|[\p{L}-]+/gu) ?? [];
  return words.flatMap((word, place) => {
    const isDigits = /^\d/.test(word);
    const value = isDigits ? word.replace(/\.(?=\d{3}\b)/g, '').replace(/\s/g, '') : (numberWords[word] ?? '');
    if (value === '' || (word === 'één' && !units.test(words[place + 1] ?? ''))) return [];
    const after = words.slice(place + 1, place + 3);
    const next = (/^\d/.test(after[0] ?? '') ? [] : after).find((one) => units.test(one)) ?? '';
    return [
      {
        value,
        unit: next
          .replace(/^uren$/, 'uur')
          .replace(/^jaren$/, 'jaar')
          .replace(/^weken$/, 'week')
          .replace(/^maanden$/, 'maand')
          .replace(/^dagen$/, 'dag'),
      },
    ];
  });
}

function datesIn(dates: string): { value: string; unit: string }[] {
  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  return [...dates.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].flatMap(([, year, month, day]) => [
    { value: year as string, unit: '' },
    { value: String(Number(day)), unit: months[Number(month) - 1] as string },
  ]);
}

/** Names: a capital inside the sentence, or capitals only. Folded. */
function namesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}.-]+/gu) ?? [];
  return words.flatMap((word, place) => (/^\p{Lu}/u.test(word) && (place > 0 || /^\p{Lu}{2,}/u.test(word)) ? wordsOf(word.replace(/\.$/, '')) : []));
}

/**
 * Whether one denies what the other does not. Compared clause by clause: a denial belongs to the telling words around it.
 */
function deniesOtherwise(bare: string, exact: string): boolean {
  const claimed = clausesOf(bare);
  const sourced = clausesOf(exact);
  return claimed.some((clause) => {
    const scored = sourced.map((other) => ({ other, shared: clause.stems.filter((stem) => other.stems.some((one) => meets(stem, one))).length }));
    const most = Math.max(0, ...scored.map(({ shared }) => shared));
    if (most === 0) return clause.denies !== sourced.some(({ denies }) => denies) && clause.denies;
    return scored.filter(({ shared }) => shared === most).every(({ other }) => other.denies !== clause.denies);
  });
}

function clausesOf(text: string): { stems: string[]; denies: boolean }[] {
  const parts = text.split(/[,;:]|\s(?=(?:maar|terwijl|want|en|of|ook als)\s)/);
  const clauses = parts.map((part) => ({
    stems: tellingWords(part).map(stemOf),
    // "Niet alleen" adds, "alleen" restricts: they are contraries too.
    denies: lowerWords(part).filter((word) => negators.test(word)).length % 2 === 1,
  }));
  // "Wie daar woont, niet": a denial without words of its own belongs to the clause before it.
  clauses.forEach(({ stems, denies }, place) => {
    const before = clauses[place - 1];
    if (stems.length === 0 && denies && before) before.denies = !before.denies;
  });
  return clauses.filter(({ stems }) => stems.length > 0);
}

/** In a list ("ACV (christelijk), ABVV (socialistisch)") a name or number goes with the words of its own part. */
function standsBesideAnother(bare: string, exact: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[,;]|\s(?=(?:en|maar)\s)/)
      .map((part) => ({ marks: [...numbersIn(part).map(({ value, unit }) => `${value} ${unit}`), ...namesIn(part)], stems: tellingWords(part).map(stemOf) }));
  const sourced = parts(exact).filter(({ stems, marks }) => stems.length > 0 && marks.length > 0);
  if (sourced.length < 2) return false;
  return parts(bare).some(({ marks, stems }) =>
    marks.some((mark) => {
      const holding = sourced.filter((part) => part.marks.includes(mark));
      const shared = (part: { stems: string[]; marks: string[] }) => stems.filter((stem) => !marks.includes(stem) && part.stems.includes(stem)).length;
      return holding.length > 0 && sourced.some((part) => !holding.includes(part) && shared(part) > Math.max(...holding.map(shared)));
    }),
  );
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

function standsIn(word: string, text: string): boolean {
  const known = stemsIn(text);
  const stem = stemOf(word);
  if (known.has(stem) || [...known].some((other) => meets(stem, other))) return true;
  const parts = partsOf(word);
  if (parts.length > 0 && parts.every((part) => known.has(stemOf(part)))) return true;
  return [...otherWordsFor([word])].some((other) => {
    const stems = tellingWords(other).map(stemOf);
    return stems.length > 0 && stems.every((one) => known.has(one));
  });
}

/** One word within a compound of the other: "begeleiding" in "loopbaanbegeleiding". */
const meets = (a: string, b: string): boolean => a === b || (a.length >= 5 && b.endsWith(a)) || (b.length >= 5 && a.endsWith(b));

let lastText = '';
let lastStems: ReadonlySet<string> = new Set();
/** Stems of a text; the last one is remembered, since each word of a sentence asks for it. */
function stemsIn(text: string): ReadonlySet<string> {
  if (text !== lastText) {
    lastText = text;
    lastStems = new Set(tellingWords(text).map(stemOf));
  }
  return lastStems;
}

const lowerWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string): string =>
  text
    .replace(/^#+ .*$/gm, '')
    .replace(/^\s*[-*] /gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/([^\n])\n(?!\n)/g, '$1 ');
