// Moves the career question forward in its stage: the moves Koers made, held against what the stage is for (DOMAIN.md: intake explores
// the question, deepening the competencies, synthesis the choice, aftercare the actions).
import type { MoveName } from '../../conversation/move.ts';
import type { Stage } from '../../conversation/stage.ts';
import { notJudged, type Score } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript } from '../transcript.ts';

/** An exercise goes a step further in any stage. */
const ofExercise: readonly MoveName[] = ['exercise-step', 'exercise-result', 'exercise-offer'];
const fitting: Record<Stage, readonly MoveName[]> = {
  intake: ['open-question', 'reflect', 'reflect-both-sides', 'summarise', 'reframe', 'hand-back', 'inform'],
  deepening: ['open-question', 'reflect', 'reflect-both-sides', 'summarise', 'affirm', 'reframe', 'hand-back', 'inform'],
  synthesis: ['open-question', 'reflect-both-sides', 'summarise', 'affirm', 'reframe', 'hand-back', 'inform'],
  aftercare: ['follow-up', 'open-question', 'reflect', 'summarise', 'affirm', 'reframe', 'hand-back', 'inform'],
};
/** Answer what the client brings up; they neither move the question nor hold it back. */
const neutral: readonly MoveName[] = [
  'be-clear',
  'own-file',
  'limit',
  'after-signal',
  'safety',
  'repair',
  'welcome',
  'close',
  'inform-unknown',
  'exercise-pause',
];
const leastMoves = 3;
const tooManyInARow = 4;
const summaryDueAfter = 8;

/**
 * Of the replies that could move the question (not those that answer about Koers, the file or a signal), the share with a move that
 * fits the stage: from 80 % 5, 60 % 4, 40 % 3, 20 % 2, else 1. One less for the same move four times in a row, one less when eight
 * or more such replies hold no summary. The table is ours; it sees the plan of the dialogue, not its quality. Null under three.
 */
export function measureMovesForward(transcript: Transcript): Score {
  const criterion = 'moves-forward';
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const counted = replies.filter((reply) => reply.move !== null && !neutral.includes(reply.move));
  if (counted.length < leastMoves) return notJudged(criterion, 'too-short', { had: counted.length, needed: leastMoves });
  const fits = (reply: Reply) => reply.move !== null && (fitting[transcript.stage].includes(reply.move) || ofExercise.includes(reply.move));
  const fit = counted.filter(fits).length;
  const share = fit / counted.length;
  const fromShare = share >= 0.8 ? 5 : share >= 0.6 ? 4 : share >= 0.4 ? 3 : share >= 0.2 ? 2 : 1;
  // Steps of one exercise follow each other, and each asks something else.
  const run = longestRun(counted.filter(({ move }) => move !== 'exercise-step'));
  const summarised = counted.some((reply) => reply.move === 'summarise' || reply.move === 'exercise-result');
  const sameMove = run.length >= tooManyInARow;
  const noSummary = counted.length >= summaryDueAfter && !summarised;
  const score = Math.max(1, fromShare - (sameMove ? 1 : 0) - (noSummary ? 1 : 0));

  const params = { moves: counted.length, fitting: fit, stage: transcript.stage };
  const show = (code: Score['explanation']['code'], reply: Reply, more: Record<string, number> = {}): Score => ({
    criterion,
    score,
    explanation: { code, params: { ...params, ...more } },
    quote: { messageId: reply.id, text: reply.text },
  });
  const last = counted.at(-1) as Reply;
  const still = counted.filter((reply) => !fits(reply));
  if (fromShare < 4) return { ...show('moves-forward.stands-still', still[0] ?? last), at: still.map((reply) => reply.id) };
  if (sameMove) return { ...show('moves-forward.same-move', run.at(-1) ?? last, { inARow: run.length }), at: [(run.at(-1) ?? last).id] };
  if (noSummary) return { ...show('moves-forward.no-summary', last), at: [last.id] };
  return show('moves-forward.good', counted.find((reply) => reply.move === 'summarise') ?? counted.find(fits) ?? last);
}

function longestRun(replies: readonly Reply[]): Reply[] {
  let longest: Reply[] = [];
  let run: Reply[] = [];
  for (const reply of replies) {
    run = run.at(-1)?.move === reply.move ? [...run, reply] : [reply];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
