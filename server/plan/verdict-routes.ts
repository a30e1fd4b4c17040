// What became of the machine's sentences, in numbers. Mounted at /api/plan-verdicts.
import { Hono } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import type { SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import type { PlanDeps } from './change-section.ts';
import { countPlanVerdicts } from './count-verdicts.ts';
import { sectionNames } from './section.ts';

const count = z.number().int();
const counts = z.array(z.object({ section: z.enum(sectionNames), kept: count, changed: count, rejected: count }));

export function planVerdictRoutes(deps: Pick<PlanDeps, 'db'>) {
  return new Hono<SignedIn>().get(
    '/',
    allow('plan:count'),
    describeRoute({
      summary: 'How often people kept, changed and rejected what was drafted',
      tags: ['plan'],
      responses: { 200: { description: 'Per section, without a word of any plan', content: { 'application/json': { schema: resolver(counts) } } } },
    }),
    validator('query', z.object({ since: z.iso.date().optional() }), invalid),
    async (c) => c.json(await countPlanVerdicts(deps, c.get('person'), c.req.valid('query').since ?? null)),
  );
}
