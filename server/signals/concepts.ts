// Which groups of words a sentence touches. The classifier counts these beside the words themselves: a message that says
// "overdosis" where the training messages said "doosje" still lands in the same place. Two sources: the vocabulary of the rules, whose
// groups are also counted in pairs, and the larger lexicon, written for the classifier alone.
import { bodyAndMind } from './lexicon/body-and-mind.ts';
import { guidanceAndSpeech } from './lexicon/guidance-and-speech.ts';
import { homeMoneyHabit } from './lexicon/home-money-habit.ts';
import { lifeAndDeath } from './lexicon/life-and-death.ts';
import { workAndLaw } from './lexicon/work-and-law.ts';
import { toPlainWords } from './plain-words.ts';
import { vocabulary } from './rules/vocabulary.ts';

type Phrase = { words: string[]; concept: number };
type Index = { whole: Map<string, number[]>; stems: Map<string, number[]>; phrases: Map<string, Phrase[]> };

const shortestStem = 2;

const ofRules = Object.values(vocabulary);
const ofLexicon = [lifeAndDeath, bodyAndMind, workAndLaw, homeMoneyHabit, guidanceAndSpeech].flatMap((part) => Object.values(part));
const index = indexOf([...ofRules, ...ofLexicon]);
const longestStem = Math.max(...[...index.stems.keys()].map((stem) => stem.length));

/** The concepts of one sentence of plain words, each once, in ascending order, numbered within their source. */
export function conceptsIn(words: string[]): { vocabulary: number[]; lexicon: number[] } {
  const found = find(words);
  return { vocabulary: found.filter((one) => one < ofRules.length), lexicon: found.filter((one) => one >= ofRules.length).map((one) => one - ofRules.length) };
}

function indexOf(groups: string[]): Index {
  const index: Index = { whole: new Map(), stems: new Map(), phrases: new Map() };
  for (const [concept, group] of groups.entries()) {
    for (const entry of group.split('|')) {
      const words = plainEntry(entry);
      const [first] = words;
      if (first === undefined) continue;
      if (words.length > 1) {
        const key = first.replace('*', '');
        index.phrases.set(key, [...(index.phrases.get(key) ?? []), { words, concept }]);
      } else if (first.endsWith('*')) add(index.stems, first.slice(0, -1), concept);
      else add(index.whole, first, concept);
    }
  }
  return index;
}

/** Entries go through the same spelling as messages, word by word, so that they meet; a star stays at the end of its word. */
function plainEntry(entry: string): string[] {
  return entry.split(' ').flatMap((word) => {
    const plain = toPlainWords(word.replaceAll('*', '')).trim().split(' ').filter(Boolean);
    const last = plain.pop();
    if (last === undefined) return [];
    return [...plain, word.endsWith('*') ? `${last}*` : last];
  });
}

function add(map: Map<string, number[]>, key: string, concept: number) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}

function find(words: string[]): number[] {
  const { whole, stems, phrases } = index;
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const concept of whole.get(word) ?? []) found.add(concept);
    for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) {
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
