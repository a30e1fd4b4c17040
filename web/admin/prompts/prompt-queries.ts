// What these screens read. 'prompts' is the topic that the server names when a version was written, compared or put to work.
import { queryOptions } from '@tanstack/react-query';
import type { PromptCase } from '../../../server/prompts/cases.ts';
import type { Problem } from '../../../server/prompts/check-version.ts';
import type { CaseResult, Comparison } from '../../../server/prompts/comparison-store.ts';
import type { ListedChange } from '../../../server/prompts/list-changes.ts';
import type { OutlineSection } from '../../../server/prompts/outline.ts';
import type { ListedPrompt, PresentedPrompt } from '../../../server/prompts/read-desk.ts';
import type { SeenModel } from '../../../server/prompts/see-model.ts';
import { read } from '../../ui/api.ts';
import { useMe } from '../../ui/signed-in.ts';

export type { Blocked } from '../../../server/prompts/version.ts';
export type { ListedPrompt, PresentedPrompt, PresentedVersion } from '../../../server/prompts/read-desk.ts';
export type { CaseResult, Comparison, Findings } from '../../../server/prompts/comparison-store.ts';
export type { Problem, ProblemCode } from '../../../server/prompts/check-version.ts';
export type { ListedChange } from '../../../server/prompts/list-changes.ts';
export type { SeenModel, TestedModel, UsedOnDay } from '../../../server/prompts/see-model.ts';
export type Checked = { problems: Problem[]; sections: OutlineSection[] };
export type RanComparison = Comparison & { results: CaseResult[]; cases: PromptCase[] };

const within = (promptId: string) => `/api/prompts/${encodeURIComponent(promptId)}`;

export const promptsQuery = queryOptions({ queryKey: ['prompts'], queryFn: () => read<ListedPrompt[]>('/api/prompts') });

export const promptQuery = (promptId: string) => queryOptions({ queryKey: ['prompts', promptId], queryFn: () => read<PresentedPrompt>(within(promptId)) });

/** A version never changes: read once, kept. */
export const versionTextQuery = (promptId: string, version: number) =>
  queryOptions({
    queryKey: ['prompt-text', promptId, version],
    queryFn: () => read<{ version: number; text: string; sha256: string }>(`${within(promptId)}/versions/${version}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const comparisonQuery = (comparisonId: string) =>
  queryOptions({
    queryKey: ['prompts', 'comparison', comparisonId],
    queryFn: () => read<RanComparison>(`/api/prompts/comparisons/${encodeURIComponent(comparisonId)}`),
    // Somebody is looking at it while it runs; the live line tells the end, this the cases in between.
    refetchInterval: (query) => (query.state.data?.status === 'running' ? 1500 : false),
  });

export const changesQuery = queryOptions({ queryKey: ['prompts', 'changes'], queryFn: () => read<ListedChange[]>('/api/changes') });

export const modelQuery = (days: number) => queryOptions({ queryKey: ['model', days], queryFn: () => read<SeenModel>(`/api/model?days=${days}`) });

/** These screens stand under two roles; links stay under the one somebody has. */
export function useArea(): 'admin' | 'supervisor' {
  return useMe().role === 'admin' ? 'admin' : 'supervisor';
}
