// Whether a reply holds something of what the client said: words of content, in another form or as the everyday word for the same thing. Pure.
import { contentWordsOf, isSameWord, wordsOf } from '../../server/evaluation/dutch-words.ts';
import { toEverydayDutch } from '../../server/conversation/everyday-dutch.ts';
import type { Language } from '../../server/people/roles.ts';

/** Words that stand for one another in everyday Dutch: saying "je leidinggevende" back to "mijn chef" shows that it was heard. */
const alike: readonly (readonly string[])[] = [
  ['baas', 'bazin', 'chef', 'ploegbaas', 'leidinggevende', 'manager', 'teamleider'],
  ['werk', 'job', 'baan', 'stiel'],
  ['bang', 'schrik', 'angst', 'tegenop', 'tegenopzien'],
  ['kwaad', 'boos', 'ergernis', 'gehad', 'beu', 'ambetant', 'gefrustreerd'],
  ['leuk', 'plezant', 'tof', 'fijn', 'plezier', 'wijs', 'nice', 'deugd'],
  ['moe', 'uitgeput', 'op'],
  ['niets', 'niks'],
  ['trots', 'fier', 'preus'],
  ['zwijgen', 'zweeg', 'zwijg', 'gezwegen'],
  ['leren', 'aanleren', 'uitleggen', 'uitleg', 'lesgeven', 'les', 'bijles'],
  ['kinderen', 'kind', 'kids', 'dochter', 'zoon'],
  ['thuis', 'gezin', 'huis'],
  ['geld', 'loon', 'verdienen', 'verdien', 'betaald', 'euro'],
  ['vrouw', 'partner', 'madam'],
  ['overleden', 'gestorven', 'verlies', 'afscheid', 'missen', 'mist'],
  ['ging', 'gaan', 'gegaan'],
  ['dacht', 'denken', 'denk', 'gedacht'],
  ['kreeg', 'krijgen', 'gekregen', 'krijg'],
  ['vond', 'vinden', 'gevonden'],
  ['sprak', 'spreken', 'gesproken', 'praten', 'gepraat', 'babbelen'],
  ['schreef', 'schrijven', 'geschreven', 'opschrijven'],
  ['bezig', 'werken'],
];
const groupOf = new Map(alike.flatMap((group, at) => group.map((word) => [word, at] as const)));

function isSameSaid(one: string, other: string): boolean {
  const group = groupOf.get(one);
  return isSameWord(one, other) || (group !== undefined && group === groupOf.get(other)) || isCompoundOf(one, other) || isCompoundOf(other, one);
}

/** "bloemenwinkel" holds "winkel". */
const isCompoundOf = (long: string, short: string): boolean =>
  short.length >= 5 && long.length >= short.length + 3 && (long.startsWith(short) || long.endsWith(short));

const foreignEmpty =
  /^(?:avec|dans|pour|cette|mais|plus|tout|tous|très|être|avoir|avait|depuis|comme|quand|aussi|fait|vous|nous|elle|elles|leur|that|this|with|have|from|they|them|what|when|there|here|just|about|would|could|because|been|were|your|their|than|then)$/;

/** The words of a text that carry something, in standard spelling. */
function carriersOf(text: string, language: Language): string[] {
  if (language === 'nl') return contentWordsOf(toEverydayDutch(text));
  return [...new Set(wordsOf(text).filter((word) => word.length >= 4 && !foreignEmpty.test(word)))];
}

/** `telling` says something of the client's; `short` is a word or a few; `question` only asks; `talk` greets, thanks or ends. */
export type Said = 'telling' | 'short' | 'question' | 'talk';

const talk =
  /^(?:(?:goeie?(?:n|mor|mid|na|av)\p{L}*|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hallo|hey|hi|hello|bonjour|merci|bedankt|dank (?:je|u)(?: wel)?|danku|thanks?(?: you)?|thx|tot \p{L}+(?: \p{L}+)?|bye|doei|salut|yo|voila|oke|oké|ok|slaapwel|allez)[\s,.!]*)+/iu;

/** What kind of message this is, for the figure of mirrors. */
export function kindOfSaid(text: string, language: Language): Said {
  const rest = text.trim().replace(talk, '').trim();
  const carriers = carriersOf(rest, language);
  if (rest === '' || (rest !== text.trim() && carriers.length <= 2)) return 'talk';
  const told = rest
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !sentence.trim().endsWith('?'))
    .join(' ');
  if (rest.includes('?') && carriersOf(told, language).length <= 1) return 'question';
  return carriersOf(told, language).length <= 1 || wordsOf(rest).length <= 3 ? 'short' : 'telling';
}

/** Whether the reply says back a word of content of the client's. */
export function saysBack(text: string, reply: string, language: Language): boolean {
  const back = carriersOf(reply, language);
  return carriersOf(text, language).some((word) =>
    language === 'nl'
      ? back.some((other) => isSameSaid(word, other))
      : back.some((other) => other === word || (word.length >= 5 && other.slice(0, 5) === word.slice(0, 5))),
  );
}
