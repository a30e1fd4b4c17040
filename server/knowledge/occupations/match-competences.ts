// From what somebody can do, in their own words, to skills and occupations that ask them; every match says which words met which
// skill. It orders occupations, never people, and gives no figure about a person. Pure.
import { type Catalogue, findNamed, type Occupation, type Skill } from './catalogue.ts';
import { alike } from './meaning-space.ts';

/** `words` are the person's own; `sure`, 0 to 1, is how alike they and the skill's name are. */
export type MetSkill = { said: string; words: string[]; skill: Skill; sure: number };
export type MatchedOccupation = {
  occupation: Occupation;
  /** 0 to 1: how much of what was said this occupation asks. Says something about the occupation, not about who said it. */
  score: number;
  met: (MetSkill & { essential: boolean })[];
  /** How many essential competences it asks in all. */
  essentialAsked: number;
};

/** Skills further off than this mean nothing for a phrase; what is shown as a reason must be nearer and share a telling word. */
const nearEnough = 0.1;
const nearEnoughToShow = 0.22;
// Chosen on half of the occupations of the eval with five competences in the words of Competent (evals/occupations/README.md).
const skillsPerPhrase = 60;
const doubt = 3;
/** What an occupation that asks nothing of the kind still gets, so that one odd phrase does not rule it out; and more, the nearer it lies. */
const floor = 1e-4;
const nearby = 1e-3;
const optionalWeight = 0.3;

type Meaning = { skill: Skill; nearness: number; chance: number };

/** The skills that a phrase may mean, likeliest first, with the chance of each. */
function meaningsOf(catalogue: Catalogue, said: string): Meaning[] {
  const found = findNamed(catalogue.skillNames, said, skillsPerPhrase, nearEnough);
  const best = found[0]?.score ?? 0;
  const powers = found.map(({ score, nearness }) => Math.exp((score - best) / doubt) * nearness);
  const total = powers.reduce((sum, power) => sum + power, 0) || 1;
  return found.flatMap(({ id, nearness }, at) => {
    const skill = catalogue.skills.get(id);
    return skill ? [{ skill, nearness, chance: ((powers[at] as number) / total) * Math.min(1, nearness * 2) }] : [];
  });
}

/** Occupations that ask what was said, best first. */
export function matchCompetences(catalogue: Catalogue, phrases: readonly string[], limit: number): MatchedOccupation[] {
  const perPhrase = phrases.map((said) => meaningsOf(catalogue, said));
  // Per occupation and phrase, the chance that the phrase names something it asks, spread over all that it asks.
  const chances = new Map<string, Float64Array>();
  for (const [at, skills] of perPhrase.entries()) {
    for (const { skill, chance } of skills) {
      for (const occupationId of catalogue.askedBy(skill.id)) {
        const asks = catalogue.asks(occupationId);
        const essential = asks.some((ask) => ask.skillId === skill.id && ask.essential);
        const list = chances.get(occupationId) ?? new Float64Array(phrases.length);
        list[at] = (list[at] as number) + (chance * (essential ? 1 : optionalWeight)) / breadthOf(asks);
        chances.set(occupationId, list);
      }
    }
  }
  const { meanings } = catalogue;
  const places = phrases.map((said) => meanings.ofWords(said));
  const orderOf = (id: string, list: Float64Array) => {
    const own = meanings.ofOccupation(id);
    return list.reduce((sum, chance, at) => sum + Math.log(floor + chance + nearby * alike(places[at], own)), 0);
  };
  const ordered = [...chances].map(([id, list]) => ({ id, order: orderOf(id, list) })).sort((a, b) => b.order - a.order || (a.id < b.id ? -1 : 1));
  const matched: MatchedOccupation[] = [];
  for (const { id } of ordered) {
    if (matched.length >= limit) break;
    matched.push(...explain(catalogue, id, phrases, perPhrase));
  }
  return matched;
}

/** An occupation that asks a hundred things is met by anything: what it asks counts for less each. */
const breadthOf = (asks: readonly { essential: boolean }[]) => asks.reduce((sum, { essential }) => sum + (essential ? 1 : optionalWeight), 0) + 12;

/** The reasons for one occupation; without any it is not shown. */
function explain(catalogue: Catalogue, id: string, phrases: readonly string[], perPhrase: readonly Meaning[][]): MatchedOccupation[] {
  const occupation = catalogue.occupations.get(id);
  if (!occupation) return [];
  const { index, placesOf } = catalogue.skillNames;
  const asks = new Map(catalogue.asks(id).map((ask) => [ask.skillId, ask.essential]));
  const met = perPhrase.flatMap((skills, at) => {
    const said = phrases[at] as string;
    const best = skills.find(({ skill, nearness }) => nearness >= nearEnoughToShow && asks.has(skill.id));
    const words = best ? [...new Set(placesOf(best.skill.id).flatMap((place) => index.coverage(said, place).words))] : [];
    return best && words.length > 0 ? [{ said, words, skill: best.skill, sure: best.nearness, essential: asks.get(best.skill.id) ?? false }] : [];
  });
  if (met.length === 0) return [];
  const score = met.reduce((sum, { sure, essential }) => sum + sure * (essential ? 1 : 0.5), 0) / phrases.length;
  return [{ occupation, score: Math.round(Math.min(1, score) * 100) / 100, met, essentialAsked: [...asks.values()].filter(Boolean).length }];
}
