// Brings the knowledge folder to every organisation at start. A folder that looks as it did last time is not even parsed, so that
// a second start is quick; LangChain is loaded only when there is something to read.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../db/as-person.ts';
import { readFingerprint, writeFingerprint } from './store.ts';
import { termsVersion } from './terms.ts';

type Log = (event: string, detail: Record<string, string | number>) => void;

/** Ingests `folder` where an organisation does not have it yet. Broken files are named in the log and tried again next time. */
export async function bringKnowledge(deps: { db: Database; log: Log }, folder: string): Promise<void> {
  const fingerprint = `${termsVersion} ${await fingerprintOf(folder)}`;
  for (const { id } of await deps.db.organisations()) {
    if ((await deps.db.asSystem(id, 'read fingerprint', readFingerprint)) === fingerprint) continue;
    const [{ loadKnowledgeFiles }, { ingest }] = await Promise.all([import('./load-files.ts'), import('./ingest.ts')]);
    const loaded = await loadKnowledgeFiles(folder);
    for (const { path, wrong } of loaded.broken) deps.log('knowledge.skipped', { path, wrong });
    for (const { path, heading } of loaded.astray) deps.log('knowledge.asked-astray', { path, heading });
    if (loaded.isLearnedStale) deps.log('knowledge.learned-stale', {});
    const { written, removed } = await ingest(deps, id, loaded);
    deps.log('knowledge.ingested', { written, removed });
    await deps.db.asSystem(id, 'write fingerprint', (tx) => writeFingerprint(tx, loaded.broken.length === 0 ? fingerprint : null));
  }
}

async function fingerprintOf(folder: string): Promise<string> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(md|jsonl)$/.test(path)).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(folder, path)));
  return hash.digest('base64url');
}
