// What becomes of a fact when the model that checks it goes wrong: no verdict, soon, and never a yes.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFactHolder } from '../../server/conversation/hold-facts.ts';
import type { Passage, Situation } from '../../server/conversation/move.ts';
import { makeSentenceGate } from '../../server/conversation/sentence-gate.ts';
import { makeChat } from '../../server/model/chat.ts';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';

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

const passages: Passage[] = [
  'In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt.',
  'Uitzendkrachten kunnen het verlof ook gebruiken.',
].map((text, place) => ({
  id: `p${place}`,
  documentId: 'd',
  title: 'Verlof om te leren',
  heading: 'Kop',
  text,
  url: null,
  checkedAt: '2026-11-26',
  validTo: null,
}));
const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Hoeveel uur krijg ik?',
  past: [],
  findings: [],
  counsellorName: 'Els',
  clientName: 'Noor',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
};
const gate = makeSentenceGate(situation, passages, { informs: true });
const first = gate.hold('Voor wie voltijds werkt, was het in 2023 hoogstens 125 uur per schooljaar [1].');
const second = gate.hold('Ook uitzendkrachten kunnen het verlof gebruiken [2].');
const events: string[] = [];
const holder = (budgetMs?: number, more: object = {}) =>
  makeFactHolder(
    { chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }), prompts, checksFacts: true, log: (event) => events.push(event), ...more },
    situation,
    passages,
    undefined,
    budgetMs,
  );

describe('a check of facts', () => {
  test('asks once for each passage that is cited, and nothing about talk, quotes and what was held back', async () => {
    const others = ['Wat wil je leren?', 'In 2023 was het hoogstens 152 uur [1].', 'Uitzendkrachten kunnen het verlof ook gebruiken [2].'].map((one) =>
      gate.hold(one),
    );
    expect(await holder()?.ask([first, second, ...others])).toEqual(['supported', 'supported', null, null, null]);
    expect(fake.asked.chat).toBe(2);
  });

  test.each(['nonsense', 'dull', 'wrong-language', 'attacker', 'liar', 'error-500', 'error-429', 'cut'] as const)(
    'by a model that is %s gives no verdict',
    async (behaviour) => {
      fake.behave(behaviour);
      expect(await holder()?.ask([first])).toEqual(['unknown']);
    },
  );

  test('that is never answered ends at its budget, and is not asked again in this reply', async () => {
    fake.behave('stall');
    const facts = holder(300);
    const begun = performance.now();
    expect(await facts?.ask([first])).toEqual(['unknown']);
    expect(performance.now() - begun).toBeLessThan(1500);
    fake.behave('good');
    expect(await facts?.ask([second])).toEqual(['unknown']);
    expect(fake.asked.chat).toBe(1);
    expect(events).toContain('facts.not-checked');
  });

  test('is not there without a model, when it is switched off, or when there is nothing to hold against', () => {
    expect(holder(undefined, { chat: null })).toBeNull();
    expect(holder(undefined, { checksFacts: false })).toBeNull();
    expect(
      makeFactHolder({ chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }), prompts, checksFacts: true, log: () => undefined }, situation, []),
    ).toBeNull();
  });
});
