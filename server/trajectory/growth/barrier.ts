// What holds somebody back: around them (drempel) or in them (weerstand). It is named in somebody's words, and it is open until one of the
// two says that it is dealt with; it can come back. Pure.
import type { Relation, Role } from '../../people/roles.ts';

export const barrierKinds = [
  'time',
  'money',
  'care',
  'health',
  'language',
  'diploma',
  'market',
  'workplace',
  'mobility',
  'confidence',
  'fear',
  'doubt',
  'energy',
  'other',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

export const barrierStatuses = ['open', 'handled'] as const;
export type BarrierStatus = (typeof barrierStatuses)[number];
export const barrierActions = ['change', 'help', 'handle', 'reopen'] as const;
export type BarrierAction = (typeof barrierActions)[number];

const moves: Record<BarrierStatus, Partial<Record<BarrierAction, BarrierStatus>>> = {
  open: { change: 'open', help: 'open', handle: 'handled' },
  handled: { reopen: 'open', help: 'handled' },
};

export type BarrierDecision = { to: BarrierStatus } | { refused: 'not-allowed' } | { refused: 'not-in-this-state'; state: BarrierStatus };

/** `change` the words: only who wrote them. What helps, and whether it is dealt with, is for both. */
export function decideBarrier(
  from: BarrierStatus,
  action: BarrierAction,
  { role, relation, isWriter }: { role: Role; relation: Relation; isWriter: boolean },
): BarrierDecision {
  const takesPart = (role === 'client' && relation === 'own') || (role === 'counsellor' && relation === 'guides');
  if (!takesPart || (action === 'change' && !isWriter)) return { refused: 'not-allowed' };
  const to = moves[from][action];
  return to ? { to } : { refused: 'not-in-this-state', state: from };
}
