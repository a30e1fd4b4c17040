// Whether a sentence that a model drafted says no more, and nothing else, than what it is said to rest on: its figures, days, people and names
// stand there, a no stays a no and a yes a yes, who said it stays who said it, and most of its words were said. It cannot understand: where
// it is not sure a sentence is dropped, and the embedded writer is always there. Pure; write-with-model.ts relies on it.
import { languageOf } from './speech.ts';

/** Share of a sentence's telling words that must have been said. */
const leastSaid = 0.6;

/** @param said the texts that the sentence names as its evidence */
export function saysNoMore(sentence: string, said: readonly string[]): boolean {
  const words = wordsOf(sentence);
  const everything = said.join('\n');
  const heard = new Set(wordsOf(everything));
  if (words.some((word) => isFigure(word) && !heard.has(word)) || namesIn(sentence).some((name) => !heard.has(name))) return false;
  if (dropsDenial(sentence, everything.split(/(?<=[.!?])\s+|\n+/u))) return false;
  // Of what was said in another language only figures and names can be looked up.
  if (said.every(isForeign)) return true;
  const telling = tellingOf(words);
  // Too little in it to look for: then it stands there word for word.
  if (telling.length < 2) return standsIn(words, clausesOf(everything).concat(everything.split(/[.!?\n]+/u)));
  const clauses = clausesOf(everything);
  const carriers = carriersOf(telling, clauses).toSorted((a, b) => clauses.indexOf(a) - clauses.indexOf(b));
  if (carriers.length === 0) return false;
  const carried = carriers.join(' ');
  const there = new Set(wordsOf(carried));
  if (telling.filter((word) => isSaid(word, heard)).length < telling.length * leastSaid) return false;
  if (words.some((word) => (moments.has(word) || isFigure(word)) && !there.has(word))) return false;
  if (!keepsOrder(words, wordsOf(carried))) return false;
  if (countDenials(sentence) !== countDenials(carried)) return false;
  return tellersAgree({ sentence, words, telling }, carriers, heard);
}

/** Chat Dutch may look like another language by a word or two: one small Dutch word is enough to look further. */
const isForeign = (text: string): boolean =>
  languageOf(text) !== 'nl' && !/(?<!\p{L})(?:ik|k|het|een|niet|ni|mijn|maar|dat|da|ge|nen|voor|met|naar)(?!\p{L})/iu.test(text);

const respelled: Readonly<Record<string, string>> = {
  ni: 'niet',
  nie: 'niet',
  niks: 'niets',
  gin: 'geen',
  goe: 'goed',
  da: 'dat',
  wa: 'wat',
  nen: 'een',
  ne: 'een',
  den: 'de',
  mn: 'mijn',
  m: 'mijn',
};
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’`´]/g, "'")
      .match(/\p{L}[\p{L}-]*|\d+(?:[.,:]\d+)*/gu) ?? []
  ).map((word) => respelled[word] ?? word);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const numberWords = wordSet(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
);
const isFigure = (word: string): boolean => /^\d/.test(word) || numberWords.has(word);
const moments = wordSet(
  'vandaag morgen overmorgen gisteren eergisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter vroeger vorig vorige volgend volgende binnenkort ooit altijd nu vanavond straks later weekend',
);
const people = wordSet(
  'man vrouw partner zoon dochter kind kinderen vader moeder papa mama ouders broer zus nonkel oom tante neef nicht oma opa vriend vriendin buurman buurvrouw kennis baas bazin chef directeur directrice leidinggevende collega collegas coach begeleider dokter arts hoofdverpleegkundige klant klanten',
);
const denial = /(?<!\p{L})(?:niet|geen|nooit|niets|niemand|nergens|zonder|ni|nie|niks|gin)(?!\p{L})/giu;
const countDenials = (text: string): number => text.match(denial)?.length ?? 0;

/** "Ik zeg, ik kijk" of "ik zeg niets, ik kijk": word for word what was said, but for a no. */
const dropsDenial = (sentence: string, said: readonly string[]): boolean => {
  const bare = (text: string): string => wordsOf(text.replace(denial, ' ')).join(' ');
  return said.some((one) => bare(one) === bare(sentence) && countDenials(one) !== countDenials(sentence));
};

/** "Vroeger werkte ik, nu niet" and "nu werkte ik, vroeger niet" have the same words. */
function keepsOrder(words: readonly string[], carried: readonly string[]): boolean {
  let from = 0;
  return words
    .filter((word) => moments.has(word))
    .every((word) => {
      const at = carried.indexOf(word, from);
      from = at + 1;
      return at !== -1;
    });
}

const standsIn = (words: readonly string[], parts: readonly string[]): boolean => parts.some((part) => wordsOf(part).join(' ') === words.join(' '));

/** A capital in the middle of a sentence. */
const namesIn = (sentence: string): string[] => (sentence.match(/(?<=[\p{L},;:] )\p{Lu}[\p{L}-]+/gu) ?? []).map((name) => name.toLowerCase());

/** Words of the way in which something is told, not of what is told. */
const framing = wordSet(
  'vertelde vertel merkte merk vind vond graag hebben heeft wordt worden omdat waarin waarbij daarom daarbij belangrijk waardoor zodat terwijl wanneer deze hierbij kunnen zouden zoals eerst zelf dat het een van met voor maar ook wel dan die dit zijn was ben naar bij als aan heb mij mijn hun haar hem wil ging gaan niet geen nooit niets niemand nergens zonder',
);
const tellingOf = (words: readonly string[]): string[] => {
  const content = (least: number) => words.filter((word) => word.length >= least && !framing.has(word) && !isFigure(word) && !moments.has(word));
  const long = content(5);
  return long.length >= 2 ? long : content(3);
};
/** The same word in another form of it: the first letters are the same. */
const isSaid = (word: string, heard: ReadonlySet<string>): boolean => {
  const stem = word.slice(0, Math.min(5, word.length));
  return heard.has(word) || [...heard].some((other) => other.startsWith(stem) || (other.length > 3 && word.startsWith(other.slice(0, 5))));
};

const clausesOf = (text: string): string[] =>
  text
    .split(/[.!?;\n]+|,\s|\s(?=(?:maar|want)\s)/u)
    .map((clause) => clause.trim())
    .filter(Boolean);

/** The clauses that it rests on: the one with most of its words, and others as far as they bring more of them. */
function carriersOf(telling: readonly string[], clauses: readonly string[]): string[] {
  const left = new Set(telling);
  const carriers: string[] = [];
  for (;;) {
    const brings = (clause: string) => {
      const heard = new Set(wordsOf(clause));
      return [...left].filter((word) => isSaid(word, heard));
    };
    const best = clauses.map((clause) => ({ clause, words: brings(clause) })).toSorted((a, b) => b.words.length - a.words.length)[0];
    if (!best || best.words.length === 0) return carriers;
    carriers.push(best.clause);
    for (const word of best.words) left.delete(word);
  }
}

const teller = /(?<!\p{L})(?:zegt|zei|zeggen|zeiden|vindt|vond|vinden|denkt|dacht|wil dat|schreef|schrijft)(?!\p{L})/iu;

/** What another person says or thinks stays theirs, and what the client says stays the client's. */
function tellersAgree(
  drafted: { sentence: string; words: readonly string[]; telling: readonly string[] },
  carriers: readonly string[],
  heard: ReadonlySet<string>,
): boolean {
  const named = drafted.words.filter((word) => people.has(word));
  if (named.some((person) => !heard.has(person))) return false;
  const told = carriers.filter(isOthers);
  const isTold = isOthers(drafted.sentence);
  const isQuoted = /[“"„]/u.test(drafted.sentence);
  if (told.length === 0) return !isTold;
  const owners = told.flatMap((clause) => wordsOf(clause).filter((word) => people.has(word)));
  if (owners.length > 0 && !isQuoted && !owners.some((person) => named.includes(person))) return false;
  if (!isTold) return isQuoted;
  // What they say must be what they said, not something else that was said.
  const theirs = new Set(told.flatMap(wordsOf));
  const content = drafted.telling.filter((word) => !people.has(word) && !teller.test(word));
  return content.filter((word) => isSaid(word, theirs)).length * 2 > content.length || content.length === 0;
}

const isOthers = (text: string): boolean =>
  teller.test(text) &&
  !/(?<!\p{L})ik (?:zei|zeg|vind|vond|denk|dacht)(?!\p{L})/iu.test(text) &&
  wordsOf(text).some((word) => people.has(word) || word === 'ze' || word === 'hij' || word === 'zij');
