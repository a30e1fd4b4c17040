import { findWords } from './find-words.ts';

/** Somebody's sentence, with the words in it that met what is asked. */
export function MarkWords({ text, words }: { text: string; words: readonly string[] }) {
  return findWords(text, words).map(({ at, text: piece, isWord }) => (isWord ? <mark key={at}>{piece}</mark> : piece));
}
