// Trajectories, who reads along, and the client's insights.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import { confirmInsight } from './confirm-insight.ts';
import { contactCard } from './contact-card.ts';
import { readContactCard } from './read-contact-card.ts';
import { setOversight } from './set-oversight.ts';
import { listInsights, readTrajectory } from './store.ts';
import { writeContactCard } from './write-contact-card.ts';

const id = z.object({ id: z.uuid() });

/** Mounted at /api/trajectories; the list itself is the desk's, which reads across slices. */
export function trajectoryRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .put(
      '/:id/oversight',
      allow('trajectory:set-oversight'),
      describeRoute({ summary: 'Who stands in, and when someone reads along', responses: { 204: { description: 'set' } } }),
      validator('param', id, invalid),
      validator(
        'json',
        z.object({
          standInId: z.uuid(),
          responseHours: z
            .string()
            .regex(/^\P{Cc}*$/u)
            .trim()
            .min(1)
            .max(200),
        }),
        invalid,
      ),
      async (c) => {
        await setOversight(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'));
        return c.body(null, 204);
      },
    )
    .get(
      '/:id/contact-card',
      allow('contact:read'),
      describeRoute({ summary: 'Whom to call, and what was agreed for a crisis', responses: { 200: { description: 'the card; version 0: nothing noted' } } }),
      validator('param', id, invalid),
      async (c) => c.json(await readContactCard(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/:id/contact-card',
      allow('contact:write'),
      describeRoute({ summary: 'Note whom to call', responses: { 204: { description: 'noted' }, 409: { description: 'stale-version' } } }),
      validator('param', id, invalid),
      validator('json', z.object({ version: z.int().nonnegative(), card: contactCard }), invalid),
      async (c) => {
        const { version, card } = c.req.valid('json');
        await writeContactCard(deps, c.get('person'), c.req.valid('param').id, card, version);
        return c.body(null, 204);
      },
    )
    .get(
      '/:id/insights',
      allow('trajectory:read'),
      describeRoute({ summary: 'What the client found out, newest first', responses: { 200: { description: 'a list' } } }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(
          await deps.db.asPerson(person, async (tx) => {
            const trajectory = permitOn(person, await readTrajectory(tx, c.req.valid('param').id), 'trajectory:read');
            const may = mayOn(person, trajectory).filter((word) => word.startsWith('insight:'));
            return (await listInsights(tx, trajectory.id)).map((insight) => ({ ...insight, may: insight.status === 'proposed' ? may : [] }));
          }),
        );
      },
    );
}

/** Mounted at /api/insights. */
export function insightRoutes(deps: AppDeps) {
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .post(
      '/:id/confirm',
      allow('insight:confirm'),
      describeRoute({ summary: 'Yes, that is me', responses: { 200: { description: 'the insight' } } }),
      param,
      async (c) => {
        return c.json(await confirmInsight(deps, c.get('person'), c.req.valid('param').id, 'confirmed'));
      },
    )
    .post(
      '/:id/refuse',
      allow('insight:confirm'),
      describeRoute({ summary: 'No, that is not me', responses: { 200: { description: 'the insight' } } }),
      param,
      async (c) => {
        return c.json(await confirmInsight(deps, c.get('person'), c.req.valid('param').id, 'refused'));
      },
    );
}
