// How was it? Asked of the client, never of the partner.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function askOutcome(deps: ReferralDeps, person: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, person, { id, action: 'ask-outcome' }, () => ({ content: { outcomeAskedAt: new Date() }, asksClient: true }));
}
