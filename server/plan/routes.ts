// The doors of the plan. Every route says first who may, before it looks at what was sent: a client who approves is told that they
// may not (403), also when the body is wrong.
import { Hono } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import type { SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { acceptSection } from './accept-section.ts';
import { approveSection } from './approve-section.ts';
import { OvertakenChange } from './change-section.ts';
import { disagree } from './disagree.ts';
import { type DraftDeps, draftSection } from './draft-section.ts';
import { editSection } from './edit-section.ts';
import type { ExportDeps } from './export-plan.ts';
import { exportRoutes } from './export-routes.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { keepPassagesPrivate } from './keep-private.ts';
import { listVersions } from './list-versions.ts';
import { readPlan } from './read-plan.ts';
import { restoreSection } from './restore-section.ts';
import { returnSection } from './return-section.ts';
import { reviewSentence } from './review-sentence.ts';
import { sectionNames } from './section.ts';
import { gives as shapes, takes } from './shapes.ts';
import { submitSection } from './submit-section.ts';
import { wholePlanRoutes } from './whole-routes.ts';

// What is no id, or no section, does not exist.
const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const ofPlan = validator('param', z.object({ trajectoryId: z.uuid() }), missing);
const ofSection = validator('param', z.object({ trajectoryId: z.uuid(), section: z.enum(sectionNames) }), missing);

const gives = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema: resolver(schema) } } });
const changes = (summary: string, status: 200 | 201 = 200) =>
  describeRoute({
    summary,
    tags: ['plan'],
    responses: {
      [status]: gives('The section as it now stands', shapes.section),
      403: { description: 'This role may not' },
      404: { description: 'No such plan for you' },
      409: { description: 'Not in this state, or a stale version: params.version is the current one, `current` the section as it stands' },
    },
  });
const reads = (summary: string, description: string, schema: z.ZodType) =>
  describeRoute({ summary, tags: ['plan'], responses: { 200: gives(description, schema) } });
const overtaken = ({ code, params, current }: OvertakenChange) => ({ code, params, current });

/** Mounted at /api/trajectories/:trajectoryId/plan. */
export function planRoutes(deps: DraftDeps & ExportDeps) {
  const app = new Hono<SignedIn>();
  app.onError((error, c) => {
    if (error instanceof OvertakenChange) return c.json(overtaken(error), 409);
    throw error;
  });
  return app
    .route('/', wholePlanRoutes(deps))
    .route('/', exportRoutes(deps))
    .get('/', allow('plan:read'), reads('The plan with all its sections', 'The plan', shapes.plan), ofPlan, async (c) =>
      c.json(await readPlan(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .get('/evidence', allow('plan:read'), reads('What the sentences of the plan rest on', 'Texts that still exist', shapes.evidence), ofPlan, async (c) =>
      c.json(await gatherEvidence(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .get('/sections/:section/versions', allow('plan:read'), reads('Every text of a section, newest first', 'Versions', shapes.versions), ofSection, async (c) =>
      c.json(await listVersions(deps, c.get('person'), c.req.valid('param'))),
    )
    .post('/sections/:section/draft', allow('plan:draft'), changes('Draft from what the client said, and submit for review', 201), ofSection, async (c) =>
      c.json(await draftSection(deps, c.get('person'), c.req.valid('param')), 201),
    )
    .put(
      '/sections/:section',
      allow('plan:edit'),
      changes('Write over the version that was seen; with `merge` beside what another wrote meanwhile'),
      ofSection,
      validator('json', takes.edit, invalid),
      async (c) => {
        const { version: _, merge: __, ...yours } = c.req.valid('json');
        try {
          return c.json(await editSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') }));
        } catch (error) {
          // Both texts go back, so that nothing has to be written twice.
          if (error instanceof OvertakenChange) return c.json({ ...overtaken(error), yours }, 409);
          throw error;
        }
      },
    )
    .post(
      '/sections/:section/restore',
      allow('plan:edit'),
      changes('Let an earlier text stand again, as a new version'),
      ofSection,
      validator('json', takes.restore, invalid),
      async (c) => c.json(await restoreSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/sections/:section/sentences',
      allow('plan:edit'),
      changes('Let a drafted sentence stand, put it in other words, or take it out'),
      ofSection,
      validator('json', takes.verdict, invalid),
      async (c) => c.json(await reviewSentence(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .put(
      '/sections/:section/private',
      allow('plan:keep-private'),
      changes('Exactly these passages stay out of the version for inspection'),
      ofSection,
      validator('json', takes.privacy, invalid),
      async (c) => c.json(await keepPassagesPrivate(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/sections/:section/disagreement',
      allow('plan:disagree'),
      changes('I see this otherwise; it stops nothing'),
      ofSection,
      validator('json', takes.disagreement, invalid),
      async (c) => c.json(await disagree(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .delete('/sections/:section/disagreement', allow('plan:disagree'), changes('I take my disagreement back'), ofSection, async (c) =>
      c.json(await disagree(deps, c.get('person'), { ...c.req.valid('param'), text: null })),
    )
    .post('/sections/:section/submit', allow('plan:submit'), changes('Put a draft before the counsellor'), ofSection, async (c) =>
      c.json(await submitSection(deps, c.get('person'), c.req.valid('param'))),
    )
    .post(
      '/sections/:section/approve',
      allow('plan:approve'),
      changes('Approve the version that was seen'),
      ofSection,
      validator('json', takes.saysYes, invalid),
      async (c) => c.json(await approveSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/sections/:section/return',
      allow('plan:return'),
      changes('Return with a reason, or ask for a change'),
      ofSection,
      validator('json', takes.withReason, invalid),
      async (c) => c.json(await returnSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post('/sections/:section/accept', allow('plan:accept'), changes('This is mine'), ofSection, validator('json', takes.saysYes, invalid), async (c) =>
      c.json(await acceptSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
}
