// The Cloudflare door: bindings, then dependencies, then the same app as on Node, made for each request because nothing that talks
// to the outside may be kept between two. Sockets are held by Durable Objects. Schema and knowledge are brought in by a Node
// instance on the same database; until one has, /healthz is well and every organisation is empty.
import { Hono } from 'hono';
import { makeApp } from './app.ts';
import { pageOf } from './page-of.ts';
import { sweep } from './sweep.ts';
import type { Bindings, Until } from './worker-bindings.ts';
import { makeWorkerDeps } from './worker-deps.ts';

export { ConversationRoom } from './conversation-room.ts';
export { LiveRoom } from './live/live-room.ts';

type Context = { waitUntil: Until };

export default {
  async fetch(request: Request, env: Bindings, context: Context): Promise<Response> {
    const { deps, close } = makeWorkerDeps(env, { until: (work) => context.waitUntil(work), isHttps: new URL(request.url).protocol === 'https:' });
    const web = new Hono();
    web.route('/', makeApp(deps));
    web.get('*', async (c) => {
      // Every address that is no file gets one of two pages; the assets know the client's only.
      const isStaff = pageOf(c.req.path) === 'staff.html';
      const page = await env.ASSETS.fetch(isStaff ? new Request(new URL('/staff', c.req.url), c.req.raw) : c.req.raw);
      // Copied, because the headers of what was fetched are fixed and the app adds its own.
      return new Response(page.body, page);
    });
    const response = await web.fetch(request);
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
      context.waitUntil(close());
      return response;
    }
    // A line that stays open reads the database now and then, so the database stays until the line ends.
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    context.waitUntil(
      response.body
        .pipeTo(writable)
        .catch(() => undefined)
        .then(close),
    );
    return new Response(readable, response);
  },

  async scheduled(_event: unknown, env: Bindings, context: Context): Promise<void> {
    const { deps, close } = makeWorkerDeps(env, { until: (work) => context.waitUntil(work), isHttps: true });
    try {
      await sweep(deps);
    } finally {
      await close();
    }
  },
};
