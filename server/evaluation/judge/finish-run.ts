// The end of a judge's run: its votes become an evaluation beside the measures, once. It leaves no trace of a conversation that was erased
// in the meantime, and none of one that went on.
import type { Prompts } from '../../model/prompt.ts';
import { record } from '../../trail/record.ts';
import { type Criterion, criteria, notJudged, overallOf, rubricVersion, type Score } from '../rubric.ts';
import { insertAuditItem, insertEvaluation, isStill, type Judged, type Judgement } from '../store.ts';
import { voicesOf } from '../transcript.ts';
import { readTrust } from '../trust.ts';
import { aimsAtJudge } from './aims-at-judge.ts';
import { judgeStep } from './ask-vote.ts';
import { chooseTurns } from './choose-turns.ts';
import { decideScore, type Vote } from './decide-score.ts';
import { type ClaimedRun, endRun, keepRun, readVotes, type Spent } from './judge-store.ts';
import type { JudgeDeps, ModelPrices } from './judge-waiting.ts';
import { judge } from './judge-version.ts';
import { votesEach } from './order-levels.ts';
import { isLowWhereTrusted } from './steers.ts';
import { isPointless } from './word-material.ts';

/** Long enough for the one transaction that follows (milliseconds). */
const leaseMs = 30_000;

/** @param status `given-up`: the model could not be reached often enough; what it said before that counts, what it did not say is no score */
export async function finishRun(
  deps: JudgeDeps & { prompts: Prompts },
  organisationId: string,
  run: ClaimedRun,
  { transcript }: Judged,
  status: 'done' | 'given-up',
): Promise<void> {
  const now = deps.now ?? (() => new Date());
  const prompt = deps.prompts.get(judgeStep.promptId);
  const written = await deps.db.asSystem(organisationId, 'keep a judgement', async (tx) => {
    if (!(await keepRun(tx, run, deps.holder, now(), leaseMs))) return false;
    if (!(await isStill(tx, run.conversationId, run.upToSeq))) {
      await endRun(tx, run.id, 'void');
      return false;
    }
    const { votes, spent } = await readVotes(tx, run.id);
    await endRun(tx, run.id, status);
    if (votes.size === 0 && status === 'given-up') return true;
    const scores = criteria.map((criterion) => scoreOf(criterion, votes.get(criterion) ?? [], transcript, status));
    const overall = overallOf(scores);
    const { tokensIn, tokensOut } = spent;
    const judgement: Judgement = {
      stage: transcript.stage,
      language: transcript.language,
      voices: voicesOf(transcript),
      overall,
      scores,
      leftOut: Math.max(...criteria.map((criterion) => chooseTurns(transcript, criterion).leftOut)),
      aimed: transcript.turns.filter(({ text }) => aimsAtJudge(text)).length,
    };
    const id = await insertEvaluation(
      tx,
      run,
      {
        kind: 'judge',
        evaluator: judge,
        run: run.run,
        rubricVersion,
        codeVersion: deps.version,
        promptId: judgeStep.promptId,
        promptVersion: prompt?.version ?? 0,
        model: deps.chat?.model ?? '',
        tokensIn,
        tokensOut,
        costMicroEur: costOf(deps.model ?? null, spent),
      },
      judgement,
    );
    if (!id) return false;
    await record(tx, null, {
      action: 'evaluation:judge',
      objectType: 'evaluation',
      objectId: id,
      trajectoryId: run.trajectoryId,
      detail: { conversationId: run.conversationId, evaluator: judge, upToSeq: run.upToSeq, run: run.run, overall },
    });
    if (isLowWhereTrusted(judgement, await readTrust(tx, 'judge')) && (await insertAuditItem(tx, run.conversationId, run.trajectoryId, 'low-score'))) {
      await record(tx, null, {
        action: 'conversation:flag',
        objectType: 'conversation',
        objectId: run.conversationId,
        trajectoryId: run.trajectoryId,
        reason: 'low-score',
        detail: { evaluator: judge },
      });
    }
    return true;
  });
  if (written) deps.live.changed(organisationId, 'evaluations', run.trajectoryId);
}

function scoreOf(criterion: Criterion, votes: readonly Vote[], transcript: Judged['transcript'], status: 'done' | 'given-up'): Score {
  const pointless = isPointless(transcript, criterion);
  if (pointless) return notJudged(criterion, pointless);
  if (votes.length === votesEach) return decideScore(criterion, votes);
  return notJudged(criterion, status === 'given-up' ? 'judge.unreachable' : 'judge.budget-spent');
}

/** In millionths of a euro, or null where nobody set a price or the service did not count: a price in euro for a million tokens is one in millionths for each. */
export function costOf(price: ModelPrices | null, { tokensIn, tokensOut }: Spent): number | null {
  if (!price || price.priceIn === null || price.priceOut === null || tokensIn === null || tokensOut === null) return null;
  return Math.round(tokensIn * price.priceIn + tokensOut * price.priceOut);
}
