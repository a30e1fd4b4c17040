// An index over titles (of occupations, of skills, any short texts) that finds those nearest to a person's words. It looks in five
// ways at once, and around a title where more is known of it, and weighs them as learned.ts says: pieces of words (typos, spelling), stems, what words and parts of compounds stand
// for, fields of work, and words that lead to others. Pure and in memory; the same for the server and for the eval.
import { isWeak, titleWords, type Wording } from './job-words.ts';
import { type Learned, learnedFor, nearWords, scoreFeatures } from './learned.ts';
import { type ReadTitle, readTitle } from './read-title.ts';
import { makeSplitter } from './split-compound.ts';
import { addCosines, buildView, massOf, rarestMissing, rarityOf, sharedMass, topOf, type View } from './weighted-view.ts';

/** `score` orders the titles of one question; `nearness`, 0 to 1, says how much the words themselves are alike. */
export type FoundTitle = { at: number; score: number; nearness: number };
export type TitleCandidate = { at: number; features: number[] };
export type TitleIndex = {
  /** The nearest titles by their place in the list, best first. Odd or empty input finds nothing. */
  find(query: string, limit: number): FoundTitle[];
  /** What the scores are made of, for training. */
  candidates(query: string, limit: number): TitleCandidate[];
  /** How much of one title is said in a text, 0 to 1, and by which of its words. */
  coverage(text: string, at: number): { share: number; words: string[] };
  /** What the words of a text stand for, compounds split by the words of this index. */
  partsOf(text: string): ReadonlyMap<string, number>;
  /** The same for the title at a place. */
  partsAt(at: number): ReadonlyMap<string, number>;
};

const bags = ['pieces', 'stems', 'parts', 'fields'] as const;
/** How the views weigh when candidates are gathered, before the learned weights order them. */
const gatherWeights = {
  titles: { pieces: 1, stems: 0.6, parts: 1.4, fields: 0.15, near: 1, around: 0 },
  skills: { pieces: 1, stems: 0.3, parts: 0.7, fields: 0.1, near: 1, around: 0.6 },
};
/** How many are weighed in full: skills are said in more ways than jobs are called. */
export const candidatesWeighed = { titles: 150, skills: 300 };
const faint = 0.02;
/** A second title with the very same stems ("docente", "docent") tells nothing new: it goes behind others that are about as near. */
const twinsBehind = 1;

/** How near what is meant by a question lies to the thing that a title is a name of, 0 to 1: told of by more than the title. */
export type Around = (query: string) => (at: number) => number;

/** Indexes titles. `learned` is given only in training. */
export function makeTitleIndex(
  titles: readonly string[],
  wording: Wording = 'titles',
  around?: Around,
  learned: Learned = learnedFor(wording, around !== undefined),
): TitleIndex {
  const building = buildTitleIndex(titles, wording, learned, around);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds, so that a server answers others meanwhile. */
export async function makeTitleIndexGently(titles: readonly string[], wording: Wording, around?: Around): Promise<TitleIndex> {
  return inSteps(buildTitleIndex(titles, wording, learnedFor(wording, around !== undefined), around));
}

/** Lets others go first after each step. */
export async function inSteps<Made>(building: Generator<void, Made>): Promise<Made> {
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}

const titlesPerStep = 250;
const none = new Map<string, number>();

function* buildTitleIndex(titles: readonly string[], wording: Wording, learned: Learned, around: Around = () => () => 0): Generator<void, TitleIndex> {
  const splitter = makeSplitter(titles.flatMap(titleWords));
  yield;
  const readings: ReadTitle[] = [];
  for (const [at, title] of titles.entries()) {
    readings.push(readTitle(title, splitter, wording));
    if (at % titlesPerStep === 0) yield;
  }
  const views: View[] = [];
  for (const name of bags) {
    views.push(yield* buildView(readings.map((reading) => reading[name])));
    // The bags that nothing looks into again live on in their view; many small maps would take hundreds of megabytes.
    if (name === 'pieces' || name === 'fields') for (const reading of readings) reading[name] = none;
  }
  const [, stems, parts] = views as [View, View, View, View];
  const masses = readings.map((reading) => massOf(reading.parts, parts));
  const twins = readings.map((reading) => [...reading.stems.keys()].sort().join(' '));
  const sums = [...bags, 'near'].map(() => new Float32Array(titles.length));

  function gather(reading: ReadTitle, nearnessOf: (at: number) => number): Float32Array {
    const total = new Float32Array(titles.length);
    const add = (sum: Float32Array, weight: number) => {
      for (let at = 0; at < sum.length; at++) total[at] = (total[at] as number) + weight * (sum[at] as number);
    };
    for (const [v, name] of bags.entries()) {
      const sum = (sums[v] as Float32Array).fill(0);
      addCosines(sum, reading[name], views[v] as View);
      add(sum, gatherWeights[wording][name]);
    }
    const near = (sums.at(-1) as Float32Array).fill(0);
    addCosines(near, nearWords(reading.parts, learned.near), parts);
    add(near, gatherWeights[wording].near);
    const { around: aroundWeight } = gatherWeights[wording];
    if (aroundWeight > 0) for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + aroundWeight * nearnessOf(at);
    return total;
  }

  function candidates(query: string, limit: number): TitleCandidate[] {
    const reading = readTitle(query, splitter, wording);
    if (reading.words === 0 || titles.length === 0) return [];
    const nearnessOf = around(query);
    const total = gather(reading, nearnessOf);
    const top = topOf(total, limit, faint);
    const company = companyOf(top, total);
    const mass = massOf(reading.parts, parts) || 1;
    return top.map((at, place) => {
      const other = readings[at] as ReadTitle;
      const shared = sharedMass(reading.parts, other.parts, parts);
      const sameHead = Number(reading.head === other.head);
      return {
        at,
        features: [
          ...sums.map((sum) => sum[at] as number),
          shared / mass,
          shared / (masses[at] || 1),
          sharedMass(reading.stems, other.stems, stems) / (massOf(other.stems, stems) || 1),
          sameHead,
          (sameHead * rarityOf(reading.head, parts)) / 10,
          Number(reading.headWord === other.headWord),
          Number(other.parts.has(reading.head)),
          Number(reading.parts.has(other.head)),
          sharedEnd(reading.headWord, other.headWord),
          Number(reading.plain === other.plain),
          reading.words / 10,
          other.words / 10,
          Math.abs(other.words - reading.words) / 10,
          Number(other.words === 1),
          rarestMissing(reading.parts, other.parts, parts) / 10,
          rarestMissing(other.parts, reading.parts, parts) / 10,
          Number(reading.leads === other.leads),
          Number(reading.leads),
          company[place] as number,
          nearnessOf(at),
        ],
      };
    });
  }

  /** How near each candidate is to the other best ones: the names of one occupation come together. */
  function companyOf(top: readonly number[], total: Float32Array): number[] {
    const best = top.slice(0, 20);
    const weight = best.reduce((sum, at) => sum + (total[at] as number), 0) || 1;
    return top.map((at) => {
      const own = readings[at] as ReadTitle;
      let near = 0;
      for (const other of best) {
        if (other === at) continue;
        const shared = sharedMass(own.parts, (readings[other] as ReadTitle).parts, parts);
        near += ((total[other] as number) * shared) / ((masses[at] as number) + (masses[other] as number) - shared || 1);
      }
      return near / weight;
    });
  }

  function find(query: string, limit: number): FoundTitle[] {
    const seen = new Set<string>();
    const found = candidates(query, Math.max(candidatesWeighed[wording], limit))
      .map(({ at, features }) => ({ at, score: scoreFeatures(features, learned.weights), nearness: Math.min(1, Math.max(features[0] ?? 0, features[2] ?? 0)) }))
      .sort(byScore);
    for (const title of found) {
      const twin = twins[title.at] as string;
      if (seen.has(twin)) title.score -= twinsBehind;
      seen.add(twin);
    }
    return found.sort(byScore).slice(0, limit);
  }

  function coverage(text: string, at: number): { share: number; words: string[] } {
    const title = readings[at];
    if (!title || !masses[at]) return { share: 0, words: [] };
    const words = titleWords(text);
    const said = new Set<string>();
    const telling: string[] = [];
    for (const word of words) {
      const met = [...readTitle(word, splitter, wording).parts.keys()].filter((part) => title.parts.has(part));
      if (met.length > 0 && !isWeak(word)) telling.push(word);
      for (const part of met) said.add(part);
    }
    let mass = 0;
    for (const part of said) mass += Math.min(1, title.parts.get(part) ?? 0) * rarityOf(part, parts);
    return { share: mass / (masses[at] as number), words: [...new Set(telling)] };
  }

  return { find, candidates, coverage, partsOf: (text) => readTitle(text, splitter, wording).parts, partsAt: (at) => readings[at]?.parts ?? none };
}

const byScore = (a: FoundTitle, b: FoundTitle) => b.score - a.score || a.at - b.at;

/** How much of two words is the same at the end: that is where Dutch says what kind of worker it is. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length / Math.max(a.length, b.length, 1);
}
