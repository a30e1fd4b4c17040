// Sessions as screens read them: what may be done with each, and the hours of a trajectory with what a counsellor should know in time.
import { Refusal } from '../errors.ts';
import { permit, permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { usageOf } from '../plan/plan-type.ts';
import { sectionNames } from '../plan/section.ts';
import { listTrajectories, readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { beginOfDay, dayAfter, localOf } from './brussels-time.ts';
import { decideSession, sessionActions, type SessionAction } from './guidance-session.ts';
import { countHours, type Hours, type HoursWarning, warnOfHours } from './hours.ts';
import type { SessionDeps } from './session-deps.ts';
import { readPlanStanding, type GuidanceSession, listSessions, listSessionsBetween, readSession, readTaken, readVoucherLabels, readWish } from './store.ts';

/** `may` also holds the actions that the table allows now, as `session:move`; the screen shows a button for each. */
export type ShownSession = GuidanceSession & { may: string[] };

const wordsOf: Record<SessionAction, string> = {
  move: 'session:move',
  cancel: 'session:cancel',
  hold: 'session:hold',
  miss: 'session:miss',
  correct: 'session:correct',
  reopen: 'session:reopen',
};

/** A session with what this person may do with it now. */
export function presentSession(
  session: GuidanceSession,
  person: Person,
  trajectory: Pick<Trajectory, 'clientId' | 'counsellorId' | 'standInId'>,
  now: Date,
): ShownSession {
  const relation = relationTo(person, trajectory);
  const facts = { ...session, isRegistered: session.registration === 'registered', hasApprovedRecord: session.record === 'approved' };
  const may: string[] = sessionActions.filter((action) => 'to' in decideSession(facts, action, person.role, relation, now)).map((action) => wordsOf[action]);
  if (relation === 'guides') {
    const tookPlace = session.status === 'held' || (session.status === 'planned' && session.startsAt <= now);
    if (tookPlace && session.record !== 'approved') may.push('session:record');
    if (session.registration) may.push('registration:set');
  }
  return { ...session, may };
}

/** The sessions of a trajectory, latest first. @throws Refusal not-found, not-allowed */
export function sessionsOf(deps: SessionDeps, person: Person, trajectoryId: string): Promise<ShownSession[]> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'session:read');
    return (await listSessions(tx, trajectoryId)).map((session) => presentSession(session, person, trajectory, deps.now()));
  });
}

/** One session. @throws Refusal not-found, not-allowed */
export function sessionOf(deps: SessionDeps, person: Person, id: string): Promise<ShownSession> {
  return deps.db.asPerson(person, async (tx) => {
    const session = await readSession(tx, id);
    const trajectory = permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:read');
    if (!session) throw new Refusal('not-found');
    return presentSession(session, person, trajectory, deps.now());
  });
}

/** Everything in a person's calendar from one day to another, both included. @throws Refusal not-allowed, invalid-input */
export function calendarOf(deps: SessionDeps, person: Person, { from, to }: { from: string; to: string }): Promise<ShownSession[]> {
  permit(person, 'session:read');
  const [begin, end] = [beginOfDay(from), beginOfDay(dayAfter(to))];
  if (!begin || !end || end <= begin) throw new Refusal('invalid-input', { field: 'to' });
  return deps.db.asPerson(person, async (tx) => {
    const sessions = await listSessionsBetween(tx, begin, end);
    // All at once: a calendar is as quick with forty clients as with four.
    const trajectories = new Map(sessions.length === 0 ? [] : (await listTrajectories(tx)).map((trajectory) => [trajectory.id, trajectory]));
    return sessions.flatMap((session) => {
      const trajectory = trajectories.get(session.trajectoryId);
      return trajectory ? [presentSession(session, person, trajectory, deps.now())] : [];
    });
  });
}

export type ShownHours = Omit<Hours, 'vouchers'> & {
  vouchers: (Hours['vouchers'][number] & { kind: string; number: string | null })[];
  warnings: HoursWarning[];
  /** What the client said about mail; null where they said nothing. */
  wantsMail: boolean | null;
  may: string[];
};

/** The hours of a trajectory. Warnings are for who guides. @throws Refusal not-found, not-allowed */
export function hoursOf(deps: SessionDeps, person: Person, trajectoryId: string): Promise<ShownHours> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'session:read');
    const { vouchers, sessions } = await readTaken(tx, trajectoryId);
    const hours = countHours(vouchers, sessions);
    const guides = relationTo(person, trajectory) === 'guides';
    const labels = await readVoucherLabels(tx, trajectoryId);
    const plan = await readPlanStanding(tx, trajectoryId);
    const now = deps.now();
    const planned = sessions.filter(({ status, startsAt }) => status === 'planned' && startsAt > now);
    // What this type of plan cannot do without; after guidance there is nothing to finish.
    const needed = sectionNames.filter((section) => usageOf(plan.type, section) === 'required' && !plan.approved.includes(section));
    const sectionsToDo = trajectory.stage === 'aftercare' ? 0 : needed.length;
    return {
      ...hours,
      vouchers: hours.vouchers.map((voucher) => {
        const label = labels.find(({ id }) => id === voucher.id);
        return { ...voucher, kind: label?.kind ?? 'own', number: label?.number ?? null };
      }),
      warnings: guides ? warnOfHours(hours, { sectionsToDo, plannedDays: planned.map(({ startsAt }) => localOf(startsAt).day) }) : [],
      wantsMail: await readWish(tx, trajectoryId),
      may: trajectory.closedAt ? [] : guides ? ['session:plan'] : ['session:wish'],
    };
  });
}
