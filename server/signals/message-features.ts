// What the classifier sees of a message: hashed words, word pairs, letter groups, concepts and its length. Training and screening call the same
// function; a change here voids the weights (their file names the version it was trained with).
import { conceptsIn } from './concepts.ts';
import type { PlainMessage } from './plain-words.ts';

/** Raise this with every change to what is counted; weights of another version are refused. */
export const featureVersion = 3;
export const featureCount = 1 << 16;

/** Sparse, each kind of feature scaled to a fixed length of its own so that long messages weigh no more than short ones. */
export type MessageFeatures = { index: Int32Array; value: Float32Array };

const strength = { words: 1, letters: 1, concepts: 0.8 };
/** From this many words on a message counts as a longer one: a short answer weighs every word of it, a long one hardly any. */
const lengthSteps = [4, 10, 20, 43];

export function featuresOf(message: PlainMessage): MessageFeatures {
  const words = new Map<number, number>();
  const letters = new Map<number, number>();
  const concepts = new Map<number, number>();
  let length = 0;
  for (const sentence of message.plain.split('|')) {
    const list = sentence.trim().split(' ').filter(Boolean);
    if (list.length === 0) continue;
    let previous = '^';
    for (const word of list) {
      count(words, hash(`w ${word}`));
      count(words, hash(`p ${previous} ${word}`));
      countLetters(letters, word);
      previous = word;
    }
    count(words, hash(`p ${previous} $`));
    length += list.length;
    countConcepts(concepts, list);
  }
  if (length > 0) count(concepts, hash(`n ${lengthSteps.filter((step) => length >= step).length}`));
  return merge([scaled(words, strength.words), scaled(letters, strength.letters), scaled(concepts, strength.concepts)]);
}

function countLetters(letters: Map<number, number>, word: string) {
  const padded = ` ${word} `;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) count(letters, hash(`l${padded.slice(at, at + size)}`));
  }
}

function countConcepts(concepts: Map<number, number>, list: string[]) {
  const found = conceptsIn(list);
  for (const [at, first] of found.entries()) {
    count(concepts, hash(`c ${first}`));
    for (const second of found.slice(at + 1)) count(concepts, hash(`cc ${first} ${second}`), 0.5);
  }
}

function count(counts: Map<number, number>, feature: number, by = 1) {
  counts.set(feature, (counts.get(feature) ?? 0) + by);
}

/** FNV-1a, folded to the number of features. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return (value >>> 0) % featureCount;
}

/** Damps counts (a word said five times does not mean it five times) and scales to the given length. */
function scaled(counts: Map<number, number>, length: number): Map<number, number> {
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

function merge(parts: Map<number, number>[]): MessageFeatures {
  const all = new Map<number, number>();
  for (const part of parts) for (const [feature, value] of part) count(all, feature, value);
  return { index: Int32Array.from(all.keys()), value: Float32Array.from(all.values()) };
}
