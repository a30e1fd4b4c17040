import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeModel, startFakeModel } from '../../tests/support/fake-model-server.ts';
import { makeChat } from '../model/chat.ts';
import { loadPrompts } from '../model/load-prompts.ts';
import { checkSteps } from '../model/step.ts';
import { isCarried } from './is-carried.ts';
import { proposeRecordStep, proposeWithModel } from './propose-with-model.ts';

const prompts = loadPrompts(new URL('../../prompts', import.meta.url).pathname);
let fake: FakeModel;
let says: unknown = null;
beforeAll(async () => {
  fake = await startFakeModel({ say: () => (says === null ? null : JSON.stringify(says)) });
});
beforeEach(() => {
  says = null;
  fake.behave('good');
});
afterAll(() => fake.close());

const lines = [
  'Noor zag in dat ze liever met haar handen werkt dan aan een bureau.',
  'Belt volgende week naar haar nonkel Wim in Tielt, die meubelmaker is.',
  'Huiswerk: noteert 3 momenten waarop ze de tijd vergat.',
  'Ze ziet op tegen het gesprek met haar ploegbaas.',
  'Stil moment toen het over haar moeder ging.',
  '55 minuten, volgend gesprek 15/12 om 10u',
].join('\n');
const nothing = { record: [], insights: [], actions: [], homework: [], barriers: [] };
const propose = () =>
  proposeWithModel(
    makeChat({ baseUrl: fake.baseUrl, model: 'fake' }),
    prompts,
    { lines, on: '2026-11-26', clientName: 'Noor Claes', names: ['Noor Claes', 'Els Maes'] },
    { totalMs: 3000, maxTokens: 600 },
  );

it('has its words', () => {
  expect(() => checkSteps(prompts, [proposeRecordStep])).not.toThrow();
});

describe('what a model proposes', () => {
  it('stands where the lines it names carry it, and points to them', async () => {
    says = {
      record: [
        { text: '[NAAM1] zag in dat ze liever met haar handen werkt dan aan een bureau.', lines: [1] },
        { text: 'Belt volgende week naar haar nonkel Wim in Tielt.', lines: [2] },
        { text: 'Ziet op tegen het gesprek met haar ploegbaas.', lines: [4] },
      ],
      insights: [{ text: 'Je zag in dat je liever met je handen werkt dan aan een bureau.', lines: [1] }],
      actions: [{ text: 'Bellen naar nonkel Wim in Tielt, die meubelmaker is', when: 'volgende week', with: 'nonkel Wim', lines: [2] }],
      homework: [{ text: 'Noteer 3 momenten waarop je de tijd vergat.', lines: [3] }],
      barriers: [{ text: 'Opzien tegen het gesprek met haar ploegbaas', lines: [4] }],
    };
    const made = await propose();
    expect(made.insights).toEqual([{ text: 'Je zag in dat je liever met je handen werkt dan aan een bureau.', line: 0 }]);
    expect(made.actions).toEqual([
      { text: 'Bellen naar nonkel Wim in Tielt, die meubelmaker is', when: 'volgende week', dueOn: '2026-12-06', with: 'nonkel Wim', line: 1 },
    ]);
    expect(made.homework).toEqual([{ text: 'Noteer 3 momenten waarop je de tijd vergat.', dueOn: null, line: 2 }]);
    expect(made.barriers).toEqual([{ text: 'Opzien tegen het gesprek met haar ploegbaas', line: 3 }]);
    expect(made.record).toContain('Noor zag in');
    // Figures of the calendar are read by rule, whatever a model says.
    expect(made).toMatchObject({ minutes: 55, next: { day: '2026-12-15', time: '10:00' } });
  });

  it('is put together with the lines that its record leaves out', async () => {
    says = { ...nothing, record: [{ text: '[NAAM1] zag in dat ze liever met haar handen werkt dan aan een bureau.', lines: [1] }] };
    const { record } = await propose();
    expect(record).toContain('Stil moment toen het over haar moeder ging.');
    expect(record).toContain('Belt volgende week naar haar nonkel Wim');
    expect(record).not.toContain('55 minuten');
  });

  it.each([
    ['rests on a line that is not there', { text: 'Je werkt liever met je handen.', lines: [9] }],
    ['names a figure nobody gave', { text: 'Je werkt al 12 jaar liever met je handen.', lines: [1] }],
    ['names a person nobody named', { text: 'Je werkt liever met je handen, zoals Katrien.', lines: [1] }],
    ['brings in a placeholder of nobody', { text: 'Je werkt liever met [NAAM7] dan aan een bureau.', lines: [1] }],
    ['says something else', { text: 'Je hebt waarschijnlijk een burn-out en zoekt ontslag.', lines: [1] }],
    ['turns a yes into a no', { text: 'Je wil niet met je handen aan een bureau.', lines: [2] }],
  ])('is dropped where it %s', async (_, insight) => {
    says = { ...nothing, record: [{ text: 'Stil moment toen het over haar moeder ging.', lines: [5] }], insights: [insight] };
    expect((await propose()).insights).toEqual([]);
  });

  it('knows no name and no number of anybody', async () => {
    says = { ...nothing, record: [{ text: 'Stil moment toen het over haar moeder ging.', lines: [5] }] };
    await propose();
    expect(JSON.stringify(fake.bodies.at(-1))).not.toMatch(/Noor|Claes/);
  });

  it('is nothing where none of its record holds', async () => {
    says = { ...nothing, record: [{ text: 'De klant verdient 4321 euro.', lines: [1] }] };
    await expect(propose()).rejects.toMatchObject({ kind: 'nonsense' });
  });

  it.each(['nonsense', 'dull', 'error-500', 'cut', 'silent'] as const)('of a service that is %s fails, so that the rules do it', async (behaviour) => {
    fake.behave(behaviour);
    await expect(propose()).rejects.toMatchObject({ name: 'ModelFailure' });
  });
});

it.each([
  ['Belt haar zus', 'Ze belt volgende week haar zus Veerle', true],
  ['Belt haar broer Wim', 'Ze belt volgende week haar zus Veerle', false],
  ['Durft niet te bellen', 'Ze durft nu te bellen', false],
  ['Om 14 uur', 'Om 140 uur', false],
])('"%s" is carried by "%s": %s', (sentence, source, expected) => {
  expect(isCarried(sentence, source)).toBe(expected);
});
