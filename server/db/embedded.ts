// The embedded database: PGlite with pgvector in a worker thread, reached through a stream that `pg` takes for a socket. So every
// query goes the same way as on a real PostgreSQL. What PGlite lacks is added here: a lock on its directory (two processes
// destroyed data when we tried), a watchdog (it ignores statement_timeout) and a restart of the worker when that barks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';

export type EmbeddedDatabase = {
  /** What `new pg.Pool({ stream })` wants: a fresh connection each time. */
  connect(): Duplex;
  close(): Promise<void>;
};

/** A statement that takes longer than this is a runaway: the worker is ended and a new one opened. Milliseconds. */
const defaultWatchdogMs = 60_000;

/**
 * Opens the embedded database in `dataDir`.
 * @throws Error with a plain sentence when another process holds the directory.
 */
export async function openEmbedded(dataDir: string, watchdogMs = defaultWatchdogMs): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockDirectory(dataDir);
  let thread = await startWorker(dataDir).catch((error: unknown) => {
    unlock();
    throw error;
  });
  let restarting: Promise<void> | null = null;
  let closed = false;

  function restart() {
    if (closed) return;
    restarting ??= thread
      .kill()
      .then(() => startWorker(dataDir))
      .then((next) => {
        thread = next;
        restarting = null;
      });
    // A failed restart shows as a failed connection; the next connection tries again.
    restarting.catch(() => {
      restarting = null;
    });
  }

  const ask = async (chunk: Uint8Array): Promise<Uint8Array[]> => {
    if (restarting) await restarting;
    if (thread.dead) {
      restart();
      await restarting;
    }
    let timer: NodeJS.Timeout | undefined;
    const barked = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        restart();
        reject(new Error('embedded database stopped: a statement ran too long'));
      }, watchdogMs);
      timer.unref();
    });
    try {
      return await Promise.race([thread.ask(chunk), barked]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    connect: () => new Connection(ask),
    async close() {
      closed = true;
      await restarting?.catch(() => undefined);
      await thread.close();
      unlock();
    },
  };
}

/** Holds `dataDir/lock` for this process; a kill frees it, since the operating system drops the file lock. */
function lockDirectory(dataDir: string): () => void {
  const lock = new DatabaseSync(join(dataDir, 'lock'));
  try {
    lock.exec('pragma busy_timeout = 2000; begin exclusive');
  } catch (error) {
    lock.close();
    throw new Error(`The data directory ${dataDir} is in use by another Koers. Stop that one, or give this one its own DATA_DIR.`, { cause: error });
  }
  return () => lock.close();
}

type Thread = { ask(chunk: Uint8Array): Promise<Uint8Array[]>; close(): Promise<void>; kill(): Promise<unknown>; readonly dead: boolean };

async function startWorker(dataDir: string): Promise<Thread> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: { dataDir: join(dataDir, 'pglite') } });
  const waiting = new Map<number, { resolve(answer: Uint8Array[]): void; reject(error: Error): void }>();
  let lastId = 0;
  let dead = false;
  let whenClosed = () => {};
  const fail = (error: Error) => {
    dead = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    whenClosed();
  };
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: { type: string; id: number; answer: Uint8Array[]; message: string }) => {
      if (message.type === 'ready') resolve();
      if (message.type === 'closed') whenClosed();
      const asked = waiting.get(message.id);
      if (!asked) return;
      waiting.delete(message.id);
      if (message.type === 'answer') asked.resolve(message.answer);
      else asked.reject(new Error(`embedded database stopped: ${message.message}`));
    });
    worker.on('exit', () => fail(new Error('embedded database stopped')));
  });
  worker.on('error', fail);
  return {
    get dead() {
      return dead;
    },
    ask(chunk) {
      if (dead) return Promise.reject(new Error('embedded database stopped'));
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ type: 'protocol', id, chunk });
      });
    },
    async close() {
      if (dead) return;
      const closed = new Promise<void>((resolve) => {
        whenClosed = resolve;
      });
      worker.postMessage({ type: 'close' });
      await closed;
      await worker.terminate();
    },
    kill: () => worker.terminate(),
  };
}

/** The stream that `pg` takes for a TCP socket. */
class Connection extends Duplex {
  readonly #ask: (chunk: Uint8Array) => Promise<Uint8Array[]>;
  constructor(ask: (chunk: Uint8Array) => Promise<Uint8Array[]>) {
    super();
    this.#ask = ask;
  }
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  override _read(): void {}
  override _write(chunk: Uint8Array, _encoding: string, done: (error?: Error | null) => void): void {
    this.#pass([chunk], done);
  }
  override _writev(chunks: { chunk: Uint8Array }[], done: (error?: Error | null) => void): void {
    this.#pass(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }
  #pass(chunks: Uint8Array[], done: (error?: Error | null) => void): void {
    // A copy of its own: what is posted to the worker must not be a view on the pool's reused buffer.
    const bytes = new Uint8Array(Buffer.concat(chunks));
    if (bytes[0] === terminate && bytes.length === 5) {
      this.push(null);
      done();
      return;
    }
    this.#ask(bytes).then(
      (answer) => {
        for (const part of answer) this.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
        done();
      },
      (error: Error) => done(error),
    );
  }
}
const terminate = 'X'.charCodeAt(0);
