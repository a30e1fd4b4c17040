// What a model may add to the rules of SMART, and to a plan in simpler words; and what it may not.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chat, JsonRequest } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { loadPrompts } from '../model/load-prompts.ts';
import { checkSteps } from '../model/step.ts';
import { plainStep, sayPlainlyWithModel } from './say-plainly-with-model.ts';
import { checkSmart } from './smart.ts';
import { checkSmartWithModel, mergeSmart, smartStep } from './smart-with-model.ts';

const prompts = loadPrompts(join(import.meta.dirname, '../../prompts'));
const today = new Date('2026-11-27T10:00:00Z');
/** Gives these answers, one after the other. */
function play(...answers: unknown[]): Chat {
  const left = [...answers];
  return {
    model: 'played',
    async *streamText() {
      yield '';
    },
    async askJson<T>(request: JsonRequest<T>) {
      const answer = left.length > 1 ? left.shift() : left[0];
      if (answer instanceof Error) throw answer;
      return request.schema.parse(answer);
    },
  };
}

test('the words of both steps are there', () => expect(() => checkSteps(prompts, [smartStep, plainStep])).not.toThrow());

describe('a model beside the rules of SMART', () => {
  const goal = { text: 'Ik wil ander werk.' };
  const ruled = checkSmart(goal, today);
  const ok = (letter: 'S' | 'M' | 'A' | 'R' | 'T', verdicts: ReturnType<typeof mergeSmart>) => verdicts.find((one) => one.letter === letter);
  test('turns a letter only with words of the goal', () => {
    const odd = { text: 'Ik knutsel de kast ineen op sinterklaas.' };
    const before = checkSmart(odd, today);
    expect(ok('T', before)?.ok).toBe(false);
    expect(ok('T', mergeSmart(before, [{ letter: 'T', ok: true, quote: 'op sinterklaas' }], odd))).toEqual({ letter: 'T', ok: true, hint: null });
    for (const quote of ['tegen maandag', 'op', '', null]) expect(ok('T', mergeSmart(before, [{ letter: 'T', ok: true, quote }], odd))?.ok).toBe(false);
  });
  test('never makes an order of somebody else a wish of one’s own', () => {
    const ordered = { text: 'Ik moet van mijn baas een cursus Excel volgen.' };
    const merged = mergeSmart(checkSmart(ordered, today), [{ letter: 'A', ok: true, quote: 'een cursus Excel volgen' }], ordered);
    expect(ok('A', merged)?.ok).toBe(false);
  });
  test('gives advice beside a letter that is in order, and better advice beside one that is not', () => {
    const merged = mergeSmart(
      ruled,
      [
        { letter: 'A', ok: false, hint: 'Wie wil dit het meest?' },
        { letter: 'S', ok: false, hint: 'Schrijf erbij welk werk je bedoelt.' },
      ],
      goal,
    );
    expect(ok('A', merged)).toEqual({ letter: 'A', ok: true, hint: 'Wie wil dit het meest?' });
    expect(ok('S', merged)).toEqual({ letter: 'S', ok: false, hint: 'Schrijf erbij welk werk je bedoelt.' });
  });
  test('is not heard where it orders, shouts, or says two things of one letter', () => {
    for (const hint of ['Je moet een dag kiezen.', 'Kies een dag!', 'Bel 0499998877 voor hulp.'])
      expect(mergeSmart(ruled, [{ letter: 'T', ok: false, hint }], goal)).toEqual(ruled);
    expect(
      mergeSmart(
        ruled,
        [
          { letter: 'A', ok: false, hint: 'Wie wil dit?' },
          { letter: 'A', ok: true },
        ],
        goal,
      ),
    ).toEqual(ruled);
  });
  test('where it fails or is not there, the rules say it', async () => {
    expect(await checkSmartWithModel({ chat: null, prompts }, goal, today)).toEqual({ smart: ruled, voice: 'guide' });
    expect(await checkSmartWithModel({ chat: play(new ModelFailure('timeout')), prompts }, goal, today)).toEqual({ smart: ruled, voice: 'guide' });
    expect(await checkSmartWithModel({ chat: play({ letters: [] }), prompts }, goal, today)).toEqual({ smart: ruled, voice: 'model' });
  });
});

describe('a model that says the plan in simpler words', () => {
  const sentence = 'Ik ga in januari twee gesprekken voeren met mensen die als zorgkundige werken.';
  const says = (plain: string, verdict: 'supported' | 'unsupported' = 'supported') =>
    play({ sentences: [{ sentence: 1, plain }] }, { verdicts: [{ sentence: 1, verdict, quote: sentence }] });
  const said = async (chat: Chat) => (await sayPlainlyWithModel(chat, prompts, [sentence], []))[0];
  test('is taken where it says as much and a second look carries it', async () => {
    const plain = 'Ik ga in januari twee gesprekken voeren met mensen die zorgkundige werken.';
    expect(await said(says(plain))).toEqual({ text: plain, isChanged: true });
  });
  test.each([
    ['a figure went', 'Ik ga in januari gesprekken voeren met mensen die als zorgkundige werken.'],
    ['the month went', 'Ik ga twee gesprekken voeren met mensen die als zorgkundige werken.'],
    ['a denial came', 'Ik ga in januari niet twee gesprekken voeren met mensen die als zorgkundige werken.'],
    ['it shouts', 'Ik ga in januari twee gesprekken voeren met mensen die als zorgkundige werken!'],
    ['it advises', 'Je moet in januari twee gesprekken voeren met mensen die als zorgkundige werken.'],
    ['a name came', 'Ik ga in januari twee gesprekken voeren met Kris en met mensen die als zorgkundige werken.'],
  ])('is not taken where %s', async (_, plain) => expect(await said(says(plain))).toEqual({ text: sentence, isChanged: false }));
  test('is not taken where the second look does not carry it', async () => {
    expect(await said(says('Ik ga in januari twee keer praten met mensen die zorgkundige zijn.', 'unsupported'))).toEqual({ text: sentence, isChanged: false });
  });
});
