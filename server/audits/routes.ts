// The doors of who judges conversations. No name of a client is in any answer but the one that was asked for with a reason.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { criteria, noteLimit, scoreValue } from '../evaluation/rubric.ts';
import { invalid } from '../invalid.ts';
import { revealReasons } from '../names/reveal-reason.ts';
import { allow } from '../people/allow.ts';
import { claimAudit } from './claim-audit.ts';
import { checkDraw } from './draw-samples.ts';
import { listDraws } from './draw-store.ts';
import { finishAudit } from './finish-audit.ts';
import { readOneAudit } from './read-audit.ts';
import { readToday } from './read-today.ts';
import { releaseAudit } from './release-audit.ts';
import { revealName } from './reveal-name.ts';
import { saveScores } from './save-scores.ts';
import { setAuditSettings } from './set-audit-settings.ts';
import { settleAudit } from './settle-audit.ts';

const id = z.object({ id: z.uuid() });
const note = z.string().trim().max(noteLimit).default('');
const ownScores = z.object({ scores: z.partialRecord(z.enum(criteria), z.object({ score: scoreValue.nullable(), note })) });
const settling = z.object({
  scores: z
    .array(z.object({ criterion: z.enum(criteria), score: scoreValue, note }))
    .min(1)
    .max(criteria.length),
});
const which = z.object({ id: z.uuid().optional(), evaluationId: z.uuid().optional() });
const settings = z.object({
  sampleRate: z.number().min(0.01).max(1),
  sampleAtLeast: z.int().min(0).max(1000),
  doubleShare: z.number().min(0).max(1),
  why: z.string().trim().min(1).max(300),
});
const changed = { 404: { description: 'not there' }, 409: { description: 'not in this state: `state` says which' } };

/** Mounted at /api/audits. */
export function auditRoutes(deps: Pick<AppDeps, 'db' | 'live'>) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('audit:read'),
      describeRoute({ summary: 'What to look at today, and how far everybody is', responses: { 200: { description: 'counts by reason, gravest first' } } }),
      async (c) => c.json(await readToday(deps, c.get('person'))),
    )
    .post(
      '/claim',
      allow('audit:claim'),
      describeRoute({
        summary: 'Take the next conversation, or one that is named; it is mine for half an hour',
        responses: { 200: { description: '`{id, claimedUntil}`' }, 204: { description: 'nothing waits' }, ...changed },
      }),
      validator('json', which, invalid),
      async (c) => {
        const { id, evaluationId } = c.req.valid('json');
        const claimed = await claimAudit(deps, c.get('person'), { ...(id && { id }), ...(evaluationId && { evaluationId }) });
        return claimed ? c.json(claimed) : c.body(null, 204);
      },
    )
    .get(
      '/draws',
      allow('audit:read'),
      describeRoute({ summary: 'Every weekly draw: seed, rate, population and drawn by stratum', responses: { 200: { description: 'a list' } } }),
      async (c) => c.json(await deps.db.asPerson(c.get('person'), listDraws)),
    )
    .get(
      '/draws/:id/check',
      allow('audit:read'),
      describeRoute({
        summary: 'Draw again from the kept seed and compare',
        responses: { 200: { description: 'whether it is the same' }, 404: { description: 'not there' } },
      }),
      validator('param', id, invalid),
      async (c) => {
        const checked = await checkDraw(deps, c.get('person').organisationId, c.req.valid('param').id);
        if (!checked) throw new Refusal('not-found');
        return c.json(checked);
      },
    )
    .put(
      '/settings',
      allow('audit:set'),
      describeRoute({ summary: 'How many chance shows, and how many two people judge', responses: { 200: { description: 'the settings' } } }),
      validator('json', settings, invalid),
      async (c) => {
        const { why, ...given } = c.req.valid('json');
        return c.json(await setAuditSettings(deps, c.get('person'), given, why));
      },
    )
    .get(
      '/:id',
      allow('audit:read'),
      describeRoute({
        summary: 'A conversation to judge, names hidden; the machine’s scores only after one’s own',
        responses: { 200: { description: 'the audit' }, 404: { description: 'not there' } },
      }),
      validator('param', id, invalid),
      async (c) => c.json(await readOneAudit(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/:id/release',
      allow('audit:claim'),
      describeRoute({ summary: 'Give it back; my scores stay mine', responses: { 204: { description: 'given back' }, ...changed } }),
      validator('param', id, invalid),
      async (c) => {
        await releaseAudit(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .put(
      '/:id/scores',
      allow('audit:rate'),
      describeRoute({
        summary: 'My own scores so far, for one criterion or more; they count once I finish',
        responses: { 200: { description: 'all my scores' }, ...changed },
      }),
      validator('param', id, invalid),
      validator('json', ownScores, invalid),
      async (c) => c.json(await saveScores(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').scores)),
    )
    .post(
      '/:id/finish',
      allow('audit:rate'),
      describeRoute({ summary: 'My scores count from here on, and do not change', responses: { 200: { description: '`{status}`' }, ...changed } }),
      validator('param', id, invalid),
      async (c) => c.json(await finishAudit(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/:id/settle',
      allow('audit:settle'),
      describeRoute({ summary: 'Settle, or propose, what two people differ on', responses: { 200: { description: '`{status}`' }, ...changed } }),
      validator('param', id, invalid),
      validator('json', settling, invalid),
      async (c) => c.json(await settleAudit(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').scores)),
    )
    .post(
      '/:id/reveal',
      allow('name:reveal'),
      describeRoute({ summary: 'The names, for a reason that the client can read', responses: { 200: { description: 'the names' }, ...changed } }),
      validator('param', id, invalid),
      validator('json', z.object({ reason: z.enum(revealReasons) }), invalid),
      async (c) => c.json(await revealName(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').reason)),
    );
}
