// The library as a client and their counsellor see it, with where each exercise stands; and what was done, with its answers and results.
import type { Database, Tx } from '../db/as-person.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { progressOf, type RunState } from './exercise.ts';
import { readLibrary } from './exercise-library.ts';
import { listRuns, readOpenExercises, type StoredRun } from './exercise-store.ts';
import { stepSentences } from './exercise-words.ts';

type Deps = { db: Database };

const stateOf = ({ status, step, tries, answers }: StoredRun): RunState => ({ status, step, tries, begun: null, answers });

/** The exercises that are there for this trajectory. @throws Refusal not-allowed, not-found */
export async function listExercises({ db }: Deps, person: Person, trajectoryId: string) {
  return db.asPerson(person, async (tx) => {
    permitOn(person, await readTrajectory(tx, trajectoryId), 'exercise:read');
    const [library, runs, open] = [await readLibrary(tx), await listRuns(tx, trajectoryId), await readOpenExercises(tx, trajectoryId)];
    return library.map(({ fits: _, ...one }) => {
      // What is under way says more than what was done before.
      const own = runs.filter(({ exerciseId }) => exerciseId === one.id);
      const run = own.find(({ status }) => status === 'running' || status === 'paused') ?? own[0];
      return {
        ...one,
        isAllowed: open === null || open.includes(one.id),
        ...(run && { run: { id: run.id, status: run.status, ...progressOf(run.definition, stateOf(run)), updatedAt: run.updatedAt.toISOString() } }),
      };
    });
  });
}

/** What was done, latest first. @throws Refusal not-allowed, not-found */
export async function listExerciseRuns({ db }: Deps, person: Person, trajectoryId: string) {
  return db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'exercise:read');
    const may = mayOn(person, trajectory);
    return (await listRuns(tx, trajectoryId)).map((run) => presentRun(run, may));
  });
}

/** One run as screens show it. */
export function presentRun(run: StoredRun, may: readonly Permission[]) {
  const { id, exerciseId, title, status, startedAt, finishedAt, updatedAt, conversationId, answers, result, definition } = run;
  const isOpen = status === 'running' || status === 'paused';
  return {
    id,
    exerciseId,
    title,
    status,
    startedAt: startedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    conversationId,
    ...(isOpen && progressOf(definition, stateOf(run))),
    answers: answers
      .filter(({ took }) => took === 'answered' || took === 'as-is')
      .map(({ step, text, messageId }) => ({ stepId: step, ask: stepSentences(definition, answers, step, 'ask').join(' '), text, messageId })),
    ...(result && { result: { lines: result.lines, yields: result.yields, isKept: result.isKept, ...(result.note !== null && { note: result.note }) } }),
    may: may.filter((word) => word === 'exercise:keep' && (result !== null || answers.length > 0)),
  };
}

/** A run and the trajectory it belongs to, for a verb on it. @throws Refusal not-allowed, not-found */
export async function readOwnRun(tx: Tx, person: Person, run: StoredRun | null): Promise<Permission[]> {
  return mayOn(person, permitOn(person, run && (await readTrajectory(tx, run.trajectoryId)), 'exercise:keep'));
}
