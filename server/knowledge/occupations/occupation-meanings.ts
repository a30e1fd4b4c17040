// Where occupations, skills and a person's words lie in a space of meaning (meaning-space.ts) learned from the catalogue itself: what
// each occupation is called, what is told of it, and what it asks. Pure.
import type { Occupation, Relation } from './catalogue.ts';
import { buildMeaningSpace } from './meaning-space.ts';
import type { Bag } from './weighted-view.ts';

export type OccupationMeanings = {
  /** Null where no word is known. */
  ofWords(text: string): Float32Array | null;
  ofOccupation(id: string): Float32Array | null;
  /** In the middle of the occupations that ask it. */
  ofSkill(id: string): Float32Array | null;
};

const optionalWeight = 0.4;

/**
 * @param partsOf what the words of a text stand for
 * @param partsOfSkill the same for all names of a skill together
 */
export function* buildOccupationMeanings(
  occupations: readonly Occupation[],
  relations: readonly Relation[],
  partsOf: (text: string) => Bag,
  partsOfSkill: (skillId: string) => Bag,
): Generator<void, OccupationMeanings> {
  const texts = new Map<string, Map<string, number>>();
  for (const [at, { id, title, names, description, details }] of occupations.entries()) {
    if (at % 50 === 0) yield;
    const bag = new Map<string, number>();
    for (const text of [title, ...names, ...(details.names ?? []), ...description.split(/(?<=[.!?;])\s+|\n/)]) add(bag, partsOf(text), 1);
    texts.set(id, bag);
  }
  yield;
  for (const { occupationId, skillId, essential } of relations) {
    const bag = texts.get(occupationId);
    if (bag) add(bag, partsOfSkill(skillId), essential ? 1 : optionalWeight);
  }
  const space = yield* buildMeaningSpace([...texts.values()]);
  const ofOccupations = new Map([...texts.keys()].map((id, at) => [id, space.texts[at] ?? null]));
  const ofSkills = new Map<string, Float32Array>();
  for (const { occupationId, skillId, essential } of relations) {
    const place = ofOccupations.get(occupationId);
    if (!place) continue;
    const sum = ofSkills.get(skillId) ?? new Float32Array(place.length);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (place[i] as number) * (essential ? 1 : optionalWeight);
    ofSkills.set(skillId, sum);
  }
  for (const place of ofSkills.values()) {
    const length = Math.hypot(...place) || 1;
    for (let i = 0; i < place.length; i++) place[i] = (place[i] as number) / length;
  }
  return {
    ofWords: (text) => space.of(partsOf(text)),
    ofOccupation: (id) => ofOccupations.get(id) ?? null,
    ofSkill: (id) => ofSkills.get(id) ?? null,
  };
}

function add(bag: Map<string, number>, other: Bag, weight: number): void {
  for (const [word, count] of other) bag.set(word, (bag.get(word) ?? 0) + weight * count);
}
