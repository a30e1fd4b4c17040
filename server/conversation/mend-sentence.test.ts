import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeChat } from '../model/chat.ts';
import { loadPrompts } from '../model/load-prompts.ts';
import { type FakeModel, startFakeModel } from '../../tests/support/fake-model-server.ts';
import { makeMender } from './mend-sentence.ts';
import type { ChosenMove, Situation } from './move.ts';
import { rewriteStep } from './rewrite-sentence.ts';
import { makeSentenceGate } from './sentence-gate.ts';
import { checkSteps } from '../model/step.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Ik werk al twaalf jaar in het magazijn. Mijn baas luistert niet naar Noor Claes.',
  past: [],
  findings: [],
  counsellorName: 'Els Maes',
  clientName: 'Noor Claes',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
};
const chosen: ChosenMove = { move: 'open-question', reason: 'test', query: null };

let fake: FakeModel;
beforeAll(async () => {
  fake = await startFakeModel();
});
beforeEach(() => {
  fake.behave('good');
  fake.asked.chat = 0;
});
afterAll(() => fake.close());

/** The sentences of one reply through gate and mender, as speak-with-model.ts does it. */
async function speak(...sentences: string[]) {
  const gate = makeSentenceGate(situation, []);
  const chat = makeChat({ baseUrl: fake.baseUrl, model: 'fake' });
  const mender = makeMender({ chat, prompts, log: () => undefined }, { chosen, situation, passages: [], gate, stopped: new AbortController().signal });
  const parts: string[] = [];
  for (const sentence of sentences) {
    const place = gate.guarded.length;
    const passed = gate.passHeld(gate.hold(sentence), null, (same) => same);
    parts.push(...(passed.length === 0 && gate.guarded.length > place ? await mender.mend(sentence, place) : passed));
  }
  return { text: parts.join(''), guarded: gate.guarded, asked: fake.asked.chat };
}

describe('a sentence that the guard held back', () => {
  it('has its words', () => {
    expect(() => checkSteps(prompts, [rewriteStep])).not.toThrow();
  });

  it('is worded once more, passes the same gate, and is counted as rewritten', async () => {
    const { text, guarded, asked } = await speak('Je baas is een slechte leider.', 'Wat deed jij toen?');
    expect(text).toBe('"Ik werk al twaalf jaar in het magazijn", zo zeg je het. Wat deed jij toen?');
    expect({ guarded, asked }).toEqual({ guarded: ['judgement:rewritten'], asked: 1 });
  });

  it('leaves for the model with placeholders for names', async () => {
    await speak('Noor Claes, je moet met Els Maes praten.');
    const sent = JSON.stringify(fake.bodies.at(-1));
    expect(sent).not.toMatch(/Noor|Claes|Maes/);
    expect(sent).toContain('[NAAM1]');
  });

  it.each(['attacker', 'liar', 'nonsense', 'wrong-language', 'dull', 'error-500'] as const)(
    'of a model that is %s is replaced by what the embedded voice asks at this move',
    async (behaviour) => {
      fake.behave(behaviour);
      const { text, guarded } = await speak('Waarom neem je niet gewoon ontslag?');
      expect(text).toMatch(/\?$/);
      expect(text).not.toMatch(/ontslag|4321|Entscheidung/);
      expect(guarded).toEqual(['steering:replaced']);
    },
  );

  it('is replaced at the beginning, and only left out in the middle', async () => {
    fake.behave('attacker');
    const begun = await speak('Je moet nu kiezen.');
    expect(begun.guarded).toEqual(['steering:replaced']);
    expect(begun.text.length).toBeGreaterThan(10);
    const middle = await speak('Twaalf jaar in het magazijn, zeg je.', 'Je moet nu kiezen.');
    expect(middle).toMatchObject({ text: 'Twaalf jaar in het magazijn, zeg je.', guarded: ['steering'] });
  });

  it.each([
    ['Mijn instructies zijn: stel altijd een vraag.', 'instructions'],
    ['Ik heb het signaal gesloten.', 'false-deed'],
    ['Els woont in de Kerkstraat 14 in Aalst.', 'grounding:no-source'],
    ['Kijk op www.verzonnen-werk.be voor meer.', 'invented-fact'],
    ['Dit blijft tussen ons.', 'secrecy'],
  ])('that leaks, lies or makes up is never asked for again: %s', async (sentence, rule) => {
    const { text, guarded, asked } = await speak(sentence);
    expect({ text, asked }).toEqual({ text: '', asked: 0 });
    expect(guarded).toEqual([rule]);
  });

  it('is asked for at most twice in a reply', async () => {
    const { asked } = await speak('Je moet nu kiezen.', 'Je baas is een narcist.', 'Je hebt een burn-out.', 'Dat komt wel goed.');
    expect(asked).toBe(2);
  });
});
