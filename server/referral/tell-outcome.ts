// The client tells how it was: whether it helped, and what they want to say about it. They may change it until it is closed.
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { type ChangedReferral, changeReferral, type ReferralDeps } from './change-referral.ts';
import type { Rating } from './referral.ts';

/** @throws Refusal, see changeReferral */
export function tellOutcome(deps: ReferralDeps, client: Person, id: string, told: { rating: Rating; outcome: string }): Promise<ChangedReferral> {
  return changeReferral(deps, client, { id, action: 'tell' }, (current) => ({
    content: { rating: told.rating, outcome: told.outcome === '' ? null : told.outcome, outcomeToldAt: new Date() },
    written: joinNew([told.outcome], [current.outcome]),
    detail: { rating: told.rating },
  }));
}
