import { expect, it } from 'vitest';
import type { ExerciseRun, ListedExercise } from '../../ui/exercises/exercise-queries.ts';
import { findExercises, groupExercises, sortRuns } from './group-exercises.ts';

const exercise = (title: string, more: Partial<ListedExercise> = {}): ListedExercise => ({
  id: title,
  title,
  purpose: 'Je kijkt naar je dagen.',
  competency: 'motives',
  stages: ['deepening'],
  minutes: 15,
  homework: true,
  steps: 6,
  source: { origin: 'Eigen tekst', url: null, checkedAt: '2026-11-26' },
  isAllowed: true,
  ...more,
});
const run = (id: string, status: ExerciseRun['status'], result: ExerciseRun['result'] = null): ExerciseRun => ({
  id,
  exerciseId: id,
  title: id,
  status,
  startedAt: '2026-11-26T10:00:00Z',
  updatedAt: '2026-11-26T10:00:00Z',
  finishedAt: null,
  conversationId: 'c',
  answers: [],
  result,
  may: [],
});
const word = () => 'Weten wat telt';
const titles = (found: readonly ListedExercise[]) => found.map(({ title }) => title);

it('finds by words in title, purpose and use, without accents, and leaves out what is not open to this client', () => {
  const all = [exercise('Energie'), exercise('Waardén'), exercise('Dicht', { isAllowed: false }), exercise('Gesprek', { homework: false })];
  expect(titles(findExercises(all, { words: 'waarden', alone: false }, word))).toEqual(['Waardén']);
  expect(titles(findExercises(all, { words: 'telt dagen', alone: false }, word))).toEqual(['Energie', 'Waardén', 'Gesprek']);
  expect(titles(findExercises(all, { words: '', alone: true }, word))).toEqual(['Energie', 'Waardén']);
});

it('groups in the order of the competencies', () => {
  const groups = groupExercises([exercise('A', { competency: 'networking' }), exercise('B', { competency: 'qualities' })]);
  expect(groups.map(({ competency }) => competency)).toEqual(['qualities', 'networking']);
});

it('shows first what runs, then what lies aside; done is what left a result', () => {
  const result = { lines: ['Je bent geduldig.'], yields: [], isKept: false };
  const { open, done } = sortRuns([
    run('aside', 'paused'),
    run('runs', 'running'),
    run('stopped', 'stopped'),
    run('done', 'finished', result),
    run('gone', 'finished'),
  ]);
  expect(open.map(({ id }) => id)).toEqual(['runs', 'aside']);
  expect(done.map(({ id }) => id)).toEqual(['done']);
});
