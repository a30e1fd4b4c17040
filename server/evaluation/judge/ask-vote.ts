// One vote: a judge reads a conversation for one criterion and says a level with the words that show it. What it says counts only when code
// finds those words in the turn it names. That the service is away is no vote; every other failure is one that does not count, and is kept
// as such: nothing is made up for it.
import { z } from 'zod';
import type { Chat, Tokens } from '../../model/chat.ts';
import { ModelFailure } from '../../model/failure.ts';
import { makeVeil, type Veil } from '../../model/placeholders.ts';
import type { Prompts } from '../../model/prompt.ts';
import type { Stage } from '../../conversation/stage.ts';
import { makeHider } from '../../names/hide-names.ts';
import { type Step, wordStep } from '../../model/step.ts';
import type { Criterion } from '../rubric.ts';
import { saidByPeople, type Transcript } from '../transcript.ts';
import { chooseTurns } from './choose-turns.ts';
import type { Vote, VoteOutcome } from './decide-score.ts';
import { findQuote } from './find-quote.ts';
import { orderLevels } from './order-levels.ts';
import { criterionOf, levels, type Rubric } from './read-rubric.ts';
import { mayBeQuoted, wordFile, wordLevels, wordSources, wordTurns } from './word-material.ts';

const figure = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*\d+\s*$/)
    .transform(Number),
]);
const judgement = z.object({
  turn: figure.nullish(),
  quote: z.string().max(4000).nullish(),
  why: z.string().max(4000).nullish(),
  // Not held to the scale here: a level outside it is counted as what it is, and not asked again until it fits.
  level: figure.nullable(),
});
type Judgement = z.infer<typeof judgement>;

export const judgeStep: Step<Judgement> = {
  promptId: 'judge-conversation',
  schema: { name: 'judgement', type: judgement },
  fills: ['question', 'evidence', 'cannot', 'levels', 'file', 'sources', 'stage', 'turns'],
};

/** Nobody waits for it (milliseconds). With its second question a vote takes at most twice this. */
export const voteLimits = { totalMs: 40_000, maxTokens: 400 };
/** The first question, with its own second try, and once more. */
const questions = 2;
const reasonLimit = 300;
const stageWords: Record<Stage, string> = { intake: 'intake', deepening: 'verdieping', synthesis: 'synthese', aftercare: 'nazorg' };

export type Reading = {
  conversationId: string;
  transcript: Transcript;
  /** People whose names stay in the house. */
  names: readonly string[];
};
export type AskedVote = { vote: Vote; used: Tokens };

/**
 * Asks for one vote.
 * @param seat the criterion, and which of the three votes this is, from 1
 * @throws ModelFailure where the service is away or the asking was stopped
 */
export async function askVote(
  deps: { chat: Chat; prompts: Prompts; rubric: Rubric; voteLimits?: typeof voteLimits },
  reading: Reading,
  seat: { criterion: Criterion; vote: number },
  signal?: AbortSignal,
): Promise<AskedVote> {
  const { transcript, names } = reading;
  const veil = makeVeil({ names });
  const { system, user } = wordVote(deps, reading, seat, veil);
  const used: Tokens = { in: 0, out: 0 };
  const request = {
    system,
    messages: [{ role: 'user' as const, content: user }],
    schema: judgement,
    step: judgeStep.promptId,
    signal,
    used: (tokens: Tokens) => {
      used.in += tokens.in;
      used.out += tokens.out;
    },
    ...(deps.voteLimits ?? voteLimits),
  };
  for (let left = questions; ; left--) {
    try {
      // Three answers in all: two to the first question, one to the last.
      const answer = await deps.chat.askJson({ ...request, tries: left === questions ? 2 : 1 });
      return { vote: { vote: seat.vote, ...readVote(answer, transcript, seat.criterion, veil, names) }, used };
    } catch (failure) {
      if (!(failure instanceof ModelFailure) || isAway(failure)) throw failure;
      if (failure.kind === 'nonsense' && left > 1) continue;
      return { vote: { ...nothing(outcomeOf(failure)), vote: seat.vote }, used };
    }
  }
}

function wordVote(deps: { prompts: Prompts; rubric: Rubric }, reading: Reading, seat: { criterion: Criterion; vote: number }, veil: Veil) {
  const { transcript, conversationId } = reading;
  const { criterion, vote } = seat;
  const asked = criterionOf(deps.rubric, criterion);
  const { shown } = chooseTurns(transcript, criterion);
  return wordStep(deps.prompts, judgeStep.promptId, {
    question: asked.question,
    evidence: asked.evidence,
    cannot: asked.cannot,
    levels: wordLevels(asked, orderLevels(`${conversationId} ${criterion}`, vote)),
    stage: stageWords[transcript.stage],
    turns: wordTurns(shown, { transcript, criterion, veil }),
    file: wordFile(transcript, criterion, veil),
    sources: wordSources(shown, transcript, criterion, veil),
  });
}

/** What an answer of the asked shape is worth. */
function readVote(answer: Judgement, transcript: Transcript, criterion: Criterion, veil: Veil, names: readonly string[]): Omit<Vote, 'vote'> {
  if (answer.level === null) return nothing('cannot');
  const level = answer.level;
  if (!levels.some((each) => each === level)) return nothing('out-of-scale');
  const turn = transcript.turns[(answer.turn ?? 0) - 1];
  const said = restored(veil, answer.quote);
  const found = turn && said !== null && mayBeQuoted(turn, criterion) ? findQuote(said, turn.text) : null;
  if (!turn || found === null) return nothing('no-quote');
  const hide = makeHider(names, saidByPeople(transcript));
  const reason = restored(veil, answer.why)?.replace(/\s+/g, ' ').trim().slice(0, reasonLimit);
  return {
    outcome: 'scored',
    score: level,
    quote: { messageId: turn.id, text: hide(found) },
    reason: reason ? hide(reason) : null,
  };
}

const nothing = (outcome: VoteOutcome): Omit<Vote, 'vote'> => ({ outcome, score: null, quote: null, reason: null });

/** Null where it names somebody who was never there. */
function restored(veil: Veil, text: string | null | undefined): string | null {
  try {
    return text ? veil.restore(text) : null;
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}

/** No connection, a key or a model that is not taken, too many requests, or we stopped: says nothing about the conversation. */
const awayAt: readonly (number | undefined)[] = [401, 403, 404, 429];
function isAway({ kind, status }: ModelFailure): boolean {
  return kind === 'unreachable' || kind === 'aborted' || awayAt.includes(status);
}

function outcomeOf({ kind }: ModelFailure): VoteOutcome {
  if (kind === 'refused') return 'refused';
  if (kind === 'timeout') return 'late';
  return kind === 'cut' ? 'cut' : 'unreadable';
}
