// The logbook in the database. Row-level security keeps what is private from everybody but the client.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type LogbookEntry = {
  id: string;
  trajectoryId: string;
  text: string;
  /** The day it is about, as 2026-12-25. */
  onDay: string;
  energy: number | null;
  isShared: boolean;
  sharedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type EntryDraft = Pick<LogbookEntry, 'text' | 'onDay' | 'energy' | 'isShared'>;

const columns = `id, trajectory_id as "trajectoryId", text, on_day::text as "onDay", energy, is_shared as "isShared", shared_at as "sharedAt",
  created_at as "createdAt", updated_at as "updatedAt"`;
const read = (row: LogbookEntry): LogbookEntry => ({ ...row, text: unseal(row.text) });

/** What this person may read, the latest day on top. */
export async function listEntries(tx: Tx, trajectoryId: string): Promise<LogbookEntry[]> {
  const rows = await tx.query<LogbookEntry>(
    `select ${columns} from logbook_entry where organisation_id = koers_organisation() and trajectory_id = $1 order by on_day desc, created_at desc, id limit 500`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** One entry under lock, or null when it is not there for this person. */
export async function lockEntry(tx: Tx, id: string): Promise<LogbookEntry | null> {
  const [row] = await tx.query<LogbookEntry>(`select ${columns} from logbook_entry where organisation_id = koers_organisation() and id = $1 for update`, [id]);
  return row ? read(row) : null;
}

export async function insertEntry(tx: Tx, trajectoryId: string, { text, onDay, energy, isShared }: EntryDraft, now: Date): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    `insert into logbook_entry (organisation_id, id, trajectory_id, text, on_day, energy, is_shared, shared_at, created_at, updated_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, case when $6 then $7::timestamptz end, $7, $7)`,
    [id, trajectoryId, seal(text), onDay, energy, isShared, now],
  );
  return id;
}

/** What was shown before keeps the moment at which it was. */
export async function updateEntry(tx: Tx, id: string, { text, onDay, energy, isShared }: EntryDraft, now: Date): Promise<void> {
  await tx.query(
    `update logbook_entry set text = $2, on_day = $3, energy = $4, is_shared = $5, shared_at = case when $5 then coalesce(shared_at, $6::timestamptz) end, updated_at = $6
     where organisation_id = koers_organisation() and id = $1`,
    [id, seal(text), onDay, energy, isShared, now],
  );
}

export async function removeEntry(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from logbook_entry where organisation_id = koers_organisation() and id = $1', [id]);
}
