// A counsellor approves what was proposed after a session, and only now it becomes what it says, all of it in one transaction: the session
// was held and took so long, the record is evidence, insights go to the client as proposals, homework is given, the next session is planned,
// the client has a message. A machine cannot approve: it takes a Person.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { insertHomework } from '../trajectory/homework-store.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { changeWithin, tellScreens } from './change-session.ts';
import type { SessionPlace } from './guidance-session.ts';
import { planWithin } from './plan-session.ts';
import type { Proposal } from './proposal.ts';
import { mustTakeRecord } from './propose-record.ts';
import { insertRecord, proposeFromSession, readRecord, type SessionRecord, writeApproval } from './record-store.ts';
import type { SessionDeps } from './session-deps.ts';
import { type GuidanceSession, lockSession } from './store.ts';
import { tellOfSession } from './tell-client.ts';
import { notifyPerson } from '../notify/notify-person.ts';

export type Approval = {
  /** Of the proposal that was seen; 0 where the record was written without one. */
  version: number;
  lines: string;
  proposal: Proposal & { minutes: number };
  voucherId: string | null;
  /** How the next session is held, where one is planned. Its time comes from the proposal. */
  next: { minutes: number; place: SessionPlace; isInvited: boolean; despiteHours: boolean; which?: 'first' | 'second' | undefined } | null;
};

/** @throws Refusal not-found, not-allowed, not-in-this-state, stale-version, invalid-input; and of the next session: overlaps, hours-gone, no-such-time */
export async function approveRecord(deps: SessionDeps, person: Person, sessionId: string, approval: Approval): Promise<SessionRecord> {
  const now = deps.now();
  const approved = await deps.db.asPerson(person, async (tx) => {
    const before = await lockSession(tx, sessionId);
    const trajectory = permitOn(person, before && (await readTrajectory(tx, before.trajectoryId)), 'session:record');
    if (!before) throw new Refusal('not-found');
    // Who is late is told that it changed, whatever it became: what they have on their screen stays there.
    const proposed = await readRecord(tx, sessionId);
    if ((proposed?.version ?? 0) !== approval.version || proposed?.status === 'approved')
      throw new Refusal('stale-version', { version: proposed?.version ?? 0 });
    const session = mustTakeRecord(before, now);
    await holdSession(tx, person, trajectory, session, approval, now);
    const { proposal } = approval;
    if (!proposal.record.trim()) throw new Refusal('invalid-input', { field: 'record' });
    if (!proposed) await insertRecord(tx, session, { lines: approval.lines, madeBy: 'person', proposal }, now);
    const { id } = (await readRecord(tx, sessionId)) as SessionRecord;
    await writeApproval(tx, id, proposal, now);
    await proposeFromSession(
      tx,
      trajectory.id,
      id,
      proposal.insights.map(({ text }) => text),
    );
    for (const { text, dueOn } of proposal.homework) await giveTask(tx, person, trajectory.id, text, dueOn);
    const next = await planNext(tx, person, trajectory, approval, now);
    await record(tx, person, {
      action: 'session:approve-record',
      objectType: 'session-record',
      objectId: id,
      trajectoryId: trajectory.id,
      detail: { version: approval.version, insights: proposal.insights.length, actions: proposal.actions.length, homework: proposal.homework.length },
    });
    if (next) await tellOfSession(tx, person, trajectory, next, now);
    else if (proposal.message || proposal.insights.length > 0 || proposal.homework.length > 0)
      await notifyPerson(tx, { trajectoryId: trajectory.id, recipientId: trajectory.clientId });
    return (await readRecord(tx, sessionId)) as SessionRecord;
  });
  tellScreens(deps, person, approved.trajectoryId);
  deps.live.changed(person.organisationId, 'homework', approved.trajectoryId);
  return approved;
}

/** It took place, and took so long; where that was noted otherwise before, it is corrected. */
async function holdSession(
  tx: Tx,
  person: Person,
  trajectory: Trajectory,
  session: GuidanceSession,
  { proposal, voucherId }: Approval,
  now: Date,
): Promise<void> {
  const heldMinutes = proposal.minutes;
  if (session.status === 'planned') await changeWithin(tx, person, trajectory, session, { action: 'hold', heldMinutes, voucherId }, now);
  else if (session.heldMinutes !== heldMinutes || (voucherId !== null && voucherId !== session.voucherId))
    await changeWithin(tx, person, trajectory, session, { action: 'correct', heldMinutes, voucherId }, now);
}

async function giveTask(tx: Tx, person: Person, trajectoryId: string, text: string, dueOn: string | null): Promise<void> {
  const id = await insertHomework(tx, trajectoryId, { exerciseId: null, title: text, why: null, dueOn });
  await record(tx, person, { action: 'homework:give', objectType: 'homework', objectId: id, trajectoryId, detail: { exerciseId: null } });
}

async function planNext(tx: Tx, person: Person, trajectory: Trajectory, { proposal, next }: Approval, now: Date): Promise<GuidanceSession | null> {
  if (!next || !proposal.next) return null;
  const { day, time } = proposal.next;
  if (!time) throw new Refusal('invalid-input', { field: 'next.time' });
  return planWithin(tx, person, trajectory, { ...next, day, time, voucherId: null }, now);
}
