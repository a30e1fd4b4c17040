// Check-ins in the database: what the client chose, and each time that Koers knocked.
import type { Tx } from '../db/as-person.ts';
import { closedNow } from '../trajectory/store.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Around, CheckIn, Nudge } from './check-in.ts';

/** How far back nudges are looked at: more than a week, and more than three of them. */
const mostNudges = 10;

const columns = `k.is_on as "isOn", k.weekdays, k.at_minute as "atMinute", k.by_mail as "byMail", k.by_push as "byPush", k.most_per_week as "mostPerWeek",
  k.quiet_from as "quietFrom", k.quiet_to as "quietTo", k.rests_until as "restsUntil", k.stopped_at as "stoppedAt"`;

/** What this client chose; null where they chose nothing yet. */
export async function readCheckIn(tx: Tx, trajectoryId: string): Promise<CheckIn | null> {
  const [row] = await tx.query<CheckIn>(`select ${columns} from check_in k where k.organisation_id = koers_organisation() and k.trajectory_id = $1`, [
    trajectoryId,
  ]);
  return row ?? null;
}

/** Writes what the client chose. Whoever chooses is there: what was stopped begins anew. */
export async function writeCheckIn(tx: Tx, trajectoryId: string, chosen: Omit<CheckIn, 'stoppedAt'>, leaveSecret: string, now: Date): Promise<void> {
  await tx.query(
    `insert into check_in (organisation_id, trajectory_id, is_on, weekdays, at_minute, by_mail, by_push, most_per_week, quiet_from, quiet_to, rests_until, leave_secret, updated_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (organisation_id, trajectory_id) do update set is_on = excluded.is_on, weekdays = excluded.weekdays, at_minute = excluded.at_minute,
       by_mail = excluded.by_mail, by_push = excluded.by_push, most_per_week = excluded.most_per_week, quiet_from = excluded.quiet_from,
       quiet_to = excluded.quiet_to, rests_until = excluded.rests_until, stopped_at = null, updated_at = excluded.updated_at`,
    [
      trajectoryId,
      chosen.isOn,
      chosen.weekdays,
      chosen.atMinute,
      chosen.byMail,
      chosen.byPush,
      chosen.mostPerWeek,
      chosen.quietFrom,
      chosen.quietTo,
      chosen.restsUntil,
      seal(leaveSecret),
      now,
    ],
  );
}

/** The trajectories whose client may be knocked at, by their settings alone. As system. */
export async function listOn(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ trajectoryId: string }>(
    `select trajectory_id as "trajectoryId" from check_in where organisation_id = koers_organisation() and is_on and stopped_at is null order by trajectory_id`,
  );
  return rows.map(({ trajectoryId }) => trajectoryId);
}

/**
 * The settings under lock with what stands around them at a moment; null where there are none. A message, an entry, homework done or a
 * setting changed after a nudge is an answer to it. As system.
 */
export async function lockCheckIn(tx: Tx, trajectoryId: string, now: Date): Promise<{ checkIn: CheckIn; clientId: string; around: Around } | null> {
  const [row] = await tx.query<CheckIn & { clientId: string; updatedAt: Date; isPaused: boolean } & Omit<Around, 'nudges'>>(
    `select ${columns}, k.updated_at as "updatedAt", t.client_id as "clientId", (${closedNow}) is not null as "isClosed",
       t.paused_since is not null as "isPaused", t.held_since is not null as "isHeld",
       t.stand_in_id is not null and t.response_hours is not null as "isGuided",
       (select quiet_until from guidance g where g.organisation_id = t.organisation_id and g.trajectory_id = t.id) as "quietUntil"
     from check_in k join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
     where k.organisation_id = koers_organisation() and k.trajectory_id = $1 for update of k`,
    [trajectoryId],
  );
  if (!row) return null;
  const nudges = await tx.query<Nudge>(
    `select n.slot_at as "slotAt", n.sent_at as "sentAt", (n.answered_at is not null or n.sent_at <= $2
         or exists (select 1 from conversation c join message m on m.organisation_id = c.organisation_id and m.conversation_id = c.id
           where c.organisation_id = n.organisation_id and c.trajectory_id = n.trajectory_id and m.sender = 'client' and m.at > n.sent_at)
         or exists (select 1 from logbook_entry e where e.organisation_id = n.organisation_id and e.trajectory_id = n.trajectory_id and e.updated_at > n.sent_at)
         or exists (select 1 from homework h where h.organisation_id = n.organisation_id and h.trajectory_id = n.trajectory_id
           and h.status in ('done', 'not-done') and h.ended_at > n.sent_at)) as "isAnswered"
     from nudge n where n.organisation_id = koers_organisation() and n.trajectory_id = $1 and n.sent_at <= $3
     order by n.sent_at desc limit $4`,
    [trajectoryId, row.updatedAt, now, mostNudges],
  );
  const { clientId, isClosed, isPaused, isHeld, isGuided, quietUntil, updatedAt: _, ...checkIn } = row;
  return { checkIn, clientId, around: { nudges, isClosed, isPaused, isHeld, isGuided, quietUntil } };
}

/** Notes that Koers knocks for this slot; false when somebody did before. As system. */
export async function insertNudge(tx: Tx, trajectoryId: string, slotAt: Date, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into nudge (organisation_id, trajectory_id, slot_at, sent_at) values (koers_organisation(), $1, $2, $3) on conflict do nothing returning id`,
    [trajectoryId, slotAt, now],
  );
  return rows.length > 0;
}

/** Three had no answer. As system. */
export async function stopCheckIn(tx: Tx, trajectoryId: string, now: Date): Promise<void> {
  await tx.query('update check_in set stopped_at = $2 where organisation_id = koers_organisation() and trajectory_id = $1', [trajectoryId, now]);
}

/** The client came back. */
export async function answerNudges(tx: Tx, trajectoryId: string, now: Date): Promise<void> {
  await tx.query('update nudge set answered_at = $2 where organisation_id = koers_organisation() and trajectory_id = $1 and answered_at is null', [
    trajectoryId,
    now,
  ]);
}

/** Turns off the check-ins of a trajectory, for who has its secret; false where it is another. As system. */
export async function turnOffBySecret(tx: Tx, trajectoryId: string, secret: string, now: Date): Promise<boolean> {
  const [row] = await tx.query<{ secret: string }>(
    'select leave_secret as secret from check_in where organisation_id = koers_organisation() and trajectory_id = $1 for update',
    [trajectoryId],
  );
  // Compared after reading: what is sealed cannot be searched.
  if (!row || unseal(row.secret) !== secret) return false;
  await tx.query('update check_in set is_on = false, updated_at = $2 where organisation_id = koers_organisation() and trajectory_id = $1', [trajectoryId, now]);
  return true;
}
