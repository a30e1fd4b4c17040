// Occupations as the screens read them. Shapes come from the server's own types. What is typed travels in the body.
import { queryOptions } from '@tanstack/react-query';
import type { Shortage } from '../../../server/knowledge/occupations/catalogue.ts';
import type { GapEvidence, GapLine } from '../../../server/knowledge/occupations/gap.ts';
import type { OccupationCard, presentOccupation, SkillCard } from '../../../server/knowledge/occupations/present-occupation.ts';
import { post, read } from '../api.ts';

export type { GapEvidence, OccupationCard, Shortage, SkillCard };
export type Occupation = ReturnType<typeof presentOccupation>;
export type GapState = GapLine['state'];
export type Line = Pick<GapLine, 'essential' | 'state' | 'evidence'> & { skill: SkillCard };
export type Gap = { occupation: OccupationCard; origin: string; routes: string[]; lines: Line[] };
export type Asked = 'essential' | 'optional' | 'no';
export type Comparison = { occupations: Omit<Occupation, 'skills'>[]; skills: (SkillCard & { asked: Asked[] })[] };
export type Neighbour = OccupationCard & { named: boolean; shared: SkillCard[]; added: SkillCard[] };
export type Match = OccupationCard & { met: { said: string; skill: SkillCard; sure: number }[] };

const minutes = 60_000;
const at = (id: string) => `/api/occupations/${encodeURIComponent(id)}`;

export const searchOccupationsQuery = (query: string) =>
  queryOptions({
    queryKey: ['occupations', 'search', query],
    queryFn: () => post<(OccupationCard & { foundBy: string })[]>('/api/occupations/search', { query, limit: 12 }),
    staleTime: 5 * minutes,
  });

export const occupationQuery = (id: string) => queryOptions({ queryKey: ['occupations', id], queryFn: () => read<Occupation>(at(id)), staleTime: 5 * minutes });

export const neighboursQuery = (id: string) =>
  queryOptions({ queryKey: ['occupations', id, 'neighbours'], queryFn: () => read<Neighbour[]>(`${at(id)}/neighbours`), staleTime: 5 * minutes });

export const compareQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['occupations', 'compare', ...ids],
    queryFn: () => read<Comparison>(`/api/occupations/compare?ids=${ids.map(encodeURIComponent).join(',')}`),
    staleTime: 5 * minutes,
  });

/** Under "insights", so that it is read again when something was said, confirmed or taken back. */
export const gapQuery = (id: string, trajectoryId: string) =>
  queryOptions({
    queryKey: ['insights', trajectoryId, 'gap', id],
    queryFn: () => read<Gap>(`${at(id)}/gap?trajectoryId=${encodeURIComponent(trajectoryId)}`),
  });

export const matchQuery = (competences: readonly string[]) =>
  queryOptions({
    queryKey: ['occupations', 'match', ...competences],
    queryFn: () => post<Match[]>('/api/occupations/match', { competences, limit: 6 }),
  });
