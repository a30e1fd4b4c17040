// Trajectories, who reads along, and the client's insights.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import { listCareerQuestions } from './career-question-store.ts';
import { changeInsight, confirmInsight, throwAwayInsight } from './confirm-insight.ts';
import { contactCard } from './contact-card.ts';
import { guidanceFields } from './guidance.ts';
import { readContactCard } from './read-contact-card.ts';
import { setGuidance, showGuidance } from './set-guidance.ts';
import { setOversight } from './set-oversight.ts';
import { listInsights } from './insight-store.ts';
import { readTrajectory } from './store.ts';
import { decideCareerQuestion, wordCareerQuestion } from './word-career-question.ts';
import { writeContactCard } from './write-contact-card.ts';

const id = z.object({ id: z.uuid() });
const words = (most: number) =>
  z
    .string()
    .regex(/^\P{Cc}*$/u)
    .trim()
    .min(1)
    .max(most);

/** Mounted at /api/trajectories; the list itself is the desk's, which reads across slices. */
export function trajectoryRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .put(
      '/:id/oversight',
      allow('trajectory:set-oversight'),
      describeRoute({ summary: 'Who stands in, and when someone reads along', responses: { 204: { description: 'set' } } }),
      validator('param', id, invalid),
      validator(
        'json',
        z.object({
          standInId: z.uuid(),
          responseHours: z
            .string()
            .regex(/^\P{Cc}*$/u)
            .trim()
            .min(1)
            .max(200),
        }),
        invalid,
      ),
      async (c) => {
        await setOversight(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'));
        return c.body(null, 204);
      },
    )
    .get(
      '/:id/contact-card',
      allow('contact:read'),
      describeRoute({ summary: 'Whom to call, and what was agreed for a crisis', responses: { 200: { description: 'the card; version 0: nothing noted' } } }),
      validator('param', id, invalid),
      async (c) => c.json(await readContactCard(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/:id/contact-card',
      allow('contact:write'),
      describeRoute({
        summary: 'Note whom to call',
        responses: { 200: { description: 'help lines where it is pressing' }, 409: { description: 'stale-version' } },
      }),
      validator('param', id, invalid),
      validator('json', z.object({ version: z.int().nonnegative(), card: contactCard }), invalid),
      async (c) => {
        const { version, card } = c.req.valid('json');
        return c.json({ care: await writeContactCard(deps, c.get('person'), c.req.valid('param').id, card, version) });
      },
    )
    .get(
      '/:id/guidance',
      allow('guidance:read'),
      describeRoute({ summary: 'What Koers does until the next session', responses: { 200: { description: 'what was set; version 0: nothing yet' } } }),
      validator('param', id, invalid),
      async (c) => c.json(await showGuidance(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/:id/guidance',
      allow('guidance:set'),
      describeRoute({
        summary: 'Set what Koers does until the next session',
        responses: { 204: { description: 'set' }, 409: { description: 'stale-version' } },
      }),
      validator('param', id, invalid),
      validator('json', guidanceFields.extend({ version: z.int().nonnegative() }), invalid),
      async (c) => {
        const { version, ...guidance } = c.req.valid('json');
        await setGuidance(deps, c.get('person'), c.req.valid('param').id, guidance, version);
        return c.body(null, 204);
      },
    )
    .get(
      '/:id/insights',
      allow('trajectory:read'),
      describeRoute({ summary: 'What the client found out, newest first', responses: { 200: { description: 'a list' } } }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(
          await deps.db.asPerson(person, async (tx) => {
            const trajectory = permitOn(person, await readTrajectory(tx, c.req.valid('param').id), 'trajectory:read');
            const may = mayOn(person, trajectory).filter((word) => word.startsWith('insight:'));
            return (await listInsights(tx, trajectory.id)).map((insight) => ({
              ...insight,
              may: may.filter((word) => word !== 'insight:confirm' || insight.status !== 'confirmed'),
            }));
          }),
        );
      },
    )
    .get(
      '/:id/career-questions',
      allow('trajectory:read'),
      describeRoute({ summary: 'The career question over time, newest first', responses: { 200: { description: 'a list' } } }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(
          await deps.db.asPerson(person, async (tx) => {
            const trajectory = permitOn(person, await readTrajectory(tx, c.req.valid('param').id), 'trajectory:read');
            const may = mayOn(person, trajectory).filter((word) => word === 'career-question:decide');
            return (await listCareerQuestions(tx, trajectory.id)).map((question) => ({
              ...question,
              may: question.isCurrent || question.id === null ? [] : may,
            }));
          }),
        );
      },
    )
    .post(
      '/:id/career-questions',
      allow('career-question:write'),
      describeRoute({
        summary: 'Put the career question into words',
        responses: { 201: { description: 'its id, and help lines where it is pressing' }, 409: { description: 'not-in-this-state' } },
      }),
      validator('param', id, invalid),
      validator('json', z.object({ text: words(400) }), invalid),
      async (c) => c.json(await wordCareerQuestion(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').text), 201),
    );
}

/** Mounted at /api/insights. */
export function insightRoutes(deps: AppDeps) {
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .post(
      '/:id/confirm',
      allow('insight:confirm'),
      describeRoute({ summary: 'Yes, that is me', responses: { 200: { description: 'the insight' } } }),
      param,
      async (c) => {
        return c.json(await confirmInsight(deps, c.get('person'), c.req.valid('param').id, 'confirmed'));
      },
    )
    .post(
      '/:id/refuse',
      allow('insight:confirm'),
      describeRoute({ summary: 'No, that is not me', responses: { 200: { description: 'the insight' } } }),
      param,
      async (c) => {
        return c.json(await confirmInsight(deps, c.get('person'), c.req.valid('param').id, 'refused'));
      },
    )
    .patch(
      '/:id',
      allow('insight:change'),
      describeRoute({ summary: 'Say it in other words', responses: { 200: { description: 'the insight, and help lines where it is pressing' } } }),
      param,
      validator('json', z.object({ text: words(600), due: words(80).nullish() }), invalid),
      async (c) => {
        const { text, due } = c.req.valid('json');
        return c.json(await changeInsight(deps, c.get('person'), c.req.valid('param').id, { text, ...(due !== undefined && { due }) }));
      },
    )
    .delete(
      '/:id',
      allow('insight:change'),
      describeRoute({ summary: 'Throw it away for good', responses: { 204: { description: 'gone' } } }),
      param,
      async (c) => {
        await throwAwayInsight(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    );
}

/** Mounted at /api/career-questions. */
export function careerQuestionRoutes(deps: AppDeps) {
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .post(
      '/:id/keep',
      allow('career-question:decide'),
      describeRoute({ summary: 'Yes, that is my question', responses: { 204: { description: 'it counts now' } } }),
      param,
      async (c) => {
        await decideCareerQuestion(deps, c.get('person'), c.req.valid('param').id, 'kept');
        return c.body(null, 204);
      },
    )
    .post(
      '/:id/refuse',
      allow('career-question:decide'),
      describeRoute({ summary: 'No, that is not my question', responses: { 204: { description: 'refused' } } }),
      param,
      async (c) => {
        await decideCareerQuestion(deps, c.get('person'), c.req.valid('param').id, 'refused');
        return c.body(null, 204);
      },
    );
}
