// The names in a conversation that a supervisor reads: hidden, or shown for a reason.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { readOwnReveals } from './read-own-reveals.ts';
import { readRevealed, revealNames } from './reveal-names.ts';
import { revealReasons } from './reveal-reason.ts';

const id = z.object({ conversationId: z.uuid() });

/** Mounted at /api/names. */
export function namesRoutes(deps: Pick<AppDeps, 'db'>) {
  return new Hono<SignedIn>()
    .get(
      '/reveals',
      allow('own-reveals:read'),
      describeRoute({
        summary: 'Who asked for the names in my conversations, when and why',
        responses: { 200: { description: 'a list of `{at, by, reason, conversationId}`, the newest first' } },
      }),
      async (c) => c.json(await readOwnReveals(deps, c.get('person'))),
    )
    .get(
      '/:conversationId',
      allow('name:reveal'),
      describeRoute({
        summary: 'The names in a conversation, where I was shown them',
        responses: { 200: { description: '`{names, may}`; names null where they are hidden' }, 404: { description: 'not there, or not open to audit' } },
      }),
      validator('param', id, invalid),
      async (c) => {
        const names = await readRevealed(deps, c.get('person'), c.req.valid('param').conversationId);
        return c.json({ names, may: names ? [] : (['name:reveal'] as const) });
      },
    )
    .post(
      '/:conversationId/reveal',
      allow('name:reveal'),
      describeRoute({
        summary: 'Show the names in a conversation, for a reason that the client can read',
        responses: { 200: { description: 'the names' }, 404: { description: 'not there, or not open to audit' } },
      }),
      validator('param', id, invalid),
      validator('json', z.object({ reason: z.enum(revealReasons) }), invalid),
      async (c) => c.json(await revealNames(deps, c.get('person'), c.req.valid('param').conversationId, c.req.valid('json').reason)),
    );
}
