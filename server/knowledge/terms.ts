// A passage and a question as weighted terms, for ranking after BM25 (Robertson and Zaragoza, 2009): the passage carries how often a
// term stands in it against its length, the question what it asks for; the database multiplies them with how rare each term is and
// adds up (find-passages.ts). Pure.
import { partsOf } from './compounds.ts';
import { joinedVerbs } from './separable-verbs.ts';
import { neighboursOf } from './spelling.ts';
import { dutchGroups, foreignGroups } from './synonym-groups.ts';
import { conceptsAsked, conceptsTold } from './synonyms.ts';
import { askingWords, piecesOf, soundOf, stemOf, tellingWords, wordsOf } from './words.ts';

/** Terms are numbered by a hash; a sparse vector of this many places holds them. */
export const termPlaces = 999_999_937;

/** Another version, or other groups of words, makes that everything is indexed again at the next start. */
export const termsVersion = `koers-terms-3-${termOf(`${dutchGroups}${foreignGroups}`)}`;

/** How much more a rare term weighs: the power of its rarity (find-passages.ts). */
export const rarityPower = 1.15;

// Measured on the tuning halves (evals/retrieval/README.md); between half and double of each the figures hardly move. `usual`: how many
// a passage of 450 characters has, and how many wordings lead to it.
const saturation = 1.2;
const lengthWeight = 0.5;
const usual = { words: 45, pieces: 270, asked: 6 };
const fieldWeight = { title: 1, heading: 2, text: 1, asked: 0.5 };
const weight = { word: 1, piece: 0.3, part: 0.3, concept: 1.2, mended: 0.8, asking: 1.4 };
/** More words of a question are not read: who writes that much asks at the end, and the turn has its own way to find the question. */
const longestQuestion = 120;

export type PassageTerms = {
  /** Term -> weight, for a sparse vector. */
  weights: Map<number, number>;
  /** Term of each word -> its neighbours, for the mending of typos. */
  neighbours: Map<number, number[]>;
};

/**
 * What stands in a text under its title and heading; a whole document goes with an empty heading.
 * @param asked wordings in which clients ask for it (asked.ts): a field of their own, in which a term counts once a wording
 */
export function termsOfPassage(title: string, heading: string, text: string, asked: readonly string[] = []): PassageTerms {
  const words = new Map<string, number>();
  const pieces = new Map<string, number>();
  const neighbours = new Map<number, number[]>();
  let wordCount = 0;
  let pieceCount = 0;
  const fields = [
    [title, fieldWeight.title],
    [heading === title ? '' : heading, fieldWeight.heading],
    [text, fieldWeight.text],
  ] as const;
  for (const [field, times] of fields) {
    for (const word of wordsThatTell(field)) {
      const stem = stemOf(word);
      wordCount++;
      add(words, stem, times);
      for (const part of partsOf(word)) add(words, stemOf(part), times / 2);
      for (const piece of piecesOf(word)) {
        pieceCount++;
        add(pieces, piece, times);
      }
      const term = termOf(`=${stem}`);
      if (!neighbours.has(term)) neighbours.set(term, neighboursOf(soundOf(stem)).map(termOf));
    }
  }
  const weights = new Map<number, number>();
  const concepts = new Map<string, number>();
  for (const [field, times] of fields)
    for (const clause of clausesOf(field)) for (const concept of conceptsTold(wordsOf(clause))) add(concepts, concept, times);
  for (const [concept, count] of concepts) weights.set(termOf(concept), saturate(count, wordCount / usual.words));
  for (const word of askingWords(heading)) weights.set(termOf(`?${word}`), 1);
  for (const [stem, count] of words) weights.set(termOf(`=${stem}`), saturate(count, wordCount / usual.words));
  for (const [piece, count] of pieces) weights.set(termOf(piece), saturate(count, pieceCount / usual.pieces));
  const counts = new Map<number, number>();
  for (const wording of asked) {
    const { features, words: askedFor } = featuresOfWording(wording);
    for (const feature of features) counts.set(termOf(feature), (counts.get(termOf(feature)) ?? 0) + 1);
    for (const stem of askedFor) {
      const term = termOf(`=${stem}`);
      if (!neighbours.has(term)) neighbours.set(term, neighboursOf(soundOf(stem)).map(termOf));
    }
  }
  for (const [term, count] of counts) weights.set(term, (weights.get(term) ?? 0) + fieldWeight.asked * saturate(count, asked.length / usual.asked));
  return { weights, neighbours };
}

export type QuestionTerms = {
  /** Each term once. `asked`: a word of the question or a piece of one, of which an answer should have most. */
  terms: { term: number; weight: number; asked: boolean }[];
  /** What a word that stands nowhere may have been meant as: every term that shares the neighbour `near`. */
  mends: { term: number; near: number; weight: number }[];
};

/** What a question asks for; no terms when it says nothing. */
export function termsOfQuestion(question: string): QuestionTerms {
  const terms = new Map<number, { weight: number; asked: boolean }>();
  const put = (feature: string, weight: number, asked = false) => {
    const term = termOf(feature);
    const known = terms.get(term);
    terms.set(term, { weight: Math.max(known?.weight ?? 0, weight), asked: asked || (known?.asked ?? false) });
  };
  const mends: QuestionTerms['mends'] = [];
  const telling = new Set(wordsThatTell(question).slice(0, longestQuestion));
  for (const word of telling) {
    const stem = stemOf(word);
    // A word with others beside it need not stand there itself: one of what it leads to will do.
    const [concept] = conceptsAsked([word]);
    put(`=${stem}`, weight.word, concept === undefined);
    if (concept !== undefined) put(concept, weight.concept, true);
    for (const part of partsOf(word)) put(`=${stemOf(part)}`, weight.part);
    for (const piece of piecesOf(word)) put(piece, weight.piece, concept === undefined);
    for (const near of neighboursOf(soundOf(stem))) mends.push({ term: termOf(`=${stem}`), near: termOf(near), weight: weight.mended });
  }
  for (const concept of conceptsAsked(wordsOf(question).slice(0, longestQuestion * 2))) put(concept, weight.concept);
  if (terms.size > 0) for (const word of askingWords(question)) put(`?${word}`, weight.asking);
  return { terms: [...terms].map(([term, rest]) => ({ term, ...rest })), mends };
}

/** What a wording has in common with a question that says the same: its words with their parts and pieces, and what both sides of a line of other words name. */
function featuresOfWording(wording: string): { features: Set<string>; words: Set<string> } {
  const telling = wordsThatTell(wording);
  const features = new Set(telling.flatMap((word) => [...partsOf(word).map((part) => `=${stemOf(part)}`), ...piecesOf(word)]));
  for (const clause of clausesOf(wording)) for (const concept of [...conceptsTold(wordsOf(clause)), ...conceptsAsked(wordsOf(clause))]) features.add(concept);
  const words = new Set(telling.map(stemOf));
  for (const stem of words) features.add(`=${stem}`);
  return { features, words };
}

/** Telling words, and verbs that stand apart put together. */
function wordsThatTell(text: string): string[] {
  return clausesOf(text).flatMap((clause) => [...tellingWords(clause), ...joinedVerbs(wordsOf(clause))]);
}

const clausesOf = (text: string): string[] => text.split(/[.?!;:,\n]/);

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function saturate(count: number, relativeLength: number): number {
  return (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * relativeLength));
}

/** The number of a feature, from 1: FNV-1a and a last mix. */
export function termOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (((hash ^ (hash >>> 13)) >>> 0) % termPlaces) + 1;
}
