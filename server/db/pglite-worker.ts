// PGlite in its own thread: in the main thread one index build would block every client's chat for seconds.
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { parentPort, workerData } from 'node:worker_threads';

if (!parentPort) throw new Error('pglite-worker.ts runs as a worker');
const port = parentPort;
const database = await PGlite.create({ dataDir: (workerData as { dataDir: string }).dataDir, extensions: { vector } });

// Messages are answered strictly in the order in which they came: the wire protocol depends on it.
let last: Promise<void> = Promise.resolve();
port.on('message', (message: { type: 'protocol'; id: number; chunk: Uint8Array } | { type: 'close' }) => {
  last = last.then(async () => {
    if (message.type === 'close') {
      await database.close();
      port.postMessage({ type: 'closed' });
      return;
    }
    const answer: Uint8Array[] = [];
    try {
      await database.execProtocolRawStream(message.chunk, { onRawData: (data) => answer.push(data.slice()) });
      port.postMessage({ type: 'answer', id: message.id, answer });
    } catch (error) {
      port.postMessage({ type: 'failed', id: message.id, message: (error as Error).message });
    }
  });
});
port.postMessage({ type: 'ready' });
