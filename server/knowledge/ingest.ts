// Brings the knowledge folder into an organisation's database: only what changed, a file at a time, so that a broken file or a
// stop in the middle loses nothing. Doing it again is harmless.
import { createHash } from 'node:crypto';
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import { countTerms } from './count-terms.ts';
import { type Asked, addWordings } from './asked.ts';
import { ownFolder } from './document-store.ts';
import { offerShipped, readText, writeTermsVersion } from './kept-store.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { splitPassages } from './split-passages.ts';
import { type KnownDocument, readKnown, removeDocuments, writeAsked, writeDocument, writePassages } from './store.ts';
import { termsVersion } from './terms.ts';
import { type Learned, writeLearned } from './write-learned.ts';

export type IngestResult = { written: number; unchanged: number; removed: number; broken: { path: string; wrong: string }[] };

/** Ingests loaded files. `progress` hears each path that was written. */
export async function ingest(
  deps: { db: Database },
  organisationId: string,
  loaded: { files: readonly KnowledgeFile[]; broken: { path: string; wrong: string }[]; asked?: ReadonlyMap<string, Asked>; learned?: Learned },
  progress: (path: string) => void = () => {},
): Promise<IngestResult> {
  const { learned } = loaded;
  if (learned) await deps.db.asSystem(organisationId, 'ingest', (tx) => writeLearned(tx, learned));
  const known = await deps.db.asSystem(organisationId, 'ingest', readKnown);
  let written = 0;
  for (const file of loaded.files) {
    const hash = createHash('sha256').update(JSON.stringify(file)).digest('base64url');
    const there = known.get(file.path);
    const shippedAsked = loaded.asked?.get(file.path) ?? [];
    const asked = there?.isOwn ? addWordings(there.asked, shippedAsked) : shippedAsked;
    const isFound = there?.termsVersion === termsVersion && JSON.stringify(there.asked) === JSON.stringify(asked);
    if (there?.isOwn) {
      await keepOwn(deps, organisationId, there, { hash, file });
      // Their text and their wordings stay theirs; further wordings join, and terms of today find it.
      if (!isFound) await indexAgain(deps, organisationId, there.id, shippedAsked);
      continue;
    }
    if (there?.hash === hash && isFound) continue;
    const passages = await splitPassages(file.title, file.body);
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      await writeDocument(tx, file, hash, passages, asked);
      await record(tx, null, { action: 'knowledge:ingest', objectType: 'document', objectId: file.path });
    });
    written++;
    progress(file.path);
  }
  // A file that is broken right now keeps what it said before; only one that is gone goes.
  const present = new Set([...loaded.files, ...loaded.broken].map(({ path }) => path));
  const seen = new Set(loaded.files.map(({ path }) => path));
  for (const own of known.values())
    if ((own.isOwn || isBrought(own)) && !seen.has(own.path) && own.termsVersion !== termsVersion) await indexAgain(deps, organisationId, own.id, []);
  const gone = [...known.values()].filter((each) => !each.isOwn && !isBrought(each) && !present.has(each.path)).map(({ path }) => path);
  let removed = 0;
  if (gone.length > 0) {
    await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
      const went = await removeDocuments(tx, gone);
      for (const path of went) await record(tx, null, { action: 'knowledge:remove', objectType: 'document', objectId: path });
      removed = went.length;
    });
  }
  await deps.db.asSystem(organisationId, 'ingest', countTerms);
  return { written, unchanged: loaded.files.length - written, removed, broken: [...loaded.broken] };
}

/** From a folder of the organisation's own (bring-folder.ts): the files that come with Koers say nothing about it. */
const isBrought = ({ path }: { path: string }) => path.startsWith(ownFolder);

/** An organisation's own text stays; a file that changed since waits beside it, until somebody chooses. */
export async function keepOwn(
  deps: { db: Database },
  organisationId: string,
  own: KnownDocument,
  shipped: { hash: string; file: KnowledgeFile },
): Promise<void> {
  const waits = shipped.hash === own.hash ? null : shipped.hash;
  if (waits === own.shippedHash) return;
  await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
    await offerShipped(tx, own.id, waits === null ? null : shipped);
    await record(tx, null, { action: 'knowledge:offer', objectType: 'document', objectId: own.path, detail: { waits: waits !== null } });
  });
}

/** Cuts outside a transaction; a text that somebody saves meanwhile is in today's terms already, and stays as they saved it. */
async function indexAgain(deps: { db: Database }, organisationId: string, id: string, more: Asked): Promise<void> {
  const seen = await deps.db.asSystem(organisationId, 'ingest', (tx) => readText(tx, id));
  if (!seen) return;
  const { title, body } = seen;
  const passages = await splitPassages(title, body);
  await deps.db.asSystem(organisationId, 'ingest', async (tx) => {
    const current = await readText(tx, id, { lock: true });
    if (!current || current.title !== title || current.body !== body) return;
    await writeAsked(tx, id, addWordings(current.asked, more));
    await writePassages(tx, id, title, passages);
    await writeTermsVersion(tx, id, termsVersion);
  });
}
