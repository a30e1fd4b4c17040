// How an answer to a step of an exercise is read: by its kind, leniently, in everyday Dutch, French or English. A client's own words are
// always welcome; what does not fit is said once and taken as it is the next time (exercise.ts). Pure.
import type { ExerciseStep } from '../knowledge/exercise-shape.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { hasOrdinal, numberIn, placesIn } from './numbers-said.ts';

/** What is not there yet, for a kind word about it. */
export type Missing = 'option' | 'number' | 'range' | 'more' | 'date' | 'order' | 'words';

export type ReadAnswer = {
  /** The client does not know. */
  isUnsure: boolean;
  /** Things named, in the client's words or as the options have them, in their order. One for a text. */
  items: string[];
  number: number | null;
  says: 'yes' | 'no' | null;
  /** Null where it fits the step. */
  missing: Missing | null;
};

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const re = (source: string): RegExp => new RegExp(source, 'iu');

const unsure = re(
  `^(?:(?:ja|goh|tja|euh|uh|hm+|mm+|pff+|bwa|bof|oei|amai|eerlijk|sorry|wel|maar|well|honestly|ben)[\\s,.]+)*(?:(?:ik |dat |da |'t |het )?weet (?:ik |'t |het )?(?:eigenlijk |echt |nog |zo )*(?:niet|ni|nie|nog niet)(?: zo(?: goed)?| direct| meteen| eigenlijk| echt| hoor| ze| zenne)*|k? ?weet (?:et |t |het |'t )?(?:niet|ni|nie|nit)|kweet ?(?:et |t |het )?(?:niet|ni|nie)(?: (?:zo )?goed?| zeker| direct)*|kwenie|weetniet|wenie|geen (?:flauw )?(?:idee|gedacht|gedacht van)|(?:gin|gien|ghen) (?:idee|gedacht)|(?:er )?(?:komt|schiet|valt) (?:mij |me )?(?:niets|niks)(?: te binnen| in| op)?|(?:ik )?(?:kan|zou) (?:er )?(?:niets|niks|zo niets|zo niks|geen) (?:bedenken|verzinnen|vinden|noemen)|(?:ik )?(?:twijfel|ben niet zeker|ben het niet zeker)|moeilijke? (?:vraag|te zeggen)?|(?:dat is |das |da's )?(?:een )?moeilijke?(?: vraag)?|joker|pas|\\?+|\\.{2,}|-+|niets|niks|geen|je (?:ne )?sais pas(?: trop)?|sais pas|aucune idée|pas d'idée|rien|i (?:do not|don't|dont) know|dunno|no idea|not sure|nothing|idk)[\\s.,!?…]*$`,
);
const talk = re(
  `^(?:(?:ja|nee|neen|goh|tja|euh|uh|hm+|mm+|pff+|bwa|bof|oke|oké|ok|wel|dan|dus|en|ik denk|denk ik|misschien|eerder|vooral|ik kies(?: voor)?|ik neem|ik zou|ik ga voor|doe maar|geef mij maar|dat is|da's|das|het is|'t is|tis|voor mij|bij mij|oui|well|i think|je pense|maybe|peut-être)${e}[\\s,:]*)+`,
);
const tail = re(`[\\s,]+(?:denk ik|zeker|hoor|he|hé|hè|zo|ofzo|of zo|enzo|enzovoort|etc|zenne|ze|voor mij|vooral|i think|je crois)[\\s.!?…]*$`);

/** A clause without the words that only carry talk. */
function tidyItem(text: string): string {
  let result = text
    .replace(/^[\s\-–—•*·>]+/u, '')
    .replace(/^\(?\d{1,2}[.):]\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== result; ) {
    before = result;
    result = result
      .replace(/[\s.,;:!…]+$/u, '')
      .replace(tail, '')
      .replace(/^(?:en|ook|dan|verder|daarna|of|and|et|also|aussi)\s+(?:ook |dan |nog )*(?=\S)/iu, '');
  }
  return result;
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
const small = new Set(
  'de het een en of in op van met voor aan bij naar te ik je mijn mij me is dat die dit er als om zo wat niet geen meer veel iets ben heb wil kan ook nog'.split(
    ' ',
  ),
);
const contentOf = (text: string): string[] =>
  letters(text)
    .split(' ')
    .filter((word) => word.length > 1 && !small.has(word));

/** How many letters are to be changed, added or left out; more than two is no slip of the keyboard. */
function slips(a: string, z: string): number {
  if (Math.abs(a.length - z.length) > 2) return 3;
  let row = Array.from({ length: z.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= z.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === z[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[z.length] as number;
}

const isSameWord = (a: string, z: string): boolean =>
  a === z ||
  (a.length >= 5 &&
    z.length >= 5 &&
    (slips(a, z) <= (Math.min(a.length, z.length) >= 8 ? 2 : 1) || (a.slice(0, 5) === z.slice(0, 5) && Math.abs(a.length - z.length) <= 3)));

/** How well a text names an option, 0 to 1. */
function namesOption(text: string, option: string): number {
  const [said, label] = [letters(text), letters(option)];
  if (said === '' || label === '') return 0;
  if (said === label) return 1;
  if (` ${said} `.includes(` ${label} `)) return 0.95;
  const [saidWords, labelWords] = [contentOf(text), contentOf(option)];
  if (labelWords.length === 0 || saidWords.length === 0) return 0;
  const shared = labelWords.filter((word) => saidWords.some((other) => isSameWord(word, other))).length;
  // "Rust" names "Rust en regelmaat": all that was said stands in the option.
  const ofSaid = saidWords.filter((word) => labelWords.some((other) => isSameWord(word, other))).length / saidWords.length;
  return Math.max(shared / labelWords.length, saidWords.length <= 4 && ofSaid === 1 ? 0.8 : 0);
}

/** The option that a text names best; null where none is named, or two as well as each other. */
function findOption(text: string, options: readonly string[]): string | null {
  const scored = options.map((option) => ({ option, score: namesOption(text, option) })).sort((a, z) => z.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < 0.6) return null;
  return next && next.score === best.score && best.score < 0.95 ? null : best.option;
}

const allOf = re(`^(?:ja[, ]+)?(?:alle(?:maal|s|bei|beide|drie|vier|vijf|zes)?|beide|ze zijn allemaal|all(?: of them)?|both|tous|toutes|les deux)${e}`);
const noneOf = re(`^(?:geen(?: van (?:die|de|alle|dat|deze)[\\p{L} ]*)?|geen enkele?|niets van (?:dat|die)|none|aucun(?:e)?)[\\s.!]*$`);

/**
 * Several things in one message: one a line, numbered, or between commas and "en".
 * @param longest in words, of what stands on either side of an "en" for it to be two things
 */
export function splitThings(text: string, longest = 4): string[] {
  const lines = text
    .split(/\n+|(?:^|\s)(?=\(?\d{1,2}[.)]\s)|[;•]|\s[-–—]\s/u)
    .map((line) => line.trim())
    .filter(Boolean);
  const things = lines.flatMap((line) => {
    const sentences = line.split(/(?<=\p{L}{2})[.!?]+\s+/u);
    return sentences.flatMap((sentence) => {
      const parts = sentence.split(/\s*,\s+|\s*,(?=\p{L})/u);
      const last = parts.at(-1) ?? '';
      // "Koken en bakken" are two things; "dat ik luister en dan pas antwoord geef" is one.
      const joint = last.split(/\s+(?:en|et|and|&|\+)\s+(?:ook |dan |nog )?/iu);
      const short = joint.every((part) => part.split(/\s+/).length <= (parts.length > 1 ? longest + 2 : longest));
      return [...parts.slice(0, -1), ...(short ? joint : [last])];
    });
  });
  const seen = new Set<string>();
  return things
    .map((thing) => tidyItem(thing.replace(talk, '')))
    .filter((thing) => {
      const key = letters(thing);
      if (key === '' || unsure.test(thing) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const dated = re(
  `\\d{1,2}\\s?[/.-]\\s?\\d{1,2}|\\b\\d{4}\\b|${b}(?:vandaag|vanavond|straks|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec|lente|zomer|herfst|winter|kerst|kerstmis|nieuwjaar|pasen|vakantie|eindejaar|week|weken|maand|maanden|dagen|dag|kwartaal|jaar|najaar|voorjaar|nu|direct|meteen|today|tomorrow|week|month|year|monday|tuesday|wednesday|thursday|friday|demain|aujourd'hui|semaine|mois|année|lundi|mardi|mercredi|jeudi|vendredi)${e}`,
);

const yes = re(
  `^(?:[\\s,.]*)(?:ja+|jawel|jazeker|jup|jep|yep|joa|jao|toch wel|zeker|klopt|inderdaad|idd|graag|absoluut|natuurlijk|tuurlijk|oke|oké|ok|da's waar|dat klopt|dat is zo|oui|bien sûr|yes|yeah|sure|meestal wel|denk het wel|ik denk het wel|ik denk van wel|een beetje wel)${e}`,
);
const no = re(
  `^(?:[\\s,.]*)(?:nee+|neen|nei|bah nee|niet echt|niet|ni|nie|nog niet|nooit|geen|helaas niet|toch niet|ik denk het niet|denk het niet|ik denk van niet|non|pas vraiment|no|nope|not really)${e}`,
);

/** A plain yes or no at the beginning of a text. */
export function readYesOrNo(text: string): 'yes' | 'no' | null {
  const plain = toEverydayDutch(text).replace(/^(?:goh|tja|euh|uh|hm+|pff+|bwa|bof|wel|mja|mwa)[\s,.]+/iu, '');
  if (no.test(plain)) return 'no';
  return yes.test(plain) ? 'yes' : null;
}

/** Whether the client says that they do not know, and nothing else. */
export function saysUnsure(text: string): boolean {
  return unsure.test(text.trim()) || unsure.test(toEverydayDutch(text).trim());
}

/**
 * Reads an answer to a step.
 * @param options what can be chosen or put in order: the step's own, or an earlier answer's things (`of`)
 */
export function readAnswer(step: Pick<ExerciseStep, 'answer' | 'least' | 'most'>, text: string, options: readonly string[] = []): ReadAnswer {
  const raw = text.replace(/\r/g, '').trim();
  const says = readYesOrNo(raw);
  const read = (items: string[], missing: Missing | null = null, number: number | null = null): ReadAnswer => ({
    isUnsure: false,
    items,
    number,
    says,
    missing,
  });
  const choosesNone = options.length > 0 && noneOf.test(toEverydayDutch(raw).trim());
  if ((saysUnsure(raw) || choosesNone) && !options.some((option) => letters(option) === letters(raw)))
    return { isUnsure: true, items: [], number: null, says: null, missing: null };
  const chosen = chosenExactly(step.answer, raw, options);
  if (chosen) return read(chosen, step.answer === 'some' && chosen.length < (step.least ?? 1) ? 'more' : null);
  switch (step.answer) {
    case 'text': {
      const whole = tidyText(raw);
      return read([whole], /\p{L}|\d/u.test(whole) ? null : 'words');
    }
    case 'lines': {
      // Where several are asked for, a longer "a en b" is two.
      const few = splitThings(raw);
      const things = few.length < (step.least ?? 1) ? splitThings(raw, 8) : few;
      return read(things, things.length < (step.least ?? 1) ? 'more' : null);
    }
    case 'one':
      return readOne(raw, options, read);
    case 'some': {
      const chosen = readSome(raw, options);
      if (chosen.length === 0) return read([tidyText(raw)], 'option');
      return read(chosen, chosen.length < (step.least ?? 1) ? 'more' : null);
    }
    case 'order': {
      const ordered = readOrder(raw, options);
      return ordered ? read(ordered) : read([tidyText(raw)], 'order');
    }
    case 'number': {
      const number = numberIn(toEverydayDutch(raw));
      if (number === null) return read([tidyText(raw)], 'number');
      const isOutside = number < (step.least ?? Number.NEGATIVE_INFINITY) || number > (step.most ?? Number.POSITIVE_INFINITY);
      return read([numberInWords(raw, number)], isOutside ? 'range' : null, number);
    }
    case 'date':
      return read([tidyText(raw)], dated.test(raw) || dated.test(toEverydayDutch(raw)) ? null : 'date');
  }
}

/** What was pressed on the screen, letter for letter: "drie jaar" is that option then, and not the third. Null for anything else. */
function chosenExactly(answer: ExerciseStep['answer'], raw: string, options: readonly string[]): string[] | null {
  if (options.includes(raw) && (answer === 'one' || answer === 'some')) return [raw];
  if (answer !== 'some' && answer !== 'order') return null;
  const ofLines = raw.split('\n').map((part) => part.replace(/^\d{1,2}\. /u, '').trim());
  const ofCommas = raw.split(', ').map((part) => part.trim());
  const isChoice = (parts: string[]): boolean => parts.every((part) => options.includes(part)) && new Set(parts).size === parts.length;
  const least = answer === 'order' ? options.length : 2;
  return [ofLines, ofCommas].find((parts) => parts.length >= least && isChoice(parts)) ?? null;
}

/** The client's words, on one line, without the stop at their end. */
function tidyText(raw: string): string {
  return raw
    .replace(/\s*\n+\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!…]+$/u, '');
}

function readOne(raw: string, options: readonly string[], read: (items: string[], missing?: Missing | null) => ReadAnswer): ReadAnswer {
  const plain = tidyItem(toEverydayDutch(raw).replace(talk, '')) || toEverydayDutch(raw);
  const named = findOption(plain, options) ?? findOption(raw, options);
  if (named) return read([named]);
  const place = placesIn(plain, options.length);
  if (place.length === 1 && (contentOf(plain).length <= 2 || hasOrdinal(plain))) return read([options[(place[0] as number) - 1] as string]);
  // Their own words instead of an option, as long as they say something.
  return read([tidyText(raw)], contentOf(plain).length >= 3 ? null : 'option');
}

function readSome(raw: string, options: readonly string[]): string[] {
  const plain = toEverydayDutch(raw);
  if (allOf.test(plain.trim())) return [...options];
  const places = placesIn(plain, options.length);
  const bare = plain.replace(/\d+|[,.;:&+-]|\s(?:en|et|and)\s/giu, ' ');
  if (places.length > 0 && (contentOf(bare).length <= 1 || hasOrdinal(plain))) return places.map((place) => options[place - 1] as string);
  const chosen: string[] = [];
  for (const thing of splitThings(plain)) {
    const inThing = options.filter((option) => namesOption(thing, option) >= 0.95);
    const named = inThing.length > 0 ? inThing : [findOption(thing, options)].filter((option) => option !== null);
    // One's own beside the options: it has to say something.
    const said = named.length > 0 ? named : contentOf(thing).length > 0 ? [thing] : [];
    for (const one of said) if (!chosen.includes(one)) chosen.push(one);
  }
  // A single word that is none of the options is more likely a slip.
  return chosen.length === 1 && !options.includes(chosen[0] as string) && contentOf(plain).length < 2 ? [] : chosen;
}

function readOrder(raw: string, options: readonly string[]): string[] | null {
  const plain = toEverydayDutch(raw);
  if (
    /(?<!\p{L})(?:zo (?:is het )?(?:goed|juist|ok)|(?:in )?(?:deze|die|dezelfde) volgorde|blijft zo|laat (?:het|maar) zo|volgorde (?:klopt|is goed))(?!\p{L})/iu.test(
      plain,
    ) ||
    (readYesOrNo(raw) === 'yes' && contentOf(plain).length <= 1)
  )
    return [...options];
  const places = placesIn(plain, options.length);
  const bare = plain.replace(/\d+|[,.;:&+>-]|\s(?:en|dan|daarna|et|and)\s/giu, ' ');
  let named = places.length >= 2 && contentOf(bare).length <= 1 ? places.map((place) => options[place - 1] as string) : byMention(plain, options);
  if (named.length === 0 && places.length > 0) named = places.map((place) => options[place - 1] as string);
  if (named.length === 0) return null;
  const first = [...new Set(named)];
  const rest = options.filter((option) => !first.includes(option));
  // "… komt het laatst": the rest goes before it.
  const isLast = first.length === 1 && /(?<!\p{L})(?:laatst|onderaan|minst belangrijk)(?!\p{L})/iu.test(plain);
  return isLast ? [...rest, ...first] : [...first, ...rest];
}

/** Options in the order in which a text mentions them. */
function byMention(text: string, options: readonly string[]): string[] {
  const things = text.split(/\n+|\s*[,;>]\s*|\s+(?:en|dan|daarna|vervolgens|tot slot|ten slotte|and|then|et|puis)\s+/iu).map((part) => tidyItem(part));
  const inOrder = things.flatMap((thing) => {
    const found = findOption(thing.replace(talk, ''), options) ?? findOption(thing, options);
    return found ? [found] : [];
  });
  if (inOrder.length > 0) return inOrder;
  const whole = letters(text);
  return options
    .map((option) => ({ option, at: whole.indexOf(letters(option)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, z) => a.at - z.at)
    .map(({ option }) => option);
}

/** "6 of 7" stays what it is; else the number alone. */
function numberInWords(raw: string, number: number): string {
  const between = /\d+(?:[.,]\d+)?\s*(?:of|à|a|-|–|tot|en|ou|or)\s*\d+(?:[.,]\d+)?(?!\s*[/\d])/iu.exec(raw);
  return between ? between[0].replace(/\s+/g, ' ') : String(number).replace('.', ',');
}
