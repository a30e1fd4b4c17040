// npm run bench -- retrieval [--passages 10000] [--targets pglite,postgres]: how long a question takes among many passages, and whether the
// statement finds what a plain count in memory finds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import { embeddedEmbedder } from '../../server/knowledge/embed.ts';
import { makeRetrieve } from '../../server/knowledge/retrieve.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { readOwnQuestions } from '../retrieval/read-sets.ts';
import { countInMemory, makePassages } from './made-passages.ts';
import { percentiles } from './percentiles.ts';
import { writeCounts, writePassages } from './write-passages.ts';

const perBatch = 1000;
/** Of a score: what lies nearer than this differs by how sums are rounded, and is the same. */
const rounding = 1e-6;

type Target = { name: string; database: OpenDatabase; writeMs: number; close(): Promise<void> };

/** Measures each target with the same passages and questions. */
export async function benchRetrieval({ passages, targets }: { passages: number; targets: readonly string[] }) {
  const questions = readOwnQuestions('evals/retrieval/tuning-questions.jsonl').map(({ text }) => text);
  const organisationId = crypto.randomUUID();
  const opened: Target[] = [];
  try {
    for (const name of targets) opened.push(await open(name));
    for (const { database } of opened) await database.pool.query(`insert into organisation (id, slug, name) values ($1, 'bench', 'Bench')`, [organisationId]);
    const memory = countInMemory(questions);
    for await (const batch of makePassages(passages, perBatch)) {
      memory.add(batch);
      for (const target of opened) target.writeMs += await timeOf(() => writePassages(target.database.pool, organisationId, batch));
    }
    const runs: object[] = [];
    for (const target of opened) {
      target.writeMs += await timeOf(() => writeCounts(target.database.pool, organisationId, memory.counts, passages));
      // A real PostgreSQL does this by itself, the embedded one by a nightly job.
      target.writeMs += await timeOf(() => target.database.pool.query('vacuum (analyze)'));
      runs.push({
        target: target.name,
        passages,
        writeMs: Math.round(target.writeMs),
        ...(await measure(target.database, organisationId, questions, memory.scores)),
      });
    }
    return { runs };
  } finally {
    for (const target of opened) await target.close();
  }
}

async function open(name: string): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const server = name === 'postgres' ? await startPostgres() : null;
  const database = await openDatabase({ url: server?.url ?? null, directUrl: null, dataDir });
  return {
    name,
    database,
    writeMs: 0,
    async close() {
      await database.close();
      await server?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function measure(database: OpenDatabase, organisationId: string, questions: readonly string[], scoresOf: (question: string) => Map<string, number>) {
  const retrieve = makeRetrieve(database, embeddedEmbedder);
  const reader = { id: crypto.randomUUID(), organisationId, role: 'counsellor' as const };
  const ask = (query: string) => retrieve(reader, { query, limit: 10, on: '2026-11-26', evenUnsure: true });
  for (const question of questions.slice(0, 3)) await ask(question);
  const times: number[] = [];
  let [wanted, found, foundById] = [0, 0, 0];
  for (const question of questions) {
    const start = performance.now();
    const answer = await ask(question);
    times.push(performance.now() - start);
    const scores = scoresOf(question);
    const best = [...scores]
      .filter(([, score]) => score > 0)
      .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
      .slice(0, 10);
    const least = (best.at(-1)?.[1] ?? 0) * (1 - rounding);
    wanted += best.length;
    // As good as the tenth is as good: which of several with one score are shown is nobody's mistake.
    found += Math.min(best.length, answer.filter(({ id }) => (scores.get(id) ?? 0) >= least).length);
    foundById += best.filter(([id]) => answer.some((passage) => passage.id === id)).length;
  }
  const share = (part: number) => Math.round((part / wanted) * 10_000) / 10_000;
  return { queryMs: percentiles(times), 'recall@10': share(found), 'the very same ten': share(foundById), questions: questions.length };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
