// The course of an action that a client agreed to: from × to × role. Both say how it goes; only the client lets an action go, and
// takes it up again: it is theirs. Pure; follow-action.ts calls it, nothing else changes a status.
import type { Role } from '../people/roles.ts';

export const actionStatuses = ['open', 'doing', 'done', 'stuck', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** "Stuck" may be said again, with more about what holds it up. What was done by mistake is not done. */
const moves: Record<ActionStatus, readonly ActionStatus[]> = {
  open: ['doing', 'done', 'stuck', 'dropped'],
  doing: ['open', 'done', 'stuck', 'dropped'],
  done: ['open', 'doing'],
  stuck: ['stuck', 'open', 'doing', 'done', 'dropped'],
  dropped: ['open', 'doing'],
};

export type ActionDecision = { to: ActionStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** Where an action may go. Who may not is told so before the state is looked at. */
export function decideAction(from: ActionStatus, to: ActionStatus, role: Role): ActionDecision {
  if (role !== 'client' && role !== 'counsellor') return { refused: 'not-allowed' };
  if (role === 'counsellor' && (to === 'dropped' || from === 'dropped')) return { refused: 'not-allowed' };
  return moves[from].includes(to) ? { to } : { refused: 'not-in-this-state' };
}

/** Where it may go now, for its buttons. */
export const nextOf = (from: ActionStatus, role: Role): ActionStatus[] => actionStatuses.filter((to) => 'to' in decideAction(from, to, role));
