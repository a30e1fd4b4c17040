// A person tells the responsible body what was delivered, and notes here that they did; or takes that back. Koers sends nothing itself.
import { Refusal } from '../errors.ts';
import { permit, permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { beginOfDay, dayAfter, localOf } from './brussels-time.ts';
import { presentSession, type ShownSession } from './read-sessions.ts';
import type { Delivered } from './registration.ts';
import { listDelivered, mostRegistrations } from './registration-store.ts';
import type { SessionDeps } from './session-deps.ts';
import { type GuidanceSession, lockSession, readSession, writeRegistration } from './store.ts';

/** @throws Refusal not-found, not-allowed, not-in-this-state (nothing was delivered, or it stood so already) */
export async function registerSession(deps: SessionDeps, person: Person, sessionId: string, isRegistered: boolean): Promise<ShownSession> {
  const now = deps.now();
  const shown = await deps.db.asPerson(person, async (tx) => {
    const session = await lockSession(tx, sessionId);
    const trajectory = permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'registration:set');
    if (!session) throw new Refusal('not-found');
    if (!(await writeRegistration(tx, sessionId, isRegistered, now))) throw new Refusal('not-in-this-state', { state: session.registration ?? session.status });
    const action = isRegistered ? 'registration:set' : 'registration:take-back';
    await record(tx, person, {
      action,
      objectType: 'registration',
      objectId: sessionId,
      trajectoryId: trajectory.id,
      detail: { minutes: session.heldMinutes },
    });
    return presentSession((await readSession(tx, sessionId)) as GuidanceSession, person, trajectory, now);
  });
  deps.live.changed(person.organisationId, 'sessions', shown.trajectoryId);
  return shown;
}

/** What was delivered to one's own clients, in a period or of one of them; earliest first. @throws Refusal not-allowed, not-found, invalid-input */
export function deliveredBy(
  deps: SessionDeps,
  person: Person,
  { trajectoryId, from, to }: { trajectoryId: string | null; from: string; to: string },
): Promise<Delivered[]> {
  permit(person, 'registration:read');
  const [begin, end] = periodOf(from, to);
  return deps.db.asPerson(person, async (tx) => {
    if (trajectoryId) permitOn(person, await readTrajectory(tx, trajectoryId), 'registration:read');
    const rows = delivered(await listDelivered(tx, { trajectoryId, from: begin, to: end }));
    await record(tx, person, {
      action: 'registration:read',
      objectType: trajectoryId ? 'trajectory' : 'organisation',
      objectId: trajectoryId ?? person.organisationId,
      trajectoryId,
      detail: { from, to, rows: rows.length },
    });
    return rows;
  });
}

/** The first moment of a period and the first after it. @throws Refusal invalid-input */
export function periodOf(from: string, to: string): [begin: Date, end: Date] {
  const [begin, end] = [beginOfDay(from), beginOfDay(dayAfter(to))];
  if (!begin || !end || end <= begin) throw new Refusal('invalid-input', { field: 'to' });
  return [begin, end];
}

/** As it is told: in the days and hours of Brussels. @throws Refusal invalid-input where there is more than a table holds */
export function delivered(rows: Awaited<ReturnType<typeof listDelivered>>): Delivered[] {
  if (rows.length > mostRegistrations) throw new Refusal('invalid-input', { field: 'from', most: mostRegistrations });
  return rows.map(({ startsAt, registeredAt, ...row }) => ({ ...row, ...localOf(startsAt), registeredOn: registeredAt ? localOf(registeredAt).day : null }));
}
