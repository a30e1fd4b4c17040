// Which groups of the vocabulary a sentence touches. The classifier counts these beside the words themselves: a message that says
// "overdosis" where the training messages said "doosje" still lands in the same place.
import { type VocabularyName, vocabulary } from './rules/vocabulary.ts';

type Phrase = { words: string[]; concept: number };

const names = Object.keys(vocabulary) as VocabularyName[];
const wholeWords = new Map<string, number[]>();
const stems = new Map<string, number[]>();
const phrases = new Map<string, Phrase[]>();
const shortestStem = 3;

for (const [concept, name] of names.entries()) {
  for (const entry of vocabulary[name].split('|')) {
    if (entry.includes(' ')) {
      const words = entry.split(' ');
      const first = words[0] as string;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, concept }]);
    } else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), concept);
    else add(wholeWords, entry, concept);
  }
}

function add(map: Map<string, number[]>, key: string, concept: number) {
  map.set(key, [...(map.get(key) ?? []), concept]);
}

/** The concepts of one sentence of plain words, each once, in ascending order. */
export function conceptsIn(words: string[]): number[] {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const concept of wholeWords.get(word) ?? []) found.add(concept);
    for (let length = shortestStem; length <= word.length; length++) {
      for (const concept of stems.get(word.slice(0, length)) ?? []) found.add(concept);
    }
    for (const phrase of phrases.get(word) ?? []) {
      if (phrase.words.every((part, offset) => matches(part, words[at + offset]))) found.add(phrase.concept);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function matches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}
