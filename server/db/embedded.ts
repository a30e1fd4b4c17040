// The embedded database: PGlite with pgvector in a process of its own, reached through a stream that `pg` takes for a socket. So
// every query goes the same way as on a real PostgreSQL. What PGlite lacks is added here and in pglite-process.ts: a lock on its
// directory (two processes destroyed data when we tried), a watchdog (it ignores statement_timeout) and a new process when that barks.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Duplex } from 'node:stream';
import type { FromPglite, ToPglite } from './pglite-process.ts';

export type EmbeddedDatabase = {
  /** What `new pg.Pool({ stream })` wants: a fresh connection each time. */
  connect(): Duplex;
  close(): Promise<void>;
};

/** A statement that takes longer than this is a runaway: its process is ended and a new one opened. Milliseconds. */
const defaultWatchdogMs = 60_000;

/**
 * Opens the embedded database in `dataDir`.
 * @throws Error with a plain sentence when another process holds the directory.
 */
export async function openEmbedded(dataDir: string, watchdogMs = defaultWatchdogMs): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  let pglite = await startPglite(dataDir);
  let restarting: Promise<void> | null = null;
  let closed = false;

  function restart() {
    if (closed) return;
    restarting ??= pglite
      .kill()
      .then(() => startPglite(dataDir))
      .then((next) => {
        pglite = next;
        restarting = null;
      });
    // A failed restart shows as a failed connection; the next connection tries again.
    restarting.catch(() => {
      restarting = null;
    });
  }

  const ask = async (chunk: Uint8Array): Promise<Uint8Array[]> => {
    if (restarting) await restarting;
    if (pglite.dead) {
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
      return await Promise.race([pglite.ask(chunk), barked]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    connect: () => new Connection(ask),
    async close() {
      closed = true;
      await restarting?.catch(() => undefined);
      await pglite.close();
    },
  };
}

type Pglite = { ask(chunk: Uint8Array): Promise<Uint8Array[]>; close(): Promise<void>; kill(): Promise<void>; readonly dead: boolean };

async function startPglite(dataDir: string): Promise<Pglite> {
  const child: ChildProcess = fork(new URL('./pglite-process.ts', import.meta.url), [dataDir], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve(answer: Uint8Array[]): void; reject(error: Error): void }>();
  let lastId = 0;
  let dead = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      dead = true;
      for (const { reject } of waiting.values()) reject(new Error('embedded database stopped'));
      waiting.clear();
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const send = (message: ToPglite) => child.send(message, () => undefined);
  const heard = Promise.withResolvers<'ready' | 'locked'>();
  child.on('message', (message: FromPglite) => {
    if (message.type === 'ready' || message.type === 'locked') heard.resolve(message.type);
    // What is written is on its disk by now; nothing is left to wait for.
    if (message.type === 'closed') child.kill('SIGKILL');
    if (message.type !== 'answer' && message.type !== 'failed') return;
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') asked?.resolve(message.answer);
    else asked?.reject(new Error(`embedded database stopped: ${message.message}`));
  });
  const first = await Promise.race([heard.promise, ended]);
  if (first === 'locked') {
    throw new Error(`The data directory ${dataDir} is in use by another Koers. Stop that one, or give this one its own DATA_DIR.`);
  }
  if (first !== 'ready') throw new Error(`The embedded database in ${dataDir} could not be opened.`);
  return {
    get dead() {
      return dead;
    },
    ask(chunk) {
      if (dead) return Promise.reject(new Error('embedded database stopped'));
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ type: 'protocol', id, chunk });
      });
    },
    async close() {
      if (dead) return;
      send({ type: 'close' });
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
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
