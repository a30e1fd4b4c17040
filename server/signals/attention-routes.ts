// The client's side of signals: what drew attention and whether somebody looked, and what they let be used to test the screening.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { listAttention } from './attention-store.ts';
import { decideAboutExample } from './decide-example.ts';
import { decideExample } from './example.ts';
import { type Example, listExamples } from './missed-store.ts';

const decisions = ['agree', 'refuse', 'withdraw'] as const;

/** Mounted at /api/attention. */
export function attentionRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('attention:read'),
      describeRoute({ summary: 'What in my messages drew my counsellor’s attention', responses: { 200: { description: 'a list, newest first' } } }),
      async (c) => c.json(await deps.db.asPerson(c.get('person'), listAttention)),
    )
    .get(
      '/examples',
      allow('example:decide'),
      describeRoute({ summary: 'Rewritten texts that I am asked about', responses: { 200: { description: 'a list, newest first' } } }),
      async (c) => c.json((await deps.db.asPerson(c.get('person'), listExamples)).map(present)),
    )
    .post(
      '/examples/:id/:decision',
      allow('example:decide'),
      describeRoute({ summary: 'Yes, no, or not any more', responses: { 200: { description: 'the text' }, 409: { description: 'decided already' } } }),
      validator('param', z.object({ id: z.uuid(), decision: z.enum(decisions) }), invalid),
      async (c) => {
        const { id, decision } = c.req.valid('param');
        return c.json(present(await decideAboutExample(deps, c.get('person'), id, decision)));
      },
    );
}

/** `may`: the decisions that are still open. */
function present({ trajectoryId: _, ...example }: Example) {
  return { ...example, may: decisions.filter((decision) => decideExample(example.status, decision, 'client')).map((decision) => `example:${decision}`) };
}
