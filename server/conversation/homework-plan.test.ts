// What is said of homework to who asks for it: all that is open, one question, in three languages; and what may be brought up unasked.
import { describe, expect, it } from 'vitest';
import type { OpenHomework } from '../trajectory/homework-store.ts';
import { wordMove } from './guide.ts';
import type { ListedExercise } from './exercise-plan.ts';
import { isDue, planHomework } from './homework-plan.ts';
import type { ChosenMove, Situation } from './move.ts';

const given = (exerciseId: string | null, title: string, more: Partial<OpenHomework> = {}): OpenHomework => ({
  id: title,
  exerciseId,
  title,
  dueIn: 1,
  daysSince: 5,
  wasSpokenOf: false,
  ...more,
});
const listed = (id: string, title: string): ListedExercise => ({
  id,
  title,
  purpose: 'Je zoekt uit wie je kent.',
  minutes: 15,
  competency: 'networking',
  stages: [],
  homework: true,
  fits: [],
});
const library = [listed('a', 'Netwerkkaart: wie ken ik?'), listed('b', 'Schaalvraag: waar sta ik?')];
const worded = (homework: readonly OpenHomework[], language: Situation['language'], text: string) => {
  const exercise = planHomework(homework, library, []);
  const situation: Situation = {
    stage: 'deepening',
    language,
    text,
    past: [],
    findings: [],
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: 2,
    careerQuestion: null,
    insights: [],
    actions: [],
    exercise: { run: null, wish: exercise, answer: null, expectsQuestion: false, offer: null },
  };
  const chosen: ChosenMove = { move: exercise.offers.length > 0 ? 'exercise-offer' : 'own-file', reason: 'homework', query: null, exercise };
  return wordMove(chosen, situation, []).sentences.join(' ');
};

describe('homework that is open', () => {
  it('is named whole: exercises, and tasks that are none or are no longer in the library', () => {
    const plan = planHomework([given('a', 'Netwerkkaart'), given(null, 'Bel je zus'), given('gone', 'Weg uit de lijst'), given('a', 'Nog eens')], library, []);
    expect(plan.offers.map(({ id }) => id)).toEqual(['a']);
    expect(plan.tasks).toEqual(['Bel je zus', 'Weg uit de lijst']);
  });

  it.each<[Situation['language'], string]>([
    ['nl', 'mijn huiswerk'],
    ['fr', 'mes devoirs'],
    ['en', 'my homework'],
  ])('%s: says what there is, and asks one thing', (language, text) => {
    for (const [homework, names] of [
      [[], []],
      [[given('a', 'x')], ['Netwerkkaart']],
      [
        [given('a', 'x'), given('b', 'y')],
        ['Netwerkkaart', 'Schaalvraag'],
      ],
      [
        [given('a', 'x'), given(null, 'Bel je zus.')],
        ['Netwerkkaart', 'Bel je zus'],
      ],
      [[given(null, 'Bel je zus.')], ['Bel je zus']],
    ] as const) {
      const said = worded(homework, language, text);
      for (const name of names) expect(said).toContain(name);
      expect(said.replace(/["“«][^"”»]*["”»]/g, '').match(/\?/g)).toHaveLength(1);
    }
  });

  it.each([
    [given('a', 'due today', { dueIn: 0 }), true],
    [given('a', 'overdue', { dueIn: -4 }), true],
    [given('a', 'has time', { dueIn: 6 }), false],
    [given('a', 'without a day, just given', { dueIn: null, daysSince: 0 }), false],
    [given('a', 'without a day, lying there', { dueIn: null }), true],
    [given('a', 'spoken of', { wasSpokenOf: true }), false],
  ])('may be brought up: %o', (homework, may) => expect(isDue(homework)).toBe(may));
});
