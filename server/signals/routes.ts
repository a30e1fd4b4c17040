// The inbox of what a human must look at.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { hidersFor } from '../names/hide-for-reader.ts';
import { allow } from '../people/allow.ts';
import { record } from '../trail/record.ts';
import { acknowledgeSignal } from './acknowledge.ts';
import { assignSignal } from './assign.ts';
import { markMissed } from './mark-missed.ts';
import { countMissed, listAgreed } from './missed-store.ts';
import { showSignal, showSignals } from './present-signal.ts';
import { proposeExample } from './propose-example.ts';
import { raiseByHand } from './raise-by-hand.ts';
import { confirmClose, refuseClose, resolveSignal } from './resolve.ts';
import { crisisSituations, outcomes, signalKinds, signalLevels } from './signal.ts';
import { snoozeSignal } from './snooze.ts';
import { listSignals } from './store.ts';
import { tellClient } from './tell.ts';
import { wakeSignal } from './wake.ts';

const id = z.object({ id: z.uuid() });
const noteLimit = 2000;
const reasonLimit = 300;
const answered = { 200: { description: 'the signal' }, 409: { description: 'not in this state' } };

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
        return c.json(await showSignals(deps.db, person, signals));
      },
    )
    .post(
      '/:id/acknowledge',
      allow('signal:acknowledge'),
      describeRoute({ summary: 'I have seen this', responses: { 200: { description: 'the signal' } } }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await acknowledgeSignal(deps, person, c.req.valid('param').id)));
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
        const signal = await resolveSignal(deps, person, c.req.valid('param').id, outcome, note);
        return c.json(await showSignal(deps.db, person, signal), signal.closing && signal.status !== 'resolved' ? 202 : 200);
      },
    )
    .post(
      '/:id/assign',
      allow('signal:assign'),
      describeRoute({ summary: 'Who has this', responses: answered }),
      validator('param', id, invalid),
      validator('json', z.object({ to: z.uuid() }), invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await assignSignal(deps, person, c.req.valid('param').id, c.req.valid('json').to)));
      },
    )
    .post(
      '/:id/snooze',
      allow('signal:snooze'),
      describeRoute({ summary: 'Let it rest until a moment, with a reason; never a crisis', responses: answered }),
      validator('param', id, invalid),
      validator('json', z.object({ until: z.iso.datetime({ offset: true }), reason: z.string().trim().min(1).max(reasonLimit) }), invalid),
      async (c) => {
        const person = c.get('person');
        const { until, reason } = c.req.valid('json');
        return c.json(await showSignal(deps.db, person, await snoozeSignal(deps, person, c.req.valid('param').id, new Date(until), reason)));
      },
    )
    .post(
      '/:id/wake',
      allow('signal:wake'),
      describeRoute({ summary: 'Look at it again now', responses: answered }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await wakeSignal(deps, person, c.req.valid('param').id)));
      },
    )
    .post(
      '/:id/confirm',
      allow('signal:confirm'),
      describeRoute({ summary: 'Close a crisis as the second person', responses: answered }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await confirmClose(deps, person, c.req.valid('param').id)));
      },
    )
    .post(
      '/:id/refuse',
      allow('signal:refuse'),
      describeRoute({ summary: 'Leave a crisis open that someone wanted to close', responses: answered }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await refuseClose(deps, person, c.req.valid('param').id)));
      },
    )
    .post(
      '/:id/raise',
      allow('signal:raise'),
      describeRoute({ summary: 'More urgent after all; never less', responses: answered }),
      validator('param', id, invalid),
      validator('json', z.object({ level: z.enum(['crisis', 'urgent']), situation: z.enum(crisisSituations).nullable().default(null) }), invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await raiseByHand(deps, person, c.req.valid('param').id, c.req.valid('json'))));
      },
    )
    .post(
      '/:id/tell',
      allow('signal:tell'),
      describeRoute({ summary: 'I spoke about it with the client', responses: answered }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await tellClient(deps, person, c.req.valid('param').id)));
      },
    );
}

/** What people found afterwards: marking it, and the rewritten versions that may test the screening. Mounted at /api/signals/missed. */
export function missedRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .post(
      '/',
      allow('signal:mark'),
      describeRoute({ summary: 'Mark a message that the screening missed', responses: { 201: { description: 'the signal' } } }),
      validator(
        'json',
        z.object({
          messageId: z.uuid(),
          kind: z.enum(signalKinds).exclude(['unchecked']),
          level: z.enum(signalLevels),
          situation: z.enum(crisisSituations).nullable().default(null),
          note: z.string().max(noteLimit).default(''),
        }),
        invalid,
      ),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await markMissed(deps, person, c.req.valid('json'))), 201);
      },
    )
    .get(
      '/',
      allow('signal:export'),
      describeRoute({ summary: 'How often people found what the screening did not', responses: { 200: { description: 'counts by kind and level' } } }),
      async (c) => c.json(await deps.db.asPerson(c.get('person'), countMissed)),
    )
    .get(
      '/export.jsonl',
      allow('signal:export'),
      describeRoute({ summary: 'Rewritten messages that clients agreed to, for testing', responses: { 200: { description: 'JSON lines' } } }),
      async (c) => {
        const person = c.get('person');
        const agreed = await deps.db.asPerson(person, async (tx) => {
          const listed = await listAgreed(tx);
          // What leaves the house is recorded, and how much of it; the texts are not.
          await record(tx, person, {
            action: 'signal:export',
            objectType: 'organisation',
            objectId: person.organisationId,
            detail: { count: listed.length },
          });
          return listed;
        });
        // It was rewritten by hand and agreed to; a name that was overlooked leaves the house with it all the same.
        const from = agreed.map(({ trajectoryId }) => ({ trajectoryId, conversationId: null }));
        const hiderOf = await hidersFor(deps.db, person, from);
        const lines = agreed.map(({ id, trajectoryId, text, kind, level }) => {
          const hide = hiderOf({ trajectoryId, conversationId: null }, [text]);
          return `${JSON.stringify({ id, text: hide(text), signals: [{ kind, level }] })}\n`;
        });
        return c.body(lines.join(''), 200, {
          'content-type': 'text/plain; charset=utf-8',
          'content-disposition': 'attachment; filename="missed.jsonl"',
        });
      },
    )
    .put(
      '/:id/example',
      allow('example:propose'),
      describeRoute({ summary: 'A rewritten version, for the client to say yes or no to', responses: answered }),
      validator('param', id, invalid),
      validator('json', z.object({ text: z.string().trim().min(1).max(noteLimit) }), invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(await showSignal(deps.db, person, await proposeExample(deps, person, c.req.valid('param').id, c.req.valid('json').text)));
      },
    );
}
