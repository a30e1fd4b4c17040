// What a supervisor sees first: what waits and why, what was done, what two people differ on.
import type { Tx } from '../db/as-person.ts';
import { type AuditReason, auditReasons } from '../evaluation/store.ts';
import type { AuditStatus } from './audit.ts';
import { gravest, isFree } from './seat-store.ts';

/** How many audits wait that this person can take, each under its gravest reason. */
export async function countWaiting(tx: Tx): Promise<{ reason: AuditReason; waiting: number }[]> {
  const rows = await tx.query<{ place: number; waiting: number }>(
    `select place, count(*)::int as waiting from (
       select ${gravest} as place from audit a where a.organisation_id = koers_organisation() and a.status = 'open'
         and exists (select 1 from audit_seat s where s.organisation_id = a.organisation_id and s.audit_id = a.id and ${isFree})) free
     where place is not null group by place order by place`,
  );
  return rows.map(({ place, waiting }) => ({ reason: auditReasons[place - 1] as AuditReason, waiting }));
}

/** What others are at, and what waits for a second person after this one. */
export async function countHeld(tx: Tx): Promise<{ others: number; secondPerson: number }> {
  const [row] = await tx.query<{ others: number; secondPerson: number }>(
    `select count(*) filter (where s.claimed_by <> koers_person_id() and s.finished_at is null and s.claimed_until >= now())::int as others,
       count(*) filter (where s.claimed_by = koers_person_id() and s.finished_at is not null)::int as "secondPerson"
     from audit_seat s join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
     where s.organisation_id = koers_organisation() and a.status = 'open'`,
  );
  return row ?? { others: 0, secondPerson: 0 };
}

export type Progress = { personId: string; name: string; today: number; week: number };

/** What each supervisor finished today and this week, in Brussels. */
export async function listProgress(tx: Tx): Promise<Progress[]> {
  return tx.query<Progress>(
    `with days as (select date_trunc('day', now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels' as today,
       date_trunc('week', now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels' as week)
     select p.id as "personId", p.name, count(*) filter (where s.finished_at >= d.today)::int as today, count(s.finished_at)::int as week
     from person p cross join days d
       left join audit_seat s on s.organisation_id = p.organisation_id and s.claimed_by = p.id and s.finished_at >= d.week
     where p.organisation_id = koers_organisation() and p.role = 'supervisor' group by p.id, p.name order by p.name, p.id`,
  );
}

export type Listed = { id: string; startedAt: Date; status: AuditStatus; finishedAt: Date | null };

/** Audits on which two people differ, the longest waiting first. */
export async function listToSettle(tx: Tx): Promise<Listed[]> {
  return tx.query<Listed>(
    `select a.id, c.started_at as "startedAt", a.status, a.closed_at as "finishedAt" from audit a
       join conversation c on c.organisation_id = a.organisation_id and c.id = a.conversation_id
     where a.organisation_id = koers_organisation() and a.status = 'to-settle' order by a.closed_at, a.id limit 100`,
  );
}

/** What this person finished last. */
export async function listFinished(tx: Tx): Promise<Listed[]> {
  return tx.query<Listed>(
    `select a.id, c.started_at as "startedAt", a.status, s.finished_at as "finishedAt" from audit_seat s
       join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
       join conversation c on c.organisation_id = a.organisation_id and c.id = a.conversation_id
     where s.organisation_id = koers_organisation() and s.claimed_by = koers_person_id() and s.finished_at is not null
     order by s.finished_at desc, a.id limit 10`,
  );
}
