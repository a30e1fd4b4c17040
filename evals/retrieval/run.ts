// npm run eval -- retrieval --corpus F.jsonl --queries F.jsonl --qrels F.csv: BEIR-style files through the retriever that clients get.
// Prints one JSON object: hit@1, hit@5, MRR@10, milliseconds per query.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { embeddedEmbedder } from '../../server/knowledge/embed.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import type { KnowledgeFile } from '../../server/knowledge/knowledge-file.ts';
import { openKoers } from '../open-koers.ts';

type Line = { _id: string; text: string; title?: string };

/** @param argv `--corpus F.jsonl --queries F.jsonl --qrels F.csv` */
export async function runRetrievalEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { corpus: { type: 'string' }, queries: { type: 'string' }, qrels: { type: 'string' } } });
  if (!values.corpus || !values.queries || !values.qrels) throw new Error('npm run eval -- retrieval --corpus F.jsonl --queries F.jsonl --qrels F.csv');
  const corpus = readLines(values.corpus);
  const queries = readLines(values.queries);
  const relevant = readQrels(values.qrels);
  const koers = await openKoers();
  try {
    // Each line of the corpus is a document of its own; its id comes back as the title.
    const files: KnowledgeFile[] = corpus.map(({ _id, text, title }) => ({
      path: `methodology/${_id}`,
      folder: 'methodology',
      title: _id,
      audience: 'both',
      competency: null,
      stages: [],
      origin: 'eval',
      url: null,
      licence: 'eval',
      checkedAt: '2026-01-01',
      verified: true,
      validFrom: null,
      validTo: null,
      details: {},
      body: title ? `${title}\n\n${text}` : text,
    }));
    await ingest({ db: koers.database, embedder: embeddedEmbedder }, koers.organisationId, { files, broken: [] });
    const reader = { id: crypto.randomUUID(), organisationId: koers.organisationId, role: 'counsellor' as const };
    const ranks: number[] = [];
    const began = performance.now();
    for (const { _id, text } of queries) {
      const found = [...new Set((await koers.deps.retrieve(reader, { query: text, limit: 20 })).map(({ title }) => title))].slice(0, 10);
      ranks.push(found.findIndex((id) => relevant.get(_id)?.has(id)) + 1);
    }
    const share = (within: number) => round(ranks.filter((rank) => rank > 0 && rank <= within).length / ranks.length);
    console.log(
      JSON.stringify({
        'hit@1': share(1),
        'hit@5': share(5),
        'MRR@10': round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length),
        msPerQuery: round((performance.now() - began) / queries.length),
        queries: queries.length,
        passages: corpus.length,
      }),
    );
  } finally {
    await koers.close();
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** query-id, corpus-id, score; with or without a heading, comma or tab. */
function readQrels(file: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query, document, score] = line.trim().split(/[,\t]/);
    if (!query || !document || !(Number(score ?? 1) > 0)) continue;
    const known = relevant.get(query) ?? new Set();
    relevant.set(query, known.add(document));
  }
  return relevant;
}
