// What holds back, as it stands. Texts are sealed.
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { BarrierKind, BarrierStatus } from './barrier.ts';
import type { Rater } from './rating.ts';

export type BarrierFields = { kind: BarrierKind; text: string; wordsOf: Rater; since: string; helps: string; insightIds: string[] };
export type StoredBarrier = BarrierFields & {
  id: string;
  trajectoryId: string;
  status: BarrierStatus;
  statusAt: Date;
  version: number;
  writerId: string;
  writtenAs: Rater;
  writerName: string | null;
  writtenAt: Date;
};
type Row = Omit<StoredBarrier, 'since' | 'helps'> & { since: string | null; helps: string | null };

const columns = `b.id, b.trajectory_id as "trajectoryId", b.kind, b.text, b.words_of as "wordsOf", b.since, b.helps, b.insight_ids as "insightIds", b.status,
  b.status_at as "statusAt", b.version, b.written_by as "writerId", b.written_as as "writtenAs", b.written_at as "writtenAt",
  (select name from person p where p.organisation_id = b.organisation_id and p.id = b.written_by) as "writerName"`;
const open = (text: string | null) => (text === null ? '' : unseal(text));
const closed = (text: string) => (text === '' ? null : seal(text));
const readRow = (row: Row): StoredBarrier => ({ ...row, text: unseal(row.text), since: open(row.since), helps: open(row.helps) });

/** Open ones first, newest first. */
export async function listBarriers(tx: Tx, trajectoryId: string): Promise<StoredBarrier[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from barrier b where b.organisation_id = koers_organisation() and b.trajectory_id = $1 order by b.status desc, b.written_at desc, b.id`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

export async function lockBarrier(tx: Tx, id: string): Promise<StoredBarrier | null> {
  const [row] = await tx.query<Row>(`select ${columns} from barrier b where b.organisation_id = koers_organisation() and b.id = $1 for update of b`, [id]);
  return row ? readRow(row) : null;
}

/** In the name of who writes. */
export async function insertBarrier(tx: Tx, trajectoryId: string, { kind, text, wordsOf, since, helps, insightIds }: BarrierFields): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into barrier (organisation_id, trajectory_id, kind, text, words_of, since, helps, insight_ids, written_by, written_as)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7::uuid[], koers_person_id(), koers_role()) returning id`,
    [trajectoryId, kind, seal(text), wordsOf, closed(since), closed(helps), insightIds],
  );
  if (!row) throw new Error('the barrier was not stored');
  return row.id;
}

export async function writeBarrier(tx: Tx, id: string, { kind, text, since, helps, insightIds }: Omit<BarrierFields, 'wordsOf'>): Promise<void> {
  await tx.query(
    `update barrier set kind = $2, text = $3, since = $4, helps = $5, insight_ids = $6::uuid[], version = version + 1
     where organisation_id = koers_organisation() and id = $1`,
    [id, kind, seal(text), closed(since), closed(helps), insightIds],
  );
}

/** What helps is for both to write. */
export async function writeHelp(tx: Tx, id: string, helps: string, insightIds: readonly string[]): Promise<void> {
  await tx.query('update barrier set helps = $2, insight_ids = $3::uuid[], version = version + 1 where organisation_id = koers_organisation() and id = $1', [
    id,
    closed(helps),
    insightIds,
  ]);
}

export async function writeBarrierStatus(tx: Tx, id: string, status: BarrierStatus): Promise<void> {
  await tx.query('update barrier set status = $2, status_at = now(), version = version + 1 where organisation_id = koers_organisation() and id = $1', [
    id,
    status,
  ]);
}
