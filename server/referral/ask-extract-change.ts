// The client wants another proposal or another text: what they say goes to the counsellor, and an approval they gave before is taken
// back.
import type { Person } from '../people/roles.ts';
import { type ChangedReferral, changeReferral, type ReferralDeps } from './change-referral.ts';

/** @throws Refusal, see changeReferral */
export function askExtractChange(deps: ReferralDeps, client: Person, of: { id: string; extractVersion: number }, wish: string): Promise<ChangedReferral> {
  return changeReferral(deps, client, { ...of, action: 'ask-change' }, (current) => ({
    content: { extractWish: wish, extractApprovedAt: null },
    written: wish,
    detail: { extractVersion: current.extractVersion },
  }));
}
