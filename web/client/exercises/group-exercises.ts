// The library as a client looks through it: what they are busy with, what they did, and the rest by what it is for. Pure.
import { type CareerCompetency, careerCompetencies } from '../../../server/conversation/stage.ts';
import type { ExerciseRun, ListedExercise } from '../../ui/exercises/exercise-queries.ts';

export type ExerciseSearch = { words: string; alone: boolean };

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The exercises that have every word in their title or in what they are for. Written without accents fits too. */
export function findExercises(
  exercises: readonly ListedExercise[],
  { words, alone }: ExerciseSearch,
  wordUse: (of: CareerCompetency) => string,
): ListedExercise[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return exercises.filter((exercise) => {
    if (!exercise.isAllowed || (alone && !exercise.homework)) return false;
    const text = plain(`${exercise.title} ${exercise.purpose} ${wordUse(exercise.competency)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** By what they are for, in the order of the competencies; empty groups are left out. */
export function groupExercises(exercises: readonly ListedExercise[]): { competency: CareerCompetency; exercises: ListedExercise[] }[] {
  return careerCompetencies
    .map((competency) => ({ competency, exercises: exercises.filter((exercise) => exercise.competency === competency) }))
    .filter((group) => group.exercises.length > 0);
}

/** Runs to go on with, and those that left a result. One that was stopped or thrown away is no longer shown. */
export function sortRuns(runs: readonly ExerciseRun[]): { open: ExerciseRun[]; done: ExerciseRun[] } {
  const order = (run: ExerciseRun) => (run.status === 'running' ? 0 : 1);
  return {
    open: runs.filter(({ status }) => status === 'running' || status === 'paused').sort((a, b) => order(a) - order(b)),
    done: runs.filter(({ status, result }) => status === 'finished' && result),
  };
}
