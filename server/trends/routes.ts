// Trends, agreement and a counsellor's own figures. Nothing here is about one client, and nothing tells counsellors apart.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { permissionsOf } from '../people/roles.ts';
import { units } from './brussels-day.ts';
import { comparisons, readAgreement, setAgreement, spans } from './read-agreement.ts';
import { readOwnFigures } from './read-own-figures.ts';
import { readTrends } from './read-trends.ts';
import { groupings, viewNames, views } from './view.ts';
import { writeAgreement, writeTrend } from './write-table.ts';

type Deps = Pick<AppDeps, 'db'>;

const view = z.object({ view: z.enum(viewNames) });
const chosen = z.object({ by: z.enum(['none', ...groupings]).optional(), unit: z.enum(units).default('month') });
const compared = z.object({ with: z.enum(comparisons).default('judge'), span: z.enum(spans).default('all') });
const csv = (name: string) => ({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` });

/** Mounted at /api/trends. */
export function trendRoutes(deps: Deps) {
  return new Hono<SignedIn>()
    .get(
      '/:view',
      allow('trends:read'),
      describeRoute({
        summary: 'A view of trends, month by month or quarter by quarter; what is about fewer than five people is left out',
        responses: { 200: { description: 'figures' } },
      }),
      validator('param', view, invalid),
      validator('query', chosen, invalid),
      async (c) => {
        const { view } = c.req.valid('param');
        const { by = views[view].by[0] ?? 'none', unit } = c.req.valid('query');
        return c.json(await readTrends(deps.db, c.get('person'), view, by, unit, new Date()));
      },
    )
    .get(
      '/:view/export.csv',
      allow('trends:read'),
      describeRoute({ summary: 'The same as a table for a spreadsheet', responses: { 200: { description: 'CSV' } } }),
      validator('param', view, invalid),
      validator('query', chosen, invalid),
      async (c) => {
        const { view } = c.req.valid('param');
        const { by = views[view].by[0] ?? 'none', unit } = c.req.valid('query');
        return c.body(writeTrend(await readTrends(deps.db, c.get('person'), view, by, unit, new Date())), 200, csv(`trends-${view}-${by}-${unit}`));
      },
    );
}

/** Mounted at /api/agreement. */
export function agreementRoutes(deps: Deps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('agreement:read'),
      describeRoute({ summary: 'Agreement of people with the machine, or among themselves, by criterion', responses: { 200: { description: 'figures' } } }),
      validator('query', compared, invalid),
      async (c) => {
        const { with: comparison, span } = c.req.valid('query');
        const person = c.get('person');
        const agreement = await readAgreement(deps.db, person, comparison, span, new Date());
        return c.json({ ...agreement, may: permissionsOf(person.role, 'audits').filter((word) => word === 'agreement:set') });
      },
    )
    .get(
      '/export.csv',
      allow('agreement:read'),
      describeRoute({ summary: 'The same as a table for a spreadsheet', responses: { 200: { description: 'CSV' } } }),
      validator('query', compared, invalid),
      async (c) => {
        const { with: comparison, span } = c.req.valid('query');
        return c.body(writeAgreement(await readAgreement(deps.db, c.get('person'), comparison, span, new Date())), 200, csv(`agreement-${comparison}-${span}`));
      },
    )
    .put(
      '/setting',
      allow('agreement:set'),
      describeRoute({ summary: 'From which agreement on a judge is believed', responses: { 200: { description: 'the setting' } } }),
      validator(
        'json',
        z.strictObject({ leastKappa: z.number().min(0).max(1), fewestPairs: z.int().min(10).max(1000), why: z.string().trim().min(1).max(500) }),
        invalid,
      ),
      async (c) => {
        const { why, ...setting } = c.req.valid('json');
        return c.json(await setAgreement(deps.db, c.get('person'), setting, why));
      },
    );
}

/** Mounted at /api/own-figures. */
export function ownFigureRoutes(deps: Deps) {
  return new Hono<SignedIn>().get(
    '/',
    allow('own-figures:read'),
    describeRoute({ summary: 'Figures of Koers in the conversations of the people I guide; for me alone', responses: { 200: { description: 'figures' } } }),
    async (c) => c.json(await readOwnFigures(deps.db, c.get('person'), new Date())),
  );
}
