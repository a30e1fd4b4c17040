// Sessions in the database, as a person may see them.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { PlanType, SectionName } from '../plan/section.ts';
import type { Canceller, SessionPlace, SessionStatus } from './guidance-session.ts';
import type { Taken, Voucher } from './hours.ts';

export type GuidanceSession = {
  id: string;
  trajectoryId: string;
  clientName: string | null;
  counsellorId: string;
  counsellorName: string | null;
  voucherId: string | null;
  startsAt: Date;
  minutes: number;
  place: SessionPlace;
  status: SessionStatus;
  heldMinutes: number | null;
  cancelledBy: Canceller | null;
  /** When it got its present status, or its present time. */
  statusAt: Date;
  sequence: number;
  isInvited: boolean;
  registration: 'to-do' | 'registered' | null;
  /** Of what was noted afterwards; a client sees only what was approved. */
  record: 'proposed' | 'approved' | null;
};

const columns = `s.id, s.trajectory_id as "trajectoryId", c.name as "clientName", s.counsellor_id as "counsellorId", g.name as "counsellorName",
  s.voucher_id as "voucherId", s.starts_at as "startsAt", s.minutes, s.place, s.status, s.held_minutes as "heldMinutes", s.cancelled_by as "cancelledBy",
  s.status_at as "statusAt", s.sequence, s.is_invited as "isInvited", r.status as registration, n.status as record`;
const joins = `from guidance_session s
  join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
  left join person c on c.organisation_id = s.organisation_id and c.id = t.client_id
  left join person g on g.organisation_id = s.organisation_id and g.id = s.counsellor_id
  left join registration r on r.organisation_id = s.organisation_id and r.session_id = s.id
  left join session_record n on n.organisation_id = s.organisation_id and n.session_id = s.id`;

/** One session, or null when it is not there for this reader. */
export async function readSession(tx: Tx, id: string): Promise<GuidanceSession | null> {
  const [row] = await tx.query<GuidanceSession>(`select ${columns} ${joins} where s.organisation_id = koers_organisation() and s.id = $1`, [id]);
  return row ?? null;
}

/** One session under lock. */
export async function lockSession(tx: Tx, id: string): Promise<GuidanceSession | null> {
  const [row] = await tx.query<GuidanceSession>(`select ${columns} ${joins} where s.organisation_id = koers_organisation() and s.id = $1 for update of s`, [
    id,
  ]);
  return row ?? null;
}

/** The sessions of a trajectory, latest first. */
export async function listSessions(tx: Tx, trajectoryId: string): Promise<GuidanceSession[]> {
  return tx.query<GuidanceSession>(
    `select ${columns} ${joins} where s.organisation_id = koers_organisation() and s.trajectory_id = $1 order by s.starts_at desc, s.id limit 300`,
    [trajectoryId],
  );
}

/** Every session that this reader may see in a stretch of time, earliest first. */
export async function listSessionsBetween(tx: Tx, from: Date, to: Date): Promise<GuidanceSession[]> {
  return tx.query<GuidanceSession>(
    `select ${columns} ${joins} where s.organisation_id = koers_organisation() and s.starts_at >= $1 and s.starts_at < $2 order by s.starts_at, s.id limit 2000`,
    [from, to],
  );
}

/** Nobody else plans for this counsellor until the transaction ends: two who look at once would both find the hour free. */
export async function lockCalendar(tx: Tx, counsellorId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('calendar ' || koers_organisation()::text || $1, 0))`, [counsellorId]);
}

/** What this counsellor, or this client, already has at that time. Only planned and held ones count. */
export async function findOverlap(
  tx: Tx,
  {
    counsellorId,
    trajectoryId,
    startsAt,
    minutes,
    besides,
  }: { counsellorId: string; trajectoryId: string; startsAt: Date; minutes: number; besides: string | null },
): Promise<{ startsAt: Date; minutes: number } | null> {
  const [row] = await tx.query<{ startsAt: Date; minutes: number }>(
    `select starts_at as "startsAt", coalesce(held_minutes, minutes) as minutes from guidance_session
     where organisation_id = koers_organisation() and status in ('planned', 'held') and (counsellor_id = $1 or trajectory_id = $2) and id is distinct from $5::uuid
       and starts_at < $3::timestamptz + make_interval(mins => $4) and starts_at + make_interval(mins => coalesce(held_minutes, minutes)) > $3
     order by starts_at limit 1`,
    [counsellorId, trajectoryId, startsAt, minutes, besides],
  );
  return row ?? null;
}

export type PlannedSession = {
  trajectoryId: string;
  voucherId: string | null;
  startsAt: Date;
  minutes: number;
  place: SessionPlace;
  isInvited: boolean;
};

/** Writes a session in the calendar of who plans it; returns its id. */
export async function insertSession(tx: Tx, { trajectoryId, voucherId, startsAt, minutes, place, isInvited }: PlannedSession, now: Date): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    `insert into guidance_session (organisation_id, id, trajectory_id, counsellor_id, voucher_id, starts_at, minutes, place, is_invited, planned_by, planned_at, status_at)
     values (koers_organisation(), $1, $2, koers_person_id(), $3, $4, $5, $6, $7, koers_person_id(), $8, $8)`,
    [id, trajectoryId, voucherId, startsAt, minutes, place, isInvited, now],
  );
  return id;
}

/** Writes what became of it. A calendar hears of it where `tellsCalendar`. */
export async function writeSession(
  tx: Tx,
  id: string,
  { status, startsAt, minutes, place, heldMinutes, cancelledBy, voucherId, isInvited }: Omit<GuidanceSession, 'id'>,
  { now, tellsCalendar }: { now: Date; tellsCalendar: boolean },
): Promise<void> {
  await tx.query(
    `update guidance_session set status = $2, starts_at = $3, minutes = $4, place = $5, held_minutes = $6, cancelled_by = $7, voucher_id = $8, is_invited = $9,
       status_at = $10, sequence = sequence + $11 where organisation_id = koers_organisation() and id = $1`,
    [id, status, startsAt, minutes, place, heldMinutes, cancelledBy, voucherId, isInvited, now, tellsCalendar ? 1 : 0],
  );
}

/** Vouchers and what sessions take of them. */
export async function readTaken(tx: Tx, trajectoryId: string): Promise<{ vouchers: Voucher[]; sessions: (Taken & { startsAt: Date })[] }> {
  const vouchers = await tx.query<Voucher>(
    `select id, minutes, used_before_minutes as "usedBeforeMinutes", valid_until::text as "validUntil" from voucher
     where organisation_id = koers_organisation() and trajectory_id = $1 order by valid_until nulls last, id`,
    [trajectoryId],
  );
  const sessions = await tx.query<Taken & { startsAt: Date }>(
    `select id, voucher_id as "voucherId", status, minutes, held_minutes as "heldMinutes", starts_at as "startsAt" from guidance_session
     where organisation_id = koers_organisation() and trajectory_id = $1 and status in ('planned', 'held') order by starts_at, id`,
    [trajectoryId],
  );
  return { vouchers, sessions };
}

/** What stands on the vouchers, for who must name them to the responsible body. */
export async function readVoucherLabels(tx: Tx, trajectoryId: string): Promise<{ id: string; kind: string; number: string | null }[]> {
  const rows = await tx.query<{ id: string; kind: string; number: string | null }>(
    'select id, kind, number from voucher where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, number: row.number === null ? null : unseal(row.number) }));
}

/** The type of the plan, and its sections that are approved. */
export async function readPlanStanding(tx: Tx, trajectoryId: string): Promise<{ type: PlanType; approved: SectionName[] }> {
  const [row] = await tx.query<{ type: PlanType; approved: SectionName[] }>(
    `select t.plan_type as type, array(select s.section from plan_section s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id
       and s.status in ('approved', 'final')) as approved
     from trajectory t where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  return row ?? { type: 'combined', approved: [] };
}

/** What the client said about mail; null where they said nothing. */
export async function readWish(tx: Tx, trajectoryId: string): Promise<boolean | null> {
  const [row] = await tx.query<{ byMail: boolean }>(
    'select by_mail as "byMail" from session_wish where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return row?.byMail ?? null;
}

export async function writeWish(tx: Tx, trajectoryId: string, byMail: boolean, now: Date): Promise<void> {
  await tx.query(
    `insert into session_wish (organisation_id, trajectory_id, by_mail, updated_at) values (koers_organisation(), $1, $2, $3)
     on conflict (organisation_id, trajectory_id) do update set by_mail = excluded.by_mail, updated_at = excluded.updated_at`,
    [trajectoryId, byMail, now],
  );
}

/** Opens what must be told to the responsible body; it is there once. */
export async function openRegistration(tx: Tx, session: Pick<GuidanceSession, 'id' | 'trajectoryId'>): Promise<void> {
  await tx.query('insert into registration (organisation_id, session_id, trajectory_id) values (koers_organisation(), $1, $2) on conflict do nothing', [
    session.id,
    session.trajectoryId,
  ]);
}

/** There is nothing to tell any more. */
export async function dropRegistration(tx: Tx, sessionId: string): Promise<void> {
  await tx.query(`delete from registration where organisation_id = koers_organisation() and session_id = $1 and status = 'to-do'`, [sessionId]);
}

/** Writes that a person told it, or took that back. False where it stood so already, or there is nothing. */
export async function writeRegistration(tx: Tx, sessionId: string, isRegistered: boolean, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `update registration set status = $2, registered_by = case when $2 = 'registered' then koers_person_id() end, registered_at = case when $2 = 'registered' then $3::timestamptz end
     where organisation_id = koers_organisation() and session_id = $1 and status <> $2 returning session_id`,
    [sessionId, isRegistered ? 'registered' : 'to-do', now],
  );
  return rows.length > 0;
}
