// The client takes their consent back, at any moment: from here on nothing may leave any more.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function withdrawFromReferral(deps: ReferralDeps, client: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, client, { id, action: 'withdraw' }, () => ({ content: { withdrawnAt: new Date(), extractApprovedAt: null } }));
}
