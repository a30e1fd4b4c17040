// An OpenAI-compatible service on the loopback, for tests, development and the bench alike (STYLE.md, habit 8).
//   node tests/support/fake-model-server.ts --port 8899 --behaviour good --first-token-ms 300 --tokens-per-second 60
// A request can ask for another behaviour than the server's: header `x-fake-behaviour: cut`, or model name `fake:cut`.
// GET /stats tells how often it was asked.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerTo, type Behaviour, behaviours, embeddingOf, isBehaviour } from './fake-model-answers.ts';
import { type ReadPrompt, readPromptText } from './fake-koers.ts';

export type FakeModelOptions = {
  port?: number;
  behaviour?: Behaviour;
  /** Before the first token, in milliseconds. */
  firstTokenMs?: number;
  /** 0: as fast as the line takes them. */
  tokensPerSecond?: number;
  dimensions?: number;
  /** What the model says instead of what its behaviour would; null leaves it to the behaviour. Whether the service holds is the behaviour's. */
  say?: (prompt: ReadPrompt) => string | null;
  /** How to behave on this prompt; null leaves it to the server's own. */
  behaviourFor?: (prompt: ReadPrompt) => Behaviour | null;
  /** Told of every chat request. */
  heard?: (system: string, user: string) => void;
};
type ChatBody = { model?: string; messages?: { role: string; content: string }[]; stream?: boolean };
type EmbeddingsBody = { model?: string; input?: string | string[]; encoding_format?: string; dimensions?: number };

export type FakeModel = {
  /** What goes into MODEL_BASE_URL. */
  readonly baseUrl: string;
  /** `left`: answers whose reader went away before their end. */
  readonly asked: { chat: number; embeddings: number; left: number };
  /** The latest request bodies, oldest first. */
  readonly bodies: unknown[];
  /** From now on. */
  behave(behaviour: Behaviour): void;
  /** For the next requests, one each; after those the server's own again. */
  behaveNext(...coming: Behaviour[]): void;
  close(): Promise<void>;
};

const bodiesKept = 50;

/** Starts the fake on a free port, or on the one given. */
export async function startFakeModel(options: FakeModelOptions = {}): Promise<FakeModel> {
  let own = options.behaviour ?? 'good';
  const coming: Behaviour[] = [];
  const asked = { chat: 0, embeddings: 0, left: 0 };
  const bodies: unknown[] = [];

  const playedFor = (body: ChatBody): Behaviour | null => {
    const { system, user } = wordsOf(body);
    return options.behaviourFor?.(readPromptText(system, user)) ?? null;
  };

  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) asked.left += 1;
    });
    if (request.method === 'GET') return sendJson(response, 200, request.url === '/stats' ? asked : { object: 'list', data: [] });
    const body: unknown = JSON.parse(await readBody(request));
    bodies.push(body);
    if (bodies.length > bodiesKept) bodies.shift();
    const behaviour = behaviourOf(request, body as ChatBody) ?? playedFor(body as ChatBody) ?? coming.shift() ?? own;
    if (request.url?.endsWith('/embeddings')) {
      asked.embeddings += 1;
      return answerEmbeddings(response, body as EmbeddingsBody, behaviour, options.dimensions ?? 256);
    }
    asked.chat += 1;
    return answerChat(response, body as ChatBody, behaviour, options);
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    bodies,
    behave: (behaviour) => {
      own = behaviour;
    },
    behaveNext: (...next) => {
      coming.push(...next);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function behaviourOf(request: IncomingMessage, body: ChatBody): Behaviour | undefined {
  const named = [request.headers['x-fake-behaviour'], body.model?.split(':').at(-1)];
  return named.map(String).find(isBehaviour);
}

function wordsOf(body: ChatBody): { system: string; user: string } {
  const of = (role: string) => body.messages?.find((message) => message.role === role)?.content ?? '';
  return { system: of('system'), user: of('user') };
}

/** True where the behaviour is in the answer of the service, not of the model. */
function hasFailed(response: ServerResponse, behaviour: Behaviour): boolean {
  if (behaviour === 'stall') return true;
  if (behaviour === 'error-500') sendJson(response, 500, { error: { message: 'The server had an error', type: 'server_error' } });
  else if (behaviour === 'error-429') sendJson(response, 429, { error: { message: 'Rate limit reached', type: 'requests' } });
  else return false;
  return true;
}

async function answerChat(response: ServerResponse, body: ChatBody, behaviour: Behaviour, options: FakeModelOptions): Promise<void> {
  if (hasFailed(response, behaviour)) return;
  const { system, user } = wordsOf(body);
  options.heard?.(system, user);
  const prompt = readPromptText(system, user);
  const text = options.say?.(prompt) ?? answerTo(behaviour, prompt, system);
  const head = { id: 'fake', created: 0, model: body.model ?? 'fake' };
  if (!body.stream) {
    await wait(options.firstTokenMs ?? 0);
    if (behaviour === 'cut') return void response.destroy();
    if (behaviour === 'stall-midway') return;
    const message = { role: 'assistant', content: text };
    // About four characters a token, as services count.
    const usage = { prompt_tokens: Math.ceil((system.length + user.length) / 4), completion_tokens: Math.ceil(text.length / 4) };
    return sendJson(response, 200, { ...head, object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }], usage });
  }

  const send = (delta: object, finish: string | null = null) =>
    response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  send({ role: 'assistant', content: '' });
  const tokens = text.match(/\s*\S{1,5}/g) ?? [];
  const until = behaviour === 'stall-midway' || behaviour === 'cut' ? Math.ceil(tokens.length / 2) : tokens.length;
  const perSecond = options.tokensPerSecond || (behaviour === 'slow' ? 5 : 0);
  const start = performance.now() + (options.firstTokenMs ?? 0);
  for (const [place, token] of tokens.slice(0, until).entries()) {
    // Against the clock, not one wait after another: the rate holds with many readers at once.
    const early = start + (perSecond ? (place * 1000) / perSecond : 0) - performance.now();
    if (early > 0) await wait(early);
    if (response.destroyed) return;
    send({ content: token });
  }
  if (behaviour === 'stall-midway') return;
  // Gives what was written time to arrive: a reader sees a beginning, then a closed socket.
  if (behaviour === 'cut') return void setTimeout(() => response.destroy(), 20);
  send({}, 'stop');
  response.end('data: [DONE]\n\n');
}

function answerEmbeddings(response: ServerResponse, body: EmbeddingsBody, behaviour: Behaviour, dimensions: number): void {
  if (hasFailed(response, behaviour)) return;
  if (behaviour === 'cut') return void response.destroy();
  const inputs = [body.input ?? []].flat();
  const data = inputs.map((text, index) => {
    const vector = embeddingOf(text, behaviour === 'nonsense' && index === inputs.length - 1 ? 3 : (body.dimensions ?? dimensions));
    // As the real service does it: base64 is for who did not ask otherwise.
    const embedding = body.encoding_format === 'float' ? vector : Buffer.from(new Float32Array(vector).buffer).toString('base64');
    return { object: 'embedding', index, embedding };
  });
  // The order is not promised; `index` says which is which.
  sendJson(response, 200, { object: 'list', model: body.model, data: data.toReversed(), usage: { prompt_tokens: 0, total_tokens: 0 } });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8899' },
      behaviour: { type: 'string', default: 'good' },
      'first-token-ms': { type: 'string', default: '0' },
      'tokens-per-second': { type: 'string', default: '0' },
      dimensions: { type: 'string', default: '256' },
    },
  });
  if (!isBehaviour(values.behaviour)) throw new Error(`--behaviour is one of: ${behaviours.join(', ')}`);
  const fake = await startFakeModel({
    port: Number(values.port),
    behaviour: values.behaviour,
    firstTokenMs: Number(values['first-token-ms']),
    tokensPerSecond: Number(values['tokens-per-second']),
    dimensions: Number(values.dimensions),
  });
  console.log(`fake model (${values.behaviour}) on ${fake.baseUrl}`);
}
