// The client wants another proposal or another text: what they say goes to the counsellor, and an approval they gave before is taken
// back.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function askExtractChange(deps: ReferralDeps, client: Person, of: { id: string; extractVersion: number }, wish: string): Promise<PresentedReferral> {
  return changeReferral(deps, client, { ...of, action: 'ask-change' }, (current) => ({
    content: { extractWish: wish, extractApprovedAt: null },
    detail: { extractVersion: current.extractVersion },
  }));
}
