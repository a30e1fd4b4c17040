// Where handovers are kept, and what moves when one is done. The texts of a handover are sealed here.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { HandoverStatus } from './handover.ts';

export type StoredHandover = {
  id: string;
  trajectoryId: string;
  clientId: string;
  fromId: string;
  fromName: string | null;
  toId: string;
  toName: string | null;
  askedBy: string;
  askedByName: string | null;
  reason: string;
  status: HandoverStatus;
  keepsPrivate: boolean;
  note: string | null;
  answer: string | null;
  askedAt: Date;
  agreedAt: Date | null;
  endedAt: Date | null;
};

const columns = `h.id, h.trajectory_id as "trajectoryId", h.client_id as "clientId", h.from_id as "fromId", f.name as "fromName", h.to_id as "toId",
  t.name as "toName", h.asked_by as "askedBy", a.name as "askedByName", h.reason, h.status, h.keeps_private as "keepsPrivate", h.note, h.answer,
  h.asked_at as "askedAt", h.agreed_at as "agreedAt", h.ended_at as "endedAt"`;
const joins = `from handover h
  left join person f on f.organisation_id = h.organisation_id and f.id = h.from_id
  left join person t on t.organisation_id = h.organisation_id and t.id = h.to_id
  left join person a on a.organisation_id = h.organisation_id and a.id = h.asked_by`;
const read = (row: StoredHandover): StoredHandover => ({
  ...row,
  reason: unseal(row.reason),
  note: row.note === null ? null : unseal(row.note),
  answer: row.answer === null ? null : unseal(row.answer),
});

/** One handover, held until the transaction ends; null when it does not exist for this person. */
export async function lockHandover(tx: Tx, id: string): Promise<StoredHandover | null> {
  const [row] = await tx.query<StoredHandover>(`select ${columns} ${joins} where h.organisation_id = koers_organisation() and h.id = $1 for update of h`, [id]);
  return row ? read(row) : null;
}

/** One handover without a lock: who may only read it may not hold it. */
export async function readHandover(tx: Tx, id: string): Promise<StoredHandover | null> {
  const [row] = await tx.query<StoredHandover>(`select ${columns} ${joins} where h.organisation_id = koers_organisation() and h.id = $1`, [id]);
  return row ? read(row) : null;
}

/** Handovers this person may see, newest first; of one trajectory when given. */
export async function listHandovers(tx: Tx, trajectoryId: string | null): Promise<StoredHandover[]> {
  const rows = await tx.query<StoredHandover>(
    `select ${columns} ${joins} where h.organisation_id = koers_organisation() and ($1::uuid is null or h.trajectory_id = $1) order by h.asked_at desc, h.id limit 200`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** A new handover. Null when one is open for this trajectory already. */
export async function addHandover(
  tx: Tx,
  next: { trajectoryId: string; clientId: string; fromId: string; toId: string; askedBy: string; reason: string },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into handover (organisation_id, trajectory_id, client_id, from_id, to_id, asked_by, reason) values (koers_organisation(), $1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, trajectory_id) where status in ('asked', 'agreed') do nothing returning id`,
    [next.trajectoryId, next.clientId, next.fromId, next.toId, next.askedBy, seal(next.reason)],
  );
  return row?.id ?? null;
}

export async function writeAgreed(tx: Tx, id: string, agreed: { keepsPrivate: boolean; note: string | null }): Promise<void> {
  await tx.query(
    `update handover set status = 'agreed', keeps_private = $2, note = $3, agreed_at = now() where organisation_id = koers_organisation() and id = $1`,
    [id, agreed.keepsPrivate, agreed.note === null ? null : seal(agreed.note)],
  );
}

/** Ends it: declined, refused, withdrawn or done. `note` is the client's, `answer` of who would have taken over. */
export async function writeEnded(tx: Tx, id: string, end: { status: HandoverStatus; by: string; note?: string | null; answer?: string | null }): Promise<void> {
  await tx.query(
    `update handover set status = $2, ended_at = now(), ended_by = $3, note = coalesce($4, note), answer = coalesce($5, answer)
     where organisation_id = koers_organisation() and id = $1`,
    [id, end.status, end.by, end.note ? seal(end.note) : null, end.answer ? seal(end.answer) : null],
  );
}

/** What is open of a trajectory, by level: what a handover takes along, in figures. */
export type OpenSignals = { crisis: number; urgent: number; attention: number };
export async function countOpenSignals(tx: Tx, trajectoryIds: readonly string[]): Promise<Map<string, OpenSignals>> {
  const rows = await tx.query<OpenSignals & { id: string }>(
    `select trajectory_id as id, count(*) filter (where level = 'crisis')::int as crisis, count(*) filter (where level = 'urgent')::int as urgent,
       count(*) filter (where level = 'attention')::int as attention
     from signal where organisation_id = koers_organisation() and trajectory_id = any($1::uuid[]) and status <> 'resolved' group by 1`,
    [trajectoryIds],
  );
  return new Map(rows.map(({ id, ...open }) => [id, open]));
}

/** Who may be told that a handover waits: ids, for open screens. */
export async function listOffered(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ trajectoryId: string }>(
    `select trajectory_id as "trajectoryId" from handover where organisation_id = koers_organisation() and to_id = koers_person_id() and agreed_at is not null`,
  );
  return rows.map(({ trajectoryId }) => trajectoryId);
}
