// The client tells how it was: whether it helped, and what they want to say about it. They may change it until it is closed.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';
import type { Rating } from './referral.ts';

/** @throws Refusal, see changeReferral */
export function tellOutcome(deps: ReferralDeps, client: Person, id: string, told: { rating: Rating; outcome: string }): Promise<PresentedReferral> {
  return changeReferral(deps, client, { id, action: 'tell' }, () => ({
    content: { rating: told.rating, outcome: told.outcome === '' ? null : told.outcome, outcomeToldAt: new Date() },
    detail: { rating: told.rating },
  }));
}
