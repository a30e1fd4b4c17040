// A counsellor plans a session. Nobody is in two places at once; where the hours are gone a person decides, and that is on record.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { type LocalTime, localOf, momentOfLocal } from './brussels-time.ts';
import type { SessionPlace } from './guidance-session.ts';
import { countHours, fits } from './hours.ts';
import type { SessionDeps } from './session-deps.ts';
import { findOverlap, type GuidanceSession, insertSession, lockCalendar, readSession, readTaken } from './store.ts';
import { tellOfSession } from './tell-client.ts';

export type SessionPlan = LocalTime & {
  minutes: number;
  place: SessionPlace;
  /** Null: the one that ends first. */
  voucherId: string | null;
  isInvited: boolean;
  /** The counsellor knows that the hours do not suffice, and plans it all the same. */
  despiteHours: boolean;
};

/** @throws Refusal not-found, not-allowed, not-in-this-state (closed), no-such-time, time-comes-twice, overlaps, hours-gone, invalid-input */
export async function planSession(deps: SessionDeps, person: Person, trajectoryId: string, plan: SessionPlan): Promise<GuidanceSession> {
  const now = deps.now();
  const session = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'session:plan');
    const planned = await planWithin(tx, person, trajectory, plan, now);
    await tellOfSession(tx, person, trajectory, planned, now);
    return planned;
  });
  deps.live.changed(person.organisationId, 'sessions', trajectoryId);
  deps.alerted(person.organisationId);
  return session;
}

/** The same in a transaction of the caller, who checked the person and tells the client. */
export async function planWithin(tx: Tx, person: Person, trajectory: Trajectory, plan: SessionPlan, now: Date): Promise<GuidanceSession> {
  if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
  const { id: trajectoryId } = trajectory;
  const startsAt = momentFrom(plan);
  const isBeyondHours = await mustFit(tx, trajectoryId, plan);
  await mustBeFree(tx, { counsellorId: person.id, trajectoryId, startsAt, minutes: plan.minutes, besides: null });
  const id = await insertSession(tx, { ...plan, trajectoryId, startsAt }, now);
  await record(tx, person, {
    action: 'session:plan',
    objectType: 'guidance-session',
    objectId: id,
    trajectoryId,
    ...(isBeyondHours ? { reason: 'hours gone, decided by a person' } : {}),
    detail: { startsAt: startsAt.toISOString(), minutes: plan.minutes },
  });
  return (await readSession(tx, id)) as GuidanceSession;
}

/** @throws Refusal no-such-time, time-comes-twice */
export function momentFrom(local: LocalTime): Date {
  const moment = momentOfLocal(local);
  if ('refused' in moment) throw new Refusal(moment.refused, { day: local.day, time: local.time });
  return moment.at;
}

/** @throws Refusal overlaps, with the day and the time of what is there */
export async function mustBeFree(tx: Tx, wanted: Parameters<typeof findOverlap>[1]): Promise<void> {
  await lockCalendar(tx, wanted.counsellorId);
  const other = await findOverlap(tx, wanted);
  if (other) throw new Refusal('overlaps', { ...localOf(other.startsAt), minutes: other.minutes });
}

/**
 * @param minutes how many more are planned
 * @returns whether the person decided to go beyond the hours
 * @throws Refusal hours-gone, or invalid-input where the voucher is another's
 */
export async function mustFit(
  tx: Tx,
  trajectoryId: string,
  { minutes, voucherId, despiteHours }: { minutes: number; voucherId: string | null; despiteHours: boolean },
): Promise<boolean> {
  const { vouchers, sessions } = await readTaken(tx, trajectoryId);
  if (voucherId && !vouchers.some(({ id }) => id === voucherId)) throw new Refusal('invalid-input', { field: 'voucherId' });
  const hours = countHours(vouchers, sessions);
  if (fits(hours, minutes)) return false;
  if (!despiteHours) throw new Refusal('hours-gone', { left: hours.leftMinutes ?? 0, planned: hours.plannedMinutes, asked: minutes });
  return true;
}
