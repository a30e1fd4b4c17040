// The inbox of what a human must look at.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { type Person, permissionsOf } from '../people/roles.ts';
import { acknowledgeSignal } from './acknowledge.ts';
import { resolveSignal } from './resolve.ts';
import { decideSignal, outcomes } from './signal.ts';
import { listSignals, type StoredSignal } from './store.ts';

const id = z.object({ id: z.uuid() });
const noteLimit = 2000;

/** Mounted at /api/signals. */
export function signalRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('signal:read'),
      describeRoute({ summary: 'Signals I may see, most dangerous first', responses: { 200: { description: 'a list' } } }),
      validator('query', z.object({ status: z.enum(['open', 'all']).default('open'), trajectoryId: z.uuid().optional() }), invalid),
      async (c) => {
        const person = c.get('person');
        const { status, trajectoryId } = c.req.valid('query');
        const signals = await deps.db.asPerson(person, (tx) => listSignals(tx, { openOnly: status === 'open', trajectoryId: trajectoryId ?? null }));
        return c.json(signals.map((signal) => present(signal, person)));
      },
    )
    .post(
      '/:id/acknowledge',
      allow('signal:acknowledge'),
      describeRoute({ summary: 'I have seen this', responses: { 200: { description: 'the signal' } } }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(present(await acknowledgeSignal(deps, person, c.req.valid('param').id), person));
      },
    )
    .post(
      '/:id/resolve',
      allow('signal:resolve'),
      describeRoute({ summary: 'Close with an outcome', responses: { 200: { description: 'the signal' }, 409: { description: 'resolved already' } } }),
      validator('param', id, invalid),
      validator('json', z.object({ outcome: z.enum(outcomes), note: z.string().max(noteLimit).default('') }), invalid),
      async (c) => {
        const person = c.get('person');
        const { outcome, note } = c.req.valid('json');
        return c.json(present(await resolveSignal(deps, person, c.req.valid('param').id, outcome, note), person));
      },
    );
}

/** What a screen gets, with what this person may still do to it. */
function present(signal: StoredSignal, person: Person) {
  const held = permissionsOf(person.role, person.role === 'supervisor' ? 'audits' : 'guides');
  const may = (['acknowledge', 'resolve'] as const)
    .filter((action) => !(action === 'acknowledge' && signal.status === 'acknowledged') && decideSignal(signal.status, action, person.role))
    .map((action) => `signal:${action}` as const)
    .filter((word) => held.includes(word));
  return { ...signal, may };
}
