// The counsellor says that they talked about it with the client, and that it may stand on their screen: for violence at home nothing
// is there before.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function showReferral(deps: ReferralDeps, person: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, person, { id, action: 'show' }, () => ({ content: { shownAt: new Date() } }));
}
