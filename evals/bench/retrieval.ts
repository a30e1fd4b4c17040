// npm run bench -- retrieval [--passages 10000] [--targets pglite,postgres]: how long a question takes among many passages, and whether the
// statement finds what a plain count in memory finds. Passages are sentences of the knowledge folder, each with six wordings of clients, shuffled, so their words are as common as they are there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import { countTerms } from '../../server/knowledge/count-terms.ts';
import { embeddedEmbedder } from '../../server/knowledge/embed.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { makeRetrieve } from '../../server/knowledge/retrieve.ts';
import { type PassageTerms, rarityPower, termPlaces, termsOfPassage, termsOfQuestion } from '../../server/knowledge/terms.ts';
import { startPostgres } from '../../tests/support/postgres.ts';
import { readOwnQuestions } from '../retrieval/read-sets.ts';
import { percentiles } from './percentiles.ts';

type Made = { id: string; documentId: string; heading: string; text: string; terms: PassageTerms };

/** Measures each target with the same passages and questions. */
export async function benchRetrieval({ passages, targets }: { passages: number; targets: readonly string[] }) {
  const made = await makePassages(passages);
  const questions = readOwnQuestions('evals/retrieval/tuning-questions.jsonl').map(({ text }) => text);
  const runs: object[] = [];
  for (const target of targets) runs.push({ target, passages, ...(await measure(target, made, questions)) });
  return { runs };
}

async function measure(target: string, made: readonly Made[], questions: readonly string[]) {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const server = target === 'postgres' ? await startPostgres() : null;
  const database = await openDatabase({ url: server?.url ?? null, directUrl: null, dataDir });
  try {
    const organisationId = crypto.randomUUID();
    const began = performance.now();
    await write(database, organisationId, made);
    const writeMs = performance.now() - began;
    // A real PostgreSQL does this by itself, the embedded one by a nightly job.
    await database.pool.query('analyze');
    const retrieve = makeRetrieve(database, embeddedEmbedder);
    const reader = { id: crypto.randomUUID(), organisationId, role: 'counsellor' as const };
    const ask = (query: string) => retrieve(reader, { query, limit: 10, on: '2026-11-26', evenUnsure: true });
    for (const question of questions.slice(0, 3)) await ask(question);
    const times: number[] = [];
    let found = 0;
    let wanted = 0;
    const exact = exactSearch(made);
    for (const question of questions) {
      const start = performance.now();
      const answer = await ask(question);
      times.push(performance.now() - start);
      const best = exact(question).slice(0, 10);
      wanted += best.length;
      found += best.filter((id) => answer.some((passage) => passage.id === id)).length;
    }
    return { writeMs: Math.round(writeMs), queryMs: percentiles(times), recallAt10: Math.round((found / wanted) * 1000) / 1000, questions: questions.length };
  } finally {
    await database.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One passage a document, so that neither the document as a whole nor the spread over documents changes the order. */
async function makePassages(count: number): Promise<Made[]> {
  const { files, asked } = await loadKnowledgeFiles('knowledge');
  const wordings = [...asked.values()].flatMap((of) => of.flatMap(([, each]) => each));
  const sentences = files.flatMap(({ body }) => body.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.length > 25 && !sentence.startsWith('#'));
  const headings = files.flatMap(({ body }) => [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading as string));
  let state = 11;
  const pick = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as T;
  };
  return Array.from({ length: count }, () => {
    const heading = pick(headings);
    const text = [pick(sentences), pick(sentences), pick(sentences), pick(sentences)].join(' ');
    const askedFor = wordings.length === 0 ? [] : Array.from({ length: 6 }, () => pick(wordings));
    return { id: crypto.randomUUID(), documentId: crypto.randomUUID(), heading, text, terms: termsOfPassage('', heading, text, askedFor) };
  });
}

async function write(database: OpenDatabase, organisationId: string, made: readonly Made[]): Promise<void> {
  await database.asSystem(organisationId, 'bench', (tx) =>
    tx.query(`insert into organisation (id, slug, name) values ($1, 'bench', 'Bench')`, [organisationId]),
  );
  for (let from = 0; from < made.length; from += 500) {
    const part = made.slice(from, from + 500);
    const sparse = part.map(
      ({ terms }) => `{${[...terms.weights].sort(([a], [b]) => a - b).map(([place, weight]) => `${place}:${weight.toFixed(3)}`)}}/${termPlaces}`,
    );
    await database.asSystem(organisationId, 'bench', async (tx) => {
      await tx.query(
        `insert into document (organisation_id, id, path, folder, title, audience, origin, licence, checked_at, body, content_hash, embedder)
         select koers_organisation(), id, id::text, 'methodology', '', 'both', 'bench', 'bench', '2026-01-01', '', '', '' from unnest($1::uuid[]) as id`,
        [part.map(({ documentId }) => documentId)],
      );
      await tx.query(
        `insert into passage (organisation_id, id, document_id, ordinal, heading, text)
         select koers_organisation(), id, document_id, 0, heading, text from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as given(id, document_id, heading, text)`,
        [part.map(({ id }) => id), part.map(({ documentId }) => documentId), part.map(({ heading }) => heading), part.map(({ text }) => text)],
      );
      await tx.query(
        `insert into passage_terms (organisation_id, passage_id, document_id, terms)
         select koers_organisation(), id, document_id, terms::sparsevec from unnest($1::uuid[], $2::uuid[], $3::text[]) as given(id, document_id, terms)`,
        [part.map(({ id }) => id), part.map(({ documentId }) => documentId), sparse],
      );
    });
  }
  await database.asSystem(organisationId, 'bench', countTerms);
}

/** The same formula without the database, over every passage; typos are not mended here, and the neighbours table is left empty there. */
function exactSearch(made: readonly Made[]): (question: string) => string[] {
  const counts = new Map<number, number>();
  for (const { terms } of made) for (const term of terms.weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: number) => Math.log(1 + (made.length - (counts.get(term) ?? 0) + 0.5) / ((counts.get(term) ?? 0) + 0.5)) ** rarityPower;
  return (question) => {
    const { terms } = termsOfQuestion(question);
    const weighed = terms.map(({ term, weight }) => [term, weight * rarity(term)] as const);
    const scored = made.map(({ id, terms: passage }) => ({
      id,
      score: weighed.reduce((sum, [term, weight]) => sum + weight * (passage.weights.get(term) ?? 0), 0),
    }));
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}
