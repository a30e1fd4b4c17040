// What a check reads, and where it keeps how far it came. As system.
import type { Tx } from '../db/as-person.ts';
import type { ChainedRow } from './chain.ts';
import type { Finding, SealedRow } from './check-block.ts';
import type { CheckState } from './check-trail.ts';
import { chained } from './seal-store.ts';

/** The places of a block in order, each with its row. */
export async function listSealedRows(tx: Tx, firstPlace: number, lastPlace: number): Promise<SealedRow[]> {
  const rows = await tx.query<Omit<ChainedRow, 'id'> & { id: string | null; place: string; sealedId: string; hash: Buffer }>(
    `select s.place::text, s.trail_id::text as "sealedId", s.hash, ${chained}
     from trail_seal s left join trail t on t.organisation_id = s.organisation_id and t.id = s.trail_id
     where s.organisation_id = koers_organisation() and s.place between $1 and $2 order by s.place`,
    [firstPlace, lastPlace],
  );
  return rows.map(({ place, sealedId, hash, id, ...row }) => ({ place: Number(place), trailId: sealedId, hash, row: id === null ? null : { ...row, id } }));
}

/** How many seals stand after the last block. */
export async function listStraySeals(tx: Tx, lastPlace: number): Promise<number> {
  const [row] = await tx.query<{ count: number }>('select count(*)::int as count from trail_seal where organisation_id = koers_organisation() and place > $1', [
    lastPlace,
  ]);
  return row?.count ?? 0;
}

/**
 * Rows without a seal that should have one: written by a transaction that was over when the last pass began, or dated more than an hour before
 * the last seal (no transaction of ours is open that long). `until` null: transactions say nothing.
 */
export function listUnsealedAmongSealed(tx: Tx, until: string | null, sealedAt: string, limit: number): Promise<{ id: string; at: string }[]> {
  return tx.query<{ id: string; at: string }>(
    `select t.id::text, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from trail t
     where t.organisation_id = koers_organisation()
       and not exists (select 1 from trail_seal s where s.organisation_id = t.organisation_id and s.trail_id = t.id)
       and (($1::text is not null and (t.xact is null or t.xact < $1::xid8)) or t.at < $2::timestamptz - interval '1 hour')
     order by t.id limit $3`,
    [until, sealedAt, limit],
  );
}

/** How many rows wait for their seal. */
export async function countUnsealed(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select (select count(*) from trail where organisation_id = koers_organisation())::int
       - (select coalesce(max(last_place), 0) from trail_block where organisation_id = koers_organisation())::int as count`,
  );
  return Math.max(0, row?.count ?? 0);
}

export type Check = CheckState & { id: string; startedAt: Date; finishedAt: Date | null; startedBy: string | null; keptHead: string | null };

const columns = `id, started_at as "startedAt", finished_at as "finishedAt", started_by as "startedBy", kept_head as "keptHead", blocks, rows::int as rows,
  to_char(checked_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "checkedUntil", findings, found, finished_at is not null as done`;

export async function insertCheck(tx: Tx, startedBy: string | null, keptHead: string | null): Promise<Check> {
  const [row] = await tx.query<Check>(
    `insert into trail_check (organisation_id, started_by, kept_head) values (koers_organisation(), $1, $2) returning ${columns}`,
    [startedBy, keptHead],
  );
  if (!row) throw new Error('the check was not kept');
  return row;
}

/** One check, locked; null when there is none. */
export async function lockCheck(tx: Tx, id: string): Promise<Check | null> {
  const [row] = await tx.query<Check>(`select ${columns} from trail_check where organisation_id = koers_organisation() and id = $1 for update`, [id]);
  return row ?? null;
}

export async function writeCheck(tx: Tx, id: string, state: CheckState): Promise<void> {
  await tx.query(
    `update trail_check set blocks = $2, rows = $3, checked_until = $4, findings = $5, found = $6, finished_at = case when $7 then clock_timestamp() end
     where organisation_id = koers_organisation() and id = $1`,
    [id, state.blocks, state.rows, state.checkedUntil, JSON.stringify(state.findings satisfies Finding[]), state.found, state.done],
  );
}

/** The latest check that came to its end, the latest of the night that did, and one that somebody has under way after it. */
export async function readLatestChecks(tx: Tx): Promise<{ finished: Check | null; running: Check | null; night: Check | null }> {
  const rows = await tx.query<Check>(`select ${columns} from trail_check where organisation_id = koers_organisation() order by started_at desc limit 20`);
  const [night] = await tx.query<Check>(
    `select ${columns} from trail_check where organisation_id = koers_organisation() and started_by is null and finished_at is not null order by started_at desc limit 1`,
  );
  const running = rows[0] && !rows[0].done && rows[0].startedBy !== null ? rows[0] : null;
  return { finished: rows.find(({ done }) => done) ?? null, running, night: night ?? null };
}
