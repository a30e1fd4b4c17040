// A client searches what was said in their own conversations. The words are sent in the body of a request, never in an address, and are
// held against the unsealed texts here: what is stored may one day be encrypted, and then no database can search it.
import type { Database } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import { readOwnWords } from './search-store.ts';

export type FoundInTalk = {
  conversationId: string;
  messageId: string;
  from: 'client' | 'koers' | 'counsellor';
  at: string;
  /** Around the first place where the words stand; `[from, to]` of those words in it. */
  excerpt: string;
  marked: [number, number];
};

const mostFound = 40;
const around = 70;
/** Letters without their accents and capitals, one for one, so that places stay the same. */
const plain = (text: string): string => [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()[0] ?? letter).join('');

/** Every message with all the words, newest first. @param text one or more words; fewer than two letters find nothing */
export async function searchTalk(deps: { db: Database }, client: Person, text: string): Promise<FoundInTalk[]> {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (words.join('').length < 2) return [];
  const messages = await deps.db.asPerson(client, (tx) => readOwnWords(tx));
  return messages
    .flatMap(({ text: said, ...message }) => {
      const letters = plain(said);
      if (!words.every((word) => letters.includes(word))) return [];
      return [{ ...message, ...excerptOf(said, letters, words) }];
    })
    .slice(0, mostFound);
}

function excerptOf(said: string, letters: string, words: readonly string[]): Pick<FoundInTalk, 'excerpt' | 'marked'> {
  const whole = words.join(' ');
  const word = letters.includes(whole) ? whole : (words[0] as string);
  const signs = [...said];
  // Places are counted in signs, as the plain letters are; emoji count as one.
  const at = [...letters.slice(0, letters.indexOf(word))].length;
  const length = [...word].length;
  const from = at <= around ? 0 : signs.indexOf(' ', at - around) + 1 || at - around;
  const lead = from > 0 ? '… ' : '';
  const tail = at + length + around < signs.length ? ' …' : '';
  const excerpt = `${lead}${signs.slice(from, at + length + around).join('')}${tail}`;
  const begin = lead.length + signs.slice(from, at).join('').length;
  return { excerpt, marked: [begin, begin + signs.slice(at, at + length).join('').length] };
}
