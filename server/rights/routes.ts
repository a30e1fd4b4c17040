// The door of what somebody may ask for about themself.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { exportOwnData, writeOwnData } from './export-own-data.ts';

/** Mounted at /api/trajectories/:id. */
export function ownDataRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/own-data.json',
    allow('own-data:take'),
    describeRoute({ summary: 'Everything held about me, the work notes of who guides me too', responses: { 200: { description: 'a file' } } }),
    validator('param', z.object({ id: z.uuid() }), invalid),
    async (c) => {
      const now = new Date();
      const file = writeOwnData(await exportOwnData(deps, c.get('person'), c.req.valid('param').id, now));
      c.header('content-type', 'application/json; charset=utf-8');
      c.header('content-disposition', `attachment; filename="koers-${dayInBrussels(now)}.json"`);
      return c.body(file);
    },
  );
}
