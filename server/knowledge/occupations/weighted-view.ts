// One view of many titles: features with how rare they are, kept by feature, so that a question is held against all titles at once.
// Pure; typed arrays, because a full ESCO has some millions of entries.
export type Bag = ReadonlyMap<string, number>;
export type View = { ids: Map<string, number>; rarity: Float32Array; starts: Int32Array; titles: Int32Array; weights: Float32Array; unseen: number };

/** What is said often counts for more, but not that much more. */
export const damp = (count: number) => (count <= 1 ? count : 1 + Math.log(count));

const titlesPerStep = 2000;

/** Builds a view in steps; each title has length one. */
export function* buildView(bags: readonly Bag[]): Generator<void, View> {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  for (const [title, bag] of bags.entries()) {
    if (title % titlesPerStep === 0) yield;
    for (const key of bag.keys()) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const rarity = Float32Array.from(counts, (count) => Math.log((bags.length + 1) / (count + 0.5)));
  const starts = new Int32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] as number) + count;
  const next = starts.slice();
  const titles = new Int32Array(starts.at(-1) as number);
  const weights = new Float32Array(titles.length);
  for (const [title, bag] of bags.entries()) {
    if (title % titlesPerStep === 0) yield;
    const entries = [...bag].map(([key, count]): [number, number] => {
      const id = ids.get(key) as number;
      return [id, damp(count) * (rarity[id] as number)];
    });
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [id, weight] of entries) {
      const place = next[id] as number;
      next[id] = place + 1;
      titles[place] = title;
      weights[place] = weight / length;
    }
  }
  return { ids, rarity, starts, titles, weights, unseen: Math.log(2 * (bags.length + 1)) };
}

/** How rare a feature is; one that no title has is the rarest. */
export const rarityOf = (key: string, view: View): number => view.rarity[view.ids.get(key) ?? -1] ?? view.unseen;

/** Adds the cosine of a bag with every title to `sum`. */
export function addCosines(sum: Float32Array, bag: Bag, view: View): void {
  const entries = [...bag].map(([key, count]): [string, number] => [key, damp(count) * rarityOf(key, view)]);
  const length = Math.sqrt(entries.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
  for (const [key, weight] of entries) {
    const id = view.ids.get(key);
    if (id === undefined) continue;
    const share = weight / length;
    for (let i = view.starts[id] as number; i < (view.starts[id + 1] as number); i++) {
      const title = view.titles[i] as number;
      sum[title] = (sum[title] as number) + share * (view.weights[i] as number);
    }
  }
}

/** How much a bag says: the rarity of its features together. */
export function massOf(bag: Bag, view: View): number {
  let mass = 0;
  for (const [key, count] of bag) mass += Math.min(1, count) * rarityOf(key, view);
  return mass;
}

/** The same for what two bags share. */
export function sharedMass(a: Bag, b: Bag, view: View): number {
  let mass = 0;
  for (const [key, count] of a) {
    const other = b.get(key);
    if (other !== undefined) mass += Math.min(1, count, other) * rarityOf(key, view);
  }
  return mass;
}

/** The rarest feature of `a` that is not in `b`. */
export function rarestMissing(a: Bag, b: Bag, view: View): number {
  let most = 0;
  for (const [key, count] of a) if (!b.has(key)) most = Math.max(most, Math.min(1, count) * rarityOf(key, view));
  return most;
}

/** The places of the highest values above the threshold, best first. */
export function topOf(values: Float32Array, limit: number, above: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > above) places.push(at);
  return places.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b).slice(0, limit);
}
