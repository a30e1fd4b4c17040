// Writes the bench's passages as quickly as a database takes them: as a superuser, in few statements, without checking again what the
// bench has just made to fit. Nothing of this is a way for knowledge to come in.
import type pg from 'pg';
import { termPlaces } from '../../server/knowledge/terms.ts';
import type { MadePassage } from './made-passages.ts';

/** Writes one batch. The organisation is there; terms go in the database's own form, since reading them from text takes longer than all the rest. */
export async function writePassages(pool: pg.Pool, organisationId: string, made: readonly MadePassage[]): Promise<void> {
  await quickly(pool, async (client) => {
    const { rows } = await client.query<{ oid: number }>(`select 'sparsevec'::regtype::oid::integer as oid`);
    const ids = made.map(({ id }) => id);
    const documentIds = made.map(({ documentId }) => documentId);
    await client.query(
      `insert into document (organisation_id, id, path, folder, title, audience, origin, licence, checked_at, body, content_hash, embedder)
       select $1, id, id::text, 'methodology', '', 'both', 'bench', 'bench', '2026-01-01', '', '', '' from unnest($2::uuid[]) as id`,
      [organisationId, documentIds],
    );
    await client.query(
      `insert into passage (organisation_id, id, document_id, ordinal, heading, text)
       select $1, id, document_id, 0, heading, text from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as given(id, document_id, heading, text)`,
      [organisationId, ids, documentIds, made.map(({ heading }) => heading), made.map(({ text }) => text)],
    );
    await client.query(
      `insert into passage_terms (organisation_id, passage_id, document_id, terms)
       select $1, id, document_id, terms from unnest($2::uuid[], $3::uuid[], $4::sparsevec[]) as given(id, document_id, terms)`,
      [
        organisationId,
        ids,
        documentIds,
        toBinaryArray(
          made.map(({ terms }) => toBinarySparse(terms)),
          rows[0]?.oid ?? 0,
        ),
      ],
    );
  });
}

/** Writes how often each term stands, as count-terms.ts would count it. */
export async function writeCounts(pool: pg.Pool, organisationId: string, counts: ReadonlyMap<number, number>, passages: number): Promise<void> {
  await quickly(pool, async (client) => {
    await client.query(
      'insert into term_count (organisation_id, term, passages) select $1, term, passages from unnest($2::integer[], $3::integer[]) as given(term, passages)',
      [organisationId, [...counts.keys()], [...counts.values()]],
    );
    await client.query('insert into knowledge_state (organisation_id, passages, counted_at) values ($1, $2, now())', [organisationId, passages]);
  });
}

/** A transaction that waits for no disk and checks no foreign keys. */
async function quickly(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local synchronous_commit = off; set local session_replication_role = replica');
    await work(client);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** As pgvector's sparsevec_send writes it: places, how many are filled, nothing, their numbers from 0, their values. */
function toBinarySparse(terms: MadePassage['terms']): Buffer {
  const bytes = Buffer.alloc(12 + 8 * terms.length);
  bytes.writeInt32BE(termPlaces, 0);
  bytes.writeInt32BE(terms.length, 4);
  terms.forEach(([term, weight], at) => {
    bytes.writeInt32BE(term - 1, 12 + 4 * at);
    bytes.writeFloatBE(weight, 12 + 4 * (terms.length + at));
  });
  return bytes;
}

/** As PostgreSQL's array_send writes one row of values: dimensions, no nulls, the type, how many, counted from 1; then each with its length. */
function toBinaryArray(values: readonly Buffer[], oid: number): Buffer {
  const head = Buffer.alloc(20);
  [1, 0, oid, values.length, 1].forEach((value, at) => void head.writeInt32BE(value, 4 * at));
  return Buffer.concat([
    head,
    ...values.flatMap((value) => {
      const length = Buffer.alloc(4);
      length.writeInt32BE(value.length);
      return [length, value];
    }),
  ]);
}
