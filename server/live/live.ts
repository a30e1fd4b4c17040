// Tells open screens, here and on other instances, that something changed. Payloads are ids: whoever hears one reads the rest
// under their own rights. On this instance a conversation's frames ride along, which saves a query per sentence.
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { ServerFrame } from '../conversation/wire.ts';

export const topics = [
  'signals',
  'plan',
  'conversations',
  'evaluations',
  'audits',
  'trajectories',
  'referrals',
  'homework',
  'logbook',
  'exercises',
  'guidance',
  'intake',
  'growth',
  'sessions',
  'portfolio',
  'handovers',
  'complaints',
  'prompts',
] as const;
export type Topic = (typeof topics)[number];
export type Change = { organisationId: string; topic: Topic; trajectoryId: string };

export type NumberedFrame = Extract<ServerFrame, { seq: number }>;
/** New frames of a conversation. `frames` is empty when they were sent by another instance: read them. */
export type FramesSent = { conversationId: string; frames: readonly NumberedFrame[] };

export interface Live {
  /** Something of a trajectory changed. */
  changed(organisationId: string, topic: Topic, trajectoryId: string): void;
  /** Frames of a conversation are stored and may go out. */
  framesSent(conversationId: string, frames: readonly NumberedFrame[]): void;
  /** A session is over: whoever holds a line of it open closes it. */
  sessionEnded(sessionId: string): void;
  onChange(organisationId: string, hear: (change: Change) => void): () => void;
  onSessionEnd(sessionId: string, hear: () => void): () => void;
  onFrames(conversationId: string, hear: (sent: FramesSent) => void): () => void;
  close(): Promise<void>;
}

type Message = { from: string; change?: Change; conversationId?: string; sessionId?: string };

/** The emitter of one process. `relay` passes a message on to other instances. */
export function makeLocalLive(relay: (message: Omit<Message, 'from'>) => void = () => {}): Live & {
  hearFromElsewhere(message: Message): void;
  /** Other instances could not be heard for a while: every open conversation looks for itself. */
  missed(): void;
} {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const on = <T>(event: string, hear: (value: T) => void) => {
    emitter.on(event, hear);
    return () => void emitter.off(event, hear);
  };
  return {
    changed(organisationId, topic, trajectoryId) {
      const change = { organisationId, topic, trajectoryId };
      emitter.emit(`change ${organisationId}`, change);
      relay({ change });
    },
    framesSent(conversationId, frames) {
      emitter.emit(`frames ${conversationId}`, { conversationId, frames });
      relay({ conversationId });
    },
    sessionEnded(sessionId) {
      emitter.emit(`session ${sessionId}`);
      relay({ sessionId });
    },
    onSessionEnd: (sessionId, hear) => on(`session ${sessionId}`, hear),
    onChange: (organisationId, hear) => on(`change ${organisationId}`, hear),
    onFrames: (conversationId, hear) => on(`frames ${conversationId}`, hear),
    hearFromElsewhere(message) {
      if (message.change) emitter.emit(`change ${message.change.organisationId}`, message.change);
      if (message.conversationId) emitter.emit(`frames ${message.conversationId}`, { conversationId: message.conversationId, frames: [] });
      if (message.sessionId) emitter.emit(`session ${message.sessionId}`);
    },
    missed() {
      for (const event of emitter.eventNames().map(String)) {
        if (event.startsWith('frames ')) emitter.emit(event, { conversationId: event.slice('frames '.length), frames: [] });
      }
    },
    close: async () => undefined,
  };
}

const channel = 'koers';
/** How long notices for other instances are gathered, in milliseconds; shorter than a person notices. */
const gatherMs = 20;

/** Over PostgreSQL's LISTEN and NOTIFY, on one connection outside the pool that is opened again when it breaks. */
export async function makePostgresLive(url: string, log: (event: string, detail?: Record<string, unknown>) => void): Promise<Live> {
  const self = crypto.randomUUID();
  let client: pg.Client | null = null;
  let closed = false;
  let retrying = false;
  // Notices of a moment go out together: a turn makes half a dozen, and each would be a statement of its own.
  const waiting = new Set<string>();
  function relay(): void {
    // While nobody can be reached they wait; the first thing a new line does is to send them.
    if (!client) return;
    const notices = [...waiting];
    waiting.clear();
    // Best effort: a screen on another instance that misses one catches up with its next read.
    client.query('select pg_notify($1, notice) from unnest($2::text[]) notice', [channel, notices]).catch(() => undefined);
  }
  const live = makeLocalLive((message) => {
    if (closed) return;
    if (waiting.size === 0) setTimeout(relay, gatherMs).unref();
    waiting.add(JSON.stringify({ from: self, ...message }));
  });
  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('notification', (notification) => {
      const message = readNotice(notification.payload);
      if (message && message.from !== self) live.hearFromElsewhere(message);
    });
    next.on('error', () => {
      if (client === next) client = null;
      next.end().catch(() => undefined);
      retry();
    });
    await next.connect();
    await next.query(`listen ${channel}`);
    if (closed) return void next.end().catch(() => undefined);
    client = next;
    live.missed();
    relay();
  }
  function retry() {
    // A line can break in two ways at once; one new line is enough.
    if (closed || retrying) return;
    retrying = true;
    setTimeout(() => {
      retrying = false;
      listen().catch((error: Error) => {
        log('live.listen-failed', { reason: error.message });
        retry();
      });
    }, 1000).unref();
  }
  await listen();
  return {
    ...live,
    async close() {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
}

/** Whoever may use the database may also send something on our channel; what is not ours must not end the process. */
function readNotice(payload: string | undefined): Message | null {
  try {
    return JSON.parse(payload ?? '') as Message;
  } catch {
    return null;
  }
}
