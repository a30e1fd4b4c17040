// Exercises over HTTP: the library of a trajectory, what was done, and what the client keeps of it. Doing one goes through the chat.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { exerciseFields, findExerciseFaults } from '../knowledge/exercise-shape.ts';
import { allow } from '../people/allow.ts';
import { editResult, keepResult, throwAwayRun } from './keep-result.ts';
import { listExerciseRuns, listExercises } from './list-exercises.ts';
import { tryExercise } from './try-exercise.ts';

const param = validator('param', z.object({ id: z.uuid() }), invalid);
const tells = (summary: string) => describeRoute({ summary, tags: ['exercises'], responses: { 200: { description: 'As it now stands' } } });
const lines = z.strictObject({ lines: z.array(z.string().trim().min(1).max(600)).min(1).max(12) });
const trial = z.strictObject({
  exercise: z.object({ title: z.string().trim().min(1).max(200), ...exerciseFields }),
  answers: z.array(z.string().max(2000)).max(40),
});

/** Mounted at /api/trajectories/:id. */
export function trajectoryExerciseRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/exercises', allow('exercise:read'), tells('Exercises, and where each stands'), param, async (c) =>
      c.json(await listExercises(deps, c.get('person'), c.req.valid('param').id)),
    )
    .get('/exercise-runs', allow('exercise:read'), tells('Exercises that were done, latest first'), param, async (c) =>
      c.json(await listExerciseRuns(deps, c.get('person'), c.req.valid('param').id)),
    );
}

/** Mounted at /api/exercise-runs. */
export function exerciseRunRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .patch(
      '/:id/result',
      allow('exercise:keep'),
      tells('Word what came out of it; with help lines where it is pressing'),
      param,
      validator('json', lines, invalid),
      async (c) => c.json(await editResult(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').lines)),
    )
    .post('/:id/keep', allow('exercise:keep'), tells('It is so'), param, async (c) => c.json(await keepResult(deps, c.get('person'), c.req.valid('param').id)))
    .post('/:id/throw-away', allow('exercise:keep'), tells('Answers and result go'), param, async (c) =>
      c.json(await throwAwayRun(deps, c.get('person'), c.req.valid('param').id)),
    );
}

/** Mounted at /api/knowledge/exercises/try, before what keeps exercises: it plays what was not kept yet. */
export function tryExerciseRoutes() {
  return new Hono<SignedIn>().post('/', allow('knowledge:manage'), tells('The dialogue as it would go'), validator('json', trial, invalid), (c) => {
    const { exercise, answers } = c.req.valid('json');
    const faults = findExerciseFaults(exercise);
    if (faults.length > 0) throw new Refusal('invalid-input', { field: 'exercise', faults });
    return c.json(tryExercise(exercise, answers));
  });
}
