// What Koers adds to a model, before the first complete sentence and over a whole turn. The same loopback model server is asked
// directly, through Koers on a real PostgreSQL, through Koers on its embedded database, and through a LangChain chain over the same
// knowledge, all in one run, so that the figures can be compared whatever the machine.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';
import { WebSocket } from 'ws';
import { chooseMove, type Situation } from '../../server/conversation/move.ts';
import { streamReply } from '../../server/conversation/reply.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import type { ServerFrame } from '../../server/conversation/wire.ts';
import { roundTrips } from '../../server/db/as-person.ts';
import type { Chat } from '../../server/model/chat.ts';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import { start } from '../../server/node.ts';
import { readSettings } from '../../server/settings.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';
import { freshDatabase } from '../../tests/support/postgres.ts';
import { startServer } from '../../tests/support/postgres-server.ts';
import { langchainTarget } from './langchain-target.ts';
import { percentiles, type Percentiles } from './percentiles.ts';

/** How the played model behaves: a service that answers soon and streams at a usual pace. */
const model = { firstTokenMs: 200, tokensPerSecond: 80 };
const messages = [
  'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.',
  'Vorige week legde ik de scanner uit aan twee starters, en ze konden het na een uur zelf.',
  'Van het sorteren zelf word ik moe, dat kan ik met mijn ogen dicht.',
  'Ik twijfel of ik op mijn leeftijd nog iets anders kan.',
];

/** One measured reply, in milliseconds since the message was sent. */
export type Measured = { firstMs: number; turnMs: number; sentences: number };
export type Say = (session: number, text: string) => Promise<Measured>;
type Run = { target: string; sessions: number; firstMs: Percentiles; turnMs: Percentiles; sentencesPerSecond: number; rssMiB: number };

/** Measures all targets. */
export async function benchTurn({ sessions, turns }: { sessions: number; turns: number }) {
  const fake = await spawnFakeModel();
  const server = await startServer();
  const runs: Run[] = [];
  try {
    const client = new OpenAI({ baseURL: fake.baseUrl, apiKey: 'none', maxRetries: 0 });
    runs.push(
      await measure(
        'direct',
        sessions,
        turns,
        (_session, text) => askDirectly(client, text),
        () => ownRss(),
      ),
    );
    for (const target of ['koers-postgres', 'koers-pglite'] as const) {
      const fresh = target === 'koers-postgres' ? await freshDatabase(server.adminUrl, 'bench') : null;
      const koers = await spawnKoers({ MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake', MODEL_JUDGES: '0', ...(fresh ? { DATABASE_URL: fresh.url } : {}) });
      const talk = await openSessions(koers.url, sessions);
      runs.push(await measure(target, sessions, turns, talk.say, () => rssOf(koers.process.pid)));
      talk.close();
      await koers.stop();
      await fresh?.drop();
    }
    const chain = await langchainTarget(server.adminUrl, fake.baseUrl);
    runs.push(await measure('langchain', sessions, turns, chain.say, () => ownRss()));
    await chain.close();
    const [direct, postgres] = [runs[0] as Run, runs[1] as Run];
    const over = (key: 'p50' | 'p95') => Math.round(postgres.firstMs[key] - direct.firstMs[key]);
    return {
      model,
      runs,
      overheadFirstMs: { p50: over('p50'), p95: over('p95') },
      ratioToDirect: Object.fromEntries(
        runs.map((run) => [run.target, { first: ratio(run.firstMs.p50, direct.firstMs.p50), turn: ratio(run.turnMs.p50, direct.turnMs.p50) }]),
      ),
      queriesPerTurn: await countQueries(server.adminUrl),
    };
  } finally {
    fake.stop();
    await server.stop();
  }
}

const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;

async function measure(target: string, sessions: number, turns: number, say: Say, rss: () => number): Promise<Run> {
  // One quiet turn first: code that runs for the first time is not what a client meets all day.
  await say(0, messages[0] as string);
  const began = performance.now();
  const measured = (
    await Promise.all(
      Array.from({ length: sessions }, async (_, session) => {
        const own: Measured[] = [];
        for (let turn = 0; turn < turns; turn++) own.push(await say(session, messages[(session + turn) % messages.length] as string));
        return own;
      }),
    )
  ).flat();
  const seconds = (performance.now() - began) / 1000;
  return {
    target,
    sessions,
    firstMs: percentiles(measured.map(({ firstMs }) => firstMs)),
    turnMs: percentiles(measured.map(({ turnMs }) => turnMs)),
    sentencesPerSecond: Math.round((measured.reduce((sum, { sentences }) => sum + sentences, 0) / seconds) * 10) / 10,
    rssMiB: rss(),
  };
}

async function askDirectly(client: OpenAI, text: string): Promise<Measured> {
  const prompt = await promptFor(text);
  const began = performance.now();
  const stream = await client.chat.completions.create({
    model: 'fake',
    stream: true,
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
  });
  let said = '';
  let firstMs = 0;
  for await (const chunk of stream) {
    said += chunk.choices[0]?.delta.content ?? '';
    // A sentence is complete when something follows it, for Koers as for the direct call.
    if (!firstMs && splitSentences(said).length > 1) firstMs = performance.now() - began;
  }
  const turnMs = performance.now() - began;
  return { firstMs: firstMs || turnMs, turnMs, sentences: splitSentences(said).length };
}

/** The very prompt that Koers would send for a first message, so that both ask the same of the model. */
async function promptFor(text: string): Promise<{ system: string; user: string }> {
  const situation: Situation = {
    stage: 'deepening',
    language: 'nl',
    text,
    past: [],
    findings: [],
    counsellorName: 'Els Wouters',
    clientName: 'Nadia',
    hoursLeft: 2,
    careerQuestion: null,
    insights: [],
    actions: [],
  };
  let asked = { system: '', user: '' };
  const listener: Chat = {
    model: 'none',
    async *streamText({ system, messages: given }) {
      asked = { system, user: given[0]?.content ?? '' };
      yield '';
    },
    askJson: () => Promise.reject(new Error('not asked')),
  };
  for await (const _ of streamReply(listener, prompts, { chosen: chooseMove(situation), situation, passages: [] })) break;
  return asked;
}
const prompts = loadPrompts('prompts');

/** One conversation with an open socket per session. */
async function openSessions(url: string, sessions: number): Promise<{ say: Say; close(): void }> {
  const entered = await fetch(`${url}/api/demo/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"role":"client"}' });
  const cookie = entered.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ');
  const sockets = await Promise.all(
    Array.from({ length: sessions }, async () => {
      const started = await fetch(`${url}/api/conversations`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{}' });
      const { id } = (await started.json()) as { id: string };
      const socket = new WebSocket(`${url.replace('http', 'ws')}/api/conversations/${id}/socket`, { headers: { cookie } });
      await new Promise((resolve, reject) => {
        socket.once('open', resolve);
        socket.once('error', reject);
      });
      return socket;
    }),
  );
  const say: Say = (session, text) =>
    new Promise((resolve, reject) => {
      const socket = sockets[session] as WebSocket;
      const clientMessageId = crypto.randomUUID();
      const began = performance.now();
      let mine = false;
      let firstMs = 0;
      let sentences = 0;
      const hear = (data: unknown) => {
        const frame = JSON.parse(String(data)) as ServerFrame;
        if (frame.type === 'accepted' && frame.clientMessageId === clientMessageId) mine = true;
        if (frame.type === 'error') reject(new Error(frame.code));
        if (!mine) return;
        if (frame.type === 'reply.part') {
          firstMs ||= performance.now() - began;
          sentences++;
        }
        if (frame.type === 'reply.done') {
          socket.off('message', hear);
          const turnMs = performance.now() - began;
          resolve({ firstMs: firstMs || turnMs, turnMs, sentences });
        }
      };
      socket.on('message', hear);
      socket.send(JSON.stringify({ type: 'message', clientMessageId, text }));
    });
  return {
    say,
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
}

/** Round trips to the database in a turn, counted in this process on a quiet server, without a model and with one. */
async function countQueries(adminUrl: string): Promise<{ guide: number; model: number }> {
  const counted = { guide: 0, model: 0 };
  const turns = 8;
  for (const voice of ['guide', 'model'] as const) {
    const fresh = await freshDatabase(adminUrl, 'bench');
    const fake = voice === 'model' ? await startFakeModel() : null;
    const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
    const koers = await start(
      readSettings({
        PORT: '0',
        DATA_DIR: dataDir,
        DEMO: '1',
        DATABASE_URL: fresh.url,
        MODEL_JUDGES: '0',
        ...(fake ? { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' } : {}),
      }),
    );
    const talk = await openSessions(koers.url, 1);
    await talk.say(0, messages[0] as string);
    const before = roundTrips.queries;
    for (let turn = 0; turn < turns; turn++) await talk.say(0, messages[turn % messages.length] as string);
    counted[voice] = Math.round(((roundTrips.queries - before) / turns) * 10) / 10;
    talk.close();
    await koers.stop();
    await fake?.close();
    await fresh.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return counted;
}

async function spawnFakeModel(): Promise<{ baseUrl: string; stop(): void }> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      'tests/support/fake-model-server.ts',
      '--port',
      String(port),
      '--behaviour',
      'good',
      '--first-token-ms',
      String(model.firstTokenMs),
      '--tokens-per-second',
      String(model.tokensPerSecond),
    ],
    { stdio: 'ignore' },
  );
  await untilAnswers(`http://127.0.0.1:${port}/stats`, child);
  return { baseUrl: `http://127.0.0.1:${port}/v1`, stop: () => void child.kill() };
}

async function spawnKoers(environment: Record<string, string>): Promise<{ url: string; process: ChildProcess; stop(): Promise<void> }> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-bench-'));
  const child = spawn(process.execPath, ['server/node.ts'], {
    env: { ...process.env, DEMO: '1', PORT: String(port), DATA_DIR: dataDir, ...environment },
    stdio: 'ignore',
  });
  await untilAnswers(`http://127.0.0.1:${port}/healthz`, child);
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on: a guessed one was taken now and then, and the bench did not start. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error('a server of the bench did not start');
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('a server of the bench did not answer');
}

const mib = 1024 * 1024;
const ownRss = () => Math.round(process.memoryUsage.rss() / mib);
function rssOf(pid: number | undefined): number {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(line?.[1] ?? 0) / 1024);
  } catch {
    return 0; // no /proc on this system
  }
}
