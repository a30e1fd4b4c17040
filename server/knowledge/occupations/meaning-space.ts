// A space of some dozens of dimensions in which words lie near each other when the same things are told with them: learned from the
// texts at hand alone, by a truncated singular value decomposition of texts and words. So a competence leads to occupations that ask
// for its kind though no name says it in those words. Pure; in steps, so that a server answers others meanwhile.
import { type Bag, buildView, damp, type View } from './weighted-view.ts';

export type MeaningSpace = {
  /** Where the words of a text lie, of length one; null when it has no word that any text has. */
  of(bag: Bag): Float32Array | null;
  /** Where the texts themselves lie, in their order. */
  texts: readonly (Float32Array | null)[];
};

const usualDimensions = 96;
/** With fewer texts than this for each dimension, there is nothing to learn from. */
const textsPerDimension = 4;
/** Each turn brings the directions nearer to the ones in which the texts differ most. */
const turns = 3;
const wordsPerStep = 4000;

/** How alike two places are, 0 to 1; 0 where either is not known. */
export function alike(a: Float32Array | null | undefined, b: Float32Array | null | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return Math.max(0, sum);
}

/** Makes the space of these texts; the same texts give the same space. */
export function* buildMeaningSpace(texts: readonly Bag[], dimensions: number = usualDimensions): Generator<void, MeaningSpace> {
  const view = yield* buildView(texts);
  const size = Math.min(dimensions, Math.floor(texts.length / textsPerDimension));
  let ofTexts: Float32Array = scatter(texts.length * size);
  let ofWords: Float32Array = new Float32Array(view.rarity.length * size);
  for (let turn = 0; turn < turns && size > 0; turn++) {
    ofWords = yield* wordsFrom(view, ofTexts, size);
    if (turn === turns - 1) break;
    ofTexts = yield* textsFrom(view, ofWords, size, texts.length);
    straighten(ofTexts, size);
    yield;
  }
  if (size > 0) straighten(ofWords, size);
  yield;
  const places = size > 0 ? yield* textsFrom(view, ofWords, size, texts.length) : ofTexts;
  return {
    texts: texts.map((_, at) => toLengthOne(places.slice(at * size, (at + 1) * size))),
    of(bag) {
      const sum = new Float32Array(size);
      for (const [word, count] of bag) {
        const id = view.ids.get(word);
        if (id === undefined) continue;
        const weight = damp(count) * (view.rarity[id] as number);
        for (let i = 0; i < size; i++) sum[i] = (sum[i] as number) + weight * (ofWords[id * size + i] as number);
      }
      return toLengthOne(sum);
    },
  };
}

/** For each word, the weighed sum of the texts that hold it. */
function* wordsFrom(view: View, ofTexts: Float32Array, size: number): Generator<void, Float32Array> {
  const sums = new Float32Array(view.rarity.length * size);
  for (let id = 0; id < view.rarity.length; id++) {
    if (id % wordsPerStep === 0) yield;
    for (let at = view.starts[id] as number; at < (view.starts[id + 1] as number); at++) {
      addTo(sums, id * size, ofTexts, (view.titles[at] as number) * size, view.weights[at] as number, size);
    }
  }
  return sums;
}

/** For each text, the weighed sum of its words. */
function* textsFrom(view: View, ofWords: Float32Array, size: number, count: number): Generator<void, Float32Array> {
  const sums = new Float32Array(count * size);
  for (let id = 0; id < view.rarity.length; id++) {
    if (id % wordsPerStep === 0) yield;
    for (let at = view.starts[id] as number; at < (view.starts[id + 1] as number); at++) {
      addTo(sums, (view.titles[at] as number) * size, ofWords, id * size, view.weights[at] as number, size);
    }
  }
  return sums;
}

function addTo(sums: Float32Array, to: number, from: Float32Array, start: number, weight: number, size: number): void {
  for (let i = 0; i < size; i++) sums[to + i] = (sums[to + i] as number) + weight * (from[start + i] as number);
}

/** Makes the columns orthonormal in place, by the Cholesky factor of their products. */
function straighten(rows: Float32Array, size: number): void {
  const products = new Float64Array(size * size);
  for (let from = 0; from < rows.length; from += size) {
    for (let i = 0; i < size; i++) {
      const value = rows[from + i] as number;
      for (let j = 0; j <= i; j++) products[i * size + j] = (products[i * size + j] as number) + value * (rows[from + j] as number);
    }
  }
  // Columns that hardly differ would divide by nothing: a little is added to each.
  let trace = 0;
  for (let i = 0; i < size; i++) trace += products[i * size + i] as number;
  const factor = products;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = (products[i * size + j] as number) + (i === j ? (trace / size) * 1e-7 : 0);
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      factor[i * size + j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (factor[j * size + j] as number);
    }
  }
  for (let from = 0; from < rows.length; from += size) {
    for (let i = 0; i < size; i++) {
      let sum = rows[from + i] as number;
      for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (rows[from + k] as number);
      rows[from + i] = sum / (factor[i * size + i] as number);
    }
  }
}

function toLengthOne(place: Float32Array): Float32Array | null {
  const length = Math.hypot(...place);
  if (!(length > 1e-9)) return null;
  return place.map((value) => value / length);
}

/** Numbers between -0.5 and 0.5, the same every time. */
function scatter(count: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296 - 0.5;
  });
}
