// Judges a finished conversation by the measures, puts it in line for the judge where there is one, and decides whether a supervisor gets to
// see it because it scored low; what chance shows is drawn by the week (audits/draw-samples.ts). A job calls this and may call it twice;
// what is judged once, as far as the conversation had come, stays as it was judged.
import type { Database } from '../db/as-person.ts';
import type { EnqueueJob } from '../jobs/jobs.ts';
import type { Live } from '../live/live.ts';
import { makeHider } from '../names/hide-names.ts';
import { record } from '../trail/record.ts';
import { insertRun } from './judge/judge-store.ts';
import { evaluator, measureConversation } from './measure-conversation.ts';
import { lowScore, overallOf, rubricVersion } from './rubric.ts';
import { type AuditReason, insertAuditItem, insertEvaluation, type Judged, type JudgedBy, type Judgement, readToJudge } from './store.ts';
import { saidByPeople, voicesOf } from './transcript.ts';

/** What became of it. `not-finished`: the client wrote again, it is judged when it ends; `gone`: it was erased in the meantime. */
export type Evaluated =
  | { outcome: 'evaluated'; evaluationId: string; overall: number | null; flagged: AuditReason[] }
  | { outcome: 'evaluated-before' | 'not-finished' | 'gone' };

export type EvaluateDeps = {
  db: Database;
  live: Live;
  /** Of Koers, kept with what it judged. */
  version?: string;
  /** Whether a model reads what the measures counted; it is asked by a job of its own. */
  judge?: { enqueue: EnqueueJob } | null;
};

/** The same for both doors: a judge is there where a model is, and where nobody turned it off. */
export function evaluateDepsOf(deps: { db: Database; live: Live; version: string; judges: boolean; enqueue: EnqueueJob }): EvaluateDeps {
  const { db, live, version, judges, enqueue } = deps;
  return { db, live, version, judge: judges ? { enqueue } : null };
}

/** Judges one conversation. One in which Koers said nothing is judged too, without a score, so that nobody looks for it again. */
export async function evaluateConversation(deps: EvaluateDeps, organisationId: string, conversationId: string): Promise<Evaluated> {
  let trajectoryId = '';
  // No lock: the judgement covers the conversation up to a number, and the unique key decides who wrote it first.
  const evaluated = await deps.db.asSystem(organisationId, 'evaluate conversation', async (tx): Promise<Evaluated> => {
    const judged = await readToJudge(tx, conversationId);
    if (!judged) return { outcome: 'gone' };
    if (!judged.finished) return { outcome: 'not-finished' };
    trajectoryId = judged.trajectoryId;

    const about = { conversationId, trajectoryId, upToSeq: judged.upToSeq };
    const judgement = judgeByMeasures(judged);
    const evaluationId = await insertEvaluation(tx, about, byMeasures(deps.version, 1), judgement);
    if (!evaluationId) return { outcome: 'evaluated-before' };
    await record(tx, null, {
      action: 'evaluation:judge',
      objectType: 'evaluation',
      objectId: evaluationId,
      trajectoryId,
      detail: { conversationId, evaluator, upToSeq: judged.upToSeq, overall: judgement.overall },
    });
    // In the same transaction: a conversation that is evaluated is in line, whatever falls away after this.
    if (deps.judge) await insertRun(tx, about, 1, null);

    const flagged: AuditReason[] = [];
    for (const reason of reasonsToRead(judgement)) {
      if (!(await insertAuditItem(tx, conversationId, trajectoryId, reason))) continue;
      flagged.push(reason);
      await record(tx, null, { action: 'conversation:flag', objectType: 'conversation', objectId: conversationId, trajectoryId, reason });
    }
    return { outcome: 'evaluated', evaluationId, overall: judgement.overall, flagged };
  });
  if (evaluated.outcome === 'evaluated') {
    await deps.judge?.enqueue('judge-conversations', { organisationId });
    deps.live.changed(organisationId, 'evaluations', trajectoryId);
  }
  return evaluated;
}

/** What the measures make of a conversation. Pure. */
export function judgeByMeasures({ transcript, names }: Judged): Judgement {
  const scores = measureConversation(transcript);
  const hide = makeHider(names, saidByPeople(transcript));
  return {
    stage: transcript.stage,
    language: transcript.language,
    voices: voicesOf(transcript),
    overall: overallOf(scores),
    scores: scores.map((score) => ({ ...score, quote: score.quote && { ...score.quote, text: hide(score.quote.text) } })),
  };
}

export function byMeasures(version: string | undefined, run: number): JudgedBy {
  return {
    kind: 'measures',
    evaluator,
    run,
    rubricVersion,
    codeVersion: version ?? '',
    promptId: null,
    promptVersion: null,
    model: null,
    tokensIn: null,
    tokensOut: null,
    costMicroEur: null,
  };
}

function reasonsToRead(judgement: Judgement): AuditReason[] {
  const isLow = judgement.overall !== null && judgement.overall < lowScore;
  return isLow ? ['low-score'] : [];
}
