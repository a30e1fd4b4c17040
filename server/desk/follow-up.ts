// How far the agreed actions are, and what to ask where one is stuck. Counted, never a percentage: with four actions a percentage says
// more than there is. Alternatives are questions, not advice: the client finds the next step. Pure.
import type { BarrierKind } from '../trajectory/growth/barrier.ts';

export type FollowedStatus = 'open' | 'doing' | 'done' | 'stuck' | 'dropped';
export type FollowedAction = {
  id: string;
  text: string;
  when: string | null;
  dueOn: string | null;
  status: FollowedStatus;
  statusAt: string | null;
  /** What the client said of it. */
  note: string | null;
  competency: string | null;
  insightIds: readonly string[];
};
export type Step = { itemId: string; status: FollowedStatus; note: string | null; at: string };

/** Days ahead in which what is due is said. */
const soonDays = 7;
const dayMs = 24 * 3600_000;

export type Due = 'overdue' | 'soon' | null;

/** @param today ISO day. What is done or dropped is due no more. */
export function dueOf({ status, dueOn }: Pick<FollowedAction, 'status' | 'dueOn'>, today: string): Due {
  if (!dueOn || status === 'done' || status === 'dropped') return null;
  const days = (Date.parse(dueOn) - Date.parse(today)) / dayMs;
  return days < 0 ? 'overdue' : days <= soonDays ? 'soon' : null;
}

export type Realisation = Record<FollowedStatus, number> & { total: number };

/** Every action once, by where it stands now. */
export function countRealisation(actions: readonly { status: FollowedStatus }[]): Realisation {
  const counted: Realisation = { open: 0, doing: 0, done: 0, stuck: 0, dropped: 0, total: actions.length };
  for (const { status } of actions) counted[status]++;
  return counted;
}

/** Since when an action is stuck without a step in between, and how often it was. Null: it is not stuck. */
export function stuckSince(itemId: string, steps: readonly Step[]): { since: string; times: number } | null {
  const own = steps.filter((step) => step.itemId === itemId);
  if (own.at(-1)?.status !== 'stuck') return null;
  let first = own.length - 1;
  while (first > 0 && own[first - 1]?.status === 'stuck') first--;
  const times = own.filter((step, at) => step.status === 'stuck' && own[at - 1]?.status !== 'stuck').length;
  return { since: own[first]?.at ?? '', times };
}

export const alternativeQuestions = [
  'still-wanted',
  'smaller',
  'other-moment',
  'who-helps',
  'what-worked',
  'barrier-first',
  'insight-says',
  'again-stuck',
] as const;
export type AlternativeQuestion = (typeof alternativeQuestions)[number];

/** At most three, the one that fits best first. */
export function askAlternatives(given: {
  times: number;
  isOverdue: boolean;
  hasInsight: boolean;
  hasDone: boolean;
  with: string | null;
  barriers: readonly BarrierKind[];
}): AlternativeQuestion[] {
  const questions: AlternativeQuestion[] = [];
  if (given.times > 1) questions.push('again-stuck');
  if (given.barriers.length > 0) questions.push('barrier-first');
  if (given.hasInsight) questions.push('insight-says');
  if (given.isOverdue) questions.push('other-moment');
  if (given.hasDone) questions.push('what-worked');
  questions.push(...(given.with ? [] : (['who-helps'] as const)), 'smaller', 'still-wanted');
  return questions.slice(0, 3);
}
