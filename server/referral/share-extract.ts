// The approved text, for the counsellor to print or to copy: the only way in which anything of a referral leaves Koers. Every time is
// in the trail, which the client can read.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal not-in-this-state (not approved, or withdrawn), and see changeReferral */
export function shareExtract(deps: ReferralDeps, person: Person, of: { id: string; extractVersion: number }): Promise<PresentedReferral> {
  return changeReferral(deps, person, { ...of, action: 'share' }, (current) => ({
    content: {},
    detail: { extractVersion: current.extractVersion, target: current.agreedTarget },
  }));
}
