// The way back: guidance goes on, and a pause ends with it where no other referral asks for that pause, or guidance ends here because the client is in the right place elsewhere.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { closeGuidance } from '../trajectory/course/close-trajectory.ts';
import type { CourseDeps } from '../trajectory/growth/growth-deps.ts';
import { hasOpenCrisis } from '../trajectory/store.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';
import type { Ending } from './referral.ts';
import { isStillAskedFor } from './pause.ts';
import { listReferrals, lockPause, writePause } from './store.ts';

/** @throws Refusal not-in-this-state (guidance does not end over a crisis: its client must stay able to write), and see changeReferral */
export async function endReferral(deps: ReferralDeps & CourseDeps, person: Person, id: string, endedWith: Ending): Promise<PresentedReferral> {
  const referral = await changeReferral(deps, person, { id, action: 'end' }, async (current, _to, tx) => {
    const pause = await lockPause(tx, current.trajectoryId);
    if (endedWith === 'close' && (await hasOpenCrisis(tx, current.trajectoryId))) throw new Refusal('not-in-this-state', { status: 'crisis' });
    const others = (await listReferrals(tx, current.trajectoryId)).filter((other) => other.id !== current.id);
    if (pause.pausedSince && (endedWith === 'close' || !isStillAskedFor(pause, others))) {
      await writePause(tx, current.trajectoryId, { ...pause, pausedSince: null, pausedUntil: null });
      await record(tx, person, { action: 'trajectory:resume', objectType: 'trajectory', objectId: current.trajectoryId, trajectoryId: current.trajectoryId });
    }
    if (endedWith === 'close') {
      await closeGuidance(deps, tx, person, current.trajectoryId, { note: '', endedReferral: true });
    }
    return { content: { endedAt: new Date(), endedWith, extractApprovedAt: null }, detail: { endedWith } };
  });
  deps.live.changed(person.organisationId, 'trajectories', referral.trajectoryId);
  return referral;
}
