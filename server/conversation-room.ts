// The Durable Object that holds the sockets of one conversation, so that all its tabs hear each other. Only the worker reaches it,
// and only after the app has checked who this is and that the conversation is theirs to write in; who it is, it reads from the
// session once more, because nothing but a session makes a person. It keeps no truth: that is in the database, here as on Node.
import { parse } from 'hono/utils/cookie';
import { serveSocket } from './conversation/socket.ts';
import { Refusal, statusOf } from './errors.ts';
import { cookieName, readSession } from './people/session.ts';
import type { Bindings } from './worker-bindings.ts';
import { makeWorkerDeps } from './worker-deps.ts';

export class ConversationRoom {
  readonly #deps: ReturnType<typeof makeWorkerDeps>['deps'];
  constructor(_state: unknown, env: Bindings) {
    // What a room begins it also ends: the runtime keeps it while it has work, so there is nobody to tell.
    this.#deps = makeWorkerDeps(env, { until: () => undefined, isHttps: true }).deps;
  }

  /** Takes the socket of one tab. The path names the conversation, `after` the last number the tab has seen. */
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const session = await readSession(this.#deps.db, parse(request.headers.get('cookie') ?? '', cookieName)[cookieName]);
    if (!session || session === 'expired') {
      const { code, params } = new Refusal(session ? 'session-expired' : 'not-signed-in');
      return Response.json({ code, params }, { status: statusOf(code) });
    }
    const { 0: there, 1: here } = new WebSocketPair();
    here.accept();
    const end = {
      // A tab that left a moment ago must not break the reply that the others are reading.
      send: (text: string) => {
        if (here.readyState === WebSocket.OPEN) here.send(text);
      },
      close: (code: number, reason: string) => here.close(code, reason),
    };
    const served = serveSocket(this.#deps, session, url.pathname.slice(1), Number(url.searchParams.get('after')), end);
    here.addEventListener('message', ({ data }) => void served.receive(data));
    here.addEventListener('close', () => served.closed());
    here.addEventListener('error', () => served.closed());
    void served.open();
    return new Response(null, { status: 101, webSocket: there });
  }
}
