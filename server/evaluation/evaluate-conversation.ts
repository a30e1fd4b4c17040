// Judges a finished conversation and decides whether a supervisor gets to see it because it scored low; what chance shows is
// drawn by the week (audits/draw-samples.ts). A job calls this and may call it twice; what is judged once, as far as the conversation had come, stays as it was judged.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { record } from '../trail/record.ts';
import { hideNames } from './hide-names.ts';
import { evaluator, measureConversation } from './measure-conversation.ts';
import { lowScore, overallOf } from './rubric.ts';
import { type AuditReason, insertAuditItem, insertEvaluation, type Judged, type Judgement, readToJudge } from './store.ts';

/** What became of it. `not-finished`: the client wrote again, it is judged when it ends; `gone`: it was erased in the meantime. */
export type Evaluated =
  | { outcome: 'evaluated'; evaluationId: string; overall: number | null; flagged: AuditReason[] }
  | { outcome: 'evaluated-before' | 'not-finished' | 'gone' };

/** Judges one conversation. One in which Koers said nothing is judged too, without a score, so that nobody looks for it again. */
export async function evaluateConversation(deps: { db: Database; live: Live }, organisationId: string, conversationId: string): Promise<Evaluated> {
  let trajectoryId = '';
  // No lock: the judgement covers the conversation up to a number, and the unique key decides who wrote it first.
  const evaluated = await deps.db.asSystem(organisationId, 'evaluate conversation', async (tx): Promise<Evaluated> => {
    const judged = await readToJudge(tx, conversationId);
    if (!judged) return { outcome: 'gone' };
    if (!judged.finished) return { outcome: 'not-finished' };
    trajectoryId = judged.trajectoryId;

    const judgement = judge(judged);
    const evaluationId = await insertEvaluation(tx, { conversationId, trajectoryId, evaluator, upToSeq: judged.upToSeq }, judgement);
    if (!evaluationId) return { outcome: 'evaluated-before' };
    await record(tx, null, {
      action: 'evaluation:judge',
      objectType: 'evaluation',
      objectId: evaluationId,
      trajectoryId,
      detail: { conversationId, evaluator, upToSeq: judged.upToSeq, overall: judgement.overall },
    });

    const flagged: AuditReason[] = [];
    for (const reason of reasonsToRead(judgement)) {
      if (!(await insertAuditItem(tx, conversationId, trajectoryId, reason))) continue;
      flagged.push(reason);
      await record(tx, null, { action: 'conversation:flag', objectType: 'conversation', objectId: conversationId, trajectoryId, reason });
    }
    return { outcome: 'evaluated', evaluationId, overall: judgement.overall, flagged };
  });
  if (evaluated.outcome === 'evaluated') deps.live.changed(organisationId, 'evaluations', trajectoryId);
  return evaluated;
}

function judge({ transcript, clientName }: Judged): Judgement {
  const scores = measureConversation(transcript);
  const voices = new Set(transcript.turns.flatMap((turn) => (turn.voice ? [turn.voice] : [])));
  return {
    stage: transcript.stage,
    language: transcript.language,
    voices: [...voices],
    overall: overallOf(scores),
    scores: scores.map((score) => ({ ...score, quote: score.quote && { ...score.quote, text: hideNames(score.quote.text, [clientName]) } })),
  };
}

function reasonsToRead(judgement: Judgement): AuditReason[] {
  const isLow = judgement.overall !== null && judgement.overall < lowScore;
  return isLow ? ['low-score'] : [];
}
