// Where work notes are kept. What is read here is the reader's own: nobody else's row is there for them (0034_work_notes.sql). Sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type StoredNote = { id: string; trajectoryId: string; authorId: string; text: string; version: number; writtenAt: Date; changedAt: Date };

const columns = `n.id, n.trajectory_id as "trajectoryId", n.author_id as "authorId", n.text, n.version, n.written_at as "writtenAt", n.changed_at as "changedAt"`;
const open = (row: StoredNote): StoredNote => ({ ...row, text: unseal(row.text) });

/** Newest first. For a person their own; for the system everybody's. */
export async function listNotes(tx: Tx, trajectoryId: string): Promise<StoredNote[]> {
  const rows = await tx.query<StoredNote>(
    `select ${columns} from work_note n where n.organisation_id = koers_organisation() and n.trajectory_id = $1 order by n.written_at desc, n.id`,
    [trajectoryId],
  );
  return rows.map(open);
}

/** My own about whom I no longer guide. */
export async function listLeftNotes(tx: Tx): Promise<StoredNote[]> {
  const rows = await tx.query<StoredNote>(
    `select ${columns} from work_note n where n.organisation_id = koers_organisation() and n.author_id = koers_person_id()
       and not koers_takes_part(n.organisation_id, n.trajectory_id) order by n.written_at desc, n.id`,
  );
  return rows.map(open);
}

export async function readNote(tx: Tx, id: string): Promise<StoredNote | null> {
  const [row] = await tx.query<StoredNote>(`select ${columns} from work_note n where n.organisation_id = koers_organisation() and n.id = $1`, [id]);
  return row ? open(row) : null;
}

/** In the name of who writes. @returns false: there is a note of this id already */
export async function insertNote(tx: Tx, trajectoryId: string, id: string, text: string): Promise<boolean> {
  const rows = await tx.query(
    `insert into work_note (organisation_id, id, trajectory_id, author_id, text) values (koers_organisation(), $1, $2, koers_person_id(), $3)
     on conflict do nothing returning id`,
    [id, trajectoryId, seal(text)],
  );
  return rows.length > 0;
}

/** @returns false: somebody wrote in between */
export async function writeNote(tx: Tx, id: string, seen: number, text: string): Promise<boolean> {
  const rows = await tx.query(
    `update work_note set text = $3, version = version + 1, changed_at = now()
     where organisation_id = koers_organisation() and id = $1 and version = $2 returning id`,
    [id, seen, seal(text)],
  );
  return rows.length > 0;
}

/** @returns the trajectory it was about; null where there is none of theirs */
export async function deleteNote(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.query<{ trajectoryId: string }>(
    `delete from work_note where organisation_id = koers_organisation() and id = $1 returning trajectory_id as "trajectoryId"`,
    [id],
  );
  return row?.trajectoryId ?? null;
}

/** What aftercare left behind: a closed trajectory holds no notes. @returns how many went, by trajectory */
export async function deleteOfClosed(tx: Tx): Promise<{ trajectoryId: string; count: number }[]> {
  return tx.query(
    `with gone as (
       delete from work_note n using trajectory t
       where n.organisation_id = koers_organisation() and t.organisation_id = n.organisation_id and t.id = n.trajectory_id
         and not koers_is_open(t.organisation_id, t.id) returning n.trajectory_id)
     select trajectory_id as "trajectoryId", count(*)::int as count from gone group by trajectory_id`,
  );
}
