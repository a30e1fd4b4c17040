import { useQuery } from '@tanstack/react-query';
import { post } from '../../ui/api.ts';
import type { SectionName } from '../../ui/records.ts';

/** The plan in plainer words: each sentence says what the one at `from` says. */
export type Simpler = { voice: string; sections: { section: SectionName; sentences: { text: string; from: number; isChanged: boolean }[] }[] };

/** Asked for only when somebody wants it; said anew when the plan changed. It is help with reading and no plan of its own. */
export const useSimplerPlan = (trajectoryId: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['plan', trajectoryId, 'plain-language'],
    queryFn: () => post<Simpler>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/plain-language`),
    enabled: isWanted,
  });
