// The chain in the database: what waits to be sealed, blocks and seals. As system.
import type { Tx } from '../db/as-person.ts';
import type { BlockFacts, ChainedRow } from './chain.ts';

/** A row as the chain sees it; the database prints it, so that no driver rounds a time or a number. */
export const chained = `t.organisation_id as "organisationId", t.id::text, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, t.person_id as "personId",
  t.role, t.action, t.object_type as "objectType", t.object_id as "objectId", t.trajectory_id as "trajectoryId", t.reason, t.detail::text as detail, t.xact::text as xact`;

export type Block = BlockFacts & { head: Buffer };

const block = `number, first_place::text as "firstPlace", last_place::text as "lastPlace", last_trail_id::text as "lastTrailId", pass_from::text as "passFrom",
  pass_until::text as "passUntil", pass_done as "passDone", pass_whole as "passWhole",
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sealedAt", head`;
type BlockRow = Omit<Block, 'firstPlace' | 'lastPlace'> & { firstPlace: string; lastPlace: string };
const read = (row: BlockRow): Block => ({ ...row, firstPlace: Number(row.firstPlace), lastPlace: Number(row.lastPlace) });

/** The latest block, null before the first. */
export async function readLastBlock(tx: Tx): Promise<Block | null> {
  const [row] = await tx.query<BlockRow>(`select ${block} from trail_block where organisation_id = koers_organisation() order by number desc limit 1`);
  return row ? read(row) : null;
}

/** The last block before this one that ended a pass; null where none did. */
export async function readClosedBefore(tx: Tx, number: number): Promise<Block | null> {
  const [row] = await tx.query<BlockRow>(
    `select ${block} from trail_block where organisation_id = koers_organisation() and number < $1 and pass_done order by number desc limit 1`,
    [number],
  );
  return row ? read(row) : null;
}

/** The blocks from a number on, in order. */
export async function listBlocks(tx: Tx, from: number, limit: number): Promise<Block[]> {
  const rows = await tx.query<BlockRow>(
    `select ${block} from trail_block where organisation_id = koers_organisation() and number >= $1 order by number limit $2`,
    [from, limit],
  );
  return rows.map(read);
}

/** False when another instance seals this organisation at the moment. Held until the transaction ends. */
export async function mayISeal(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ mine: boolean }>(`select pg_try_advisory_xact_lock(5637102, hashtext(koers_organisation()::text)) as mine`);
  return row?.mine ?? false;
}

/** Where the numbers of transactions stand: all below `min` are over, none at or above `max` has begun. And the clock. */
export async function readHorizon(tx: Tx): Promise<{ min: string; max: string; now: string }> {
  const [row] = await tx.query<{ min: string; max: string; now: string }>(
    `select pg_snapshot_xmin(s)::text as min, pg_snapshot_xmax(s)::text as max,
       to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now from pg_current_snapshot() s`,
  );
  if (!row) throw new Error('the database does not say where its transactions stand');
  return row;
}

/** `whole`: every row is looked at, whatever transaction it names. */
export type Pass = { from: string | null; until: string; whole: boolean; afterId: string };

/** The next rows of a pass, in the order of ids. */
export async function listUnsealed(tx: Tx, pass: Pass, max: string, limit: number): Promise<ChainedRow[]> {
  // In the first pass nothing after the last block is sealed, and asking row by row costs a look at the whole trail for each block.
  const unsealed = pass.from === null ? 'true' : 'not exists (select 1 from trail_seal s where s.organisation_id = t.organisation_id and s.trail_id = t.id)';
  const [within, values] =
    pass.whole || pass.from === null
      ? // Rows that came along from another server carry its numbers: only those that could be of an open transaction here wait.
        ['(t.xact is null or t.xact < $3::xid8 or t.xact >= $4::xid8)', [pass.until, max]]
      : ['t.xact >= $4::xid8 and t.xact < $3::xid8', [pass.until, pass.from]];
  return tx.query<ChainedRow>(
    `select ${chained} from trail t where t.organisation_id = koers_organisation() and t.id > $1 and ${within} and ${unsealed} order by t.id limit $2`,
    [pass.afterId, limit, ...values],
  );
}

/** Writes a block with its seals, all or nothing. */
export async function insertBlock(tx: Tx, facts: BlockFacts, head: Buffer, seals: readonly { trailId: string; link: Buffer }[]): Promise<void> {
  await tx.query(
    `insert into trail_seal (organisation_id, place, trail_id, hash)
     select koers_organisation(), $1::bigint + n - 1, id, decode(link, 'hex') from unnest($2::bigint[], $3::text[]) with ordinality as u(id, link, n)`,
    [facts.firstPlace, seals.map(({ trailId }) => trailId), seals.map(({ link }) => link.toString('hex'))],
  );
  await tx.query(
    `insert into trail_block (organisation_id, number, first_place, last_place, last_trail_id, pass_from, pass_until, pass_done, pass_whole, sealed_at, head)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      facts.number,
      facts.firstPlace,
      facts.lastPlace,
      facts.lastTrailId,
      facts.passFrom,
      facts.passUntil,
      facts.passDone,
      facts.passWhole,
      facts.sealedAt,
      head,
    ],
  );
}
