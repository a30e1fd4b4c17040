// One tab of one client: frames in, frames out. The same on Node and in a Durable Object, which only lend it their socket.
import type { Person } from '../people/roles.ts';
import { Refusal, type RefusalCode, type RefusalParams } from '../errors.ts';
import { wordRefusal } from '../words/refusals.ts';
import { describeError } from '../log.ts';
import { isDatabaseDown } from '../db/as-person.ts';
import { stopReply } from './stop-reply.ts';
import { readFrames } from './store.ts';
import { continueTurn, takeTurn } from './take-turn.ts';
import type { TurnDeps } from './turn-deps.ts';
import { clientFrame, messageLimit, type ServerFrame } from './wire.ts';

export type SocketEnd = { send(text: string): void; close(code: number, reason: string): void };
type NumberedFrame = Extract<ServerFrame, { seq: number }>;

/** How many messages a tab may send in a burst, and how many milliseconds earn one more. */
const burst = 20;
const earnMs = 1000;
/** The largest frame that is looked at: a message at its limit, as JSON with every character escaped. */
const frameLimit = messageLimit * 6 + 1000;

/** Closing codes of our own (4000–4999). */
export const closeCodes = { sessionExpired: 4401, notFound: 4404 } as const;

/**
 * Serves one socket. Call `open` once, `receive` for each frame, `closed` at the end.
 * @param after the last number this tab has seen
 */
export function serveSocket(deps: TurnDeps, client: Person, sessionEnds: Date, conversationId: string, after: number, end: SocketEnd) {
  let lastSeq = after;
  let allowance = burst;
  let earnedAt = Date.now();
  // Its own messages come back to a tab as `accepted`, not as `message`.
  const own = new Set<string>();
  let catchingUp: Promise<void> | null = null;
  let noticed = 0;
  let isClosed = false;

  const send = (frame: ServerFrame) => {
    if (!isClosed) end.send(JSON.stringify(frame));
  };
  const pass = (frame: NumberedFrame) => {
    if (frame.seq <= lastSeq) return;
    lastSeq = frame.seq;
    if (frame.type === 'message' && own.has(frame.clientMessageId)) return;
    send(frame);
  };
  /** Reads what this tab has not had. A notice that comes while it reads makes it read once more: nothing falls between two reads. */
  function catchUp(): Promise<void> {
    noticed++;
    catchingUp ??= (async () => {
      try {
        let read: number;
        do {
          read = noticed;
          (await deps.db.asPerson(client, (tx) => readFrames(tx, conversationId, lastSeq))).forEach(pass);
        } while (read !== noticed);
      } finally {
        catchingUp = null;
      }
    })();
    return catchingUp;
  }
  const hear = deps.live.onFrames(conversationId, ({ frames }) => {
    const next = frames.filter((frame) => frame.seq > lastSeq);
    if (next.length > 0 && next[0]?.seq === lastSeq + 1 && !catchingUp) next.forEach(pass);
    else if (frames.length === 0 || next.length > 0) catchUp().catch(report);
  });

  function report(error: unknown, clientMessageId?: string): void {
    const { code, params } = refusalOf(error);
    if (code === 'internal') deps.log('socket.failed', describeError(error));
    send({
      type: 'error',
      code,
      message: wordRefusal(client.language, code, params),
      ...(code === 'too-many-requests' || code === 'unavailable' ? { retryAfterMs: Number(params.retryAfterMs ?? 2000) } : {}),
      ...(clientMessageId ? { clientMessageId } : {}),
    });
  }

  function takeAllowance(): void {
    const now = Date.now();
    allowance = Math.min(burst, allowance + (now - earnedAt) / earnMs);
    earnedAt = now;
    if (allowance < 1) throw new Refusal('too-many-requests', { retryAfterMs: earnMs });
    allowance--;
  }

  return {
    /** Sends what was missed, and goes on with a turn that somebody left. */
    async open(): Promise<void> {
      try {
        await catchUp();
        await continueTurn(deps, client, conversationId);
      } catch (error) {
        report(error);
      }
    },
    async receive(data: unknown): Promise<void> {
      let clientMessageId: string | undefined;
      try {
        if (sessionEnds.getTime() <= Date.now()) {
          report(new Refusal('session-expired'));
          end.close(closeCodes.sessionExpired, 'session expired');
          return;
        }
        const frame = parseFrame(data);
        if (frame.type === 'stop') {
          await stopReply(deps, client, conversationId, frame.replyId);
          return;
        }
        clientMessageId = frame.clientMessageId;
        takeAllowance();
        own.add(frame.clientMessageId);
        await takeTurn(deps, client, { conversationId, clientMessageId: frame.clientMessageId, text: frame.text }, ({ messageId, seq }) => {
          send({ type: 'accepted', clientMessageId: frame.clientMessageId, messageId, seq });
        });
      } catch (error) {
        report(error, clientMessageId);
      }
    },
    closed(): void {
      isClosed = true;
      hear();
    },
  };
}

function parseFrame(data: unknown) {
  if (typeof data !== 'string') throw new Refusal('malformed-frame');
  if (data.length > frameLimit) throw new Refusal('too-long', { limit: messageLimit });
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    throw new Refusal('malformed-frame');
  }
  const parsed = clientFrame.safeParse(json);
  if (!parsed.success) throw new Refusal('malformed-frame');
  return parsed.data;
}

function refusalOf(error: unknown): { code: RefusalCode; params: RefusalParams } {
  if (error instanceof Refusal) return error;
  return { code: isDatabaseDown(error) ? 'unavailable' : 'internal', params: {} };
}
