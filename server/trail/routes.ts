// The doors of the trail, for supervisors and administrators. Rows are ids and domain words: no text of anybody is in them.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { dayInBrussels, momentOf } from '../people/working-time.ts';
import type { TrailFilter } from './read-store.ts';
import { exportTrail, goOnChecking, readStanding, readTrail, startCheck } from './read-trail.ts';

const word = z
  .string()
  .trim()
  .max(100)
  .regex(/^[\w:.-]*$/)
  .default('');
const id = z.union([z.uuid(), z.literal('')]).default('');
/** Empty stands for any, as a form sends it. Days are those of Brussels, both included. */
const asked = z.object({
  person: id,
  action: word,
  type: word,
  object: word,
  reads: z.enum(['yes', 'no', '']).default(''),
  from: z.union([z.iso.date(), z.literal('')]).default(''),
  until: z.union([z.iso.date(), z.literal('')]).default(''),
  before: z
    .string()
    .regex(/^\d{0,18}$/)
    .default(''),
});

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10);

const filterOf = (given: z.infer<typeof asked>): TrailFilter => ({
  personId: given.person || null,
  action: given.action || null,
  objectType: given.type || null,
  objectId: given.object || null,
  readsOnly: given.reads === 'yes',
  from: given.from ? new Date(momentOf(given.from, 0)) : null,
  until: given.until ? new Date(momentOf(nextDay(given.until), 0)) : null,
  before: given.before || null,
});

/** Mounted at /api/trail. */
export function trailRoutes(deps: Pick<AppDeps, 'db'>) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('trail:read'),
      describeRoute({ summary: 'Who did what, newest first, a page at a time', responses: { 200: { description: 'a list' } } }),
      validator('query', asked, invalid),
      async (c) => c.json(await readTrail(deps, c.get('person'), filterOf(c.req.valid('query')))),
    )
    .get(
      '/standing',
      allow('trail:read'),
      describeRoute({ summary: 'How far the trail is sealed, its head, and what the last check said', responses: { 200: { description: 'the standing' } } }),
      async (c) => c.json(await readStanding(deps, c.get('person'))),
    )
    .post(
      '/checks',
      allow('trail:verify'),
      describeRoute({ summary: 'Begin a check of the whole chain', responses: { 201: { description: 'how far it came' } } }),
      validator('json', z.object({ head: z.string().trim().max(100).nullable().default(null) }), invalid),
      async (c) => c.json(await startCheck(deps, c.get('person'), c.req.valid('json').head || null), 201),
    )
    .post(
      '/checks/:id/go-on',
      allow('trail:verify'),
      describeRoute({ summary: 'The next piece of a check', responses: { 200: { description: 'how far it came' }, 404: { description: 'no such check' } } }),
      validator('param', z.object({ id: z.uuid() }), (result) => {
        if (!result.success) throw new Refusal('not-found');
      }),
      async (c) => c.json(await goOnChecking(deps, c.get('person'), c.req.valid('param').id)),
    )
    .get(
      '/export.csv',
      allow('trail:export'),
      describeRoute({ summary: 'The rows that fit, as a table; that it was taken is recorded', responses: { 200: { description: 'CSV' } } }),
      validator('query', asked, invalid),
      async (c) =>
        c.body(await exportTrail(deps, c.get('person'), filterOf(c.req.valid('query'))), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="spoor-${dayInBrussels(new Date())}.csv"`,
        }),
    );
}
