// The views of trends: which figures each has, and by what they can be told apart. A closed list, read by the server, the screens and the
// CSV. Pure; how they are counted is in view-sql.ts.
import { criteria } from '../evaluation/rubric.ts';

export const dimensions = ['stage', 'language', 'voice', 'prompt', 'model'] as const;
export type Dimension = (typeof dimensions)[number];
const signalDimensions = ['level', 'kind'] as const;
export const groupings = [...dimensions, ...signalDimensions, 'rule', 'section', 'moment', 'barrier'] as const;
/** By what a view is told apart; `none` is all together. */
export type Grouping = (typeof groupings)[number] | 'none';

/**
 * How a figure reads. `score`: a mean from 1 to 5; `mean`: another mean; `share`: part of a whole, 0 to 1; `sum`: added up;
 * `minutes` and `hours`: the middle one of all (half was faster).
 */
export const measureKinds = ['score', 'mean', 'share', 'sum', 'minutes', 'hours'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export type Measure = { id: string; kind: MeasureKind };

const scored: readonly Measure[] = [{ id: 'overall', kind: 'score' }, ...criteria.map((id): Measure => ({ id, kind: 'score' }))];

export const viewNames = ['criteria', 'judge', 'talk', 'signals', 'drafts', 'guard', 'satisfaction', 'bottlenecks', 'cost'] as const;
export type ViewName = (typeof viewNames)[number];

export const views: Record<ViewName, { by: readonly Grouping[]; measures: readonly Measure[] }> = {
  criteria: { by: ['none', ...dimensions], measures: scored },
  judge: { by: ['none', ...dimensions], measures: scored.slice(1) },
  talk: {
    by: ['none', ...dimensions],
    measures: [
      { id: 'conversations', kind: 'sum' },
      { id: 'unsupported', kind: 'share' }, // of the claims
      { id: 'held-back', kind: 'share' }, // replies for which the guard held something back; several in one reply count each
      { id: 'thumbs-up', kind: 'share' }, // of all thumbs
      { id: 'questions', kind: 'mean' }, // a reply
      { id: 'client-words', kind: 'share' }, // of all words of client and Koers
      { id: 'turns', kind: 'mean' },
    ],
  },
  signals: {
    by: ['none', ...signalDimensions],
    measures: [
      { id: 'raised', kind: 'sum' },
      { id: 'precision', kind: 'share' }, // of what was settled: not a false alarm
      { id: 'false-alarm', kind: 'share' },
      { id: 'discuss', kind: 'share' },
      { id: 'refer', kind: 'share' },
      { id: 'handled', kind: 'share' },
      { id: 'missed', kind: 'share' }, // of all that there was
      { id: 'to-acknowledge', kind: 'minutes' },
      { id: 'to-resolve', kind: 'hours' },
    ],
  },
  drafts: {
    by: ['none', 'section'],
    measures: [
      { id: 'sentences', kind: 'sum' },
      { id: 'kept', kind: 'share' },
      { id: 'changed', kind: 'share' },
      { id: 'rejected', kind: 'share' },
      { id: 'distance', kind: 'share' },
    ],
  },
  guard: {
    by: ['rule'],
    measures: [
      { id: 'hits', kind: 'sum' },
      { id: 'touched', kind: 'sum' },
    ],
  },
  satisfaction: {
    by: ['none', 'moment'],
    measures: (['heard', 'clearer', 'steps', 'pace', 'again'] as const).map((id) => ({ id, kind: 'score' })),
  },
  bottlenecks: {
    by: ['barrier'],
    measures: [
      { id: 'closed', kind: 'sum' },
      { id: 'still-open', kind: 'share' },
      { id: 'with-stuck', kind: 'share' },
      { id: 'done', kind: 'share' },
      { id: 'stuck', kind: 'share' },
      { id: 'followed-up', kind: 'share' },
    ],
  },
  cost: {
    by: ['none'],
    measures: [
      { id: 'read-by-judge', kind: 'sum' },
      { id: 'tokens-in', kind: 'sum' },
      { id: 'tokens-out', kind: 'sum' },
      { id: 'euro', kind: 'sum' },
      { id: 'euro-each', kind: 'mean' },
    ],
  },
};
