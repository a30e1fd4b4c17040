// Occupations within reach of another one: those that ask much of the same, rare competences counting more, and those that were named
// by hand. Pure.
import type { Catalogue, Occupation, Skill } from './catalogue.ts';

export type Neighbour = {
  occupation: Occupation;
  /** Competences that carry over, the most telling first. */
  shared: Skill[];
  /** Essential competences that it asks on top. */
  added: Skill[];
  /** Whether a person named it, rather than the count. */
  named: boolean;
};

const mostSkills = 8;
const leastAlike = 0.12;
const optionalWeight = 0.4;

/** The nearest first. */
export function findNeighbours(catalogue: Catalogue, occupationId: string, limit: number): Neighbour[] {
  const own = catalogue.occupations.get(occupationId);
  if (!own) return [];
  const weights = weightsOf(catalogue, occupationId);
  const length = lengthOf(weights);
  const shared = new Map<string, number>();
  for (const [skillId, weight] of weights) {
    for (const other of catalogue.askedBy(skillId)) {
      if (other === occupationId) continue;
      const essential = catalogue.asks(other).find((ask) => ask.skillId === skillId)?.essential ?? false;
      shared.set(other, (shared.get(other) ?? 0) + weight * catalogue.rarityOf(skillId) * (essential ? 1 : optionalWeight));
    }
  }
  const named = new Set(own.details.neighbours ?? []);
  for (const id of named) if (catalogue.occupations.has(id) && !shared.has(id)) shared.set(id, 0);
  return [...shared]
    .map(([id, sum]) => ({ id, alike: sum / (length * lengthOf(weightsOf(catalogue, id)) || 1), named: named.has(id) }))
    .filter((given) => given.named || given.alike >= leastAlike)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.alike - a.alike || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ id, named: byHand }) => {
      const occupation = catalogue.occupations.get(id);
      if (!occupation) return [];
      const asks = catalogue.asks(id);
      const skillsOf = (wanted: (skillId: string, essential: boolean) => boolean) =>
        asks
          .filter(({ skillId, essential }) => wanted(skillId, essential))
          .sort((a, b) => catalogue.rarityOf(b.skillId) - catalogue.rarityOf(a.skillId))
          .flatMap(({ skillId }) => catalogue.skills.get(skillId) ?? [])
          .slice(0, mostSkills);
      return [
        {
          occupation,
          shared: skillsOf((skillId) => weights.has(skillId)),
          added: skillsOf((skillId, essential) => essential && !weights.has(skillId)),
          named: byHand,
        },
      ];
    });
}

function weightsOf(catalogue: Catalogue, id: string): Map<string, number> {
  return new Map(catalogue.asks(id).map(({ skillId, essential }) => [skillId, catalogue.rarityOf(skillId) * (essential ? 1 : optionalWeight)]));
}

const lengthOf = (weights: ReadonlyMap<string, number>) => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
