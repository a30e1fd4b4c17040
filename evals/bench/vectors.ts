// npm run bench -- vectors [--passages 10000] [--targets pglite,postgres]: how vectors of an embedding model are compared quickest, exactly or
// through an HNSW index with iterative scans, for a large organisation and for a small one among others. Vectors are made up: 384
// places, topics with noise around them. Says what the index finds of what the exact search finds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pgvector from 'pgvector';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { percentiles } from './percentiles.ts';

const dimensions = 384;
const topics = 200;
const questions = 60;
const deep = 50;
/** How wide the index looks: with 50 it found .984 of 10,000, below the .99 that is asked. */
const searched = 200;
/** Of every twenty passages one is the small organisation's. */
const shareOfSmall = 20;

/** Measures each target with the same vectors. */
export async function benchVectors({ passages, targets }: { passages: number; targets: readonly string[] }) {
  const runs: object[] = [];
  for (const target of targets) runs.push({ target, passages, dimensions, ...(await measure(target, passages)) });
  return { runs };
}

async function measure(target: string, passages: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const server = target === 'postgres' ? await startPostgres() : null;
  const database = await openDatabase({ url: server?.url ?? null, directUrl: null, dataDir });
  try {
    const make = vectorMaker();
    await database.pool.query(
      `create unlogged table bench_vector (id serial primary key, organisation integer not null, embedding vector(${dimensions}) not null)`,
    );
    for (let from = 0; from < passages; from += 500) {
      const part = Array.from({ length: Math.min(500, passages - from) }, (_, at) => ({
        organisation: (from + at) % shareOfSmall === 0 ? 2 : 1,
        vector: make(),
      }));
      await database.pool.query('insert into bench_vector (organisation, embedding) select * from unnest($1::integer[], $2::vector[])', [
        part.map(({ organisation }) => organisation),
        part.map(({ vector }) => pgvector.toSql(vector) as string),
      ]);
    }
    await database.pool.query('create index on bench_vector (organisation)');
    await database.pool.query('analyze bench_vector');
    const asked = Array.from({ length: questions }, () => pgvector.toSql(make()) as string);
    const exact = { large: await ask(database, asked, 1), small: await ask(database, asked, 2) };
    const began = performance.now();
    await database.pool.query(
      `set statement_timeout = 0; set maintenance_work_mem = '512MB'; create index on bench_vector using hnsw (embedding vector_cosine_ops)`,
    );
    const buildMs = Math.round(performance.now() - began);
    const index = { large: await ask(database, asked, 1, true), small: await ask(database, asked, 2, true) };
    const told = (organisation: 'large' | 'small') => ({
      exactMs: percentiles(exact[organisation].times),
      indexMs: percentiles(index[organisation].times),
      [`recall@${deep}`]: recall(index[organisation].found, exact[organisation].found),
    });
    return { buildMs, large: told('large'), small: told('small') };
  } finally {
    await database.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ask(database: OpenDatabase, asked: readonly string[], organisation: number, byIndex = false) {
  const times: number[] = [];
  const found: number[][] = [];
  const client = await database.pool.connect();
  try {
    await client.query(`set hnsw.iterative_scan = ${byIndex ? 'strict_order' : 'off'}`);
    await client.query(`set hnsw.ef_search = ${searched}`);
    await client.query(`set enable_seqscan = ${byIndex ? 'off' : 'on'}`);
    for (const [place, vector] of asked.entries()) {
      const began = performance.now();
      const { rows } = await client.query<{ id: number }>(
        `select id from bench_vector where organisation = $1 order by embedding <=> $2::vector limit ${deep}`,
        [organisation, vector],
      );
      // The first finds nothing in memory yet.
      if (place > 0) times.push(performance.now() - began);
      found.push(rows.map(({ id }) => id));
    }
  } finally {
    client.release();
  }
  return { times, found };
}

function recall(found: readonly number[][], wanted: readonly number[][]): number {
  const hits = wanted.reduce((sum, ids, at) => sum + ids.filter((id) => found[at]?.includes(id)).length, 0);
  return Math.round((hits / wanted.flat().length) * 1000) / 1000;
}

/** Vectors about one of the topics each; the same ones every time. */
function vectorMaker(): () => number[] {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const about = Array.from({ length: topics }, () => Array.from({ length: dimensions }, normal));
  return () => {
    const topic = about[Math.floor(random() * topics)] as number[];
    return topic.map((value) => Math.round((value + 0.9 * normal()) * 1e4) / 1e4);
  };
}
