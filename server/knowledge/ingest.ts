// Brings the knowledge folder into an organisation's database: only what changed, a file at a time, so that a broken file or a
// stop in the middle loses nothing. Doing it again is harmless.
import { createHash } from 'node:crypto';
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import type { Embedder } from './embed.ts';
import { embedPassages } from './embed-passages.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { offerShipped, readBody, writeEmbedding } from './partner-store.ts';
import { splitPassages } from './split-passages.ts';
import { type KnownDocument, readKnown, removeDocuments, writeDocument, writePassages } from './store.ts';

export type IngestResult = { written: number; unchanged: number; removed: number; broken: { path: string; wrong: string }[] };

/** Ingests loaded files. `progress` hears each path that was written. */
export async function ingest(
  deps: { db: Database; embedder: Embedder },
  organisationId: string,
  loaded: { files: readonly KnowledgeFile[]; broken: { path: string; wrong: string }[] },
  progress: (path: string) => void = () => {},
): Promise<IngestResult> {
  const known = await deps.db.asSystem(organisationId, 'ingest', readKnown);
  let written = 0;
  for (const file of loaded.files) {
    const hash = createHash('sha256').update(JSON.stringify(file)).digest('base64url');
    const there = known.get(file.path);
    if (there?.isOwn) {
      await keepOwn(deps, organisationId, there, { hash, file });
      continue;
    }
    if (there?.hash === hash && there.embedder === deps.embedder.name) continue;
    const passages = await embedPassages(deps.embedder, file.title, await splitPassages(file.title, file.body));
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      await writeDocument(tx, file, hash, deps.embedder.name, passages);
      await record(tx, null, { action: 'knowledge:ingest', objectType: 'document', objectId: file.path });
    });
    written++;
    progress(file.path);
  }
  // What an organisation wrote is found with the embedder of today too.
  for (const own of known.values()) if (own.isOwn && own.embedder !== deps.embedder.name) await embedAgain(deps, organisationId, own.id);
  // A file that is broken right now keeps what it said before; only one that is gone goes.
  const present = new Set([...loaded.files, ...loaded.broken].map(({ path }) => path));
  const gone = [...known.values()].filter(({ path, isOwn }) => !isOwn && !present.has(path)).map(({ path }) => path);
  if (gone.length > 0) {
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      await removeDocuments(tx, gone);
      for (const path of gone) await record(tx, null, { action: 'knowledge:remove', objectType: 'document', objectId: path });
    });
  }
  return { written, unchanged: loaded.files.length - written, removed: gone.length, broken: [...loaded.broken] };
}

/** An organisation's own text stays; a file of ours that changed since waits beside it, until somebody chooses. */
async function keepOwn(deps: { db: Database }, organisationId: string, own: KnownDocument, shipped: { hash: string; file: KnowledgeFile }): Promise<void> {
  const waits = shipped.hash === own.hash ? null : shipped.hash;
  if (waits === own.shippedHash) return;
  await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
    await offerShipped(tx, own.id, waits === null ? null : shipped);
    await record(tx, null, { action: 'knowledge:offer', objectType: 'document', objectId: own.path, detail: { waits: waits !== null } });
  });
}

async function embedAgain(deps: { db: Database; embedder: Embedder }, organisationId: string, id: string): Promise<void> {
  const { title, body } = await deps.db.asSystem(organisationId, 'ingest', (tx) => readBody(tx, id));
  const passages = await embedPassages(deps.embedder, title, await splitPassages(title, body));
  await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
    await writePassages(tx, id, title, passages);
    await writeEmbedding(tx, id, deps.embedder.name);
  });
}
