// Learns which words lead to which: how often the titles that were right for a question with word a held word b, less how often any
// title holds b. Words seen in few questions are trusted less.
import type { NearWords } from '../../server/knowledge/occupations/learned.ts';

type Bag = ReadonlyMap<string, number>;
const doubt = 2;
const least = 0.1;
const mostPerWord = 8;

/** @param pairs a question's parts with those of its right titles @param background how often titles hold a word, 0 to 1 */
export function learnNearWords(pairs: readonly { asked: Bag; right: readonly Bag[] }[], background: ReadonlyMap<string, number>): NearWords {
  const counts = new Map<string, number>();
  const held = new Map<string, Map<string, number>>();
  for (const { asked, right } of pairs) {
    const share = new Map<string, number>();
    for (const title of right) for (const word of title.keys()) share.set(word, (share.get(word) ?? 0) + 1 / right.length);
    for (const word of asked.keys()) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const leads = held.get(word) ?? new Map<string, number>();
      held.set(word, leads);
      for (const [other, value] of share) leads.set(other, (leads.get(other) ?? 0) + value);
    }
  }
  const learned: Record<string, Record<string, number>> = {};
  for (const [word, leads] of [...held].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = [...leads]
      .filter(([other]) => other !== word)
      .map(([other, value]): [string, number] => [other, value / ((counts.get(word) ?? 0) + doubt) - 1.5 * (background.get(other) ?? 0)])
      .filter(([, share]) => share >= least)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostPerWord)
      .map(([other, share]): [string, number] => [other, Math.round(share * 100) / 100]);
    if (best.length > 0) learned[word] = Object.fromEntries(best);
  }
  return learned;
}
