// Two or three occupations side by side: what each asks, and what they share. Pure.
import type { Catalogue, Occupation, Skill } from './catalogue.ts';

export type ComparedSkill = { skill: Skill; asked: ('essential' | 'optional' | 'no')[] };
export type Comparison = { occupations: Occupation[]; skills: ComparedSkill[] };

const most = 60;

/** In the order given; a skill that more of them ask comes first. Occupations that are not there are left out. */
export function compareOccupations(catalogue: Catalogue, ids: readonly string[]): Comparison {
  const occupations = [...new Set(ids)].flatMap((id) => catalogue.occupations.get(id) ?? []);
  const asked = occupations.map(
    ({ id }) => new Map(catalogue.asks(id).map(({ skillId, essential }) => [skillId, essential ? ('essential' as const) : ('optional' as const)])),
  );
  const ids_ = new Set(asked.flatMap((map) => [...map.keys()]));
  const weight = { essential: 1, optional: 0.3, no: 0 };
  const skills = [...ids_]
    .flatMap((id): ComparedSkill[] => {
      const skill = catalogue.skills.get(id);
      return skill ? [{ skill, asked: asked.map((map) => map.get(id) ?? 'no') }] : [];
    })
    .sort((a, b) => sumOf(b.asked, weight) - sumOf(a.asked, weight) || a.skill.title.localeCompare(b.skill.title, 'nl'))
    .slice(0, most);
  return { occupations, skills };
}

const sumOf = (asked: ComparedSkill['asked'], weight: Record<ComparedSkill['asked'][number], number>) => asked.reduce((sum, how) => sum + weight[how], 0);
