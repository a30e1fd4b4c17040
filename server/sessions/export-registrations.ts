// What a centre must show its responsible body: what all its counsellors delivered in a period, with the names and numbers that a
// registration needs and not a word of what was said. Whoever answers for the centre takes it along, and that they did is in the trail. The
// administrator reads no session (the database sees to that), so the system reads these columns for them.
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { delivered, periodOf } from './register-session.ts';
import type { Delivered } from './registration.ts';
import { listDelivered } from './registration-store.ts';
import type { SessionDeps } from './session-deps.ts';

/** Of the whole organisation, earliest first. @throws Refusal not-allowed, invalid-input (no period, or more than one file holds) */
export function exportRegistrations(deps: Pick<SessionDeps, 'db'>, person: Person, { from, to }: { from: string; to: string }): Promise<Delivered[]> {
  permit(person, 'registration:export');
  const [begin, end] = periodOf(from, to);
  return deps.db.asSystem(person.organisationId, 'registrations for the responsible body', async (tx) => {
    const rows = delivered(await listDelivered(tx, { trajectoryId: null, from: begin, to: end }));
    await record(tx, person, {
      action: 'registration:export',
      objectType: 'organisation',
      objectId: person.organisationId,
      detail: { from, to, rows: rows.length },
    });
    return rows;
  });
}

export type RegistrationCount = { sessions: number; minutes: number; toDo: number };

/** The same as figures, before somebody takes it along: no name. @throws as exportRegistrations */
export function countRegistrations(deps: Pick<SessionDeps, 'db'>, person: Person, { from, to }: { from: string; to: string }): Promise<RegistrationCount> {
  permit(person, 'registration:export');
  const [begin, end] = periodOf(from, to);
  return deps.db.asSystem(person.organisationId, 'registrations counted', async (tx) => {
    const rows = delivered(await listDelivered(tx, { trajectoryId: null, from: begin, to: end }));
    return {
      sessions: rows.length,
      minutes: rows.reduce((total, { minutes }) => total + minutes, 0),
      toDo: rows.filter(({ status }) => status === 'to-do').length,
    };
  });
}
