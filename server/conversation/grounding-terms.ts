// Whether a word stands in a text, for the grounding check: stems, compounds and synonyms count, the order does not. Pure.
import { partsOf } from '../knowledge/compounds.ts';
import { otherWordsFor } from '../knowledge/synonyms.ts';
import { stemOf, tellingWords, wordsOf } from '../knowledge/words.ts';

/** Whether a word itself stands in a text, whole or in parts: "softwareontwikkelaar" in "software ontwikkelaar". */
export function standsAsIs(word: string, text: string): boolean {
  const known = stemsIn(text);
  const stem = stemOf(word);
  if (known.has(stem) || [...known].some((other) => meets(stem, other))) return true;
  const parts = partsOf(word);
  if (parts.length > 0 && parts.every((part) => known.has(stemOf(part)))) return true;
  return word.length >= longWord && wordsOf(text).join('').includes(word);
}
const longWord = 10;

/** Whether a word, or what says the same, stands in a text. */
export function standsIn(word: string, text: string): boolean {
  if (standsAsIs(word, text)) return true;
  const known = stemsIn(text);
  return [...otherWordsFor([word])].some((other) => {
    const stems = tellingWords(other).map(stemOf);
    return stems.length > 0 && stems.every((one) => known.has(one));
  });
}

/** One word within a compound of the other ("begeleiding" in "loopbaanbegeleiding"), or a verb with and without its t ("bel", "belt"). */
export const meets = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.endsWith(a)) || (b.length >= 5 && a.endsWith(b)) || (a.length >= 3 && b === `${a}t`) || (b.length >= 3 && a === `${b}t`);

let lastText = '';
let lastStems: ReadonlySet<string> = new Set();
/** Stems of a text; the last one is remembered, since each word of a sentence asks for it. */
export function stemsIn(text: string): ReadonlySet<string> {
  if (text !== lastText) {
    lastText = text;
    lastStems = new Set(tellingWords(text).map(stemOf));
  }
  return lastStems;
}

/** Words in lower case, accents kept. */
export const lowerWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
