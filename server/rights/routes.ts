// The doors of what somebody may ask about themself.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow, allowAny } from '../people/allow.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { askAboutData } from './ask-about-data.ts';
import { dataRequestKinds, requestedParts } from './data-request.ts';
import { endDataRequest } from './end-data-request.ts';
import { exportOwnData, writeOwnData } from './export-own-data.ts';
import { readDataRequests } from './read-data-requests.ts';
import { readOwnData } from './read-own-data.ts';

/** Of a text somebody writes here, in characters. */
const textLimit = 2000;
const words = z.string().trim().min(1).max(textLimit);
const ofId = validator('param', z.object({ id: z.uuid() }), invalid);
const ends = { 200: { description: 'as it now stands' }, 403: { description: 'not-allowed' }, 409: { description: 'not-in-this-state' } };

/** Mounted at /api/trajectories/:id. */
export function ownDataRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/own-data',
      allow('own-data:take'),
      describeRoute({
        summary: 'What is kept about me, how much of each, who looked, and what I asked about it',
        responses: { 200: { description: 'a page' } },
      }),
      ofId,
      async (c) => c.json(await readOwnData(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/data-requests',
      allow('data-request:ask'),
      describeRoute({ summary: 'Ask to have something put right or erased', responses: { 201: { description: 'the request' } } }),
      ofId,
      validator('json', z.strictObject({ kind: z.enum(dataRequestKinds), part: z.enum(requestedParts), text: words }), invalid),
      async (c) => c.json(await askAboutData(deps, c.get('person'), { trajectoryId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .get(
      '/own-data.json',
      allow('own-data:take'),
      describeRoute({ summary: 'Everything held about me, the work notes of who guides me too', responses: { 200: { description: 'a file' } } }),
      ofId,
      async (c) => {
        const now = new Date();
        const file = writeOwnData(await exportOwnData(deps, c.get('person'), c.req.valid('param').id, now));
        c.header('content-type', 'application/json; charset=utf-8');
        c.header('content-disposition', `attachment; filename="koers-${dayInBrussels(now)}.json"`);
        return c.body(file);
      },
    );
}

/** Mounted at /api/data-requests. */
export function dataRequestRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allowAny('data-request:read', 'data-request:oversee'),
      describeRoute({
        summary: 'Requests I have to do with; an administrator those that wait, without their words',
        responses: { 200: { description: 'a list' } },
      }),
      async (c) => c.json(await readDataRequests(deps, c.get('person'))),
    )
    .post('/:id/withdraw', allow('data-request:withdraw'), describeRoute({ summary: 'Take my request back', responses: ends }), ofId, async (c) =>
      c.json(await endDataRequest(deps, c.get('person'), { id: c.req.valid('param').id, action: 'withdraw', answer: null })),
    )
    .post(
      '/:id/answer',
      allow('data-request:answer'),
      describeRoute({ summary: 'Say that it is done, or why it is not', responses: ends }),
      ofId,
      validator('json', z.strictObject({ outcome: z.enum(['done', 'refused']), answer: words }), invalid),
      async (c) => {
        const { outcome, answer } = c.req.valid('json');
        return c.json(await endDataRequest(deps, c.get('person'), { id: c.req.valid('param').id, action: outcome === 'done' ? 'do' : 'refuse', answer }));
      },
    );
}
