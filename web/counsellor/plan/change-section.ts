import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, remove } from '../../ui/api.ts';
import { planQuery } from '../../ui/queries.ts';
import type { PlanSection, SectionName } from '../../ui/records.ts';

export type SectionDeed =
  | { do: 'draft' }
  | { do: 'submit' }
  | { do: 'approve'; version: number; disagreement?: string }
  | { do: 'restore'; version: number; to: number }
  | { do: 'return'; version: number; reason: string }
  | { do: 'disagreement'; version: number; text: string }
  /** Takes one's own disagreement back. */
  | { do: 'agree' };

/** Does something to a section and shows it as the server has it then. Every deed that rests on a text names its version. */
export function useChangeSection(trajectoryId: string, section: SectionName) {
  const queries = useQueryClient();
  const door = `/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/sections/${section}`;
  return useMutation({
    mutationFn: ({ do: deed, ...body }: SectionDeed) =>
      deed === 'agree' ? remove<PlanSection>(`${door}/disagreement`) : post<PlanSection>(`${door}/${deed}`, body),
    onSuccess: (changed) => {
      queries.setQueryData(planQuery(trajectoryId).queryKey, (plan) =>
        plan ? { ...plan, sections: plan.sections.map((other) => (other.section === section ? changed : other)) } : plan,
      );
    },
    // Also after a refusal: what was on screen was not what the server had.
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['plan', trajectoryId] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]),
  });
}
