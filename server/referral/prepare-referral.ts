// Begins a referral, from a signal that was closed with "refer" or by itself. A signal has one open referral: beginning it again,
// from a second screen or by a colleague, gives the one that is there.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { ReferralDeps } from './change-referral.ts';
import { type PresentedReferral, presentReferral } from './present-referral.ts';
import { readWorld } from './read-referrals.ts';
import type { ReferralKind } from './referral.ts';
import { addReferral, findOpenReferral, readSignalOutcome } from './store.ts';

type Beginning = { trajectoryId: string; reason: string; kind: ReferralKind | null; signalId: string | null };

/** @throws Refusal not-allowed, not-found, not-in-this-state (the signal is not closed with a referral) */
export async function prepareReferral(deps: ReferralDeps, person: Person, beginning: Beginning): Promise<PresentedReferral> {
  const presented = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, beginning.trajectoryId), 'referral:prepare');
    const { signalId, reason } = beginning;
    const signal = signalId === null ? null : await readSignalOutcome(tx, signalId);
    if (signalId !== null && signal?.trajectoryId !== trajectory.id) throw new Refusal('not-found');
    if (signal && (signal.status !== 'resolved' || signal.outcome !== 'refer')) throw new Refusal('not-in-this-state', { status: signal.status });
    // The signal says what it is about, whatever the screen sent: violence at home must not pass as something else.
    const kind = signal && signal.kind !== 'unchecked' ? signal.kind : beginning.kind;
    const added = await addReferral(tx, { trajectoryId: trajectory.id, signalId, kind, reason, preparedBy: person.id });
    const stored = added ?? (signalId === null ? null : await findOpenReferral(tx, signalId));
    if (!stored) throw new Refusal('not-in-this-state');
    if (added) {
      // Under no trajectory: its client reads that trail, and was not told yet.
      await record(tx, person, { action: 'referral:prepare', objectType: 'referral', objectId: stored.id, detail: { fromSignal: signalId !== null } });
    }
    return presentReferral(stored, { role: person.role, relation: relationTo(person, trajectory) }, await readWorld(tx, [stored]));
  });
  deps.live.changed(person.organisationId, 'referrals', presented.trajectoryId);
  return presented;
}
