// From what somebody can do, in their own words, to skills and occupations that ask them; every match says which words met which
// skill. It orders occupations, never people, and gives no figure about a person. Pure.
import { type Catalogue, findNamed, type Occupation, type Skill } from './catalogue.ts';

/** `words` are the person's own; `sure`, 0 to 1, is how likely this skill is what they meant among those that were found. */
export type MetSkill = { said: string; words: string[]; skill: Skill; sure: number };
export type MatchedOccupation = {
  occupation: Occupation;
  /** 0 to 1: how much of what was said this occupation asks. Says something about the occupation, not about who said it. */
  score: number;
  met: (MetSkill & { essential: boolean })[];
  /** How many essential competences it asks in all. */
  essentialAsked: number;
};

const nearEnough = 0.22;
const skillsPerPhrase = 12;
/** What an occupation that asks nothing of the kind still gets, so that one odd phrase does not rule it out. */
const floor = 2e-4;
const optionalWeight = 0.4;

/** The skills that phrases may mean, likeliest first within a phrase. */
export function meetSkills(catalogue: Catalogue, phrases: readonly string[]): MetSkill[][] {
  return phrases.map((said) => {
    const found = findNamed(catalogue.skillNames, said, skillsPerPhrase, nearEnough);
    const best = found[0]?.score ?? 0;
    const powers = found.map(({ score, nearness }) => Math.exp(score - best) * nearness);
    const total = powers.reduce((sum, power) => sum + power, 0) || 1;
    return found.flatMap(({ id, nearness }, at) => {
      const skill = catalogue.skills.get(id);
      const words = catalogue.skillNames.placesOf(id).flatMap((place) => catalogue.skillNames.index.coverage(said, place).words);
      return skill
        ? [{ said, words: [...new Set(words)], skill, sure: Math.min(1, ((powers[at] as number) / total) * Math.min(1, nearness * nearness * 2)) }]
        : [];
    });
  });
}

/** Occupations that ask what was said, best first. */
export function matchCompetences(catalogue: Catalogue, phrases: readonly string[], limit: number): MatchedOccupation[] {
  const perPhrase = meetSkills(catalogue, phrases);
  // Per occupation and phrase, the chance that the phrase names something it asks, spread over all that it asks.
  const chances = new Map<string, Float64Array>();
  for (const [at, skills] of perPhrase.entries()) {
    for (const { skill, sure } of skills) {
      for (const occupationId of catalogue.askedBy(skill.id)) {
        const asks = catalogue.asks(occupationId);
        const essential = asks.some((ask) => ask.skillId === skill.id && ask.essential);
        const list = chances.get(occupationId) ?? new Float64Array(phrases.length);
        list[at] = (list[at] as number) + (sure * (essential ? 1 : optionalWeight)) / breadthOf(asks);
        chances.set(occupationId, list);
      }
    }
  }
  return [...chances]
    .map(([id, list]) => ({ id, order: list.reduce((sum, chance) => sum + Math.log(floor + chance), 0) }))
    .sort((a, b) => b.order - a.order || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ id }) => explain(catalogue, id, perPhrase));
}

/** An occupation that asks a hundred things is met by anything: what it asks counts for less each. */
const breadthOf = (asks: readonly { essential: boolean }[]) => asks.reduce((sum, { essential }) => sum + (essential ? 1 : optionalWeight), 0) + 12;

function explain(catalogue: Catalogue, id: string, perPhrase: readonly MetSkill[][]): MatchedOccupation[] {
  const occupation = catalogue.occupations.get(id);
  if (!occupation) return [];
  const asks = new Map(catalogue.asks(id).map((ask) => [ask.skillId, ask.essential]));
  const met = perPhrase.flatMap((skills) => {
    const best = skills.find(({ skill }) => asks.has(skill.id));
    return best ? [{ ...best, essential: asks.get(best.skill.id) ?? false }] : [];
  });
  const score = met.reduce((sum, { sure, essential }) => sum + Math.sqrt(sure) * (essential ? 1 : optionalWeight), 0) / (perPhrase.length || 1);
  return [{ occupation, score: Math.round(Math.min(1, score) * 100) / 100, met, essentialAsked: [...asks.values()].filter(Boolean).length }];
}
