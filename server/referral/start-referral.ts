// The first appointment was there, or the help has begun.
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal, see changeReferral */
export function startReferral(deps: ReferralDeps, person: Person, id: string): Promise<PresentedReferral> {
  return changeReferral(deps, person, { id, action: 'start' }, () => ({ content: {} }));
}
