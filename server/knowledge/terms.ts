// A passage and a question as weighted terms, for ranking after BM25 (Robertson and Zaragoza, 2009): the passage carries how often a
// term stands in it against its length, the question what it asks for; the database multiplies them with how rare each term is. Pure.
import { partsOf } from './compounds.ts';
import { neighboursOf } from './spelling.ts';
import { otherWordsFor } from './synonyms.ts';
import { piecesOf, soundOf, stemOf, tellingWords, wordsOf } from './words.ts';

/** Changes when passages must be indexed again: with words.ts, compounds.ts or the numbers below. */
export const termsVersion = 'koers-terms-1';

/** Terms are numbered by hash; a sparse vector of this many places holds them. */
export const termPlaces = 999_999_937;

// Chosen on half of the tuning sets (evals/retrieval/README.md). Lengths are what a passage of 500 characters has.
const saturation = 1.2;
const lengthWeight = 0.75;
const usual = { stems: 45, pieces: 270 };
const fieldWeights = { title: 1, heading: 1.5, text: 1 };
const weights = { stem: 1, piece: 0.4, part: 0.3, other: 0.35, mended: 0.8 };
/** More of a question than this is not read: who writes so long asks with the beginning or the end. */
const longestQuestion = 120;

export type PassageTerms = {
  /** Term number -> weight. */
  weights: Map<number, number>;
  /** Stems with what they may be mistyped as, for the spelling table. */
  neighbours: Map<number, number[]>;
};

/** What stands in a passage under its title and heading. */
export function termsOfPassage(title: string, heading: string, text: string): PassageTerms {
  const stems = new Map<string, number>();
  const pieces = new Map<string, number>();
  const neighbours = new Map<number, number[]>();
  let words = 0;
  let pieceCount = 0;
  const fields = [
    [title, fieldWeights.title],
    [heading === title ? '' : heading, fieldWeights.heading],
    [text, fieldWeights.text],
  ] as const;
  for (const [field, weight] of fields) {
    for (const word of tellingWords(field)) {
      const stem = stemOf(word);
      words++;
      add(stems, stem, weight);
      for (const part of partsOf(word)) add(stems, stemOf(part), weight / 2);
      for (const piece of piecesOf(word)) {
        pieceCount++;
        add(pieces, piece, weight);
      }
      const number = numberOf(`=${stem}`);
      if (!neighbours.has(number)) neighbours.set(number, neighboursOf(soundOf(stem)).map(numberOf));
    }
  }
  const found = new Map<number, number>();
  for (const [stem, count] of stems) found.set(numberOf(`=${stem}`), saturate(count, words / usual.stems));
  for (const [piece, count] of pieces) found.set(numberOf(piece), saturate(count, pieceCount / usual.pieces));
  return { weights: found, neighbours };
}

export type QuestionTerms = {
  /** Each term once: its number, its weight, and whether it is a word of the question itself. */
  terms: { term: number; weight: number; asked: boolean }[];
  /** For words that no passage has: what they may have been meant as. `near` is a number of the spelling table. */
  mends: { term: number; near: number; weight: number }[];
};

/** What a question asks for. Nothing, when it says nothing. */
export function termsOfQuestion(question: string): QuestionTerms {
  const all = wordsOf(question).slice(0, longestQuestion);
  const telling = new Set(tellingWords(all.join(' ')));
  const terms = new Map<number, { weight: number; asked: boolean }>();
  const put = (term: number, weight: number, asked: boolean) => {
    const known = terms.get(term);
    terms.set(term, { weight: Math.max(known?.weight ?? 0, weight), asked: asked || (known?.asked ?? false) });
  };
  const mends: QuestionTerms['mends'] = [];
  for (const word of telling) {
    const stem = stemOf(word);
    const term = numberOf(`=${stem}`);
    put(term, weights.stem, true);
    for (const part of partsOf(word)) put(numberOf(`=${stemOf(part)}`), weights.part, false);
    for (const piece of piecesOf(word)) put(numberOf(piece), weights.piece, true);
    for (const near of neighboursOf(soundOf(stem))) mends.push({ term, near: numberOf(near), weight: weights.mended });
  }
  for (const [other, share] of otherWordsFor(all.map(stemOf))) {
    for (const word of tellingWords(other)) {
      put(numberOf(`=${stemOf(word)}`), weights.other * share, false);
    }
  }
  return { terms: [...terms].map(([term, rest]) => ({ term, ...rest })), mends };
}

const add = (counts: Map<string, number>, key: string, weight: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + weight);
};

function saturate(count: number, relativeLength: number): number {
  return (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * relativeLength));
}

/** FNV-1a with a last mix, from 1. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % termPlaces + 1;
}
