// Occupations as screens get them. Pure.
import type { Catalogue, Occupation, Shortage, Skill } from './catalogue.ts';

export type OccupationCard = { id: string; title: string; isco: string | null; language: 'nl' | 'en'; source: 'starter' | 'esco'; shortage: Shortage | null };
export type SkillCard = { id: string; title: string; kind: 'skill' | 'knowledge'; language: 'nl' | 'en' };

export const presentCard = ({ id, title, isco, language, source, details }: Occupation): OccupationCard => ({
  id,
  title,
  isco,
  language,
  source,
  shortage: details.shortage ?? null,
});

export const presentSkill = ({ id, title, kind, language }: Skill): SkillCard => ({ id, title, kind, language });

/** How ESCO asks to be named wherever its data is shown; nothing for the starter set. */
export const attributionOf = (occupation: Occupation): string =>
  occupation.source === 'esco' ? 'This service uses the ESCO classification of the European Commission.' : (occupation.details.origin ?? '');

/** One occupation in full. */
export function presentOccupation(catalogue: Catalogue, occupation: Occupation) {
  const asks = catalogue.asks(occupation.id).flatMap(({ skillId, essential }) => {
    const skill = catalogue.skills.get(skillId);
    return skill ? [{ ...presentSkill(skill), essential }] : [];
  });
  return {
    ...presentCard(occupation),
    uri: occupation.uri,
    names: [...new Set([...(occupation.details.names ?? []), ...occupation.names])].filter((name) => name !== occupation.title),
    description: occupation.description,
    routes: occupation.details.routes ?? [],
    skills: asks,
    origin: attributionOf(occupation),
    checkedAt: occupation.details.checkedAt ?? null,
  };
}
