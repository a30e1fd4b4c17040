import type { SortDescriptor } from 'react-aria-components';
import { stages } from '../../server/conversation/stage.ts';
import { signalLevels } from '../../server/signals/signal.ts';
import type { Trajectory } from '../ui/records.ts';

/** More danger is more; then more signals. */
const danger = ({ highestLevel, openSignals }: Trajectory) =>
  (highestLevel ? (signalLevels.length - signalLevels.indexOf(highestLevel)) * 1000 : 0) + openSignals;

const measures: Record<string, (trajectory: Trajectory) => number> = {
  stage: ({ stage }) => stages.indexOf(stage),
  hours: ({ hoursLeftMinutes }) => hoursLeftMinutes ?? Number.MAX_SAFE_INTEGER,
  signals: danger,
  review: ({ sectionsToReview }) => sectionsToReview,
  last: ({ lastMessageAt }) => (lastMessageAt ? Date.parse(lastMessageAt) : 0),
};

/** In the order of a column; who is equal there stands by name, and whose guidance is closed after whom it goes on with. */
export function sortClients(trajectories: readonly Trajectory[], { column, direction }: SortDescriptor): Trajectory[] {
  const measure = measures[String(column)] ?? (() => 0);
  const way = direction === 'descending' ? -1 : 1;
  const byName = (a: Trajectory, b: Trajectory) => (a.clientName ?? '').localeCompare(b.clientName ?? '');
  const closed = ({ closedAt }: Trajectory) => (closedAt ? 1 : 0);
  return [...trajectories].sort((a, b) => (column === 'name' ? way * byName(a, b) : way * (measure(a) - measure(b)) || closed(a) - closed(b) || byName(a, b)));
}

/** Less than an hour and a half, before the synthesis: a plan needs a conversation to be finished in. */
export function hoursAreShort({ hoursLeftMinutes, stage }: Pick<Trajectory, 'hoursLeftMinutes' | 'stage'>): boolean {
  return hoursLeftMinutes !== null && hoursLeftMinutes < 90 && stage !== 'aftercare';
}
