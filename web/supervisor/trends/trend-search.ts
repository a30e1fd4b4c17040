// What of trends is looked at stands in the address, so that a colleague can be sent to it.
import type { Unit } from '../../../server/trends/brussels-day.ts';
import type { Grouping, ViewName } from '../../../server/trends/view.ts';

export const viewsInOrder = [
  'criteria',
  'judge',
  'talk',
  'signals',
  'drafts',
  'guard',
  'satisfaction',
  'bottlenecks',
  'cost',
] as const satisfies readonly ViewName[];
const groupings = [
  'none',
  'stage',
  'language',
  'voice',
  'prompt',
  'model',
  'level',
  'kind',
  'rule',
  'section',
  'moment',
  'barrier',
] as const satisfies readonly Grouping[];

export type TrendSearch = { view?: ViewName | undefined; by?: Grouping | undefined; unit?: Unit | undefined; measure?: string | undefined };

/** Only what this screen knows. */
export function readTrendSearch(search: Record<string, unknown>): TrendSearch {
  const known = <Key extends string>(value: unknown, keys: readonly Key[]) => (keys.includes(value as Key) ? (value as Key) : undefined);
  return {
    view: known(search.view, viewsInOrder),
    by: known(search.by, groupings),
    unit: known(search.unit, ['month', 'quarter'] as const),
    measure: typeof search.measure === 'string' && /^[a-z-]{1,40}$/.test(search.measure) ? search.measure : undefined,
  };
}
