// What Koers does with homework: what there is of it when a client asks, and what may be brought up by itself. Pure.
import type { OpenHomework } from '../trajectory/homework-store.ts';
import type { ExercisePlan, KnownRun, ListedExercise } from './exercise-plan.ts';

export type HomeworkPlan = Extract<ExercisePlan, { kind: 'offer' }> & { tasks: readonly string[] };

/** Of each, as many as can be named in a breath. */
const mostNamed = 3;
/** Days before its day that homework counts as due; without a day, days after it was given. */
const dueWithin = 2;
const dueAfter = 3;

/**
 * All that is open, for who asks for it. An exercise that is no longer in the library is a task like any other: it can be told of, and
 * not be done here.
 */
export function planHomework(homework: readonly OpenHomework[], library: readonly ListedExercise[], runs: readonly KnownRun[]): HomeworkPlan {
  const exerciseOf = ({ exerciseId }: OpenHomework): ListedExercise | undefined => library.find(({ id }) => id === exerciseId);
  const offers = [...new Set(homework.flatMap((one) => exerciseOf(one) ?? []))].slice(0, mostNamed);
  const tasks = homework.filter((one) => !exerciseOf(one)).map(({ title }) => title);
  const [only] = offers;
  const isOne = offers.length === 1 && tasks.length === 0;
  return {
    kind: 'offer',
    offers,
    tasks: tasks.slice(0, mostNamed),
    resumes: (isOne && runs.find(({ exerciseId }) => exerciseId === only?.id)) || null,
    isAsked: true,
    isHomework: true,
    wasClosed: false,
  };
}

/** Whether Koers may bring it up by itself: it is due, and Koers did not speak of it before. */
export function isDue({ dueIn, daysSince, wasSpokenOf }: OpenHomework): boolean {
  return !wasSpokenOf && (dueIn === null ? daysSince >= dueAfter : dueIn <= dueWithin);
}
