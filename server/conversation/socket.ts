// One tab of one client: frames in, frames out. The same on Node and in a Durable Object, which only lend it their socket.
import type { Session } from '../people/session.ts';
import { Refusal, type RefusalCode, type RefusalParams } from '../errors.ts';
import { wordRefusal } from '../words/refusals.ts';
import { describeError } from '../log.ts';
import { isDatabaseDown } from '../db/as-person.ts';
import { stopReply } from './stop-reply.ts';
import { readFrames } from './reply-store.ts';
import { leaseSeconds } from './turn-store.ts';
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

/** How long after a lease ran out a tab looks whether somebody must go on, and how many failures it takes to leave that to the sweep. */
const lookAgainMs = 200;
const mostFailures = 3;

/** Closing codes of our own (4000–4999). */
export const closeCodes = { sessionExpired: 4401, notFound: 4404 } as const;

/**
 * Serves one socket. Call `open` once, `receive` for each frame, `closed` at the end.
 * @param after the last number this tab has seen
 */
export function serveSocket(deps: TurnDeps, session: Session, conversationId: string, after: number, end: SocketEnd) {
  const { person: client } = session;
  let lastSeq = after;
  let allowance = burst;
  let earnedAt = Date.now();
  // Its own messages come back to a tab as `accepted`, not as `message`.
  const own = new Set<string>();
  let catchingUp: Promise<void> | null = null;
  let noticed = 0;
  let isClosed = false;
  // Messages of one tab are kept in the order in which they came; only their answers may overlap.
  let lastTaken = Promise.resolve();
  let isOver = false;
  let isWatching = false;
  let wake = () => {};

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

  /** Nobody reads along on a line whose session is over, nor writes. */
  function endSession(): void {
    if (isOver) return;
    isOver = true;
    report(new Refusal('session-expired'));
    end.close(closeCodes.sessionExpired, 'session over');
  }
  const expiry = setTimeout(endSession, Math.max(0, session.expiresAt.getTime() - Date.now()));
  const left = deps.live.onSessionEnd(session.id, endSession);

  /**
   * While this tab is open, a turn that somebody else holds is looked at again when their lease runs out: they may have fallen away.
   * @param waitMs before the first look
   */
  async function watch(waitMs: number | null): Promise<void> {
    if (isWatching) return;
    isWatching = true;
    for (let failures = 0; waitMs !== null && failures < mostFailures; ) {
      await pause(waitMs);
      if (isClosed) break;
      try {
        const heldForMs = await continueTurn(deps, client, conversationId);
        waitMs = heldForMs === null ? null : heldForMs + lookAgainMs;
      } catch (error) {
        failures++;
        waitMs = leaseSeconds * 1000;
        report(error);
      }
    }
    isWatching = false;
  }
  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

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
      } catch (error) {
        report(error);
      }
      await watch(0);
    },
    async receive(data: unknown): Promise<void> {
      let clientMessageId: string | undefined;
      try {
        if (session.expiresAt.getTime() <= Date.now()) return endSession();
        const frame = parseFrame(data);
        if (frame.type === 'stop') {
          await stopReply(deps, client, conversationId, frame.replyId);
          return;
        }
        clientMessageId = frame.clientMessageId;
        takeAllowance();
        own.add(frame.clientMessageId);
        const before = lastTaken;
        const { promise, resolve: taken } = Promise.withResolvers<void>();
        lastTaken = promise;
        await before;
        const heldForMs = await takeTurn(deps, client, { conversationId, clientMessageId: frame.clientMessageId, text: frame.text }, ({ messageId, seq }) => {
          send({ type: 'accepted', clientMessageId: frame.clientMessageId, messageId, seq });
          taken();
        }).finally(taken);
        void watch(heldForMs);
      } catch (error) {
        report(error, clientMessageId);
        // It may have been stored all the same, or its answer broke off.
        if (clientMessageId && !(error instanceof Refusal)) void watch(leaseSeconds * 1000);
      }
    },
    closed(): void {
      isClosed = true;
      hear();
      left();
      clearTimeout(expiry);
      wake();
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
