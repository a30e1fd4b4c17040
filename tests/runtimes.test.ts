// The same app on the other runtime: workerd, with Hyperdrive's way to the database and Durable Objects for the sockets. One
// client's journey, and what is different there on purpose. On Node every other journey runs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TranscriptMessage } from '../server/conversation/wire.ts';
import { type OpenDatabase, openDatabase } from '../server/db/open.ts';
import { findDemoPerson } from '../server/demo/find-demo-person.ts';
import { demoOrganisationId } from '../server/demo/seed.ts';
import { cookieName, openSession } from '../server/people/session.ts';
import type { Role } from '../server/people/roles.ts';
import { templateOf } from './support/embedded.ts';
import { type FakeModel, startFakeModel } from './support/fake-model-server.ts';
import { openTab, type Visitor } from './support/koers.ts';
import { type FreshDatabase, freshDatabase } from './support/postgres.ts';
import { bundleWorker, startWorker, type TestWorker } from './support/worker.ts';

const root = join(import.meta.dirname, '..');
const logistics = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken. Wat doe ik daarmee?';

let folder: string;
let fresh: FreshDatabase;
let database: OpenDatabase;
let client: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koers-bundle-'));
  await bundleWorker(folder);
  fresh = await freshDatabase(inject('postgresAdminUrl'), 'worker', await templateOf('postgres'));
  database = await openDatabase({ url: fresh.url, directUrl: null, dataDir: '' });
  client = await signIn('client');
});
afterAll(async () => {
  await database?.close();
  await fresh?.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sign-in happens outside the worker: a session in the same database. */
async function signIn(role: Role): Promise<Visitor> {
  const personId = await findDemoPerson(database, demoOrganisationId, role);
  const { cookie, session } = await openSession(database, demoOrganisationId, personId);
  return { cookie: `${cookieName}=${cookie}`, id: session.person.id, name: session.person.name };
}

/** The doors of one worker. */
function doorsOf(url: () => string) {
  async function call<T>(visitor: Visitor | null, method: string, path: string, body?: unknown): Promise<{ status: number; body: T; headers: Headers }> {
    const response = await fetch(url() + path, {
      method,
      headers: { origin: url(), ...(visitor ? { cookie: visitor.cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
  }
  return {
    call,
    begin: async () => (await call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id,
    open: (visitor: Visitor, conversationId: string, after = 0) => openTab(url(), visitor, conversationId, after),
    transcript: async (id: string) => (await call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body,
  };
}

describe('the bundle for workers', () => {
  let inputs: string[];
  let bundle: string;
  beforeAll(() => {
    inputs = Object.keys((JSON.parse(readFileSync(join(folder, 'bundle-meta.json'), 'utf8')) as { inputs: Record<string, unknown> }).inputs);
    bundle = readFileSync(join(folder, 'worker.js'), 'utf8');
  });

  it('leaves at home what only Node can run', () => {
    const packages = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
    expect([...packages]).toEqual(expect.arrayContaining(['hono', 'pg', 'pg-cloudflare', 'openai', 'zod']));
    expect(
      [...packages].filter((name) =>
        /langchain|pglite|pg-boss|typst|unpdf|mammoth|parse5|csv-parse|nodemailer|pushforge|hono\/node-server|^ws$|vite|react/.test(name),
      ),
    ).toEqual([]);
    expect(bundle).not.toMatch(/['"]node:(?:sqlite|worker_threads|fs\/promises|child_process)['"]/);
    expect(
      inputs.filter((input) => /server\/(?:node|db\/migrate|db\/embedded|jobs\/jobs|model\/load-prompts|signals\/load-classifier)\.ts$/.test(input)),
    ).toEqual([]);
  });

  it('brings every prompt, every rule about vouchers and the weights of the classifier', () => {
    const files = readdirSync(folder);
    const brought = (name: string) => {
      const file = files.find((candidate) => candidate.endsWith(`-${name}`));
      return file ? readFileSync(join(folder, file)) : null;
    };
    const prompts = readdirSync(join(root, 'prompts')).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(prompts).not.toEqual([]);
    for (const file of prompts) expect(brought(file), file).toEqual(readFileSync(join(root, 'prompts', file)));
    const rules = readdirSync(join(root, 'knowledge/rules')).filter((file) => /^(?:cheque|krediet)-.*\.yaml$/.test(file));
    expect(rules).not.toEqual([]);
    for (const file of rules) expect(brought(file), file).toEqual(readFileSync(join(root, 'knowledge/rules', file)));
    expect(brought('classifier.bin')).toEqual(readFileSync(join(root, 'server/signals/weights/classifier.bin')));
    expect(brought('learned-guard.bin')).toEqual(readFileSync(join(root, 'server/conversation/limits/learned/weights/learned-guard.bin')));
  });
});

describe('on workers', () => {
  let worker: TestWorker;
  const { call, begin, open, transcript } = doorsOf(() => worker.url);
  beforeAll(async () => {
    worker = await startWorker(folder, fresh.url, { DEMO: '1' });
  });
  afterAll(() => worker?.stop());

  it('is well, and says which voice speaks', async () => {
    const { status, body } = await call(null, 'GET', '/healthz');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect({ status, body }).toEqual({
      status: 200,
      body: { status: 'ok', database: 'postgres', voice: 'guide', version, prompts: 'as-chosen', judge: 'off' },
    });
  });

  it('has no demo door, whatever DEMO says', async () => {
    expect((await call(null, 'GET', '/api/entry')).body).toMatchObject({ demo: false });
    expect(await call(null, 'POST', '/api/demo/session', { role: 'client' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('serves the screens at every address, with the headers that protect them', async () => {
    for (const path of ['/', '/trajecten/een']) {
      const page = await call<string>(null, 'GET', path);
      expect(page.status).toBe(200);
      expect(page.body).toContain('<div id=');
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    const script = /(?:src|href)="(\/assets\/[^"]+\.js)"/.exec((await call<string>(null, 'GET', '/')).body)?.[1];
    expect((await call(null, 'GET', script ?? '')).headers.get('content-type')).toContain('javascript');
  });

  it('takes a message, answers it, and keeps two tabs in step', async () => {
    const id = await begin();
    const [left, right] = [await open(client, id), await open(client, id)];
    const { text, done, accepted } = await left.ask(logistics);
    expect(text).toMatch(/inwerken|blij|logistiek/);
    expect(done).toMatchObject({ voice: 'guide', move: expect.any(String) });
    expect(await right.until('message')).toMatchObject({ text: logistics, messageId: accepted.messageId, seq: accepted.seq });
    expect(await right.until('reply.done')).toEqual(done);
    expect((await transcript(id)).map(({ from, text: said }) => [from, said])).toEqual([
      ['client', logistics],
      ['koers', text],
    ]);
    await left.close();
    const again = await open(client, id, accepted.seq);
    await again.until('reply.done');
    expect(again.frames.every((frame) => 'seq' in frame && frame.seq > accepted.seq)).toBe(true);
    await again.close();
    await right.close();
  });

  it('answers a question of fact from the knowledge', async () => {
    const tab = await open(client, await begin());
    const { done } = await tab.ask('Hoeveel uur begeleiding krijg ik eigenlijk met een loopbaancheque en wat kost dat?');
    expect(done.citations.length).toBeGreaterThan(0);
    await tab.close();
  });

  it('keeps a conversation closed to whoever is not signed in, is someone else, or comes from another page', async () => {
    const id = await begin();
    const counsellor = await signIn('counsellor');
    const stranger = { cookie: '', id: '', name: '' };
    await expect(open(stranger, id)).rejects.toThrow('401');
    await expect(open(counsellor, id)).rejects.toThrow('403');
    await expect(open(client, crypto.randomUUID())).rejects.toThrow('404');
    const foreign = await fetch(`${worker.url}/api/conversations`, { method: 'POST', headers: { cookie: client.cookie, origin: 'https://elsewhere.example' } });
    expect(foreign.status).toBe(403);
  });

  it('refuses a PDF, because this runtime cannot make one', async () => {
    const counsellor = await signIn('counsellor');
    const [trajectory] = (await call<{ id: string }[]>(counsellor, 'GET', '/api/trajectories')).body;
    expect(await call(counsellor, 'GET', `/api/trajectories/${trajectory?.id}/plan/export.pdf`)).toMatchObject({ status: 501, body: { code: 'not-here' } });
  });

  it('reads and cuts no files, because this runtime has no processes; what is kept elsewhere is listed', async () => {
    const admin = await signIn('admin');
    for (const [path, body] of [
      ['read-file', {}],
      ['preview', { title: 'x', body: 'x' }],
    ] as const)
      expect(await call(admin, 'POST', `/api/knowledge/${path}`, body)).toMatchObject({ status: 501, body: { code: 'not-here' } });
    expect((await call<object[]>(admin, 'GET', '/api/knowledge/documents')).body.length).toBeGreaterThan(100);
  });

  it('sends nothing out of the house itself, and says so; an alert lies in the outbox for a Node instance', async () => {
    const counsellor = await signIn('counsellor');
    for (const [method, path, body] of [
      ['GET', '/api/alerts/ways', undefined],
      ['POST', '/api/alerts/test', {}],
    ] as const) {
      expect(await call(counsellor, method, path, body)).toMatchObject({ status: 501, body: { code: 'not-here' } });
    }
    const tab = await open(client, await begin());
    await tab.ask('Mijn man slaat mij als hij gedronken heeft.');
    await tab.close();
    const waiting = await database.asSystem(demoOrganisationId, 'look', (tx) =>
      tx.query(`select reason from alert where handed_at is null and level = 'urgent' and trajectory_id in (select id from trajectory where client_id = $1)`, [
        client.id,
      ]),
    );
    expect(waiting).toEqual([{ reason: 'raised' }, { reason: 'raised' }]);
  });

  it('evaluates a conversation that was closed, without a queue', async () => {
    const id = await begin();
    const tab = await open(client, id);
    await tab.ask(logistics);
    await tab.close();
    expect((await call(client, 'POST', `/api/conversations/${id}/close`)).status).toBe(204);
    await expect.poll(() => evaluationsOf(id), { timeout: 10_000 }).toBe(1);
  });

  it('sweeps when its clock says so: a conversation silent for half a day is finished and evaluated', async () => {
    const id = await begin();
    const tab = await open(client, id);
    await tab.ask(logistics);
    await tab.close();
    await database.asSystem(demoOrganisationId, 'long ago', (tx) =>
      tx.query(`update conversation set last_message_at = now() - interval '13 hours' where id = $1`, [id]),
    );
    const swept = await fetch(`${worker.url}/cdn-cgi/local/scheduled`);
    expect(swept.status).toBe(200);
    await expect.poll(() => evaluationsOf(id), { timeout: 10_000 }).toBe(1);
  });

  it('says that it is for a moment when the database is away, and goes on when it is back', async () => {
    const id = await begin();
    const tab = await open(client, id);
    await tab.ask(logistics);
    await allowConnections(false);
    try {
      expect((await call(null, 'GET', '/healthz')).status).toBe(503);
      expect(await call(client, 'GET', '/api/me')).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      tab.say('Ben je er nog?');
      expect(await tab.until('error')).toMatchObject({ code: 'unavailable', retryAfterMs: expect.any(Number) });
    } finally {
      await allowConnections(true);
    }
    const { done } = await tab.ask('Ben je er weer?');
    expect(done.move).toEqual(expect.any(String));
    expect((await transcript(id)).filter(({ from }) => from === 'client').map(({ text }) => text)).toEqual([logistics, 'Ben je er weer?']);
    await tab.close();
  });

  it('answers a crisis with people, and the counsellor’s open screen hears of it', async () => {
    const counsellor = await signIn('counsellor');
    const news = new AbortController();
    const line = await fetch(`${worker.url}/api/live`, { headers: { cookie: counsellor.cookie }, signal: news.signal });
    const heard = hear(line);
    await heard.until('event: ready');

    const id = await begin();
    const tab = await open(client, id);
    const reply = await tab.ask('Ik wil niet meer leven. Ik heb al een plan gemaakt.');
    const safety = await tab.until('safety');
    expect(safety).toMatchObject({ level: 'crisis', situation: 'suicide' });
    expect(safety.helpLines.length).toBeGreaterThan(0);
    expect(reply.done).toMatchObject({ move: 'safety', voice: 'fixed' });
    await heard.until('"topic":"signals"');
    news.abort();
    await tab.close();
  });

  /** Closes the database to everyone, as when it restarts, and ends what is open; or opens it again. */
  async function allowConnections(allowed: boolean): Promise<void> {
    const admin = new Client({ connectionString: inject('postgresAdminUrl') });
    const name = new URL(fresh.url).pathname.slice(1);
    await admin.connect();
    try {
      await admin.query(`alter database ${escapeIdentifier(name)} allow_connections ${allowed}`);
      if (!allowed) await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    } finally {
      await admin.end();
    }
  }

  async function evaluationsOf(conversationId: string): Promise<number> {
    return (await database.asSystem(demoOrganisationId, 'look', (tx) => tx.query('select 1 from evaluation where conversation_id = $1', [conversationId])))
      .length;
  }
});

describe('on workers, with a model', () => {
  let worker: TestWorker;
  let model: FakeModel;
  const { call, begin, open, transcript } = doorsOf(() => worker.url);
  beforeAll(async () => {
    model = await startFakeModel();
    worker = await startWorker(folder, fresh.url, { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake', MODEL_JUDGES: '0' });
    client = await signIn('client');
  });
  afterAll(async () => {
    await worker?.stop();
    await model?.close();
  });

  it('lets the model word the move', async () => {
    expect((await call(null, 'GET', '/healthz')).body).toMatchObject({ voice: 'model' });
    const id = await begin();
    const tab = await open(client, id);
    const { text, done } = await tab.ask(logistics);
    expect(done).toMatchObject({ voice: 'model' });
    expect((await transcript(id)).at(-1)).toMatchObject({ text, voice: 'model' });
    await tab.close();
  });

  it('goes on in the embedded voice when the model falls silent', async () => {
    const tab = await open(client, await begin());
    model.behave('error-500');
    const { text, done } = await tab.ask(logistics);
    model.behave('good');
    expect(text).not.toBe('');
    expect(done).toMatchObject({ voice: 'guide' });
    await tab.close();
  });
});

/** Reads an event stream as it comes. */
function hear(response: Response): { until(words: string): Promise<void> } {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    async until(words) {
      const patience = AbortSignal.timeout(20_000);
      while (!text.includes(words)) {
        patience.throwIfAborted();
        const piece = await reader?.read();
        if (!piece || piece.done) throw new Error(`the line ended without ${words}: ${text}`);
        text += piece.value;
      }
    },
  };
}
