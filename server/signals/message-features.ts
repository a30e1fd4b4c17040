// What the classifier sees of a message: hashed words, word pairs, letter groups, concepts and its length. Training and screening call
// the same function; a change here voids the weights (their file names the version it was trained with).
import { conceptsIn } from './concepts.ts';
import type { PlainMessage } from './plain-words.ts';

/** Raise this with every change to what is counted; weights of another version are refused. */
export const featureVersion = 4;
/** Slots a feature may hash to. The weights hold rows only for the slots that training saw often enough. */
export const slotCount = 1 << 18;

/** Sparse, each kind of feature scaled to a fixed length of its own so that long messages weigh no more than short ones. */
export type MessageFeatures = { index: Int32Array; value: Float32Array };
/** Without `concepts` what is left is the plain bag of words and letters that every other figure is held against. */
export type FeatureOptions = { concepts?: boolean };

const strength = { words: 1, pairs: 1, letters: 0.7, vocabulary: 0.8, lexicon: 1 };
/** From this many words on a message counts as a longer one: a short answer weighs every word of it, a long one hardly any. */
const lengthSteps = [4, 10, 20, 43];
const letterGroups = { shortest: 3, longest: 5 };

export function featuresOf(message: PlainMessage, { concepts = true }: FeatureOptions = {}): MessageFeatures {
  const words: Counts = new Map();
  const pairs: Counts = new Map();
  const letters: Counts = new Map();
  const vocabulary: Counts = new Map();
  const lexicon: Counts = new Map();
  let length = 0;
  for (const sentence of message.plain.split('|')) {
    const list = sentence.trim().split(' ').filter(Boolean);
    if (list.length === 0) continue;
    countWords(words, pairs, letters, list);
    length += list.length;
    if (concepts) countConcepts(vocabulary, lexicon, list);
  }
  if (length > 0 && concepts) count(vocabulary, hash(`n ${lengthSteps.filter((step) => length >= step).length}`));
  return merge([
    scaled(words, strength.words),
    scaled(pairs, strength.pairs),
    scaled(letters, strength.letters),
    scaled(vocabulary, strength.vocabulary),
    scaled(lexicon, strength.lexicon),
  ]);
}

type Counts = Map<number, number>;

/** Words, neighbours, and words with one between them: "niet meer leven" and "niet zo leven" share that much. */
function countWords(words: Counts, pairs: Counts, letters: Counts, list: string[]) {
  let previous = '^';
  for (const [at, word] of list.entries()) {
    count(words, hash(`w ${word}`));
    count(pairs, hash(`p ${previous} ${word}`));
    if (at >= 2) count(pairs, hash(`s ${list[at - 2]} ${word}`));
    countLetters(letters, word);
    previous = word;
  }
  count(pairs, hash(`p ${previous} $`));
}

/** Hashes every letter group of a word without cutting strings: this is most of the work. */
function countLetters(letters: Counts, word: string) {
  const padded = `l ${word} `;
  for (let start = 1; start < padded.length; start++) {
    let value = step(seed, padded.charCodeAt(0));
    const stop = Math.min(padded.length, start + letterGroups.longest);
    for (let at = start; at < stop; at++) {
      value = step(value, padded.charCodeAt(at));
      if (at - start + 1 >= letterGroups.shortest) count(letters, slotOf(value));
    }
  }
}

function countConcepts(vocabulary: Counts, lexicon: Counts, list: string[]) {
  const found = conceptsIn(list);
  for (const [at, first] of found.vocabulary.entries()) {
    count(vocabulary, hash(`c ${first}`));
    for (const second of found.vocabulary.slice(at + 1)) count(vocabulary, hash(`cc ${first} ${second}`), 0.5);
  }
  for (const concept of found.lexicon) count(lexicon, hash(`x ${concept}`));
}

function count(counts: Counts, feature: number, by = 1) {
  counts.set(feature, (counts.get(feature) ?? 0) + by);
}

// FNV-1a, folded to the number of slots.
const seed = 0x811c9dc5;

function step(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function slotOf(value: number): number {
  return ((value ^ (value >>> 15)) >>> 0) % slotCount;
}

function hash(feature: string): number {
  let value = seed;
  for (let at = 0; at < feature.length; at++) value = step(value, feature.charCodeAt(at));
  return slotOf(value);
}

/** Damps counts (a word said five times does not mean it five times) and scales to the given length. */
function scaled(counts: Counts, length: number): Counts {
  let square = 0;
  for (const [feature, value] of counts) {
    const damped = Math.log1p(value);
    counts.set(feature, damped);
    square += damped * damped;
  }
  const factor = square > 0 ? length / Math.sqrt(square) : 0;
  for (const [feature, value] of counts) counts.set(feature, value * factor);
  return counts;
}

function merge(parts: Counts[]): MessageFeatures {
  const all: Counts = new Map();
  for (const part of parts) for (const [feature, value] of part) count(all, feature, value);
  return { index: Int32Array.from(all.keys()), value: Float32Array.from(all.values()) };
}
