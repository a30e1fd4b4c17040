// The doors of growth: ratings, what holds back, and the approach. Client and who guides read the same.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import { careerCompetencies } from '../../conversation/stage.ts';
import type { AppDeps, SignedIn } from '../../deps.ts';
import { invalid } from '../../invalid.ts';
import { allow } from '../../people/allow.ts';
import { decideAboutApproach, proposeApproach } from './agree-approach.ts';
import { approachFields } from './approach.ts';
import { barrierKinds } from './barrier.ts';
import { followBarrier, noteBarrier } from './note-barrier.ts';
import { rateCompetencies, takeBackRatings } from './rate-competencies.ts';
import { type Level, levels } from './rating.ts';
import { readGrowth } from './read-growth.ts';

const text = (most: number) => z.string().trim().max(most).default('');
const version = z.int().nonnegative();
const level = z
  .int()
  .min(1)
  .max(levels.length)
  .transform((given) => given as Level);
const rating = z.strictObject({ competency: z.enum(careerCompetencies), level, why: text(1000) });
const words = { kind: z.enum(barrierKinds), text: z.string().trim().min(1).max(600), since: text(120), helps: text(600) };
const insightIds = z.array(z.uuid()).max(12).default([]);
const deed = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['handle', 'reopen']), version }),
  z.strictObject({ action: z.literal('help'), version, helps: text(600), insightIds }),
  z.strictObject({ action: z.literal('change'), version, ...words, insightIds }),
]);
const param = validator('param', z.object({ id: z.uuid() }), invalid);
const within = validator('param', z.object({ id: z.uuid(), partId: z.uuid() }), invalid);
const shown = { 200: { description: 'growth as it now stands' } };
const changed = { ...shown, 409: { description: 'stale-version, not-in-this-state' } };

/** Mounted at /api/trajectories/:id. */
export function growthRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/growth',
      allow('growth:read'),
      describeRoute({ summary: 'Competencies over time, what holds back, the approach', responses: shown }),
      param,
      async (c) => c.json(await readGrowth(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/growth/ratings',
      allow('growth:rate'),
      describeRoute({ summary: 'Say where the client stands', responses: changed }),
      param,
      validator('json', z.strictObject({ ratings: z.array(rating).min(1).max(careerCompetencies.length) }), invalid),
      async (c) => c.json(await rateCompetencies(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').ratings)),
    )
    .delete('/growth/ratings/:partId', allow('growth:rate'), describeRoute({ summary: 'Take back what I said', responses: changed }), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return c.json(await takeBackRatings(deps, c.get('person'), id, partId));
    })
    .post(
      '/growth/barriers',
      allow('barrier:write'),
      describeRoute({ summary: 'Name what holds back', responses: changed }),
      param,
      validator('json', z.strictObject({ ...words, wordsOf: z.enum(['client', 'counsellor']).default('client'), insightIds }), invalid),
      async (c) => c.json(await noteBarrier(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/growth/barriers/:partId',
      allow('barrier:write'),
      describeRoute({ summary: 'Word it anew, say what helps, or that it is dealt with', responses: changed }),
      within,
      validator('json', deed, invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        const { version: seen, ...given } = c.req.valid('json');
        return c.json(await followBarrier(deps, c.get('person'), id, partId, seen, given));
      },
    )
    .put(
      '/growth/approach',
      allow('approach:propose'),
      describeRoute({ summary: 'Propose how to go about it', responses: changed }),
      param,
      validator('json', z.strictObject({ version, ...approachFields.shape }), invalid),
      async (c) => {
        const { version: seen, ...fields } = c.req.valid('json');
        return c.json(await proposeApproach(deps, c.get('person'), c.req.valid('param').id, fields, seen));
      },
    )
    .post(
      '/growth/approach/decide',
      allow('approach:decide'),
      describeRoute({ summary: 'I agree, or this is what I want changed', responses: changed }),
      param,
      validator('json', z.strictObject({ version, wish: z.string().trim().min(1).max(1500).nullable() }), invalid),
      async (c) => {
        const { version: seen, wish } = c.req.valid('json');
        return c.json(await decideAboutApproach(deps, c.get('person'), c.req.valid('param').id, seen, wish));
      },
    );
}
