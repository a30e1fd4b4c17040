// The second person of a clause that second-person.ts is not sure of as a whole, found word by word: every "ik" needs its own verb, and a
// verb that is known. Pure; clause.ts relies on it.
import { secondPersonOf } from '../dutch-verbs.ts';
import { stillDialect } from '../everyday-dutch.ts';

const subordinators =
  /^(?:dat|of|omdat|als|toen|wat|hoe|waar|waarom|waardoor|waarin|die|wie|dan|alsof|terwijl|zodat|hoewel|doordat|wanneer|voor|tot|sinds|welke?)$/u;
const auxiliaries = /^(?:moet|kan|wil|mag|zal|zou|ben|heb|word|ga|was|had|doe|weet|vind|voel|kon|wou|mocht|moest|werd|kreeg|krijg|durf|blijf|laat|ging)$/u;
const prepositions = /^(?:aan|achter|bij|door|in|met|naar|naast|om|op|over|tegen|tegenover|tot|tussen|uit|van|voor|volgens|zonder)$/u;
const bareOf = (word: string): string => word.toLowerCase().replace(/[.,;:!…]+$/u, '');

/** The place of the verb that belongs to the "ik" at `at`; -1 where it is not certain. */
function verbOf(words: readonly string[], at: number): number {
  const before = words[at - 1];
  const hangs = before !== undefined && subordinators.test(bareOf(before));
  if (!hangs) {
    if (words[at + 1] !== undefined && secondPersonOf(bareOf(words[at + 1] ?? '')) !== null) return at + 1;
    return before !== undefined && secondPersonOf(bareOf(before)) !== null && !/,$/.test(before) ? at - 1 : -1;
  }
  let end = words.findIndex((word, i) => i > at && (/[,;]$/.test(word) || (i > at + 1 && /^(?:om|dat|en|maar|want|omdat)$/.test(bareOf(word)))));
  if (end === -1) end = words.length - 1;
  else if (!/[,;]$/.test(words[end] ?? '')) end--;
  for (let i = end; i > at; i--) if (auxiliaries.test(bareOf(words[i] ?? ''))) return i;
  return end > at && secondPersonOf(bareOf(words[end] ?? '')) !== null ? end : -1;
}

/** @returns the clause in the second person, and whether every word of it is certain */
export function turnWordByWord(text: string): { text: string; isCertain: boolean } {
  const words = text.split(/\s+/);
  const turned = [...words];
  let isCertain = !/(?<!\p{L})(?:je|jij|jou|jouw|u|uw|ge|gij|jullie)(?!\p{L})/iu.test(text) && !stillDialect.test(` ${text} `) && !/["“”?:]/u.test(text);
  for (const [i, word] of words.entries()) {
    const bare = bareOf(word);
    const tail = word.slice(bare.length);
    if (bare === 'ik') {
      turned[i] = `je${tail}`;
      const verb = verbOf(words, i);
      if (verb === -1) isCertain = false;
      else if (verb > i) {
        const form = bareOf(words[verb] ?? '');
        turned[verb] = `${secondPersonOf(form) ?? form}${(words[verb] ?? '').slice(form.length)}`;
      }
    } else if (bare === 'mijn') turned[i] = 'je';
    else if (/^(?:mezelf|mijzelf)$/.test(bare)) turned[i] = `jezelf${tail}`;
    else if (bare === 'mij' || bare === 'me') turned[i] = `${prepositions.test(bareOf(words[i - 1] ?? '')) ? 'jou' : 'je'}${tail}`;
    else if (/^(?:ons|onze|we|wij)$/.test(bare)) turned[i] = `jullie${tail}`;
  }
  const joined = turned.join(' ').replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
  return { text: joined, isCertain: isCertain && /(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(text) && !/\bje je je\b/.test(joined) };
}
