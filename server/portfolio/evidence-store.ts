// What is known of the files of a portfolio. Their bytes are in the file store; names, and what a client says of them, are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { FileKind } from './file-kind.ts';
import { type FileKey, fileKey } from './file-store.ts';

export type ScanState = 'not-scanned' | 'clean' | 'failed' | 'infected';
export type StoredFile = {
  id: string;
  trajectoryId: string;
  name: string;
  about: string;
  type: FileKind;
  size: number;
  sha256: string;
  key: FileKey;
  scan: ScanState;
  isIncluded: boolean;
  addedAt: Date;
};
type Row = Omit<StoredFile, 'about' | 'key'> & { about: string | null; key: string };

const columns = `id, trajectory_id as "trajectoryId", name, about, type, size, sha256, storage_key as key, scan, is_included as "isIncluded", added_at as "addedAt"`;
const read = ({ name, about, key, ...row }: Row): StoredFile => ({
  ...row,
  name: unseal(name),
  about: about === null ? '' : unseal(about),
  key: fileKey(...(key.split('/') as [string, string])),
});

/** In the order in which they came. */
export async function listFiles(tx: Tx, trajectoryId: string): Promise<StoredFile[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from evidence_file where organisation_id = koers_organisation() and trajectory_id = $1 order by added_at, id`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** One file of this trajectory; null when it is not there for this person. */
export async function readFile(tx: Tx, trajectoryId: string, id: string): Promise<StoredFile | null> {
  const [row] = await tx.query<Row>(`select ${columns} from evidence_file where organisation_id = koers_organisation() and trajectory_id = $1 and id = $2`, [
    trajectoryId,
    id,
  ]);
  return row ? read(row) : null;
}

/** The same file, under whatever name it came before. */
export async function findSameFile(tx: Tx, trajectoryId: string, sha256: string): Promise<StoredFile | null> {
  const [row] = await tx.query<Row>(
    `select ${columns} from evidence_file where organisation_id = koers_organisation() and trajectory_id = $1 and sha256 = $2`,
    [trajectoryId, sha256],
  );
  return row ? read(row) : null;
}

/** Files of one portfolio are counted one after another: two tabs do not get past a limit together. */
export async function countFiles(tx: Tx, trajectoryId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('portfolio ' || $1, 0))`, [trajectoryId]);
  const [row] = await tx.query<{ files: number }>(
    'select count(*)::integer as files from evidence_file where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return row?.files ?? 0;
}

export type NewFile = Pick<StoredFile, 'id' | 'name' | 'about' | 'type' | 'size' | 'sha256' | 'key' | 'scan'>;

export async function insertFile(tx: Tx, trajectoryId: string, file: NewFile): Promise<void> {
  const { id, name, about, type, size, sha256, key, scan } = file;
  await tx.query(
    `insert into evidence_file (organisation_id, id, trajectory_id, name, about, type, size, sha256, storage_key, scan, scanned_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9 = 'clean' then now() end)`,
    [id, trajectoryId, seal(name), about === '' ? null : seal(about), type, size, sha256, key, scan],
  );
}

export async function writeAbout(tx: Tx, id: string, about: string): Promise<void> {
  await tx.query('update evidence_file set about = $2 where organisation_id = koers_organisation() and id = $1', [id, about === '' ? null : seal(about)]);
}

export async function removeFile(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from evidence_file where organisation_id = koers_organisation() and id = $1', [id]);
}

/** Exactly these experiences go with a file; those of another trajectory are none. */
export async function writeExperiencesOf(tx: Tx, trajectoryId: string, evidenceId: string, experiences: readonly string[]): Promise<void> {
  await tx.query('delete from experience_evidence where organisation_id = koers_organisation() and evidence_id = $1', [evidenceId]);
  await tx.query(
    `insert into experience_evidence (organisation_id, trajectory_id, experience_id, evidence_id)
     select koers_organisation(), $1, e.id, $2 from experience e where e.organisation_id = koers_organisation() and e.trajectory_id = $1 and e.id = any($3::uuid[])`,
    [trajectoryId, evidenceId, experiences],
  );
}

/** Files that no scanner saw to the end, oldest first. As system. */
export async function listUnscanned(tx: Tx, limit: number): Promise<{ id: string; trajectoryId: string; key: FileKey }[]> {
  const rows = await tx.query<{ id: string; trajectoryId: string; key: string }>(
    `select id, trajectory_id as "trajectoryId", storage_key as key from evidence_file
     where organisation_id = koers_organisation() and scan in ('not-scanned', 'failed') order by scanned_at nulls first, added_at limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...row, key: fileKey(...(row.key.split('/') as [string, string])) }));
}

/** As system. */
export async function writeScan(tx: Tx, id: string, scan: ScanState): Promise<void> {
  await tx.query('update evidence_file set scan = $2, scanned_at = now() where organisation_id = koers_organisation() and id = $1', [id, scan]);
}

/** Which of these are kept by no portfolio. As system. */
export async function findOrphans(tx: Tx, keys: readonly FileKey[]): Promise<FileKey[]> {
  const rows = await tx.query<{ key: FileKey }>(
    `select given.key from unnest($1::text[]) as given(key)
     where not exists (select 1 from evidence_file f where f.organisation_id = koers_organisation() and f.storage_key = given.key and f.scan <> 'infected')`,
    [keys],
  );
  return rows.map(({ key }) => key);
}
