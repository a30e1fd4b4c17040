import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeModel, startFakeModel } from '../../tests/support/fake-model-server.ts';
import { makeChat } from '../model/chat.ts';
import { loadPrompts } from '../model/load-prompts.ts';
import { checkSteps } from '../model/step.ts';
import { summariseConversation, summaryStep } from './summarise-conversation.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
let fake: FakeModel;
let says: string | null = null;
beforeAll(async () => {
  fake = await startFakeModel({ say: () => says });
});
beforeEach(() => {
  says = null;
  fake.behave('good');
  fake.asked.chat = 0;
});
afterAll(() => fake.close());

const line = (messageId: string, text: string) => ({ messageId, text, seq: 1, weight: 1 });
const given = {
  known: [{ text: 'Werkt acht jaar op een planning.', messageIds: ['m0'] }],
  lines: [line('m1', 'Ik wil met mijn zus Veerle een fietsenmakerij beginnen.'), line('m2', 'Noor Claes is mijn naam, bel mij op 0475 12 34 56.')],
  names: ['Noor Claes', 'Els Maes'],
};
const make = () => summariseConversation(makeChat({ baseUrl: fake.baseUrl, model: 'fake' }), prompts, given, { totalMs: 3000, maxTokens: 300 });

it('has its words', () => {
  expect(() => checkSteps(prompts, [summaryStep])).not.toThrow();
});

it('gives lines with the messages they rest on, those of the summary so far too', async () => {
  const told = await make();
  expect(told[0]).toEqual({ text: 'Werkt acht jaar op een planning.', messageIds: ['m0'] });
  expect(told[1]?.messageIds).toEqual(['m1']);
});

it('tells the model no name and no number', async () => {
  await make();
  expect(JSON.stringify(fake.bodies.at(-1))).not.toMatch(/Noor|Claes|0475/);
});

it('keeps no line that rests on nothing, names a figure or a person nobody gave, or says something else than its turns', async () => {
  says = JSON.stringify({
    lines: [
      { text: 'Wil met haar zus Veerle een fietsenmakerij beginnen.', turns: [2] },
      { text: 'Verdient 4321 euro met de fietsenmakerij.', turns: [2] },
      { text: 'Wil met haar zus Katrien een fietsenmakerij beginnen.', turns: [2] },
      { text: 'Heeft een burn-out en neemt morgen ontslag.', turns: [2] },
      { text: 'Wil een fietsenmakerij beginnen.', turns: [99] },
    ],
  });
  expect(await make()).toEqual([{ text: 'Wil met haar zus Veerle een fietsenmakerij beginnen.', messageIds: ['m1'] }]);
});

it.each(['nonsense', 'dull', 'liar', 'attacker', 'error-500'] as const)(
  'of a model that is %s is no summary: the client’s statements stand',
  async (behaviour) => {
    fake.behave(behaviour);
    await expect(make()).rejects.toMatchObject({ name: 'ModelFailure' });
  },
);

it('is asked three times where the answer is no JSON, and no more', async () => {
  fake.behave('nonsense');
  await expect(make()).rejects.toMatchObject({ kind: 'nonsense' });
  expect(fake.asked.chat).toBe(3);
});
