// The supervisor's evaluations. No name of a client is in any answer.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { type Person, permissionsOf } from '../people/roles.ts';
import { evaluateDepsOf } from './evaluate-conversation.ts';
import { readEvaluations, readOneEvaluation } from './read-evaluations.ts';
import { rerunEvaluation } from './rerun-evaluation.ts';
import type { StoredEvaluation } from './store.ts';

const id = z.object({ id: z.uuid() });

/** Mounted at /api/evaluations. */
export function evaluationRoutes(deps: Pick<AppDeps, 'db' | 'live' | 'version' | 'judges' | 'enqueue'>) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('evaluation:read'),
      describeRoute({ summary: 'Evaluations of conversations that are flagged or sampled, newest first', responses: { 200: { description: 'a list' } } }),
      async (c) => {
        const person = c.get('person');
        return c.json((await readEvaluations(deps.db, person)).map((evaluation) => present(evaluation, person)));
      },
    )
    .get(
      '/:id',
      allow('evaluation:read'),
      describeRoute({
        summary: 'One evaluation with its quotes; who reads it is recorded',
        responses: { 200: { description: 'the evaluation' }, 404: { description: 'not there, or not open to audit' } },
      }),
      validator('param', id, invalid),
      async (c) => {
        const person = c.get('person');
        const { evaluation, judgement, judging, rescores } = await readOneEvaluation(deps.db, person, c.req.valid('param').id);
        return c.json({
          ...present(evaluation, person),
          evaluator: evaluation.evaluator,
          scores: evaluation.judgement.scores,
          judgement: judgement && presentJudgement(judgement),
          judging,
          rescores,
        });
      },
    )
    .post(
      '/:id/rerun',
      allow('evaluation:run'),
      describeRoute({
        summary: 'Evaluate this conversation again, as it stands; what was judged before stays',
        responses: {
          202: { description: 'the measures are done; the judge follows where there is one' },
          404: { description: 'not there, or not open to audit' },
          409: { description: 'the conversation goes on, or the judge is still at it' },
        },
      }),
      validator('param', id, invalid),
      async (c) => c.json(await rerunEvaluation(evaluateDepsOf(deps), c.get('person'), c.req.valid('param').id), 202),
    );
}

/** The judge's word with all that it rests on, so that who reads it can weigh it. */
export function presentJudgement({ judgement, ...by }: StoredEvaluation) {
  const { evaluator, run, rubricVersion, codeVersion, promptId, promptVersion, model, tokensIn, tokensOut, costMicroEur, createdAt } = by;
  const { overall, scores, leftOut = 0, aimed = 0 } = judgement;
  return {
    evaluator,
    run,
    rubricVersion,
    codeVersion,
    promptId,
    promptVersion,
    model,
    tokensIn,
    tokensOut,
    costMicroEur,
    createdAt,
    overall,
    scores,
    leftOut,
    aimed,
  };
}

/** What the list shows; quotes are only in the one that is opened. */
function present(
  { id, conversationId, trajectoryId, createdAt, startedAt, reasons, rescored, auditId, scoresShown, judgement }: StoredEvaluation,
  person: Person,
) {
  const { stage, language, voices, overall } = judgement;
  const may = permissionsOf(person.role, 'audits').filter((word) => word.startsWith('evaluation:'));
  return { id, conversationId, trajectoryId, createdAt, startedAt, reasons, stage, language, voices, overall, rescored, auditId, scoresShown, may };
}
