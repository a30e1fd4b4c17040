// Contact was made: the client called, or the counsellor handed over with the text that the client approved. Koers itself contacts
// nobody; this is a person who says that they did.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function noteContact(deps: ReferralDeps, person: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, person, { id, action: 'contact' }, (current) => ({
    content: { contactedAt: new Date() },
    detail: { contactBy: current.contactBy },
  }));
}
