// What supervisors read: the list of what is open to audit, and one evaluation with its quotes. Opening one is recorded with the
// reason, where the client can see it. What the machine thought stays out of the answer until the reader's own scores count.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { hidersFor } from '../names/hide-for-reader.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readRunState, type RunState } from './judge/judge-store.ts';
import { listEvaluations, listRescores, type Rescore, readEvaluation, readJudgement, type StoredEvaluation } from './store.ts';

/** Evaluations open to this supervisor, newest first. @throws Refusal not-allowed */
export async function readEvaluations(db: Database, person: Person): Promise<StoredEvaluation[]> {
  permit(person, 'evaluation:read');
  return (await db.asPerson(person, listEvaluations)).map(unseen);
}

/** One evaluation, the judge's word beside it or how far the judge is, and what people scored. */
export type OneEvaluation = { evaluation: StoredEvaluation; judgement: StoredEvaluation | null; judging: RunState | null; rescores: Rescore[] };

/** @throws Refusal not-allowed, not-found (also when no reason opens it) */
export async function readOneEvaluation(db: Database, person: Person, id: string): Promise<OneEvaluation> {
  permit(person, 'evaluation:read');
  const read = await db.asPerson(person, async (tx) => {
    const evaluation = await readEvaluation(tx, id);
    if (!evaluation) throw new Refusal('not-found');
    await record(tx, person, {
      action: 'evaluation:read',
      objectType: 'evaluation',
      objectId: id,
      trajectoryId: evaluation.trajectoryId,
      reason: evaluation.reasons.join(', '),
      detail: { conversationId: evaluation.conversationId, reasons: evaluation.reasons },
    });
    const { conversationId, upToSeq, scoresShown } = evaluation;
    return {
      evaluation: unseen(evaluation),
      judgement: scoresShown ? await readJudgement(tx, conversationId, upToSeq) : null,
      judging: await readRunState(tx, conversationId, upToSeq),
      rescores: scoresShown ? await listRescores(tx, id) : [],
    };
  });
  // What was judged before more names were known of is hidden as its conversation is now.
  const hide = (await hidersFor(db, person, [read.evaluation]))(read.evaluation);
  return { ...read, evaluation: withoutNames(read.evaluation, hide), judgement: read.judgement && withoutNames(read.judgement, hide) };
}

/** The evaluation with the words of its quotes, and of a judge's reasons, hidden. */
export function withoutNames(evaluation: StoredEvaluation, hide: (text: string) => string): StoredEvaluation {
  const scores = evaluation.judgement.scores.map((score) => ({
    ...score,
    quote: score.quote && { ...score.quote, text: hide(score.quote.text) },
    ...(score.reason ? { reason: hide(score.reason) } : {}),
  }));
  return { ...evaluation, judgement: { ...evaluation.judgement, scores } };
}

/** Without what would steer who still has to judge: the scores, and that they were low. */
function unseen(evaluation: StoredEvaluation): StoredEvaluation {
  if (evaluation.scoresShown) return evaluation;
  return {
    ...evaluation,
    reasons: evaluation.reasons.filter((reason) => reason !== 'low-score'),
    judgement: { ...evaluation.judgement, overall: null, scores: [] },
  };
}
