// The text that may leave: as short as the contact needs. Every text is a new version, and the approval of the one before is void.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @param of the version of the text that was seen, 0 before the first @throws Refusal, see changeReferral */
export function writeExtract(deps: ReferralDeps, person: Person, of: { id: string; extractVersion: number }, text: string): Promise<PresentedReferral> {
  return changeReferral(deps, person, { ...of, action: 'write-extract' }, (current) => {
    if (current.extract === text) return { content: {} };
    const extractVersion = current.extractVersion + 1;
    return { content: { extract: text, extractVersion, extractApprovedAt: null, extractWish: null }, asksClient: true, detail: { extractVersion } };
  });
}
