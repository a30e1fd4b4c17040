// What reads across slices: the list of trajectories with what waits in each, and one search over everything. Only app.ts imports the desk.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { mayOn, permit } from '../people/permit.ts';
import { listTrajectories } from '../trajectory/store.ts';
import { readBrief } from './read-brief.ts';
import { readFollowUp } from './read-follow-up.ts';
import { searchAll } from './search-all.ts';
import { countWaiting } from './store.ts';

/** Mounted at /api/trajectories. */
export function deskRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/:id/brief',
      allow('brief:read'),
      describeRoute({ summary: 'What happened since I last prepared a session, and what is worth asking', responses: { 200: { description: 'the brief' } } }),
      validator('param', z.object({ id: z.uuid() }), invalid),
      validator('query', z.object({ since: z.iso.date().optional() }), invalid),
      async (c) => c.json(await readBrief(deps, c.get('person'), c.req.valid('param').id, c.req.valid('query').since ?? null, new Date())),
    )
    .get(
      '/:id/follow-up',
      allow('follow-up:read'),
      describeRoute({ summary: 'Agreed actions: done, due, stuck, and what to ask', responses: { 200: { description: 'actions and how many stand where' } } }),
      validator('param', z.object({ id: z.uuid() }), invalid),
      async (c) => c.json(await readFollowUp(deps, c.get('person'), c.req.valid('param').id, new Date())),
    )
    .get('/', describeRoute({ summary: 'Trajectories I may see, with what waits', responses: { 200: { description: 'a list' } } }), async (c) => {
      const person = c.get('person');
      permit(person, person.role === 'supervisor' ? 'evaluation:read' : 'trajectory:read');
      const [trajectories, waiting] = await deps.db.asPerson(person, async (tx) => [await listTrajectories(tx), await countWaiting(tx)] as const);
      return c.json(
        trajectories.map(({ standInId, responseHours, closedAt, ...trajectory }) => ({
          ...trajectory,
          standInId,
          responseHours,
          ready: standInId !== null && responseHours !== null,
          closedAt,
          ...(waiting.get(trajectory.id) ?? {
            lastMessageAt: null,
            openSignals: 0,
            highestLevel: null,
            sectionsToReview: 0,
            sectionsToAccept: 0,
            actionsStuck: 0,
            aftercareAsked: false,
          }),
          // With who stands in: they may what the counsellor may.
          may: mayOn(person, { ...trajectory, standInId }),
        })),
      );
    });
}

/** Mounted at /api/search. What is typed travels in the body: it may be a client's own words, and an address is written down in many places. */
export function searchRoutes(deps: AppDeps) {
  const catalogues = deps.occupations;
  return new Hono<SignedIn>().post(
    '/',
    allow('partner:search'),
    describeRoute({ summary: 'Passages, occupations and partners for one question', responses: { 200: { description: 'three lists' } } }),
    validator('json', z.object({ query: z.string().max(10_000) }), invalid),
    async (c) => c.json(await searchAll({ ...deps, catalogues }, c.get('person'), c.req.valid('json').query)),
  );
}
