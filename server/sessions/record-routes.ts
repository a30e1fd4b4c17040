// After a session: lines become a proposal, a person changes it and approves it.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { approveRecord } from './approve-record.ts';
import { sessionPlaces } from './guidance-session.ts';
import { proposalShape } from './proposal.ts';
import { tieActionToPlan } from './tie-action-to-plan.ts';
import { proposeRecord, recordOf, saveProposal } from './propose-record.ts';
import { sessionDeps } from './routes.ts';

const id = z.object({ id: z.uuid() });
const lines = z.string().trim().max(6000);
const version = z.int().min(0);
const approval = z.strictObject({
  version,
  lines,
  proposal: proposalShape.extend({ minutes: z.int().min(5).max(600) }),
  voucherId: z.uuid().nullable().default(null),
  next: z
    .strictObject({
      minutes: z.int().min(10).max(480),
      place: z.enum(sessionPlaces),
      isInvited: z.boolean().default(false),
      despiteHours: z.boolean().default(false),
      which: z.enum(['first', 'second']).optional(),
    })
    .nullable()
    .default(null),
});

/** Mounted at /api/sessions/:id/record. */
export function recordRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  const param = validator('param', id, invalid);
  const stale = { description: 'somebody changed it meanwhile; nothing is lost' };
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('session:record'),
      describeRoute({ summary: 'What is proposed, or was approved', responses: { 200: { description: 'the record' } } }),
      param,
      async (c) => c.json(await recordOf(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/propose',
      allow('session:record'),
      describeRoute({ summary: 'Proposals from a few lines; nothing is a fact yet', responses: { 200: { description: 'the record' }, 409: stale } }),
      param,
      validator('json', z.strictObject({ lines: lines.min(1), version }), invalid),
      async (c) => c.json(await proposeRecord(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .put(
      '/',
      allow('session:record'),
      describeRoute({ summary: 'Keep what I made of it so far', responses: { 200: { description: 'the record' }, 409: stale } }),
      param,
      validator('json', z.strictObject({ lines, proposal: proposalShape, version }), invalid),
      async (c) => c.json(await saveProposal(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/actions',
      allow('session:record'),
      describeRoute({ summary: 'An action of the record stands in the plan now', responses: { 200: { description: 'the record' } } }),
      param,
      validator('json', z.strictObject({ place: z.int().min(0).max(50), planItemId: z.uuid() }), invalid),
      async (c) => c.json(await tieActionToPlan(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/approve',
      allow('session:record'),
      describeRoute({ summary: 'Approve all of it at once', responses: { 200: { description: 'the record' }, 409: stale } }),
      param,
      validator('json', approval, invalid),
      async (c) => c.json(await approveRecord(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    );
}
