// Brings the knowledge folder into an organisation's database: only what changed, a file at a time, so that a broken file or a
// stop in the middle loses nothing. Doing it again is harmless.
import { createHash } from 'node:crypto';
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import type { Embedder } from './embed.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { splitPassages } from './split-passages.ts';
import { readHashes, removeDocuments, writeDocument } from './store.ts';

export type IngestResult = { written: number; unchanged: number; removed: number; broken: { path: string; wrong: string }[] };

/** Ingests loaded files. `progress` hears each path that was written. */
export async function ingest(
  deps: { db: Database; embedder: Embedder },
  organisationId: string,
  loaded: { files: readonly KnowledgeFile[]; broken: { path: string; wrong: string }[] },
  progress: (path: string) => void = () => {},
): Promise<IngestResult> {
  const known = await deps.db.asSystem(organisationId, 'ingest', readHashes);
  let written = 0;
  for (const file of loaded.files) {
    const hash = createHash('sha256').update(JSON.stringify(file)).digest('base64url');
    if (known.get(file.path) === `${hash} ${deps.embedder.name}`) continue;
    const passages = await splitPassages(file.title, file.body);
    const embeddings = await deps.embedder.embed(passages.map(({ heading, text }) => `${file.title}\n${heading}\n${text}`));
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      await writeDocument(
        tx,
        file,
        hash,
        deps.embedder.name,
        passages.map((passage, index) => ({ ...passage, embedding: embeddings[index] as number[] })),
      );
      await record(tx, null, { action: 'knowledge:ingest', objectType: 'document', objectId: file.path });
    });
    written++;
    progress(file.path);
  }
  // A file that is broken right now keeps what it said before; only one that is gone goes.
  const present = new Set([...loaded.files, ...loaded.broken].map(({ path }) => path));
  const gone = [...known.keys()].filter((path) => !present.has(path));
  if (gone.length > 0) {
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      await removeDocuments(tx, gone);
      for (const path of gone) await record(tx, null, { action: 'knowledge:remove', objectType: 'document', objectId: path });
    });
  }
  return { written, unchanged: loaded.files.length - written, removed: gone.length, broken: [...loaded.broken] };
}
