// The text of a section and the sentences it is made of. Guarantees that a sentence which was not touched keeps who wrote it and
// what it rests on, and that the machine never overwrites a person's sentence. Pure.
import { splitSentences } from '../conversation/sentences.ts';
import type { Origin, Sentence, WrittenItem } from './section.ts';

/** The section as one text: sentences with a space between them, paragraphs on a line of their own. */
export function textOf(sentences: readonly Sentence[]): string {
  return sentences.map((sentence, i) => (i === 0 ? '' : sentence.opensParagraph ? '\n' : ' ') + sentence.text).join('');
}

/**
 * The sentences of a text that a person wrote over these sentences. What still stands there word for word is kept as it was;
 * the rest is theirs and rests on nothing but their word.
 */
export function rewriteSentences(text: string, before: readonly Sentence[], writer: Exclude<Origin, 'machine'>): Sentence[] {
  // Known sentences are looked for first, longest first: what a splitter would make of them now does not matter.
  const known = [...before].sort((a, b) => b.text.length - a.text.length);
  const sentences: Sentence[] = [];
  for (const paragraph of text.split(/\s*\n\s*/)) {
    let opens = sentences.length > 0;
    let rest = paragraph.trim();
    while (rest !== '') {
      const kept = known.find((sentence) => rest.startsWith(sentence.text) && /^(?:\s|$)/.test(rest.slice(sentence.text.length)));
      const { words, came } = kept ? { words: kept.text, came: null } : nextWritten(splitSentences(rest)[0] ?? rest, known);
      const { opensParagraph: _, ...sentence }: Sentence = kept ?? { text: words, origin: writer, evidence: [], ...wasOf(came, writer) };
      sentences.push(opens ? { ...sentence, opensParagraph: true } : sentence);
      opens = false;
      rest = rest.slice(rest.indexOf(words) + words.length).trimStart();
    }
  }
  return sentences;
}

/** Who said the sentence first that a person put other words to. */
function wasOf(came: Sentence | null, writer: Origin): Pick<Sentence, 'was'> {
  const first = came && (came.was ?? came.origin);
  return first && first !== writer ? { was: first } : {};
}

/**
 * What was written up to the end of a sentence. A new sentence ends where a kept one begins, also when its writer forgot the full stop; but
 * a word or two put before one ("Soms …", "In het begin, …") make no sentence of their own: then it is that sentence in other words (`came`).
 */
function nextWritten(words: string, known: readonly Sentence[]): { words: string; came: Sentence | null } {
  const found = known
    .map((sentence) => ({ sentence, at: words.indexOf(` ${sentence.text}`) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return { words, came: null };
  const before = words.slice(0, found.at).trimEnd();
  return leansOn(before, found.sentence.text) ? { words: `${before} ${found.sentence.text}`, came: found.sentence } : { words: before, came: null };
}

/** Whether words before a sentence hang on it: they are one or two, they break off with a comma, or the sentence goes on in small letters. */
function leansOn(before: string, sentence: string): boolean {
  if (/[.!?…]["”’)]*$/.test(before)) return false;
  return before.split(/\s+/).length <= 2 || /[,;:–—-]$/.test(before) || /^\p{Ll}/u.test(sentence);
}

/** Whether a person had a hand in a sentence: wrote it, let it stand after a look, or keeps it private. */
export const isTouched = (sentence: Sentence): boolean => sentence.origin !== 'machine' || Boolean(sentence.isReviewed || sentence.isPrivate);

/** A new draft over a section: what a person had a hand in stays where it is, the machine's makes way, and nothing is said twice. */
export function replaceMachineSentences(before: readonly Sentence[], drafted: readonly Sentence[]): Sentence[] {
  const kept = before.filter(isTouched);
  const firstMachine = before.findIndex((sentence) => !isTouched(sentence));
  const place = firstMachine === -1 ? kept.length : before.slice(0, firstMachine).length;
  const fresh = drafted.filter((sentence) => !kept.some((other) => saysTheSame(other.text, sentence.text)));
  const merged = [...kept.slice(0, place), ...fresh, ...kept.slice(place)];
  return merged.map((sentence, i) => {
    if (i !== 0 || !sentence.opensParagraph) return sentence;
    const { opensParagraph: _, ...first } = sentence;
    return first;
  });
}

/** Items have no writer of their own, so nobody's is ever dropped: a new draft adds what is not there yet. */
export function addItems<T extends WrittenItem>(before: readonly T[], drafted: readonly WrittenItem[]): (T | WrittenItem)[] {
  const isThere = (item: WrittenItem) =>
    before.some((other) => saysTheSame(other.text, item.text) || other.text.toLowerCase().endsWith(item.text.toLowerCase()));
  return [...before, ...drafted.filter((item) => !isThere(item))];
}

/** Whether two sentences share so many words that one of them is enough. */
export function saysTheSame(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  // "Ik wil leiding geven" and "Ik wil geen leiding geven" share nearly all their words.
  if ([...a].some(isDenial) !== [...b].some(isDenial)) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= 0.8 && shared / Math.max(a.size, b.size) >= 0.6;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*|\p{N}+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)));
}
const isDenial = (word: string): boolean => ['niet', 'geen', 'nooit', 'niets', 'ni', 'nie', 'gin', 'zonder'].includes(word);
const smallWords = new Set(['ik', 'je', 'de', 'het', 'een', 'en', 'ook', 'mijn', 'mij', 'me']);
