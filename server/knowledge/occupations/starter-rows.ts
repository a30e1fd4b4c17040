// The starter set as the rows of a catalogue and of the database. Pure but for the ids, which are hashes.
import type { Occupation, Relation, Skill } from './catalogue.ts';
import { shortageList, starterOrigin } from './shortage-list.ts';
import { stableId, type StarterOccupation } from './starter.ts';

/** Ids are the same on every machine; an occupation that ESCO knows carries ESCO's. */
export function starterRows(occupations: readonly StarterOccupation[]): { occupations: Occupation[]; skills: Skill[]; relations: Relation[] } {
  const idOf = ({ esco, slug }: StarterOccupation) => esco ?? stableId('occupation', slug);
  const bySlug = new Map(occupations.map((occupation) => [occupation.slug, idOf(occupation)]));
  const phrases = [...new Set(occupations.flatMap(({ skills }) => skills))];
  return {
    occupations: occupations.map((occupation) => ({
      id: idOf(occupation),
      source: 'starter',
      uri: null,
      isco: occupation.isco,
      title: occupation.title,
      names: [],
      description: occupation.about,
      language: 'nl',
      details: {
        names: [occupation.title, ...occupation.names],
        routes: occupation.routes,
        neighbours: occupation.neighbours.flatMap((slug) => bySlug.get(slug) ?? []),
        ...(occupation.shortage ? { shortage: { ...shortageList, listedAs: occupation.shortage } } : {}),
        ...starterOrigin,
      },
    })),
    skills: phrases.map((title) => ({ id: stableId('skill', title), kind: 'skill', title, names: [], language: 'nl' })),
    relations: occupations.flatMap((occupation) =>
      occupation.skills.map((title) => ({ occupationId: idOf(occupation), skillId: stableId('skill', title), essential: true })),
    ),
  };
}
