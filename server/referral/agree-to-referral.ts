// The client says yes, to one of the people or services that were discussed, and to the proposal as they read it.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';

/** @throws Refusal invalid-input (not one of those discussed), and see changeReferral */
export function agreeToReferral(deps: ReferralDeps, client: Person, of: { id: string; version: number }, targetId: string): Promise<PresentedReferral> {
  return changeReferral(deps, client, { ...of, action: 'agree' }, (current) => {
    if (!current.targets.some(({ id }) => id === targetId)) throw new Refusal('invalid-input', { field: 'targetId' });
    return { content: { agreedTarget: targetId, agreedAt: new Date() }, detail: { target: targetId, version: current.version } };
  });
}
