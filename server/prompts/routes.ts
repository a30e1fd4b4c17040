// The doors of prompts under change control: for the supervisor who writes, and the administrator who also puts to work.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { listResults, readComparison } from './comparison-store.ts';
import { listChanges } from './list-changes.ts';
import { putToWork } from './put-to-work.ts';
import { listPrompts, readDesk, shippedOf } from './read-desk.ts';
import { seeModel, testModel } from './see-model.ts';
import { setPromptFourEyes } from './set-prompt-four-eyes.ts';
import { startComparison } from './start-comparison.ts';
import { dropDraft, readVersionText, writeDraft } from './store.ts';
import { checkText, writeVersion } from './write-version.ts';

/** Far beyond a prompt; the check says where a prompt's own limit is. */
const textLimit = 60_000;
const name = z.object({ id: z.string().regex(/^[a-z][a-z-]{0,60}$/) });
const number = z.coerce.number().int().min(1).max(2_000_000_000);
const text = z.string().min(1).max(textLimit);
const why = z.string().trim().min(3).max(500);
const drafted = z.object({ text, why: z.string().max(500).default(''), basedOn: number });

/** Mounted at /api/prompts. */
export function promptRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('prompt:read'),
      describeRoute({ summary: 'Every prompt and which version of it works', responses: { 200: { description: 'a list' } } }),
      async (c) => c.json(await listPrompts(deps, c.get('person'))),
    )
    .put(
      '/four-eyes',
      allow('prompt:put-to-work'),
      describeRoute({ summary: 'Whether who writes may also put to work', responses: { 204: { description: 'set' } } }),
      validator('json', z.object({ on: z.boolean(), why }), invalid),
      async (c) => {
        await setPromptFourEyes(deps, c.get('person'), c.req.valid('json').on, c.req.valid('json').why);
        return c.body(null, 204);
      },
    )
    .get(
      '/comparisons/:comparisonId',
      allow('prompt:read'),
      describeRoute({
        summary: 'What came of two versions on the same cases',
        responses: { 200: { description: 'case by case' }, 404: { description: 'not there' } },
      }),
      validator('param', z.object({ comparisonId: z.uuid() }), invalid),
      async (c) => {
        const found = await deps.db.asPerson(c.get('person'), async (tx) => {
          const comparison = await readComparison(tx, c.req.valid('param').comparisonId);
          return comparison && { ...comparison, results: await listResults(tx, comparison.id) };
        });
        if (!found) throw new Refusal('not-found');
        const cases = [...deps.prompts.cases.values()].flat().filter(({ id }) => found.results.some(({ caseId }) => caseId === id));
        return c.json({ ...found, cases: cases.map(({ id, what, given }) => ({ id, what, given })) });
      },
    )
    .get(
      '/:id',
      allow('prompt:read'),
      describeRoute({ summary: 'One prompt: its versions, what worked when, what is compared', responses: { 200: { description: 'the prompt' } } }),
      validator('param', name, invalid),
      async (c) => c.json(await readDesk(deps, c.get('person'), c.req.valid('param').id)),
    )
    .get(
      '/:id/versions/:version',
      allow('prompt:read'),
      describeRoute({ summary: 'The text of a version', responses: { 200: { description: 'its text' }, 404: { description: 'not there' } } }),
      validator('param', name.extend({ version: number }), invalid),
      async (c) => {
        const { id, version } = c.req.valid('param');
        shippedOf(deps, id);
        const found = await deps.db.asPerson(c.get('person'), (tx) => readVersionText(tx, id, version));
        if (!found) throw new Refusal('not-found');
        return c.json({ version, text: found.text, sha256: found.sha256 });
      },
    )
    .post(
      '/:id/check',
      allow('prompt:write'),
      describeRoute({ summary: 'What is wrong with a text, and where', responses: { 200: { description: 'problems and sections' } } }),
      validator('param', name, invalid),
      validator('json', z.object({ text }), invalid),
      (c) => c.json(checkText(deps, c.get('person'), { promptId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .put(
      '/:id/draft',
      allow('prompt:write'),
      describeRoute({ summary: 'Keep what I am typing', responses: { 204: { description: 'kept' } } }),
      validator('param', name, invalid),
      validator('json', drafted, invalid),
      async (c) => {
        const { id: promptId } = c.req.valid('param');
        shippedOf(deps, promptId);
        const person = c.get('person');
        await deps.db.asPerson(person, (tx) => writeDraft(tx, person.id, { promptId, ...c.req.valid('json') }));
        return c.body(null, 204);
      },
    )
    .delete(
      '/:id/draft',
      allow('prompt:write'),
      describeRoute({ summary: 'Throw away what I was typing', responses: { 204: { description: 'gone' } } }),
      validator('param', name, invalid),
      async (c) => {
        const person = c.get('person');
        await deps.db.asPerson(person, (tx) => dropDraft(tx, c.req.valid('param').id, person.id));
        return c.body(null, 204);
      },
    )
    .post(
      '/:id/versions',
      allow('prompt:write'),
      describeRoute({ summary: 'Write a version', responses: { 201: { description: 'its number' }, 422: { description: 'it does not fit; what and where' } } }),
      validator('param', name, invalid),
      validator('json', z.object({ text, why, basedOn: number }), invalid),
      async (c) => c.json({ version: await writeVersion(deps, c.get('person'), { promptId: c.req.valid('param').id, ...c.req.valid('json') }) }, 201),
    )
    .post(
      '/:id/comparisons',
      allow('prompt:write'),
      describeRoute({
        summary: 'Run a version and the one in use on the same cases',
        responses: { 201: { description: 'begun, or done where there is no model' } },
      }),
      validator('param', name, invalid),
      validator('json', z.object({ version: number, against: number.optional() }), invalid),
      async (c) => c.json(await startComparison(deps, c.get('person'), { promptId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .post(
      '/:id/use',
      allow('prompt:put-to-work'),
      describeRoute({
        summary: 'Put a version to work, or go back to an earlier one',
        responses: { 204: { description: 'it works' }, 409: { description: 'not compared, a second person is needed, or somebody was first' } },
      }),
      validator('param', name, invalid),
      validator('json', z.object({ version: number, over: number, why }), invalid),
      async (c) => {
        await putToWork(deps, c.get('person'), { promptId: c.req.valid('param').id, ...c.req.valid('json') });
        return c.body(null, 204);
      },
    );
}

/** Mounted at /api/changes. */
export function changeRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/',
    allow('prompt:read'),
    describeRoute({ summary: 'What changed in how Koers behaves: who, when, from what, to what, why', responses: { 200: { description: 'a list' } } }),
    validator(
      'query',
      z.object({
        before: z
          .string()
          .regex(/^\d{1,18}$/)
          .optional(),
      }),
      invalid,
    ),
    async (c) => c.json(await listChanges(deps, c.get('person'), c.req.valid('query').before ?? null)),
  );
}

/** Mounted at /api/model. */
export function modelRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('organisation:manage'),
      describeRoute({ summary: 'Which model works, and what it was asked', responses: { 200: { description: 'never a key, never a word' } } }),
      validator('query', z.object({ days: z.coerce.number().int().min(1).max(400).default(30) }), invalid),
      async (c) => c.json(await seeModel(deps, c.get('person'), c.req.valid('query').days)),
    )
    .post(
      '/test',
      allow('organisation:manage'),
      describeRoute({ summary: 'Ask it one small thing', responses: { 200: { description: 'time and tokens, or how it failed' } } }),
      async (c) => c.json(await testModel(deps, c.get('person'))),
    );
}
