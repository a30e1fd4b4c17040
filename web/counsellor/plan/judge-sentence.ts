import { useMutation } from '@tanstack/react-query';
import { post } from '../../ui/api.ts';
import type { PlanSection } from '../../ui/records.ts';
import type { Placed } from './place-sentences.ts';
import type { SavedWriting } from './save-writing.ts';

export type Verdict = { verdict: 'keep' | 'reject'; sentence: Placed } | { verdict: 'change'; sentence: Placed; text: string };

/** What a person makes of a sentence of the machine. What they typed elsewhere is saved first: the verdict is about the text as it then stands. */
export function useJudgeSentence(trajectoryId: string, writing: SavedWriting) {
  return useMutation({
    mutationFn: async ({ sentence, ...verdict }: Verdict) => {
      if (!(await writing.save())) return null;
      const { section, version, sentences } = writing.now.base;
      const index = sentences.findIndex(({ text }) => text === sentence.text);
      if (index === -1) return null;
      return post<PlanSection>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/sections/${section}/sentences`, { version, index, ...verdict });
    },
    onSuccess: (section) => {
      if (section) writing.takeIn(section);
    },
  });
}
