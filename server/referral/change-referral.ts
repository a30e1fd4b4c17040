// How every change of a referral happens: who may, lock, decide, stale?, write and record, commit, tell open screens. The verbs
// beside this file say only what changes. What a client writes is screened in the transaction that keeps it.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record, type TrailEntry } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { factsOf, type PresentedReferral, presentReferral, type ReferralWorld } from './present-referral.ts';
import { readWorld } from './read-referrals.ts';
import { decideReferral, needsTalkFirst, type ReferralAction, type ReferralStatus } from './referral.ts';
import { lockReferral, type ReferralContent, type StoredReferral, writeReferral } from './store.ts';

export type ReferralDeps = TextDeps;

/** A referral as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedReferral = PresentedReferral & { care?: Care };

/** Which referral, what happens to it, and the version its reader saw (absent where the action names none). */
export type ReferralChange = { id: string; action: ReferralAction; version?: number; extractVersion?: number };

/**
 * What a verb makes of it: the fields that change, and words of the domain for the trail; never text. `asksClient`: something waits
 * for the client, who hears outside the app that there is a message. `written`: what this person wrote that did not stand there before;
 * of a client it is screened.
 */
export type ReferralOutcome = { content: Partial<ReferralContent>; detail?: TrailEntry['detail']; asksClient?: boolean; written?: string | null };

/**
 * Changes one referral and returns it as it now stands, with its client.
 * @param decideOutcome gets the locked referral and the status that the table gives, inside the transaction
 * @throws Refusal not-allowed, not-found, not-in-this-state, stale-version (with the version that is current)
 */
export async function changeReferral(
  deps: ReferralDeps,
  person: Person,
  change: ReferralChange,
  decideOutcome: (current: StoredReferral, to: ReferralStatus, tx: Tx, trajectory: Trajectory) => ReferralOutcome | Promise<ReferralOutcome>,
): Promise<ChangedReferral> {
  const { action } = change;
  const { presented, trajectoryId, isTold, raised } = await deps.db.asPerson(person, async (tx) => {
    const current = await lockReferral(tx, change.id);
    const trajectory = permitOn(person, current && (await readTrajectory(tx, current.trajectoryId)), `referral:${action}`);
    if (!current) throw new Refusal('not-found');
    const decision = decideReferral(factsOf(current), action, person.role);
    if ('refused' in decision) throw new Refusal(decision.refused, { status: current.status });
    if (change.version !== undefined && change.version !== current.version) throw new Refusal('stale-version', { version: current.version });
    if (change.extractVersion !== undefined && change.extractVersion !== current.extractVersion)
      throw new Refusal('stale-version', { version: current.extractVersion });
    const { content, detail, asksClient, written } = await decideOutcome(current, decision.to, tx, trajectory);
    const stored = await writeReferral(tx, current.id, { status: decision.to, ...content });
    await record(tx, person, {
      action: `referral:${action}`,
      objectType: 'referral',
      objectId: current.id,
      trajectoryId: inTrailOf(stored),
      detail: { from: current.status, to: stored.status, ...detail },
    });
    const isScreened = person.role === 'client' && written;
    const raised = isScreened ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'referral', writtenId: stored.id, text: written }) : null;
    const world = await readWorld(tx, [stored]);
    const isTold = asksClient === true && mayBeTold(stored, world);
    if (isTold) await notifyPerson(tx, { trajectoryId: trajectory.id, recipientId: trajectory.clientId });
    const reader = { role: person.role, relation: relationTo(person, trajectory) };
    return { presented: presentReferral(stored, reader, world), trajectoryId: trajectory.id, isTold, raised };
  });
  deps.live.changed(person.organisationId, 'referrals', trajectoryId);
  if (isTold) deps.alerted(person.organisationId);
  const care = await tellOfText(deps, person, raised);
  return { ...presented, ...(care && { care }) };
}

/** The client reads the trail of their trajectory: what was not shown to them yet is not told there either. */
function inTrailOf({ shownAt, trajectoryId }: StoredReferral): string | null {
  return shownAt === null ? null : trajectoryId;
}

/** Of violence at home nothing leaves the app, not even that there is a message. */
function mayBeTold({ shownAt, kind, situation, targets }: StoredReferral, { partners }: ReferralWorld): boolean {
  const chosen = targets.flatMap(({ id }) => partners.get(id) ?? []);
  return shownAt !== null && !needsTalkFirst(kind, chosen, situation);
}
