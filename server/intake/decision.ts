// Whether guidance begins is decided by a person, never by a rule: the counsellor, who may take it back. It cannot begin across a
// boundary, and what is noted later across one takes the decision away. Pure: from × action × role.
import type { Role } from '../people/roles.ts';
import type { Boundary } from './intake-record.ts';

export const decisions = ['undecided', 'starts', 'does-not-start'] as const;
export type Decision = (typeof decisions)[number];
export const decisionActions = ['start', 'refuse', 'reopen'] as const;
export type DecisionAction = (typeof decisionActions)[number];

const moves: Record<Decision, Partial<Record<DecisionAction, Decision>>> = {
  undecided: { start: 'starts', refuse: 'does-not-start' },
  starts: { refuse: 'does-not-start', reopen: 'undecided' },
  'does-not-start': { reopen: 'undecided' },
};

/** The next decision, or why it cannot be. */
export function decideIntake(
  from: Decision,
  action: DecisionAction,
  role: Role,
  crossed: readonly Boundary[],
): { to: Decision } | { refused: 'not-allowed' | 'not-in-this-state' | 'outside-guidance' } {
  if (role !== 'counsellor') return { refused: 'not-allowed' };
  const to = moves[from][action];
  if (!to) return { refused: 'not-in-this-state' };
  return to === 'starts' && crossed.length > 0 ? { refused: 'outside-guidance' } : { to };
}

/** What is left of a decision when the record changes. */
export const decisionAfter = (decision: Decision, crossed: readonly Boundary[]): Decision =>
  decision === 'starts' && crossed.length > 0 ? 'undecided' : decision;
