// The doors of the course: stages, closing, aftercare, satisfaction. Client and who guides read the same; a supervisor reads figures only.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import { stages } from '../../conversation/stage.ts';
import type { AppDeps, SignedIn } from '../../deps.ts';
import { invalid } from '../../invalid.ts';
import { allow } from '../../people/allow.ts';
import { askAftercare, decideOnAftercare } from './ask-aftercare.ts';
import { answerSatisfaction, askSatisfaction, countSatisfaction } from './ask-satisfaction.ts';
import { closeTrajectory, resumeTrajectory } from './close-trajectory.ts';
import { moveStage } from './move-stage.ts';
import { readTrajectoryCourse } from './read-course.ts';
import { satisfactionMoments } from './satisfaction.ts';

const score = z.int().min(1).max(5);
const text = (most: number) => z.string().trim().max(most).default('');
const needed = (most: number) => z.string().trim().min(1).max(most);
const param = validator('param', z.object({ id: z.uuid() }), invalid);
const within = validator('param', z.object({ id: z.uuid(), partId: z.uuid() }), invalid);
const shown = { 200: { description: 'the course as it now stands' } };
const changed = { ...shown, 409: { description: 'stale-version, not-in-this-state' } };

/** Mounted at /api/trajectories/:id. */
export function courseRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/course', allow('course:read'), describeRoute({ summary: 'Where it stands, and what can come next', responses: shown }), param, async (c) =>
      c.json(await readTrajectoryCourse(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/course/move',
      allow('course:move'),
      describeRoute({ summary: 'A stage on, or back with a reason', responses: changed }),
      param,
      validator('json', z.strictObject({ from: z.enum(stages), to: z.enum(stages), reason: text(600) }), invalid),
      async (c) => c.json(await moveStage(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/course/close',
      allow('course:close'),
      describeRoute({ summary: 'Close the guidance', responses: changed }),
      param,
      validator('json', z.strictObject({ note: text(600) }), invalid),
      async (c) => c.json(await closeTrajectory(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').note)),
    )
    .post(
      '/course/resume',
      allow('course:resume'),
      describeRoute({ summary: 'Take it up again', responses: changed }),
      param,
      validator('json', z.strictObject({ reason: needed(600) }), invalid),
      async (c) => c.json(await resumeTrajectory(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').reason)),
    )
    .post(
      '/aftercare',
      allow('aftercare:ask'),
      describeRoute({ summary: 'I would like to come back', responses: changed }),
      param,
      validator('json', z.strictObject({ question: needed(1500) }), invalid),
      async (c) => c.json(await askAftercare(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').question)),
    )
    .post(
      '/aftercare/:partId/grant',
      allow('aftercare:grant'),
      describeRoute({ summary: 'Yes, until this day', responses: changed }),
      within,
      validator('json', z.strictObject({ endsOn: z.iso.date(), signalsTo: z.uuid(), answer: text(600) }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await decideOnAftercare(deps, c.get('person'), id, partId, { action: 'grant', ...c.req.valid('json') }));
      },
    )
    .post(
      '/aftercare/:partId/decline',
      allow('aftercare:decline'),
      describeRoute({ summary: 'No, and why', responses: changed }),
      within,
      validator('json', z.strictObject({ answer: needed(600) }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await decideOnAftercare(deps, c.get('person'), id, partId, { action: 'decline', ...c.req.valid('json') }));
      },
    )
    .post(
      '/aftercare/:partId/withdraw',
      allow('aftercare:withdraw'),
      describeRoute({ summary: 'Not needed any more', responses: changed }),
      within,
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await decideOnAftercare(deps, c.get('person'), id, partId, { action: 'withdraw' }));
      },
    )
    .post('/aftercare/:partId/end', allow('aftercare:end'), describeRoute({ summary: 'It is done', responses: changed }), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return c.json(await decideOnAftercare(deps, c.get('person'), id, partId, { action: 'end' }));
    })
    .post(
      '/satisfaction',
      allow('satisfaction:ask'),
      describeRoute({ summary: 'Ask the client how it was', responses: changed }),
      param,
      validator('json', z.strictObject({ moment: z.enum(satisfactionMoments) }), invalid),
      async (c) => c.json(await askSatisfaction(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').moment)),
    )
    .post(
      '/satisfaction/:partId/answer',
      allow('satisfaction:answer'),
      describeRoute({ summary: 'How it was for me', responses: changed }),
      within,
      validator(
        'json',
        z.strictObject({ scores: z.strictObject({ heard: score, clearer: score, steps: score, pace: score, again: score }), words: text(2000) }),
        invalid,
      ),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await answerSatisfaction(deps, c.get('person'), id, partId, c.req.valid('json')));
      },
    );
}

/** Mounted at /api/satisfaction-counts. */
export function satisfactionRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/',
    allow('satisfaction:count'),
    describeRoute({
      summary: 'Satisfaction counted together',
      responses: { 200: { description: 'per moment and question; no figure with fewer than five answers' } },
    }),
    async (c) => c.json(await countSatisfaction(deps, c.get('person'))),
  );
}
