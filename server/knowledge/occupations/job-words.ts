// Words of job titles and competences, brought to a form in which Flemish, Dutch and English, man and woman, one and many meet.
// Pure. Everything that compares titles (title-index.ts) goes through here, so that a question and a title are read the same way.
import { everydayWords, sameSkillWords, sameWords, weakWords } from './same-words.ts';

/** Lower-case words without accents; "(m/v/x)" and its like are gone, "verkoper/verkoopster" is two words. */
export function titleWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\(\s*[mvxhf](\s*[/,-]\s*[mvxhf])+\s*\)|\b[mvxhf](\/[mvxhf]){1,2}\b/g, ' ')
    .replace(/['’`.]/g, '');
  const words = plain.match(/[\p{L}\p{N}&+#]+/gu) ?? [];
  return spellPhrases(words.slice(0, 60));
}

/** Phrases that stand for one word ("human resources", "kine en revalidatie") become that word. */
function spellPhrases(words: string[]): string[] {
  const spelled: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const two = everydayWords.get(`${words[at]} ${words[at + 1]}`);
    if (two !== undefined) {
      spelled.push(...two.split(' '));
      at++;
    } else spelled.push(...(everydayWords.get(words[at] as string) ?? (words[at] as string)).split(' '));
  }
  return spelled;
}

/** What is compared: titles of occupations, or names of skills. */
export type Wording = 'titles' | 'skills';

/** The one word that stands for a word and those that mean the same. */
export function meaningOf(stem: string, wording: Wording = 'titles'): string {
  return (wording === 'skills' ? sameSkillWords : sameWords).get(stem) ?? stem;
}

/** Whether a word says little about which job it is: "medewerker", "junior", "van". */
export const isWeak = (word: string): boolean => weakWords.has(word);
