// What becomes of us when the model or its service goes wrong: every behaviour of the fake model, one expected outcome.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { streamReply } from '../../server/conversation/reply.ts';
import type { Situation } from '../../server/conversation/move.ts';
import { makeChat } from '../../server/model/chat.ts';
import { makeEmbeddings } from '../../server/model/embeddings.ts';
import type { FailureKind } from '../../server/model/failure.ts';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import { draftWithModel, type GivenEvidence } from '../../server/plan/write-with-model.ts';
import { screenWithModel } from '../../server/signals/screen.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { readAll } from '../support/read-all.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
let fake: FakeModel;
beforeAll(async () => {
  fake = await startFakeModel();
});
beforeEach(() => {
  fake.behave('good');
  Object.assign(fake.asked, { chat: 0, embeddings: 0, left: 0 });
});
afterAll(() => fake.close());

const chat = () => makeChat({ baseUrl: fake.baseUrl, model: 'fake' });
const limits = { firstTokenMs: 1500, betweenMs: 300, totalMs: 4000, maxTokens: 400 };

const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Ik word vooral blij van nieuwe collega’s inwerken. Mijn rug doet al maanden zeer.',
  past: [],
  findings: [],
  counsellorName: 'Els Maes',
  clientName: 'Noor Claes',
  hoursLeft: 2.25,
  careerQuestion: null,
  insights: [],
  actions: [],
};
const chosen = { move: 'open-question', reason: 'eerste verhaal', query: null } as const;
const evidence: GivenEvidence[] = [
  { id: 'm1', kind: 'message', text: 'Ik word blij van inwerken. Vooral van het uitleggen.' },
  { id: 'i1', kind: 'insight', text: 'Ik leg graag dingen uit aan Noor.' },
];

/** Reads a reply to its end or its failure. */
async function readReply(signal?: AbortSignal, given: Partial<typeof limits> = {}): Promise<{ text: string; failure: FailureKind | null }> {
  let text = '';
  try {
    for await (const piece of streamReply(chat(), prompts, { chosen, situation, passages: [] }, signal, { ...limits, ...given })) text += piece;
    return { text, failure: null };
  } catch (error) {
    return { text, failure: (error as { kind: FailureKind }).kind };
  }
}

describe('a reply', () => {
  test('of a decent model keeps to the move, with the client’s own words', async () => {
    const { text, failure } = await readReply();
    expect(failure).toBeNull();
    expect(text).toContain('Ik word vooral blij van nieuwe collega’s inwerken');
    expect(text.match(/\?/g)).toHaveLength(1);
  });

  test.each(['dull', 'nonsense', 'wrong-language', 'attacker', 'liar', 'repeats'] as const)(
    'of a model that is %s arrives whole: judging it is the guard’s',
    async (behaviour) => {
      fake.behave(behaviour);
      const { text, failure } = await readReply();
      expect(failure).toBeNull();
      expect(text.length).toBeGreaterThan(10);
    },
  );

  test('that never begins is given up at the limit for the first piece, and not asked again', async () => {
    fake.behave('stall');
    const start = performance.now();
    expect(await readReply(undefined, { firstTokenMs: 150 })).toEqual({ text: '', failure: 'timeout' });
    expect(performance.now() - start).toBeLessThan(1500);
    expect(fake.asked.chat).toBe(1);
  });

  test('that stops in the middle is given up at the limit between two pieces', async () => {
    fake.behave('stall-midway');
    const { text, failure } = await readReply();
    expect(failure).toBe('timeout');
    expect(text).not.toBe('');
  });

  test('that drips is given up at the limit for the whole', async () => {
    fake.behave('slow');
    const { text, failure } = await readReply(undefined, { totalMs: 700 });
    expect(failure).toBe('timeout');
    expect(text).not.toBe('');
  });

  test('whose line breaks in the middle is cut, and not asked again', async () => {
    fake.behave('cut');
    const { text, failure } = await readReply();
    expect(failure).toBe('cut');
    expect(text).not.toBe('');
    expect(fake.asked.chat).toBe(1);
  });

  test.each([
    ['error-500', 'unreachable'],
    ['error-429', 'refused'],
  ] as const)('refused with %s is asked once more, and is then %s', async (behaviour, kind) => {
    fake.behave(behaviour);
    expect(await readReply()).toEqual({ text: '', failure: kind });
    expect(fake.asked.chat).toBe(2);
  });

  test('refused once comes at the second try', async () => {
    fake.behaveNext('error-500');
    expect((await readReply()).failure).toBeNull();
    expect(fake.asked.chat).toBe(2);
  });

  test('from nowhere is unreachable', async () => {
    const nowhere = makeChat({ baseUrl: 'http://127.0.0.1:9/v1', model: 'fake' });
    const reading = readAll(streamReply(nowhere, prompts, { chosen, situation, passages: [] }, undefined, limits));
    await expect(reading).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('that the client stops ends as aborted, and the service is let go', async () => {
    fake.behave('slow');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    expect((await readReply(stop.signal)).failure).toBe('aborted');
    await expect.poll(() => fake.asked.left).toBe(1);
  });

  test('stopped before it began is not asked at all', async () => {
    expect(await readReply(AbortSignal.abort())).toEqual({ text: '', failure: 'aborted' });
    expect(fake.asked.chat).toBe(0);
  });

  test('whose reader leaves lets the service go', async () => {
    fake.behave('slow');
    for await (const _ of streamReply(chat(), prompts, { chosen, situation, passages: [] }, undefined, limits)) break;
    await expect.poll(() => fake.asked.left).toBe(1);
  });

  test('waits for a slow reader: that time is not the model’s', async () => {
    let text = '';
    for await (const piece of streamReply(chat(), prompts, { chosen, situation, passages: [] }, undefined, { ...limits, betweenMs: 100 })) {
      if (text === '') await wait(250);
      text += piece;
    }
    expect(text).toMatch(/\?$/);
  });

  test('is never asked for the move safety', async () => {
    const asked = readAll(streamReply(chat(), prompts, { chosen: { ...chosen, move: 'safety' }, situation, passages: [] }));
    await expect(asked).rejects.toThrow('safety');
    expect(fake.asked.chat).toBe(0);
  });
});

describe('screening', () => {
  const screen = (text = situation.text) => screenWithModel(chat(), prompts, text, [], undefined, { limits: { totalMs: 400, maxTokens: 300 } });

  test('gives a finding with the sentence it stands in', async () => {
    expect(await screen()).toMatchObject([{ kind: 'health-limitation', level: 'attention', quote: 'Mijn rug doet al maanden zeer.', foundBy: 'model' }]);
    expect(await screen('Ik zoek iets nieuws.')).toEqual([]);
  });

  test('that quotes what nobody wrote has failed: a person looks', async () => {
    fake.behave('liar');
    await expect(screen()).rejects.toMatchObject({ kind: 'nonsense' });
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['stall', 'timeout'],
    ['error-500', 'unreachable'],
    ['cut', 'unreachable'],
  ] as const)('by a service that answers with %s fails as %s, and is never "nothing found"', async (behaviour, kind) => {
    fake.behave(behaviour);
    await expect(screen()).rejects.toMatchObject({ name: 'ModelFailure', kind });
  });
});

describe('a drafted section', () => {
  const draft = () => draftWithModel(chat(), prompts, { section: 'qualities', type: 'combined', evidence, language: 'nl', names: ['Noor Claes'] });

  test('keeps for every sentence what it rests on', async () => {
    expect(await draft()).toEqual([
      { text: 'Ik vertelde dit: Ik word blij van inwerken.', origin: 'machine', evidence: [{ kind: 'message', id: 'm1' }] },
      { text: 'Ik vertelde dit: Ik leg graag dingen uit aan Noor.', origin: 'machine', evidence: [{ kind: 'insight', id: 'i1' }] },
    ]);
    expect(JSON.stringify(fake.bodies.at(-1))).not.toContain('Noor');
  });

  test('loses the sentences that rest on nothing given, or name a number nobody gave', async () => {
    fake.behave('liar');
    expect((await draft()).map((sentence) => sentence.text)).toEqual(['Ik vertelde dit: Ik word blij van inwerken.']);
  });

  test.each(['attacker', 'nonsense'] as const)('of a model that is %s is no draft at all', async (behaviour) => {
    fake.behave(behaviour);
    await expect(draft()).rejects.toMatchObject({ kind: 'nonsense' });
  });

  test('without evidence is not asked for', async () => {
    expect(await draftWithModel(chat(), prompts, { section: 'goals', type: 'action', evidence: [], language: 'nl' })).toEqual([]);
    expect(fake.asked.chat).toBe(0);
  });
});

describe('embeddings', () => {
  const embed = (texts: string[]) => makeEmbeddings({ baseUrl: fake.baseUrl, model: 'fake' }, { dimensions: 256, batchSize: 2, totalMs: 1000 }).embed(texts);

  test('come in the order asked, whatever the order of the answer', async () => {
    const [one, two, three] = await embed(['loopbaan en werk', 'tuin', 'loopbaan en werk']);
    expect(one).toEqual(three);
    expect(one).not.toEqual(two);
    expect(fake.asked.embeddings).toBe(2);
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['error-500', 'unreachable'],
    ['stall', 'timeout'],
    ['cut', 'unreachable'],
  ] as const)('of a service that answers with %s are a failure: %s', async (behaviour, kind) => {
    fake.behave(behaviour);
    await expect(embed(['een', 'twee'])).rejects.toMatchObject({ name: 'ModelFailure', kind });
  });
});

test('a request can ask for a behaviour by the name of its model', async () => {
  const liar = makeChat({ baseUrl: fake.baseUrl, model: 'fake:nonsense' });
  await expect(
    liar.askJson({ system: 'geef "signals"', messages: [{ role: 'user', content: 'x' }], schema: z.object({}), totalMs: 1000, maxTokens: 10 }),
  ).rejects.toMatchObject({ kind: 'nonsense' });
});
