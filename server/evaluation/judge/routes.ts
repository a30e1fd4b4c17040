// What conversations are judged on, and how the machine that judges them is doing.
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { AppDeps, SignedIn } from '../../deps.ts';
import { withModel } from '../../model/model-of.ts';
import { allow } from '../../people/allow.ts';
import { judgeStep } from './ask-vote.ts';
import { costOf } from './finish-run.ts';
import { readJudgeFigures } from './judge-store.ts';
import type { ModelPrices } from './judge-waiting.ts';

/** Mounted at /api. */
export function rubricRoutes(deps: Pick<AppDeps, 'db' | 'rubric' | 'judges' | 'chat' | 'modelOf'> & { model?: ModelPrices | null }) {
  return new Hono<SignedIn>()
    .get(
      '/rubric',
      allow('evaluation:read'),
      describeRoute({ summary: 'The rubric: eleven criteria with five levels each, in Dutch', responses: { 200: { description: 'the rubric' } } }),
      (c) => c.json(deps.rubric),
    )
    .get(
      '/judge',
      allow('evaluation:read'),
      describeRoute({
        summary: 'Whether a model judges, what waits for it, and what it cost in thirty days',
        responses: { 200: { description: 'the state of the judge' } },
      }),
      async (c) => {
        const { prompts } = await withModel(deps, c.get('person').organisationId);
        const figures = await deps.db.asPerson(c.get('person'), (tx) => readJudgeFigures(tx, new Date()));
        return c.json({
          isOn: deps.judges,
          model: deps.judges ? (deps.chat?.model ?? null) : null,
          promptVersion: prompts.get(judgeStep.promptId)?.version ?? null,
          rubricVersion: deps.rubric.version,
          ...figures,
          costMicroEur: costOf(deps.model ?? null, figures),
        });
      },
    );
}
