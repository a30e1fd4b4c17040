// The client says no thanks. It costs them nothing, and the proposal can be made anew when they want.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function declineReferral(deps: ReferralDeps, client: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, client, { id, action: 'decline' }, () => ({ content: { declinedAt: new Date(), extractApprovedAt: null } }));
}
