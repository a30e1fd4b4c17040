// The doors of the plan as a whole: its type, what is still missing, the client's yes to all of it, remarks, and how actions go.
import { Hono } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import type { SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { acceptPlan } from './accept-plan.ts';
import { agreeAction } from './agree-action.ts';
import { checkGoal } from './check-goal.ts';
import { commentOnPlan, listPlanComments, settleComment } from './comment-on-plan.ts';
import { draftPlan } from './draft-plan.ts';
import type { DraftDeps } from './draft-section.ts';
import { followAction } from './follow-action.ts';
import { readReadiness } from './read-plan.ts';
import { readPlanPlainly } from './read-plan-plainly.ts';
import { setPlanType } from './set-plan-type.ts';
import { gives, takes } from './shapes.ts';

const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const ofPlan = validator('param', z.object({ trajectoryId: z.uuid() }), missing);
const ofComment = validator('param', z.object({ trajectoryId: z.uuid(), id: z.uuid() }), missing);
const ofItem = validator('param', z.object({ trajectoryId: z.uuid(), itemId: z.uuid() }), missing);

const tells = (summary: string, description: string, schema: z.ZodType, status: 200 | 201 = 200) =>
  describeRoute({
    summary,
    tags: ['plan'],
    responses: {
      [status]: { description, content: { 'application/json': { schema: resolver(schema) } } },
      403: { description: 'This role may not' },
      404: { description: 'No such plan for you' },
    },
  });

/** Mounted by routes.ts. */
export function wholePlanRoutes(deps: DraftDeps) {
  return new Hono<SignedIn>()
    .put(
      '/type',
      allow('plan:set-type'),
      tells('Which kind of plan it becomes', 'The plan', gives.plan),
      ofPlan,
      validator('json', takes.type, invalid),
      async (c) => c.json(await setPlanType(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/draft',
      allow('plan:draft'),
      tells('Draft all of it from what was said, over nobody’s words', 'The plan, and what became of each section', gives.drafted, 201),
      ofPlan,
      async (c) => c.json(await draftPlan(deps, c.get('person'), c.req.valid('param').trajectoryId), 201),
    )
    .post(
      '/plain-language',
      allow('plan:read'),
      tells('The plan in simpler words: a help for reading, not the plan', 'Sentence by sentence', gives.plain),
      ofPlan,
      async (c) => c.json(await readPlanPlainly(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .get('/readiness', allow('plan:read'), tells('What is missing before it can be finished', 'Codes; what blocks first', gives.readiness), ofPlan, async (c) =>
      c.json(await readReadiness(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .post(
      '/accept',
      allow('plan:accept'),
      tells('This plan is mine, in the versions that I saw', 'The plan', gives.plan),
      ofPlan,
      validator('json', takes.acceptPlan, invalid),
      async (c) => c.json(await acceptPlan(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/check-goal',
      allow('plan:edit'),
      tells('Whether a goal is SMART, while it is being written', 'Letter by letter, each with a hint', gives.smart),
      ofPlan,
      validator('json', takes.goal, invalid),
      async (c) => c.json(await checkGoal(deps, c.get('person'), { ...c.req.valid('param'), goal: c.req.valid('json') })),
    )
    .post(
      '/actions',
      allow('plan:edit'),
      tells('A new action, beside those that stand there', 'Its id, and the section as it now stands', gives.agreedAction, 201),
      ofPlan,
      validator('json', takes.action, invalid),
      async (c) =>
        c.json(await agreeAction(deps, c.get('person'), c.req.valid('param').trajectoryId, c.req.valid('json') as Parameters<typeof agreeAction>[3]), 201),
    )
    .post(
      '/items/:itemId/status',
      allow('plan:follow'),
      tells('How an action goes', 'The action', gives.item),
      ofItem,
      validator('json', takes.status, invalid),
      async (c) => c.json(await followAction(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .get('/comments', allow('plan:read'), tells('Remarks, oldest first', 'Remarks', gives.comments), ofPlan, async (c) =>
      c.json(await listPlanComments(deps, c.get('person'), c.req.valid('param').trajectoryId)),
    )
    .post(
      '/comments',
      allow('plan:comment'),
      tells('Say something about a section or a sentence', 'The remark', gives.comment, 201),
      ofPlan,
      validator('json', takes.comment, invalid),
      async (c) => c.json(await commentOnPlan(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
    )
    .post(
      '/comments/:id/settle',
      allow('plan:comment'),
      tells('Settle a remark; somebody else’s with an answer', 'The remark', gives.comment),
      ofComment,
      validator('json', takes.settle, invalid),
      async (c) => c.json(await settleComment(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json'), deed: 'settle' })),
    )
    .post('/comments/:id/reopen', allow('plan:comment'), tells('It is not settled after all', 'The remark', gives.comment), ofComment, async (c) =>
      c.json(await settleComment(deps, c.get('person'), { ...c.req.valid('param'), deed: 'reopen' })),
    );
}
