// In which language someone wrote, by the small words that every sentence needs. Only when it is clear: a crisis answered in the wrong
// language is worse than one in the language of the profile. Pure.
import { type Language, languages } from '../people/roles.ts';

const wordsOf = (text: string) => new Set(text.split(' '));

/** Words that one of the three languages cannot do without. What two of them share says nothing: "me" is French and English, "en" Dutch and French. */
const telling: Record<Language, ReadonlySet<string>> = {
  nl: wordsOf(
    'ik het een niet van dat wat zijn heb hebt heeft mijn mij zo maar voor met ook nog naar wil kan moet ben bent wordt als dan hier daar geen meer gij ge ni ne nen kben kheb der uit bij ze hij jij wij aan leven',
  ),
  fr: wordsOf(
    'je j tu il elle nous vous ils le la les un une du et est suis ai pas ne que qui mon ma mes ce cette dans pour avec plus n c s l d qu mais sur au aux moi toi jamais rien vais veux peux',
  ),
  en: wordsOf(
    "i i'm im the and am are not my to that this it it's have has do don't dont want can't cant with for but be were you he she they anymore any feel just would will been",
  ),
};

/** How many telling words there must be, and by how much one language must lead. */
const enough = 3;
const lead = 2;

/** Somebody else's words between marks say nothing about the writer. */
const quoted = /"[^"]*"|“[^”]*”|«[^»]*»/gu;

/** The language of a text, or null when it is short, mixed or something else. */
export function languageOf(text: string): Language | null {
  const words = text
    .replace(quoted, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}]+(?:'t|'m|'s)?/gu);
  if (!words) return null;
  const counts = languages.map((language) => ({ language, count: words.filter((word) => telling[language].has(word)).length }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || !second || first.count < enough || first.count < second.count * lead) return null;
  return first.language;
}

/**
 * The language in which someone in need is answered: French or English where they clearly write it now, or clearly did since the crisis
 * began ("oui" alone is not clear); else that of their profile. Dutch that is written with effort is no reason to leave the profile's.
 */
export function languageToAnswerIn(text: string, before: readonly string[], profile: Language): Language {
  const written = languageOf(text) ?? languageOf(before.join('\n'));
  return written === 'fr' || written === 'en' ? written : profile;
}
