// Occupations as screens get them. Pure.
import { dayInBrussels } from '../brussels-day.ts';
import type { Catalogue, Occupation, Shortage, Skill } from './catalogue.ts';

export type OccupationCard = { id: string; title: string; isco: string | null; language: 'nl' | 'en'; source: 'starter' | 'esco'; shortage: Shortage | null };
/** `competent` is what VDAB's Competent calls it, where a centre has that. */
export type SkillCard = { id: string; title: string; kind: 'skill' | 'knowledge'; language: 'nl' | 'en'; competent: readonly string[] };

export const presentCard = ({ id, title, isco, language, source, details }: Occupation): OccupationCard => ({
  id,
  title,
  isco,
  language,
  source,
  shortage: details.shortage ?? null,
});

export const presentSkill = ({ id, title, kind, language, competent = [] }: Skill): SkillCard => ({ id, title, kind, language, competent });

/** How ESCO asks to be named wherever its data is shown; nothing for the starter set. */
export const attributionOf = (occupation: Occupation): string =>
  occupation.source === 'esco' ? 'This service uses the ESCO classification of the European Commission.' : (occupation.details.origin ?? '');

/** One occupation in full. */
export function presentOccupation(catalogue: Catalogue, occupation: Occupation) {
  const asks = catalogue.asks(occupation.id).flatMap(({ skillId, essential }) => {
    const skill = catalogue.skills.get(skillId);
    return skill ? [{ ...presentSkill(skill), essential }] : [];
  });
  const { competent = [] } = occupation;
  const usesCompetent = competent.length > 0 || asks.some((skill) => skill.competent.length > 0);
  return {
    ...presentCard(occupation),
    uri: occupation.uri,
    names: [...new Set([...(occupation.details.names ?? []), ...occupation.names])].filter((name) => name !== occupation.title),
    description: occupation.description,
    routes: occupation.details.routes ?? [],
    skills: asks,
    origin: attributionOf(occupation),
    checkedAt: occupation.details.checkedAt ?? null,
    competent,
    /** ISO date of the import, where any of its words stand here. */
    competentOn: usesCompetent && catalogue.competentImportedAt ? dayInBrussels(catalogue.competentImportedAt) : null,
  };
}
