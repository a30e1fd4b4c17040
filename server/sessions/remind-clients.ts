// Reminds clients of a session a day before, from the round that comes by every few minutes. Each: lock, remind.ts decides on what is there
// then, the mark and the alert are written together. A second run finds the mark; a run that was killed did it or did not.
import type { Database, Tx } from '../db/as-person.ts';
import { closedNow } from '../trajectory/store.ts';
import { describeError } from '../log.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { isTimeToRemind, type Remindable } from './remind.ts';

export type RemindDeps = {
  db: Database;
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
};

/** Until a client set their own (between/check-in.ts): nothing between 21 and 8 o'clock. */
const usualQuiet = { quietFrom: 21 * 60, quietTo: 8 * 60 };

/** Every client of one organisation whose session is near at `now`; how many were reminded. One that fails keeps no other waiting. */
export async function remindClients(deps: RemindDeps, organisationId: string, now: Date): Promise<number> {
  let reminded = 0;
  for (const id of await deps.db.asSystem(organisationId, 'sessions to remind of', (tx) => listNear(tx, now))) {
    try {
      if (await deps.db.asSystem(organisationId, 'remind', (tx) => remindOf(tx, id, now))) reminded++;
    } catch (error) {
      deps.log('session.reminder-failed', { sessionId: id, ...describeError(error) });
    }
  }
  if (reminded > 0) deps.alerted(organisationId);
  return reminded;
}

async function listNear(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from guidance_session where organisation_id = koers_organisation() and status = 'planned' and starts_at > $1 and starts_at <= $1::timestamptz + interval '24 hours'
       and reminded_for is distinct from starts_at order by starts_at`,
    [now],
  );
  return rows.map(({ id }) => id);
}

type Found = Remindable & { trajectoryId: string; clientId: string; quietFrom: number | null; quietTo: number | null; byMail: boolean | null };

async function remindOf(tx: Tx, id: string, now: Date): Promise<boolean> {
  const [found] = await tx.query<Found>(
    `select s.status, s.starts_at as "startsAt", s.status_at as "plannedAt", s.reminded_for as "remindedFor", (${closedNow}) is not null as "isClosed",
       s.trajectory_id as "trajectoryId", t.client_id as "clientId",
       (select quiet_from from check_in k where k.organisation_id = s.organisation_id and k.trajectory_id = s.trajectory_id) as "quietFrom",
       (select quiet_to from check_in k where k.organisation_id = s.organisation_id and k.trajectory_id = s.trajectory_id) as "quietTo",
       (select by_mail from session_wish w where w.organisation_id = s.organisation_id and w.trajectory_id = s.trajectory_id) as "byMail"
     from guidance_session s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
     where s.organisation_id = koers_organisation() and s.id = $1 for update of s`,
    [id],
  );
  if (!found) return false;
  const quiet = { quietFrom: found.quietFrom ?? usualQuiet.quietFrom, quietTo: found.quietTo ?? usualQuiet.quietTo };
  if (!isTimeToRemind(found, quiet, now)) return false;
  await tx.query('update guidance_session set reminded_for = starts_at where organisation_id = koers_organisation() and id = $1', [id]);
  const about = { trajectoryId: found.trajectoryId, recipientId: found.clientId };
  await notifyPerson(tx, found.byMail === false ? { ...about, channels: ['push'] } : about);
  return true;
}
