// Alerts: who was told about a signal and how that went; and for oneself, which ways there are to be reached.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { listAlerts } from './alert-store.ts';

/** Mounted at /api. */
export function alertRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/signals/:id/alerts',
    allow('signal:read'),
    describeRoute({
      summary: 'Who was alerted about a signal, and how that went',
      responses: { 200: { description: 'a list' }, 404: { description: 'not there' } },
    }),
    validator('param', z.object({ id: z.uuid() }), invalid),
    async (c) => {
      const alerts = await deps.db.asPerson(c.get('person'), (tx) => listAlerts(tx, c.req.valid('param').id));
      if (!alerts) throw new Refusal('not-found');
      return c.json(alerts);
    },
  );
}
