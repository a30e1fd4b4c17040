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
import { type DraftDeps, draftSection } from './draft-section.ts';
import { editSection } from './edit-section.ts';
import { type ExportDeps, exportPlan } from './export-plan.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { listVersions } from './list-versions.ts';
import { readPlan } from './read-plan.ts';
import { returnSection } from './return-section.ts';
import { evidenceKinds, origins, planTypes, sectionNames, sectionStatuses } from './section.ts';
import { submitSection } from './submit-section.ts';

/** Longest text of one section, in characters: a few pages. */
const textLimit = 20_000;
const mostItems = 40;

// What is no id, or no section, does not exist.
const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const ofPlan = validator('param', z.object({ trajectoryId: z.uuid() }), missing);
const ofSection = validator('param', z.object({ trajectoryId: z.uuid(), section: z.enum(sectionNames) }), missing);

const version = z.number().int().min(0);
const item = z.object({
  text: z.string().trim().min(1).max(1000),
  when: z.string().trim().min(1).max(200).optional(),
  with: z.string().trim().min(1).max(200).optional(),
  means: z.string().trim().min(1).max(500).optional(),
  doneWhen: z.string().trim().min(1).max(500).optional(),
});
const edit = z.object({ version, text: z.string().max(textLimit), items: z.array(item).max(mostItems).optional() });
const ofVersion = z.object({ version });
const withReason = z.object({ version, reason: z.string().trim().min(1).max(2000) });

const sentence = z.object({
  text: z.string(),
  origin: z.enum(origins),
  evidence: z.array(z.object({ kind: z.enum(evidenceKinds), id: z.string() })),
  opensParagraph: z.literal(true).optional(),
});
const section = z.object({
  section: z.enum(sectionNames),
  status: z.enum(sectionStatuses),
  version,
  text: z.string(),
  sentences: z.array(sentence),
  items: z.array(item),
  returnReason: z.string().nullable(),
  approvedAt: z.iso.datetime().nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime().nullable(),
  may: z.array(z.string()),
  care: z.object({ level: z.enum(['crisis', 'urgent']), text: z.string().nullable(), helpLines: z.array(z.record(z.string(), z.string())) }).optional(),
});
const plan = z.object({ type: z.enum(planTypes), sections: z.array(section), may: z.array(z.string()) });
const versions = z.array(
  z.object({ version, text: z.string(), sentences: z.array(sentence), items: z.array(item), writtenBy: z.string().nullable(), writtenAt: z.iso.datetime() }),
);
const evidence = z.array(
  z.object({
    kind: z.enum(evidenceKinds),
    id: z.string(),
    text: z.string(),
    title: z.string().optional(),
    conversationId: z.string().optional(),
    at: z.iso.datetime().optional(),
  }),
);

const gives = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema: resolver(schema) } } });
const changes = (summary: string, status: 200 | 201 = 200) =>
  describeRoute({
    summary,
    tags: ['plan'],
    responses: {
      [status]: gives('The section as it now stands', section),
      403: { description: 'This role may not' },
      404: { description: 'No such plan for you' },
      409: { description: 'Not in this state, or a stale version: params.version is the current one' },
    },
  });
const reads = (summary: string, description: string, schema: z.ZodType) =>
  describeRoute({ summary, tags: ['plan'], responses: { 200: gives(description, schema) } });
const file = (summary: string) =>
  describeRoute({
    summary,
    tags: ['plan'],
    responses: { 200: { description: 'PDF', content: { 'application/pdf': {} } }, 409: { description: 'Nothing may leave yet' } },
  });

const pdf = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}.pdf"` } });

/** Mounted at /api/trajectories/:trajectoryId/plan. */
export function planRoutes(deps: DraftDeps & ExportDeps) {
  return new Hono<SignedIn>()
    .get('/', allow('plan:read'), reads('The plan with all its sections', 'The plan', plan), ofPlan, async (c) =>
      c.json(await readPlan(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .get('/evidence', allow('plan:read'), reads('What the sentences of the plan rest on', 'Texts that still exist', evidence), ofPlan, async (c) =>
      c.json(await gatherEvidence(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .get('/export.pdf', allow('plan:export'), file('What a counsellor approved'), ofPlan, async (c) =>
      pdf(await exportPlan(deps, c.get('person'), { ...c.req.valid('param'), kind: 'plan' }), 'plan'),
    )
    .get('/working-copy.pdf', allow('plan:export'), file('All of it, for the client alone'), ofPlan, async (c) =>
      pdf(await exportPlan(deps, c.get('person'), { ...c.req.valid('param'), kind: 'working-copy' }), 'werkversie'),
    )
    .get('/sections/:section/versions', allow('plan:read'), reads('Every text of a section, newest first', 'Versions', versions), ofSection, async (c) =>
      c.json(await listVersions(deps, c.get('person'), c.req.valid('param'))),
    )
    .post('/sections/:section/draft', allow('plan:draft'), changes('Draft from what the client said, and submit for review', 201), ofSection, async (c) =>
      c.json(await draftSection(deps, c.get('person'), c.req.valid('param')), 201),
    )
    .put('/sections/:section', allow('plan:edit'), changes('Write over the version that was seen'), ofSection, validator('json', edit, invalid), async (c) =>
      c.json(await editSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post('/sections/:section/submit', allow('plan:submit'), changes('Put a draft before the counsellor'), ofSection, async (c) =>
      c.json(await submitSection(deps, c.get('person'), c.req.valid('param'))),
    )
    .post(
      '/sections/:section/approve',
      allow('plan:approve'),
      changes('Approve the version that was seen'),
      ofSection,
      validator('json', ofVersion, invalid),
      async (c) => c.json(await approveSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/sections/:section/return',
      allow('plan:return'),
      changes('Return with a reason, or ask for a change'),
      ofSection,
      validator('json', withReason, invalid),
      async (c) => c.json(await returnSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post('/sections/:section/accept', allow('plan:accept'), changes('This is mine'), ofSection, validator('json', ofVersion, invalid), async (c) =>
      c.json(await acceptSection(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
}
