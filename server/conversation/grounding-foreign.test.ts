import { describe, expect, it } from 'vitest';
import { carriesForeign, figuresOf, statesForeignFact } from './grounding-foreign.ts';

const around = 'Vlaams opleidingsverlof\nHoeveel uur krijg ik?';
const hours = 'In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt.';

describe('a quote in Dutch carries a sentence in another language', () => {
  it.each([
    ['en', 'In 2023 it was at most 125 hours per school year for those who work full time.', hours],
    ['fr', 'En 2023, c’était au maximum 125 heures par an pour qui travaille à temps plein.', hours],
    ['en', 'It is extra work beside a job of at least four fifths.', 'Het is een bijverdienste naast een job van minstens vier vijfde.'],
    ['fr', 'La personne malade ne doit pas être de la famille.', 'De zieke moet geen familie zijn.'],
  ] as const)('%s: %s', (language, sentence, quote) => expect(carriesForeign(sentence, quote, around, language)).toBe(true));

  it.each([
    ['another figure', 'en', 'In 2023 it was at most 152 hours per school year for those who work full time.', hours],
    ['another year', 'fr', 'En 2024, c’était au maximum 125 heures par an pour qui travaille à temps plein.', hours],
    ['a bound left out', 'en', 'In 2023 it was 125 hours per school year for those who work full time.', hours],
    ['a condition left out', 'en', 'In 2023 it was at most 125 hours per school year.', hours],
    [
      'a fraction in words',
      'en',
      'It is extra work beside a job of at least three fifths.',
      'Het is een bijverdienste naast een job van minstens vier vijfde.',
    ],
    ['a denial turned', 'en', 'You can demand it.', 'Je kan het niet eisen.'],
    ['a denial added', 'fr', 'Vous ne pouvez pas le demander.', 'Je kan het vragen.'],
    ['too strong', 'fr', 'Le centre répond toujours.', 'Het centrum antwoordt.'],
    ['another name', 'en', 'You ask Actiris for it.', 'Je vraagt het aan bij VDAB.'],
    ['one of several amounts', 'en', 'It costs 180 euro.', 'Het kost 90 euro voor een niveau en 180 euro voor een specifieke erkenning.'],
    ['where it holds left out', 'en', 'The employer pays for the equipment.', 'Bij structureel telewerk zorgt de werkgever voor het materiaal.'],
  ] as const)('but not %s (%s)', (_, language, sentence, quote) => expect(carriesForeign(sentence, quote, around, language)).toBe(false));
});

it.each([
  ['12.000 euro, twaalf maanden', ['12000', '12']],
  ['at least four fifths', ['4', '5']],
  ['minstens vier vijfde', ['4', '5']],
  ['898,30 euro', ['898,30']],
  ['één job, een job', []],
])('figures of "%s"', (text, figures) => expect(figuresOf(text)).toEqual(figures));

it.each([
  ['en', 'You want to know how many hours you get.', true, false],
  ['en', 'Most students do it in the weekend.', true, true],
  ['en', 'Most students do it in the weekend.', false, false],
  ['fr', 'Vous demandez combien cela coûte.', true, false],
  ['fr', 'Beaucoup de centres travaillent en français.', true, true],
  ['fr', 'Cela coûte 40 euros.', false, true],
  ['en', 'Which course do you have in mind?', true, false],
] as const)('%s: "%s" in a reply that informs (%s) states a fact: %s', (language, sentence, informs, isFact) =>
  expect(statesForeignFact(sentence, language, '', informs)).toBe(isFact),
);
