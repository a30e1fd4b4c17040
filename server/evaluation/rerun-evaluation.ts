// A supervisor has a conversation evaluated again, as it stands: with other words, another model or newer measures it may come out otherwise.
// What was judged before stays, under its own number; people's scores stay where they hang. Measures that say the same again are not
// written twice: the same sum is no second opinion.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { byMeasures, type EvaluateDeps, judgeByMeasures } from './evaluate-conversation.ts';
import { insertRun, readRunState } from './judge/judge-store.ts';
import { evaluator } from './measure-conversation.ts';
import { insertEvaluation, isStill, type Judgement, readEvaluation, readLatestMeasures, readToJudge } from './store.ts';

export type Rerun = {
  measures: 'same' | 'new';
  /** The number of the judge's run that waits now; null where there is no judge. */
  judgeRun: number | null;
};

/** @throws Refusal not-allowed, not-found, not-in-this-state (the conversation goes on, or the judge is still at it) */
export async function rerunEvaluation(deps: EvaluateDeps, person: Person, evaluationId: string): Promise<Rerun> {
  permit(person, 'evaluation:run');
  const about = await deps.db.asPerson(person, async (tx) => {
    const evaluation = await readEvaluation(tx, evaluationId);
    if (!evaluation) throw new Refusal('not-found');
    const { conversationId, trajectoryId, upToSeq, reasons } = evaluation;
    if (!(await isStill(tx, conversationId, upToSeq))) throw new Refusal('not-in-this-state', { status: 'going-on' });
    const before = await readRunState(tx, conversationId, upToSeq);
    if (before?.status === 'waits') throw new Refusal('not-in-this-state', { status: 'waits' });
    const judgeRun = (before?.run ?? 0) + 1;
    // Two who ask at the same moment: one of them did.
    if (deps.judge && !(await insertRun(tx, { conversationId, trajectoryId, upToSeq }, judgeRun, person.id)))
      throw new Refusal('not-in-this-state', { status: 'waits' });
    await record(tx, person, {
      action: 'evaluation:run',
      objectType: 'evaluation',
      objectId: evaluationId,
      trajectoryId,
      reason: reasons.join(', '),
      detail: { conversationId, upToSeq, judgeRun: deps.judge ? judgeRun : null },
    });
    return { conversationId, trajectoryId, upToSeq, judgeRun: deps.judge ? judgeRun : null };
  });
  const measures = await measureAgain(deps.db, person.organisationId, about, deps.version);
  if (about.judgeRun !== null) await deps.judge?.enqueue('judge-conversations', { organisationId: person.organisationId });
  deps.live.changed(person.organisationId, 'evaluations', about.trajectoryId);
  return { measures, judgeRun: about.judgeRun };
}

type About = { conversationId: string; trajectoryId: string; upToSeq: number };

function measureAgain(db: Database, organisationId: string, about: About, version: string | undefined): Promise<Rerun['measures']> {
  return db.asSystem(organisationId, 'measure again', async (tx) => {
    const judged = await readToJudge(tx, about.conversationId);
    const before = await readLatestMeasures(tx, about.conversationId, about.upToSeq);
    // It went on, or was erased, since: it is measured when it ends again.
    if (!judged?.finished || judged.upToSeq !== about.upToSeq) return 'same';
    const judgement = judgeByMeasures(judged);
    if (before?.evaluator === evaluator && isSameJudgement(before.judgement, judgement)) return 'same';
    const run = before?.evaluator === evaluator ? before.run + 1 : 1;
    return (await insertEvaluation(tx, about, byMeasures(version, run), judgement)) ? 'new' : 'same';
  });
}

/** Whether two judgements say the same, whatever order a database keeps their fields in. */
function isSameJudgement(a: Judgement, b: Judgement): boolean {
  const said = ({ scores }: Judgement) =>
    JSON.stringify(
      scores.map(({ criterion, score, explanation, quote }) => [
        criterion,
        score,
        explanation.code,
        Object.entries(explanation.params).sort(),
        quote?.messageId,
        quote?.text,
      ]),
    );
  return said(a) === said(b);
}
