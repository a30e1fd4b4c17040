// The client approves one text, by the version they read. Takes a `Person`, which only people/session.ts can make.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function approveExtract(deps: ReferralDeps, client: Person, of: { id: string; extractVersion: number }): Promise<PresentedReferral> {
  return changeReferral(deps, client, { ...of, action: 'approve' }, (current) => ({
    content: { extractApprovedAt: new Date(), extractWish: null },
    detail: { extractVersion: current.extractVersion },
  }));
}
