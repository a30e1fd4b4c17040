import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, put, remove } from '../../ui/api.ts';
import type { ActionStatus, Care, SectionName } from '../../ui/records.ts';
import { useShowCare } from '../reach/care-here.tsx';

export type PlanDeed =
  | { do: 'accept' | 'return'; section: SectionName; version: number; reason?: string; disagreement?: string }
  | { do: 'disagreement'; section: SectionName; version: number; text: string }
  | { do: 'agree'; section: SectionName }
  | { do: 'private'; section: SectionName; version: number; sentences: number[]; items: string[] }
  | { do: 'accept-whole'; versions: Partial<Record<SectionName, number>>; disagreement?: string }
  | { do: 'follow'; itemId: string; status: ActionStatus; note?: string }
  | { do: 'comment'; section: SectionName; sentence?: number; text: string }
  | { do: 'settle' | 'reopen'; commentId: string; answer?: string };

function send(door: string, deed: PlanDeed): Promise<{ care?: Care } | undefined> {
  switch (deed.do) {
    case 'accept':
    case 'return':
    case 'disagreement': {
      const { do: what, section, ...body } = deed;
      return post<{ care?: Care }>(`${door}/sections/${section}/${what}`, body);
    }
    case 'agree':
      return remove(`${door}/sections/${deed.section}/disagreement`).then(() => undefined);
    case 'private': {
      const { do: _, section, ...body } = deed;
      return put<{ care?: Care }>(`${door}/sections/${section}/private`, body);
    }
    case 'accept-whole': {
      const { do: _, ...body } = deed;
      return post<{ care?: Care }>(`${door}/accept`, body);
    }
    case 'follow': {
      const { do: _, itemId, ...body } = deed;
      return post<{ care?: Care }>(`${door}/items/${itemId}/status`, body);
    }
    case 'comment': {
      const { do: _, ...body } = deed;
      return post<{ care?: Care }>(`${door}/comments`, body);
    }
    case 'settle':
    case 'reopen':
      return post<{ care?: Care }>(`${door}/comments/${deed.commentId}/${deed.do}`, deed.answer ? { answer: deed.answer } : {});
  }
}

/** What the client does with their plan. Whatever comes of it, the screen shows what the server has then, and any help lines. */
export function useChangePlan(trajectoryId: string) {
  const queries = useQueryClient();
  const showCare = useShowCare();
  return useMutation({
    mutationFn: (deed: PlanDeed) => send(`/api/trajectories/${encodeURIComponent(trajectoryId)}/plan`, deed),
    onSuccess: (answer) => showCare(answer?.care),
    // Also after a refusal: whoever was first changed what is on screen.
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', trajectoryId] }),
  });
}
