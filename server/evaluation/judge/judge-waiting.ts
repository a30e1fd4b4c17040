// The judge's work: takes the conversations that wait for it, one by one, and asks what has not been asked yet. Every vote is kept when it
// comes, so a kill loses at most the questions that were on their way. Where the model is away the conversation waits for a later round; the
// measures stand meanwhile. Called by a job (node.ts, worker-deps.ts); relied on by nobody's turn.
import type { Database } from '../../db/as-person.ts';
import type { Live } from '../../live/live.ts';
import type { Chat } from '../../model/chat.ts';
import { type FailureKind, ModelFailure } from '../../model/failure.ts';
import { type ModelOf, withModel } from '../../model/model-of.ts';
import type { Prompts } from '../../model/prompt.ts';
import { criteria, rubricVersion } from '../rubric.ts';
import { readToJudge } from '../store.ts';
import { askVote, judgeStep, type Reading, voteLimits } from './ask-vote.ts';
import type { Vote } from './decide-score.ts';
import { finishRun } from './finish-run.ts';
import { addSpent, beginAnew, type ClaimedRun, claimRun, countDue, endRun, keepRun, putBack, readVotes, writeVotes } from './judge-store.ts';
import { judge } from './judge-version.ts';
import { votesEach } from './order-levels.ts';
import type { Rubric } from './read-rubric.ts';
import { isPointless } from './word-material.ts';

/** What an instance knows of its judge, for /healthz; after a start it is well until shown otherwise. */
export type JudgeHealth = { failure: FailureKind | null };

export type JudgeDeps = {
  db: Database;
  live: Live;
  /** Null: no model is configured. */
  chat: Chat | null;
  judges: boolean;
  modelOf: ModelOf;
  rubric: Rubric;
  /** Prices in euro for a million tokens, where somebody set them. */
  model?: ModelPrices | null;
  version: string;
  holder: string;
  judgeHealth: JudgeHealth;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
  /** Handed in where a test has a clock or limits of its own. */
  now?: () => Date;
  voteLimits?: typeof voteLimits;
};
export type ModelPrices = { priceIn: number | null; priceOut: number | null };
type ReadyDeps = JudgeDeps & { chat: Chat; prompts: Prompts };

/** Longer than the slowest vote, so that nobody follows up on who is still waiting for an answer (milliseconds). */
const leaseMs = 3 * voteLimits.totalMs;
/** How long one job works before it makes room for the next (milliseconds); well under what the queue gives a job. */
const workMs = 120_000;
/** What judging one conversation may cost, in tokens: all its questions at their longest, and a third more. */
export const conversationBudget = 400_000;
/** A day of an away model: five minutes, then twice as long each time, six hours at most. */
export const mostAttempts = 10;
export const pauseMinutes = (attempts: number) => Math.min(5 * 2 ** attempts, 360);

/** @returns whether there is more to do now */
export async function judgeWaiting(deps: JudgeDeps, organisationId: string, signal?: AbortSignal): Promise<boolean> {
  if (!deps.chat || !deps.judges) return false;
  const ready = await withModel(deps, organisationId);
  const { chat } = ready;
  if (!chat) return false;
  const now = deps.now ?? (() => new Date());
  const until = now().getTime() + workMs;
  while (!signal?.aborted && now().getTime() < until) {
    const run = await deps.db.asSystem(organisationId, 'next to judge', (tx) => claimRun(tx, deps.holder, now(), leaseMs));
    if (!run) return false;
    const outcome = await judgeRun({ ...ready, chat }, organisationId, run, { now, until, signal });
    // Away for one is away for all: the sweep comes back when it is time.
    if (outcome === 'away') return false;
  }
  return (await deps.db.asSystem(organisationId, 'left to judge', (tx) => countDue(tx, now()))) > 0;
}

type Pace = { now: () => Date; until: number; signal: AbortSignal | undefined };

/** `left`: somebody else goes on, or nobody has to. */
async function judgeRun(deps: ReadyDeps, organisationId: string, run: ClaimedRun, pace: Pace): Promise<'judged' | 'away' | 'left'> {
  const asSystem = <T>(reason: string, work: Parameters<typeof deps.db.asSystem<T>>[2]) => deps.db.asSystem(organisationId, reason, work);
  const begun = await asSystem('begin to judge', async (tx) => {
    const judged = await readToJudge(tx, run.conversationId);
    if (!judged) return null;
    // It went on: it is judged when it ends again.
    if (!judged.finished || judged.upToSeq !== run.upToSeq) {
      await endRun(tx, run.id, 'void');
      return null;
    }
    const askedWith = `${judge} ${promptOf(deps.prompts).version} rubric ${rubricVersion} ${deps.chat.model}`;
    if (run.askedWith !== askedWith) await beginAnew(tx, run.id, askedWith);
    return { judged, ...(await readVotes(tx, run.id)) };
  });
  if (!begun) return 'left';
  const { judged, votes } = begun;
  const reading: Reading = { conversationId: run.conversationId, transcript: judged.transcript, names: judged.names };
  let spent = (begun.spent.tokensIn ?? 0) + (begun.spent.tokensOut ?? 0);

  for (const criterion of criteria) {
    if (isPointless(judged.transcript, criterion) || spent >= conversationBudget) continue;
    const known = votes.get(criterion) ?? [];
    const seats = seatsLeft(known);
    if (seats.length === 0) continue;
    if (pace.signal?.aborted || pace.now().getTime() >= pace.until) {
      await asSystem('judging rests', (tx) => putBack(tx, run.id, deps.holder, null));
      return 'left';
    }
    const keep = (vote: Vote, used: { in: number; out: number }) =>
      asSystem('keep a vote', async (tx) => {
        if (!(await keepRun(tx, run, deps.holder, pace.now(), leaseMs))) return false;
        await writeVotes(tx, run.id, criterion, [vote]);
        await addSpent(tx, run.id, used);
        return true;
      });
    const asked = await Promise.all(
      seats.map(async (vote) => {
        try {
          const answer = await askVote(deps, reading, { criterion, vote }, pace.signal);
          spent += answer.used.in + answer.used.out;
          // A late one waits for the others: when all are late, the model is away.
          return answer.vote.outcome === 'late' || (await keep(answer.vote, answer.used)) ? answer : 'lost';
        } catch (failure) {
          if (!(failure instanceof ModelFailure)) throw failure;
          return failure;
        }
      }),
    );
    if (asked.includes('lost')) return 'left';
    const answers = asked.flatMap((one) => (one === 'lost' || one instanceof ModelFailure ? [] : [one]));
    const late = answers.filter(({ vote }) => vote.outcome === 'late');
    const failure =
      asked.find((one) => one instanceof ModelFailure) ?? (late.length === seats.length && known.length === 0 ? new ModelFailure('timeout') : null);
    if (failure) return await rest(deps, organisationId, run, failure, pace);
    for (const { vote, used } of late) if (!(await keep(vote, used))) return 'left';
  }
  await finishRun(deps, organisationId, run, judged, 'done');
  deps.judgeHealth.failure = null;
  return 'judged';
}

const seatsLeft = (known: readonly Vote[]) => Array.from({ length: votesEach }, (_, at) => at + 1).filter((seat) => !known.some(({ vote }) => vote === seat));

/** The model is away, or we stop: what was asked is kept. After too many tries what there is has to do. */
async function rest(deps: ReadyDeps, organisationId: string, run: ClaimedRun, failure: ModelFailure, pace: Pace): Promise<'away' | 'left'> {
  if (failure.kind === 'aborted') {
    await deps.db.asSystem(organisationId, 'judging stops', (tx) => putBack(tx, run.id, deps.holder, null));
    return 'left';
  }
  deps.judgeHealth.failure = failure.kind;
  deps.log('judge.away', { kind: failure.kind, status: failure.status ?? null, attempt: run.attempts + 1 });
  if (run.attempts + 1 >= mostAttempts) {
    const judged = await deps.db.asSystem(organisationId, 'judge without', (tx) => readToJudge(tx, run.conversationId));
    if (judged) await finishRun(deps, organisationId, run, judged, 'given-up');
    return 'away';
  }
  const nextTryAt = new Date(pace.now().getTime() + pauseMinutes(run.attempts) * 60_000);
  await deps.db.asSystem(organisationId, 'judge later', (tx) => putBack(tx, run.id, deps.holder, { kind: failure.kind, nextTryAt }));
  return 'away';
}

function promptOf(prompts: Prompts) {
  const prompt = prompts.get(judgeStep.promptId);
  if (!prompt) throw new Error(`no prompt "${judgeStep.promptId}"`);
  return prompt;
}
