// What a person made of the sentences that stood there: which one each new sentence came from, and which of the machine's went. So it
// stays visible that a sentence of the counsellor began as one of the machine, and drafts can be judged by what people did to them. Pure.
import type { Origin, Sentence } from './section.ts';
import { saysTheSame } from './section-text.ts';

export type Tracked = { sentences: Sentence[]; changed: number; rejected: number };

/** @param after as rewriteSentences gives it: what was not touched stands there word for word */
export function trackOrigins(after: readonly Sentence[], before: readonly Sentence[], writer: Exclude<Origin, 'machine'>): Tracked {
  const stands = new Set(after.map(({ text }) => text));
  const known = new Set(before.map(({ text }) => text));
  const gone = before.filter(({ text }) => !stands.has(text));
  const used = new Set<Sentence>();
  const sentences = after.map((sentence, i) => {
    if (known.has(sentence.text)) return sentence;
    const came =
      gone.find((old) => !used.has(old) && sentence.text.endsWith(` ${old.text}`)) ??
      gone.find((old) => !used.has(old) && (isReworded(old.text, sentence.text) || standsBetween(old, i, after, before)));
    if (!came) return sentence;
    used.add(came);
    const first = came.was ?? came.origin;
    return first === writer ? sentence : { ...sentence, was: first };
  });
  const lost = gone.filter(({ origin }) => origin === 'machine');
  return { sentences, changed: lost.filter((old) => used.has(old)).length, rejected: lost.filter((old) => !used.has(old)).length };
}

/** Half of the words of one are in the other. */
function isReworded(old: string, fresh: string): boolean {
  if (saysTheSame(old, fresh)) return true;
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
  const [a, b] = [wordsOf(old), wordsOf(fresh)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.5;
}

/** One sentence went and one came between the same neighbours: the one is the other in other words. */
function standsBetween(old: Sentence, i: number, after: readonly Sentence[], before: readonly Sentence[]): boolean {
  const at = before.indexOf(old);
  const isSame = (a: Sentence | undefined, b: Sentence | undefined) => a?.text === b?.text;
  const hasNeighbour = before.length > 1 && (at > 0 || at < before.length - 1);
  return hasNeighbour && isSame(before[at - 1], after[i - 1]) && isSame(before[at + 1], after[i + 1]);
}
