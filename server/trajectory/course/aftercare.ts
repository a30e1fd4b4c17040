// Aftercare, drawn once: the client asks, who guides grants it until a day or says why not, and it ends on that day, or earlier when
// either of the two says so. It never begins by itself and never outlasts the dated rule (aftercare-rule.ts). Pure.
import type { Relation, Role } from '../../people/roles.ts';

export const aftercareStatuses = ['requested', 'granted', 'declined', 'withdrawn', 'ended'] as const;
export type AftercareStatus = (typeof aftercareStatuses)[number];
export const aftercareActions = ['grant', 'decline', 'withdraw', 'end'] as const;
export type AftercareAction = (typeof aftercareActions)[number];

const moves: Record<AftercareStatus, Partial<Record<AftercareAction, AftercareStatus>>> = {
  requested: { grant: 'granted', decline: 'declined', withdraw: 'withdrawn' },
  granted: { end: 'ended' },
  declined: {},
  withdrawn: {},
  ended: {},
};
type Doer = 'client own' | 'counsellor guides';
const mayDo: Record<AftercareAction, readonly Doer[]> = {
  grant: ['counsellor guides'],
  decline: ['counsellor guides'],
  withdraw: ['client own'],
  end: ['client own', 'counsellor guides'],
};

export type AftercareDecision = { to: AftercareStatus } | { refused: 'not-allowed' } | { refused: 'not-in-this-state'; state: AftercareStatus };

export function decideAftercare(from: AftercareStatus, action: AftercareAction, role: Role, relation: Relation): AftercareDecision {
  if (!mayDo[action].includes(`${role} ${relation}` as Doer)) return { refused: 'not-allowed' };
  const to = moves[from][action];
  return to ? { to } : { refused: 'not-in-this-state', state: from };
}

/** As it stands on a day: what was granted is over after its last day, also when nobody wrote that down. */
export const statusOn = (status: AftercareStatus, endsOn: string | null, today: string): AftercareStatus =>
  status === 'granted' && endsOn !== null && endsOn < today ? 'ended' : status;

/** Why a client cannot ask now; null: they can. `limit`: the last day by the rule, null where no rule is known. */
export function whyNotAsk(given: {
  isClosed: boolean;
  standing: AftercareStatus | null;
  limit: string | null;
  today: string;
}): 'not-closed' | 'asked' | 'runs' | 'no-rule' | 'too-late' | null {
  if (given.standing === 'granted') return 'runs';
  if (!given.isClosed) return 'not-closed';
  if (given.standing === 'requested') return 'asked';
  if (given.limit === null) return 'no-rule';
  return given.today > given.limit ? 'too-late' : null;
}
