import { describe, expect, it } from 'vitest';
import { experienceFields, experienceOfAnswers, isStarr } from './experience.ts';

const answer = (step: string, text: string, took = 'answered') => ({ step, text, took });

describe('the story of an exercise', () => {
  it('becomes an experience in the client’s own words, with what was theirs beside what the team did', () => {
    expect(
      experienceOfAnswers([
        answer('situatie', 'De lijn viel stil.'),
        answer('taak', 'Ik had wacht.'),
        answer('actie', 'Wij hebben gezocht.'),
        answer('eigen-aandeel', 'Ik zag de sensor.'),
        answer('resultaat', 'Na een uur draaide hij.'),
        answer('reflectie', 'Ik blijf rustig.'),
        answer('kwaliteit', 'rustig blijven'),
      ]),
    ).toEqual({
      title: 'rustig blijven',
      period: '',
      situation: 'De lijn viel stil.',
      task: 'Ik had wacht.',
      action: 'Wij hebben gezocht.\nIk zag de sensor.',
      result: 'Na een uur draaide hij.',
      reflection: 'Ik blijf rustig.\nrustig blijven',
    });
  });

  it('takes over neither what was skipped nor what the client was unsure of', () => {
    const told = experienceOfAnswers([answer('situatie', 'De lijn viel stil.'), answer('taak', 'weet niet', 'unsure'), answer('resultaat', '', 'skipped')]);
    expect(told).toMatchObject({ title: 'De lijn viel stil.', task: '', result: '' });
  });

  it('that tells nothing gives none', () => {
    expect(experienceOfAnswers([])).toBeNull();
    expect(experienceOfAnswers([answer('kwaliteit', 'rustig')])).toBeNull();
  });

  it('gets a name of its first words, and not half a word', () => {
    const title =
      experienceOfAnswers([answer('situatie', 'Toen de lijn stilviel stond iedereen te kijken en wist niemand wat er moest gebeuren')])?.title ?? '';
    expect(title).toBe('Toen de lijn stilviel stond iedereen te kijken en wist niemand wat er …');
  });

  it.each([
    [['situatie', 'taak', 'actie', 'resultaat', 'reflectie'], true],
    [['volgehouden', 'taak', 'actie', 'resultaat'], true],
    [['taak', 'actie'], false],
    [['waarden', 'orde'], false],
  ])('%j is one: %s', (steps, expected) => {
    expect(isStarr(steps.map((id) => ({ id })))).toBe(expected);
  });
});

it('an experience needs a name and nothing more, and holds no more than it may', () => {
  expect(experienceFields.parse({ title: ' Inwerken ' })).toMatchObject({ title: 'Inwerken', situation: '', period: '' });
  expect(experienceFields.safeParse({ title: '  ' }).success).toBe(false);
  expect(experienceFields.safeParse({ title: 'x', action: 'x'.repeat(4001) }).success).toBe(false);
  expect(experienceFields.safeParse({ title: 'x', score: '80%' }).success).toBe(false);
});
