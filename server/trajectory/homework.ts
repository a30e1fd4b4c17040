// The life of homework, drawn once. The counsellor gives and withdraws; the client does it, or says why not, and may come back on either.
// An exercise that is finished in a conversation counts as done, in the client's name. Pure.
import type { Relation, Role } from '../people/roles.ts';

export const homeworkStatuses = ['open', 'done', 'not-done', 'withdrawn'] as const;
export type HomeworkStatus = (typeof homeworkStatuses)[number];

export const homeworkMoves = ['do', 'leave', 'reopen', 'withdraw'] as const;
export type HomeworkMove = (typeof homeworkMoves)[number];

type Step = { to: HomeworkStatus; by: { role: Role; relation: Relation } };
const client = { role: 'client', relation: 'own' } as const;
const guide = { role: 'counsellor', relation: 'guides' } as const;

/** What was done stays with the client; what was withdrawn is over, a counsellor gives it again. */
const moves: Record<HomeworkStatus, Partial<Record<HomeworkMove, Step>>> = {
  open: { do: { to: 'done', by: client }, leave: { to: 'not-done', by: client }, withdraw: { to: 'withdrawn', by: guide } },
  'not-done': { do: { to: 'done', by: client }, reopen: { to: 'open', by: client }, withdraw: { to: 'withdrawn', by: guide } },
  done: { reopen: { to: 'open', by: client } },
  withdrawn: {},
};

/** The status that follows, or null where this person may not take this step from here. */
export function decideHomework(status: HomeworkStatus, move: HomeworkMove, role: Role, relation: Relation): HomeworkStatus | null {
  const step = moves[status][move];
  return step && step.by.role === role && step.by.relation === relation ? step.to : null;
}

/** Whether it should have been done by now; on its day itself it is not late. `today` and `dueOn` as 2026-12-25. */
export const isOverdue = ({ status, dueOn }: { status: HomeworkStatus; dueOn: string | null }, today: string): boolean =>
  status === 'open' && dueOn !== null && dueOn < today;
