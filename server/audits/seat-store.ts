// Who takes what and gives it back. A claim runs out by the database's clock.
import type { Tx } from '../db/as-person.ts';
import { auditReasons } from '../evaluation/store.ts';
import { claimMinutes } from './audit.ts';

/** Gravest first, for sorting in a query: `signal` alone opens a conversation for reading, and asks nobody to judge it. */
export const gravest = `(select min(array_position(array[${auditReasons.map((reason) => `'${reason}'`).join(', ')}], i.reason)) from audit_item i
  where i.organisation_id = a.organisation_id and i.conversation_id = a.conversation_id)`;

/** A seat `s` that this person can take. */
export const isFree = `s.finished_at is null and (s.claimed_until is null or s.claimed_until < now())
  and not exists (select 1 from audit_seat o where o.organisation_id = s.organisation_id and o.audit_id = s.audit_id and o.seat <> s.seat and o.claimed_by = koers_person_id())`;

export type TakenSeat = { auditId: string; seat: number };

/** The seat this person holds, the one that runs out first when there are several. */
export async function findHeldSeat(tx: Tx): Promise<TakenSeat | null> {
  const [row] = await tx.query<TakenSeat>(
    `select s.audit_id as "auditId", s.seat from audit_seat s join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
     where s.organisation_id = koers_organisation() and s.claimed_by = koers_person_id() and s.finished_at is null and s.claimed_until >= now() and a.status = 'open'
     order by s.claimed_until limit 1`,
  );
  return row ?? null;
}

/**
 * Locks the next free seat: the gravest reason first, then what was begun and given back, then what waits longest. What somebody else
 * is taking at this moment is passed over; both rows are locked and then changed, so that nobody finds the old version of them.
 */
export async function lockFreeSeat(tx: Tx, auditId: string | null): Promise<TakenSeat | null> {
  const [row] = await tx.query<TakenSeat>(
    `select s.audit_id as "auditId", s.seat from audit_seat s join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
     where s.organisation_id = koers_organisation() and a.status = 'open' and ($1::uuid is null or a.id = $1) and ${isFree}
     order by ${gravest}, exists (select 1 from audit_sheet h where h.organisation_id = a.organisation_id and h.audit_id = a.id and h.person_id = koers_person_id()) desc,
       a.opened_at, s.audit_id, s.seat
     for update of s, a skip locked limit 1`,
    [auditId],
  );
  return row ?? null;
}

/** Takes a locked seat, or holds on to one's own. */
export async function writeClaim(tx: Tx, { auditId, seat }: TakenSeat): Promise<Date> {
  const [row] = await tx.query<{ until: Date }>(
    `with begun as (update audit set begun_at = coalesce(begun_at, now()) where organisation_id = koers_organisation() and id = $1)
     update audit_seat set claimed_by = koers_person_id(), claimed_until = now() + make_interval(mins => $3)
     where organisation_id = koers_organisation() and audit_id = $1 and seat = $2 returning claimed_until as until`,
    [auditId, seat, claimMinutes],
  );
  if (!row) throw new Error('the seat was not taken');
  return row.until;
}

/** Locks this person's own seat that is not finished; also one that ran out, as long as nobody else took it. */
export async function lockOwnSeat(tx: Tx, auditId: string): Promise<TakenSeat | null> {
  const [row] = await tx.query<TakenSeat>(
    `select audit_id as "auditId", seat from audit_seat
     where organisation_id = koers_organisation() and audit_id = $1 and claimed_by = koers_person_id() and finished_at is null for update`,
    [auditId],
  );
  return row ?? null;
}

export async function writeRelease(tx: Tx, { auditId, seat }: TakenSeat): Promise<void> {
  await tx.query('update audit_seat set claimed_by = null, claimed_until = null where organisation_id = koers_organisation() and audit_id = $1 and seat = $2', [
    auditId,
    seat,
  ]);
}

export async function writeFinished(tx: Tx, { auditId, seat }: TakenSeat): Promise<void> {
  await tx.query('update audit_seat set finished_at = now() where organisation_id = koers_organisation() and audit_id = $1 and seat = $2', [auditId, seat]);
}

export type Seat = { seat: number; claimedBy: string | null; claimedUntil: Date | null; isHeld: boolean; finishedAt: Date | null };

export async function listSeats(tx: Tx, auditId: string): Promise<Seat[]> {
  return tx.query<Seat>(
    `select seat, claimed_by as "claimedBy", claimed_until as "claimedUntil", finished_at is null and claimed_until >= now() as "isHeld", finished_at as "finishedAt"
     from audit_seat where organisation_id = koers_organisation() and audit_id = $1 order by seat`,
    [auditId],
  );
}
