// The shape of what we ask an OpenAI-compatible service, seen from the other end of the line.
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { streamReply } from '../conversation/reply.ts';
import type { Situation } from '../conversation/move.ts';
import { screenWithModel } from '../signals/screen.ts';
import { readAll } from '../../tests/support/read-all.ts';
import { makeChat } from './chat.ts';
import { makeEmbeddings } from './embeddings.ts';
import { loadPrompts } from './load-prompts.ts';

const baseUrl = 'https://model.koers.example/v1';
const settings = { baseUrl, apiKey: 'sleutel', model: 'groot', embeddingModel: 'vectoren' };
const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);

type Body = {
  model: string;
  stream?: boolean;
  max_tokens?: number;
  max_completion_tokens?: number;
  temperature?: number;
  encoding_format?: string;
  input?: string[];
  messages?: { role: string; content: string }[];
};
const seen: { body: Body; headers: Headers }[] = [];
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  seen.length = 0;
  server.resetHandlers();
});
afterAll(() => server.close());

function answerChat(answer: (body: Body) => Response) {
  server.use(
    http.post(`${baseUrl}/chat/completions`, async ({ request }) => {
      const body = (await request.json()) as Body;
      seen.push({ body, headers: request.headers });
      return answer(body);
    }),
  );
}

function streamed(text: string, finish: string | null = 'stop'): Response {
  const chunk = (delta: object, reason: string | null) => `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  const body = [...(text.match(/.{1,4}/gs) ?? []).map((content) => chunk({ content }, null)), finish ? chunk({}, finish) : '', 'data: [DONE]\n\n'].join('');
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
}

const question = { system: 'wees kort', messages: [{ role: 'user' as const, content: 'dag' }], firstTokenMs: 2000, totalMs: 4000, maxTokens: 50 };
const textOf = async (pieces: AsyncIterable<string>) => (await readAll(pieces)).join('');

const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Ik ben Noor Claes, bel mij op 0478 12 34 56 of mail noor@voorbeeld.be. Ik wil iets anders.',
  past: [
    { from: 'client', text: 'Mijn rekening is BE68 5390 0754 7034 en ik woon in de Kerkstraat 12.' },
    { from: 'koers', text: 'Dag Noor.' },
  ],
  findings: [],
  counsellorName: 'Els Maes',
  clientName: 'Noor Claes',
  hoursLeft: 2.25,
  careerQuestion: 'Wat wil Noor nog?',
  insights: ['Claes is mijn naam, 85.07.30-033.28 mijn nummer'],
  actions: [],
};
const secrets = /Noor|Claes|Els|Maes|0478|voorbeeld\.be|5390|Kerkstraat|85\.07/;

describe('what leaves the house', () => {
  test('a reply is asked without a name, a number or an address, and comes back with them', async () => {
    answerChat((body) => streamed(`Dag. ${/de begeleider, (\[NAAM\d\])/.exec(body.messages?.[0]?.content ?? '')?.[1]} leest mee.`));
    const text = await textOf(streamReply(makeChat(settings), prompts, { chosen: { move: 'reflect', reason: 'test', query: null }, situation, passages: [] }));
    expect(text).toBe('Dag. Els Maes leest mee.');
    expect(JSON.stringify(seen[0]?.body)).not.toMatch(secrets);
    expect(seen[0]?.body).toMatchObject({ model: 'groot', stream: true, max_tokens: 400 });
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer sleutel');
  });

  test('screening is asked without them too, and the quote is the client’s own sentence', async () => {
    answerChat((body) => {
      const message = /<bericht>\n([^.]+\.)/.exec(body.messages?.[1]?.content ?? '')?.[1];
      const answer = { signals: [{ kind: 'crisis', level: 'attention', quote: message, confidence: 0.9 }] };
      return HttpResponse.json({ choices: [{ message: { content: JSON.stringify(answer) }, finish_reason: 'stop' }] });
    });
    const text = 'Zeg aan noor dat ik 0478 12 34 56 niet meer opneem. Nooit meer.';
    const findings = await screenWithModel(makeChat(settings), prompts, text, situation.past, undefined, { names: ['Noor Claes', 'Els Maes'] });
    expect(findings).toEqual([
      {
        kind: 'crisis',
        level: 'crisis',
        quote: 'Zeg aan noor dat ik 0478 12 34 56 niet meer opneem.',
        foundBy: 'model',
        confidence: 0.9,
        why: 'screen-signals@1',
        situation: 'suicide',
      },
    ]);
    expect(JSON.stringify(seen[0]?.body)).not.toMatch(/[Nn]oor|0478|5390|Kerkstraat/);
    expect(seen[0]?.body).toMatchObject({ temperature: 0 });
  });

  test('a query is embedded as numbers, without the client’s name', async () => {
    server.use(
      http.post(`${baseUrl}/embeddings`, async ({ request }) => {
        const body = (await request.json()) as Body;
        seen.push({ body, headers: request.headers });
        return HttpResponse.json({ data: body.input?.map((_, index) => ({ index, embedding: [index, 1, 0] })) });
      }),
    );
    const vectors = await makeEmbeddings(settings, { dimensions: 3, batchSize: 2 }).embed(['Noor wil leren', 'b', 'c'], { known: { names: ['Noor'] } });
    expect(vectors).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [0, 1, 0],
    ]);
    expect(seen.map(({ body }) => body)).toEqual([
      { model: 'vectoren', input: ['[NAAM1] wil leren', 'b'], encoding_format: 'float' },
      { model: 'vectoren', input: ['c'], encoding_format: 'float' },
    ]);
  });
});

describe('a service that wants it a little different', () => {
  test('is asked again without what it refuses, and never asked that again', async () => {
    answerChat((body) => {
      if (body.max_tokens)
        return HttpResponse.json({ error: { message: "Use 'max_completion_tokens' instead of 'max_tokens'.", param: 'max_tokens' } }, { status: 400 });
      return streamed('Dag.');
    });
    const chat = makeChat(settings);
    expect(await textOf(chat.streamText(question))).toBe('Dag.');
    expect(await textOf(chat.streamText(question))).toBe('Dag.');
    expect(seen.map(({ body }) => [body.max_tokens, body.max_completion_tokens])).toEqual([
      [50, undefined],
      [undefined, 50],
      [undefined, 50],
    ]);
  });

  test('and says no to everything is a refusal, without what it said', async () => {
    answerChat(() => HttpResponse.json({ error: { message: 'bad prompt: Noor Claes' } }, { status: 400 }));
    const failure = await textOf(makeChat(settings).streamText(question)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'refused', status: 400, message: 'model: refused (400)' });
    expect(failure).not.toHaveProperty('cause');
    expect(seen).toHaveLength(1);
  });
});

describe('an answer that is not whole', () => {
  test.each([
    ['ends for want of room', 'length', 'cut'],
    ['ends without saying so', null, 'cut'],
    ['is stopped by a filter', 'content_filter', 'refused'],
  ])('because it %s is a failure', async (_, finish, kind) => {
    answerChat(() => streamed('Je bent', finish));
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of makeChat(settings).streamText(question)) pieces.push(piece);
    })();
    await expect(reading).rejects.toMatchObject({ kind });
    expect(pieces.join('')).toBe('Je bent');
    expect(seen).toHaveLength(1);
  });

  test('because there is nothing in it is nonsense', async () => {
    answerChat(() => streamed(''));
    await expect(textOf(makeChat(settings).streamText(question))).rejects.toMatchObject({ kind: 'nonsense' });
  });

  test('because it is a web page is nonsense, for data too', async () => {
    answerChat(() => HttpResponse.html('<h1>Welkom</h1>'));
    await expect(textOf(makeChat(settings).streamText(question))).rejects.toMatchObject({ kind: 'nonsense' });
    await expect(makeChat(settings).askJson({ ...question, schema: z.object({}) })).rejects.toMatchObject({ kind: 'nonsense' });
  });
});

test('a service that asks for patience longer than a client has is not asked twice', async () => {
  answerChat(() => HttpResponse.json({ error: { message: 'slow down' } }, { status: 429, headers: { 'retry-after': '30' } }));
  await expect(textOf(makeChat(settings).streamText(question))).rejects.toMatchObject({ kind: 'refused', status: 429 });
  expect(seen).toHaveLength(1);
});
