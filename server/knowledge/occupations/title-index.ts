// An index over titles (of occupations, of skills, any short texts) that finds the ones nearest to a person's words: pieces of words
// for typos and spelling, words, and what the parts of compounds stand for. How the views weigh together is in title-weights.ts.
// Pure and in memory.
import { isWeak, meaningOf, titleWords } from './job-words.ts';
import { fieldsOf } from './same-words.ts';
import { headOf } from './job-head.ts';
import { makeSplitter, type Splitter } from './split-compound.ts';
import { stemOf } from './stem.ts';
import { scoreFeatures } from './title-weights.ts';

/** A text as the index sees it: three views of weighted features. */
type Reading = {
  plain: string;
  words: number;
  pieces: Map<string, number>;
  stems: Map<string, number>;
  parts: Map<string, number>;
  head: string;
  headWord: string;
};
type View = { ids: Map<string, number>; idf: Float32Array; starts: Int32Array; docs: Int32Array; weights: Float32Array };

export type FoundTitle = { at: number; score: number };
export type TitleIndex = {
  /** The nearest titles, best first. Odd input finds nothing. */
  find(query: string, limit: number): FoundTitle[];
  /** What the score is made of, for training and for tests. */
  candidates(query: string, limit: number): { at: number; features: number[] }[];
};

const pieceLengths = [2, 3, 4, 5];
const leaders = ['manager', 'teamleider', 'coordinator', 'projectleider'].map((word) => meaningOf(stemOf(word)));
const weakWeight = 0.4;

function readTitle(text: string, splitter: Splitter): Reading {
  const words = titleWords(text);
  const pieces = new Map<string, number>();
  const stems = new Map<string, number>();
  const parts = new Map<string, number>();
  const fields = new Map<string, number>();
  const put = (view: Map<string, number>, key: string, weight: number) => view.set(key, (view.get(key) ?? 0) + weight);
  const headAt = headOf(words);
  let head = '';
  for (const [at, word] of words.entries()) {
    const weight = isWeak(word) ? weakWeight : 1;
    const framed = `<${word}>`;
    for (const length of pieceLengths) for (let i = 0; i + length <= framed.length; i++) put(pieces, framed.slice(i, i + length), weight);
    const stem = stemOf(word);
    put(stems, stem, weight);
    const whole = meaningOf(stem);
    const split = whole === stem ? splitter(word).map(meaningOf) : [whole];
    for (const part of split) {
      put(parts, part, weight);
      for (const field of fieldsOf.get(part) ?? []) put(fields, field, weight);
    }
    if (at === headAt) head = split.at(-1) as string;
  }
  return { plain: words.join(' '), words: words.length, pieces, stems, parts, fields, head, headWord: stemOf(words[headAt] ?? ''), leads: leaders.some((word) => parts.has(word)) };
}

/** Indexes titles; `find` answers with their places in the list. */
export function makeTitleIndex(titles: readonly string[]): TitleIndex {
  const splitter = makeSplitter(titles.flatMap(titleWords));
  const readings = titles.map((title) => readTitle(title, splitter));
  const views = (['pieces', 'stems', 'parts', 'fields'] as const).map((name) => ({ name, view: buildView(readings.map((reading) => reading[name])) }));
  const parts = views[2]?.view as View;
  const stemView = views[1]?.view as View;
  const masses = readings.map((reading) => massOf(reading.parts, parts));
  const poolWeights = [1, 0.6, 1.4, 0.15];
  const sums = views.map(() => new Float32Array(titles.length));

  function candidates(query: string, limit: number) {
    const reading = readTitle(query, splitter);
    if (reading.words === 0) return [];
    const total = new Float32Array(titles.length);
    for (const [v, { name, view }] of views.entries()) {
      const sum = (sums[v] as Float32Array).fill(0);
      addCosines(sum, reading[name], view);
      const weight = poolWeights[v] as number;
      for (let doc = 0; doc < sum.length; doc++) total[doc] = (total[doc] as number) + weight * (sum[doc] as number);
    }
    const mass = massOf(reading.parts, parts);
    const top = topOf(total, limit);
    const company = companyOf(top, total);
    return top.map((at, place) => {
      const other = readings[at] as Reading;
      const shared = sharedMass(reading.parts, other.parts, parts);
      const sameHead = reading.head === other.head ? 1 : 0;
      return {
        at,
        features: [
          ...sums.map((sum) => sum[at] as number),
          shared / (mass || 1),
          shared / (masses[at] || 1),
          sharedMass(reading.stems, other.stems, stemView) / (massOf(other.stems, stemView) || 1),
          sameHead,
          sameHead * (idfOf(reading.head, parts) / 10),
          reading.headWord === other.headWord ? 1 : 0,
          other.parts.has(reading.head) ? 1 : 0,
          reading.parts.has(other.head) ? 1 : 0,
          sharedEnd(reading.headWord, other.headWord),
          reading.plain === other.plain ? 1 : 0,
          reading.words / 10,
          other.words / 10,
          Math.abs(other.words - reading.words) / 10,
          other.words === 1 ? 1 : 0,
          missing(reading.parts, other.parts, parts),
          missing(other.parts, reading.parts, parts),
          reading.leads === other.leads ? 1 : 0,
          reading.leads ? 1 : 0,
          company[place] as number,
        ],
      };
    });
  }

  /** How near a candidate is to the other best ones: the names of one occupation come together. */
  function companyOf(top: readonly number[], total: Float32Array): number[] {
    const best = top.slice(0, 20);
    const weight = best.reduce((sum, at) => sum + (total[at] as number), 0) || 1;
    return top.map((at) => {
      const own = readings[at] as Reading;
      let near = 0;
      for (const other of best) {
        if (other === at) continue;
        const shared = sharedMass(own.parts, (readings[other] as Reading).parts, parts);
        near += ((total[other] as number) * shared) / (masses[at]! + masses[other]! - shared || 1);
      }
      return near / weight;
    });
  }
  return {
    candidates,
    find: (query, limit) =>
      candidates(query, Math.max(150, limit * 3))
        .map(({ at, features }) => ({ at, score: scoreFeatures(features) }))
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, limit),
  };
}

/** Term frequency (damped) times rarity, each title of length one, kept by feature. */
function buildView(readings: readonly ReadonlyMap<string, number>[]): View {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  for (const reading of readings) {
    for (const key of reading.keys()) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const idf = Float32Array.from(counts, (count) => Math.log((readings.length + 1) / (count + 0.5)));
  const starts = new Int32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] as number) + count;
  const next = starts.slice();
  const docs = new Int32Array(starts.at(-1) as number);
  const weights = new Float32Array(docs.length);
  for (const [doc, reading] of readings.entries()) {
    let norm = 0;
    const entries = [...reading].map(([key, count]): [number, number] => {
      const id = ids.get(key) as number;
      const weight = damp(count) * (idf[id] as number);
      norm += weight * weight;
      return [id, weight];
    });
    norm = Math.sqrt(norm) || 1;
    for (const [id, weight] of entries) {
      const place = next[id] as number;
      next[id] = place + 1;
      docs[place] = doc;
      weights[place] = weight / norm;
    }
  }
  return { ids, idf, starts, docs, weights };
}

const damp = (count: number) => (count <= 1 ? count : 1 + Math.log(count));
const idfOf = (key: string, view: View) => view.idf[view.ids.get(key) ?? -1] ?? Math.log(view.docs.length + 1);

function addCosines(sum: Float32Array, reading: ReadonlyMap<string, number>, view: View): void {
  let norm = 0;
  const known: [number, number][] = [];
  for (const [key, count] of reading) {
    const weight = damp(count) * idfOf(key, view);
    norm += weight * weight;
    const id = view.ids.get(key);
    if (id !== undefined) known.push([id, weight]);
  }
  norm = Math.sqrt(norm) || 1;
  for (const [id, weight] of known) {
    const share = weight / norm;
    for (let i = view.starts[id] as number; i < (view.starts[id + 1] as number); i++) {
      const doc = view.docs[i] as number;
      sum[doc] = (sum[doc] as number) + share * (view.weights[i] as number);
    }
  }
}

/** The rarest feature of `a` that is not in `b`, 0 to about 1. */
function missing(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, view: View): number {
  let most = 0;
  for (const [key, count] of a) if (!b.has(key)) most = Math.max(most, Math.min(1, count) * idfOf(key, view));
  return most / 10;
}

/** How much of two words is the same at the end. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length / Math.max(a.length, b.length, 1);
}

function massOf(reading: ReadonlyMap<string, number>, view: View): number {
  let mass = 0;
  for (const [key, count] of reading) mass += Math.min(1, count) * idfOf(key, view);
  return mass;
}

function sharedMass(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, view: View): number {
  let mass = 0;
  for (const [key, count] of a) {
    const other = b.get(key);
    if (other !== undefined) mass += Math.min(1, count, other) * idfOf(key, view);
  }
  return mass;
}

/** The places of the highest values above zero, best first. */
function topOf(values: Float32Array, limit: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > 0.02) places.push(at);
  places.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return places.slice(0, limit);
}
