// Holds a drafted sentence against what it says it rests on, without any code of the writers: numbers, denials, who said or did it, when,
// and words that nobody said. Coarse on purpose, and strict: what it finds is looked at by hand (README.md). Pure.

export const faults = ['number', 'denial', 'who', 'when', 'words'] as const;
export type Fault = (typeof faults)[number];

/** What does not hold; empty where all of it does. */
export function judgeSentence(sentence: string, evidence: readonly string[]): Fault[] {
  const said = plain(evidence.join('\n'));
  const text = plain(sentence);
  const words = wordsOf(text);
  const heard = new Set(wordsOf(said));
  // The day on which something was agreed is the record's own, not the client's.
  const nearest = nearestClause(words, said);
  const found: Fault[] = [];
  if (words.some((word) => isNumber(word) && !heard.has(word))) found.push('number');
  if (isDenied(text) && !isDenied(said)) found.push('denial');
  else if (nearest !== null && !isDenied(text) && isDenied(nearest) && shareOf(words, nearest) > 0.8) found.push('denial');
  if (words.some((word) => people.has(word) && !heard.has(word))) found.push('who');
  else if (nearest !== null && teller.test(nearest) && !teller.test(text) && !/["“”„‘]/.test(sentence) && shareOf(words, nearest) > 0.9) found.push('who');
  if (words.some((word) => times.has(word) && !heard.has(word))) found.push('when');
  const content = words.filter((word) => word.length > 4 && !times.has(word) && !people.has(word));
  const unknown = content.filter((word) => !isSaid(word, heard));
  if (content.length > 0 && unknown.length / content.length > 0.34) found.push('words');
  return found;
}

// Flemish as it is typed, and the way the plan writes it.
const respelled: Readonly<Record<string, string>> = {
  ni: 'niet',
  nie: 'niet',
  ni2: 'niet',
  niks: 'niets',
  gin: 'geen',
  goe: 'goed',
  da: 'dat',
  wa: 'wat',
  nen: 'een',
  ne: 'een',
  den: 'de',
  mn: 'mijn',
  tzelfde: 'hetzelfde',
  omda: 'omdat',
  is: 'is',
  eens: 'eens',
};
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/(?<![\p{L}])k(?=(?:ben|heb|werk|was|zou|weet|ga|wil|denk|kan|moet)(?![\p{L}]))/gu, 'ik ')
    .replace(/[\p{L}']+/gu, (word) => respelled[word] ?? word);
const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'-]*|\d+(?:[.,:]\d+)?/gu) ?? [];

const numberWords = new Set(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien twintig dertig veertig vijftig honderd duizend'.split(
    ' ',
  ),
);
const isNumber = (word: string): boolean => /^\d/.test(word) || numberWords.has(word);
const people = new Set(
  'man vrouw partner zoon dochter vader papa moeder mama broer zus kind kinderen baas chef directeur directrice collega vriend vriendin buurman buurvrouw kennis nonkel tante hoofdverpleegkundige meestergast dokter'.split(
    ' ',
  ),
);
const times = new Set(
  'vandaag morgen gisteren overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vroeger ooit nooit altijd vorige volgende volgend vorig binnenkort vanavond straks gisteren indertijd'.split(
    ' ',
  ),
);
const denial = /(?<![\p{L}])(?:niet|geen|niets|nooit|niemand|nergens|zonder|evenmin)(?![\p{L}])/u;
const isDenied = (text: string): boolean => denial.test(text);
/** Somebody else says or thinks it. */
const teller = /(?<![\p{L}])(?:zegt|zei|zeggen|vindt|vond|vinden|schreef|schrijft|noemt|ziet)(?![\p{L}])/u;
/** The same word, in another form of it. */
const isSaid = (word: string, heard: ReadonlySet<string>): boolean =>
  heard.has(word) ||
  [...heard].some(
    (other) => other.length > 3 && (other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5)) || word.includes(other) || other.includes(word)),
  );

const shareOf = (words: readonly string[], clause: string): number => {
  const own = words.filter((word) => word.length > 2);
  const there = new Set(wordsOf(clause));
  return own.length === 0 ? 0 : own.filter((word) => there.has(word)).length / own.length;
};

/** The clause of what was said that has most of the sentence's words; null where none has half of them. */
function nearestClause(words: readonly string[], said: string): string | null {
  const clauses = said.split(/[.!?\n]+|, (?=maar )/).filter((clause) => clause.trim());
  const best = clauses.toSorted((a, b) => shareOf(words, b) - shareOf(words, a))[0];
  return best !== undefined && shareOf(words, best) >= 0.5 ? best : null;
}
