// PGlite in a process of its own. Not in the main thread: one index build there would block every client's chat for seconds. Not in
// a worker thread either: when a thread with WebAssembly is ended, Node can fall over with it (docs/decisions/0001-one-data-access.md).
// It holds the lock on its directory itself, so that the lock lives exactly as long as what writes there.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

export type ToPglite = { type: 'protocol'; id: number; chunk: Uint8Array } | { type: 'close' };
export type FromPglite =
  | { type: 'ready' }
  | { type: 'locked' }
  | { type: 'closed' }
  | { type: 'answer'; id: number; answer: Uint8Array[] }
  | { type: 'failed'; id: number; message: string };

const tell = (message: FromPglite) => process.send?.(message);

// Ctrl+C reaches every process of a terminal, but the parent closes us, in its own time. If the parent falls away, so do we.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit(0));

const dataDir = process.argv[2] ?? '';
const lock = takeLock();
if (!lock) {
  await new Promise((told) => process.send?.({ type: 'locked' } satisfies FromPglite, told));
  process.exit(0);
}
// Named here until the very end: a lock that nothing refers to would be collected, and freed with it.
process.on('exit', () => lock?.close());
const database = await PGlite.create({ dataDir: join(dataDir, 'pglite'), extensions: { vector } });

// Messages are answered strictly in the order in which they came: the wire protocol depends on it.
let last: Promise<void> = Promise.resolve();
process.on('message', (message: ToPglite) => {
  last = last.then(async () => {
    if (message.type === 'close') {
      await database.close();
      tell({ type: 'closed' });
      return;
    }
    const answer: Uint8Array[] = [];
    try {
      await database.execProtocolRawStream(message.chunk, { onRawData: (data) => answer.push(data.slice()) });
      tell({ type: 'answer', id: message.id, answer });
    } catch (error) {
      tell({ type: 'failed', id: message.id, message: (error as Error).message });
    }
  });
});
tell({ type: 'ready' });

/** Holds `dataDir/lock` for as long as this process lives; a kill frees it, since the operating system drops the file lock. */
function takeLock(): DatabaseSync | null {
  const lock = new DatabaseSync(join(dataDir, 'lock'));
  try {
    // Two seconds: after a kill of its parent, the process before us may still be on its way out.
    lock.exec('pragma busy_timeout = 2000; begin exclusive');
    return lock;
  } catch {
    return null;
  }
}
