// A whole Koers for a test: real database (embedded or PostgreSQL), real app, real sockets on a free port; only the world outside
// is played. The journeys run on both databases through `describeOnBoth`.
import { rmSync } from 'node:fs';
import { describe, inject } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerFrame } from '../../server/conversation/wire.ts';
import { type Running, start } from '../../server/node.ts';
import { readSettings } from '../../server/settings.ts';
import { freshDataDir, templateOf } from './embedded.ts';
import { freshDatabase } from './postgres.ts';
import { type Visitor, type Visitors, visitorsOf } from './visitors.ts';

export const databases = ['embedded', 'postgres'] as const;
export type DatabaseKind = (typeof databases)[number];

/** Runs the same journeys on the embedded database and on a real PostgreSQL. */
export function describeOnBoth(name: string, tests: (kind: DatabaseKind) => void): void {
  for (const kind of databases) describe(`${name}, on ${kind}`, () => tests(kind));
}

export type { Visitor } from './visitors.ts';

export type TestKoers = Running &
  Visitors & {
    /** Where this one keeps what is not in a database of its own. */
    dataDir: string;
    /** Opens a socket and collects its frames. */
    listen(visitor: Visitor, conversationId: string, after?: number): Promise<Tab>;
    /** Stops and starts again on the same data, at the same address. `meanwhile` runs while it is away. */
    restart(meanwhile?: () => Promise<void>): Promise<void>;
  };

/** One open tab of a client. */
export type Tab = {
  frames: ServerFrame[];
  socket: WebSocket;
  sendRaw(data: string): void;
  say(text: string, clientMessageId?: string): string;
  /** Waits for a frame that fits, from those that came and those that come. */
  until<T extends ServerFrame['type']>(type: T, fits?: (frame: Extract<ServerFrame, { type: T }>) => boolean): Promise<Extract<ServerFrame, { type: T }>>;
  /** Says something and waits for the end of its reply; the reply's text and frames. */
  ask(text: string): Promise<{ text: string; done: Extract<ServerFrame, { type: 'reply.done' }>; accepted: Extract<ServerFrame, { type: 'accepted' }> }>;
  close(): Promise<void>;
};

/**
 * Starts Koers for a test. `environment` sets what the test is about (a model, no demo).
 * @param from `template` copies a database in which a start has nothing left to do; `nothing` lets this start do everything
 */
export async function startKoers(kind: DatabaseKind, environment: Record<string, string> = {}, from: 'template' | 'nothing' = 'template'): Promise<TestKoers> {
  // A database of the test's own, or no demo: the template is not what that start would have made.
  const copies = from === 'template' && !('DATABASE_URL' in environment) && !('DEMO' in environment);
  const dataDir = await freshDataDir(copies && kind === 'embedded' ? 'seeded' : 'nothing');
  const template = copies && kind === 'postgres' ? await templateOf('postgres') : null;
  const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'koers', template) : null;
  // A fake model would hear the judge in the background; a test that is about it turns it on.
  const settings = readSettings({ PORT: '0', DATA_DIR: dataDir, DEMO: '1', MODEL_JUDGES: '0', ...(fresh ? { DATABASE_URL: fresh.url } : {}), ...environment });
  let running = await start(settings);
  const koers: TestKoers = {
    dataDir,
    get url() {
      return running.url;
    },
    get deps() {
      return running.deps;
    },
    async stop() {
      await running.stop();
      await fresh?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
    async restart(meanwhile = async () => undefined) {
      const port = Number(new URL(running.url).port);
      await running.stop();
      await meanwhile();
      running = await start({ ...settings, port });
    },
    ...visitorsOf(() => running.url),
    listen: (visitor, conversationId, after = 0) => openTab(running.url, visitor, conversationId, after),
  };
  return koers;
}

/** How long a test waits for a frame, in milliseconds; only to fail instead of hanging. */
const patience = 30_000;

/** Opens a tab on whichever door listens at `url`. */
export async function openTab(url: string, visitor: Visitor, conversationId: string, after: number): Promise<Tab> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/conversations/${conversationId}/socket?after=${after}`, {
    headers: { cookie: visitor.cookie, origin: url },
  });
  const frames: ServerFrame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as ServerFrame);
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const tab: Tab = {
    frames,
    socket,
    sendRaw: (data) => socket.send(data),
    say(text, clientMessageId = crypto.randomUUID()) {
      socket.send(JSON.stringify({ type: 'message', clientMessageId, text }));
      return clientMessageId;
    },
    until(type, fits = () => true) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = frames.find((frame) => frame.type === type && fits(frame as never));
          if (!found) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found as never);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`no frame ${type}; there were ${frames.map((frame) => frame.type).join(', ') || 'none'}`));
        }, patience);
        waiting.add(look);
        look();
      });
    },
    async ask(text) {
      const clientMessageId = tab.say(text);
      const accepted = await tab.until('accepted', (frame) => frame.clientMessageId === clientMessageId);
      const done = await tab.until('reply.done', (frame) => frame.seq > accepted.seq);
      const parts = frames.filter((frame) => frame.type === 'reply.part' && frame.replyId === done.replyId) as Extract<ServerFrame, { type: 'reply.part' }>[];
      return { text: parts.map((part) => part.text).join(''), done, accepted };
    },
    async close() {
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
      socket.close();
      await closed;
    },
  };
  return tab;
}
