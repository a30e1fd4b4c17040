// Closing a trajectory and taking it up again, drawn once. Who guides closes; nothing that is missing forbids it, except a crisis that
// nobody has settled: its client must stay able to write. What was closed goes on again with a reason, for instance after a referral. Pure.
import type { Relation, Role } from '../../people/roles.ts';

export const closingActions = ['close', 'resume'] as const;
export type ClosingAction = (typeof closingActions)[number];
/** `aftercare`: closed, and open again until a day. */
export const closingStates = ['open', 'closed', 'aftercare'] as const;
export type ClosingState = (typeof closingStates)[number];

const moves: Record<ClosingState, Partial<Record<ClosingAction, ClosingState>>> = {
  open: { close: 'closed' },
  closed: { resume: 'open' },
  aftercare: { resume: 'open' },
};

export type ClosingDecision = { to: ClosingState } | { refused: 'not-allowed' } | { refused: 'not-in-this-state'; state: ClosingState | 'crisis' };

export function decideClosing(
  from: ClosingState,
  action: ClosingAction,
  { role, relation, hasCrisis }: { role: Role; relation: Relation; hasCrisis: boolean },
): ClosingDecision {
  if (role !== 'counsellor' || relation !== 'guides') return { refused: 'not-allowed' };
  const to = moves[from][action];
  if (!to) return { refused: 'not-in-this-state', state: from };
  return action === 'close' && hasCrisis ? { refused: 'not-in-this-state', state: 'crisis' } : { to };
}
