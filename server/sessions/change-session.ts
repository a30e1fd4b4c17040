// Every change of a session: lock, the table in guidance-session.ts decides, write and record, commit, notify. Hours follow in the same
// transaction (0022); what was delivered waits to be told to the responsible body.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Permission, type Person, relationTo } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { type LocalTime, localOf } from './brussels-time.ts';
import { type Canceller, decideSession, type SessionAction, type SessionPlace } from './guidance-session.ts';
import { chooseVoucher, countHours } from './hours.ts';
import { momentFrom, mustBeFree, mustFit } from './plan-session.ts';
import type { SessionDeps } from './session-deps.ts';
import { dropRegistration, type GuidanceSession, lockSession, openRegistration, readSession, readTaken, writeSession } from './store.ts';
import { tellOfSession } from './tell-client.ts';

export type SessionChange =
  | { action: 'move'; to: LocalTime & { minutes: number; place: SessionPlace; isInvited: boolean; despiteHours: boolean } }
  | { action: 'cancel'; by: Canceller }
  | { action: 'hold' | 'correct'; heldMinutes: number; voucherId?: string | null | undefined }
  | { action: 'miss' | 'reopen' };

const wordOf: Record<SessionAction, Permission> = {
  move: 'session:move',
  cancel: 'session:cancel',
  hold: 'session:hold',
  miss: 'session:hold',
  correct: 'session:hold',
  reopen: 'session:hold',
};
/** What a calendar must hear of. */
const tellsCalendar: readonly SessionAction[] = ['move', 'cancel', 'reopen'];

/** @throws Refusal not-found, not-allowed, not-in-this-state, overlaps, hours-gone, no-such-time, time-comes-twice, invalid-input */
export async function changeSession(deps: SessionDeps, person: Person, id: string, change: SessionChange): Promise<GuidanceSession> {
  const now = deps.now();
  const session = await deps.db.asPerson(person, async (tx) => {
    const before = await lockSession(tx, id);
    const trajectory = permitOn(person, before && (await readTrajectory(tx, before.trajectoryId)), wordOf[change.action]);
    if (!before) throw new Refusal('not-found');
    const after = await changeWithin(tx, person, trajectory, before, change, now);
    if (tellsCalendar.includes(change.action)) await tellOfSession(tx, person, trajectory, after, now);
    return after;
  });
  tellScreens(deps, person, session.trajectoryId);
  return session;
}

/** The same in a transaction of the caller, who locked the session and checked the person. */
export async function changeWithin(
  tx: Tx,
  person: Person,
  trajectory: Trajectory,
  before: GuidanceSession,
  change: SessionChange,
  now: Date,
): Promise<GuidanceSession> {
  const { id } = before;
  const facts = { ...before, isRegistered: before.registration === 'registered', hasApprovedRecord: before.record === 'approved' };
  const decision = decideSession(facts, change.action, person.role, relationTo(person, trajectory), now);
  if ('refused' in decision) throw new Refusal(decision.refused, 'state' in decision ? { state: decision.state } : {});
  const after: GuidanceSession = { ...before, status: decision.to, cancelledBy: null, heldMinutes: null, ...(await detailsOf(tx, person, before, change)) };
  if (change.action === 'move' || change.action === 'reopen') {
    const { counsellorId, startsAt, minutes } = after;
    await mustBeFree(tx, { counsellorId, trajectoryId: trajectory.id, startsAt, minutes, besides: id });
  }
  await writeSession(tx, id, after, { now, tellsCalendar: tellsCalendar.includes(change.action) });
  if (decision.to === 'held') await openRegistration(tx, before);
  else if (before.status === 'held') await dropRegistration(tx, id);
  const { cancelledBy, heldMinutes } = after;
  await record(tx, person, {
    action: `session:${change.action}`,
    objectType: 'guidance-session',
    objectId: id,
    trajectoryId: trajectory.id,
    detail: { from: before.status, to: decision.to, ...(cancelledBy ? { cancelledBy } : {}), ...(heldMinutes ? { minutes: heldMinutes } : {}) },
  });
  return (await readSession(tx, id)) as GuidanceSession;
}

/** What a change writes besides the status. */
async function detailsOf(tx: Tx, person: Person, before: GuidanceSession, change: SessionChange): Promise<Partial<GuidanceSession>> {
  switch (change.action) {
    case 'move': {
      const { minutes, place, isInvited, despiteHours } = change.to;
      const more = minutes - before.minutes;
      if (more > 0) await mustFit(tx, before.trajectoryId, { minutes: more, voucherId: null, despiteHours });
      return { startsAt: momentFrom(change.to), minutes, place, isInvited };
    }
    case 'cancel':
      return { cancelledBy: person.role === 'client' ? 'client' : change.by };
    case 'hold':
    case 'correct': {
      const { vouchers, sessions } = await readTaken(tx, before.trajectoryId);
      if (change.voucherId && !vouchers.some(({ id }) => id === change.voucherId)) throw new Refusal('invalid-input', { field: 'voucherId' });
      const others = sessions.filter(({ id }) => id !== before.id);
      const voucherId = change.voucherId ?? before.voucherId ?? chooseVoucher(countHours(vouchers, others), localOf(before.startsAt).day);
      return { heldMinutes: change.heldMinutes, voucherId };
    }
    case 'miss':
    case 'reopen':
      return {};
  }
}

/** Lists, the file and the outbox look again. */
export function tellScreens(deps: Pick<SessionDeps, 'live' | 'alerted'>, person: Person, trajectoryId: string): void {
  deps.live.changed(person.organisationId, 'sessions', trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  deps.alerted(person.organisationId);
}
