// Moves the career question forward in its stage: the moves Koers made, held against what the stage is for (DOMAIN.md: intake explores
// the question, deepening the competencies, synthesis the choice, aftercare the actions), and what is said against the stage in words.
import type { MoveName } from '../../conversation/move.ts';
import type { Stage } from '../../conversation/stage.ts';
import { notJudged, type Score } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { formOfQuestion, isInvitation } from './question-form.ts';
import { beginsAgain, goesBack, putsOff } from './rules/stage-questions.ts';

/** An exercise goes a step further in any stage. */
const ofExercise: readonly MoveName[] = ['exercise-step', 'exercise-result', 'exercise-offer'];
/** Opens something up in any stage. */
const anyStage: readonly MoveName[] = [
  'open-question',
  'summarise',
  'reframe',
  'hand-back',
  'inform',
  'scaling',
  'exception',
  'future',
  'confront',
  'commit',
  'recall',
];
const fitting: Record<Stage, readonly MoveName[]> = {
  intake: [...anyStage, 'reflect', 'reflect-both-sides', 'affirm', 'career-question'],
  deepening: [...anyStage, 'reflect', 'reflect-both-sides', 'affirm'],
  synthesis: [...anyStage, 'reflect-both-sides', 'affirm'],
  aftercare: [...anyStage, 'follow-up', 'reflect', 'reflect-both-sides', 'affirm'],
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
  'quiet',
  'offer-language',
];
/** A choice weighed or a step agreed: what synthesis and aftercare are for. */
const steps: readonly MoveName[] = ['summarise', 'hand-back', 'commit', 'confront', 'follow-up', 'exercise-result'];
const late: readonly Stage[] = ['synthesis', 'aftercare'];
const leastMoves = 3;
const tooManyInARow = 4;
const summaryDueAfter = 8;
const stepDueAfter = 5;
const closedInARow = 3;

/** Worst first. */
const offences = ['put-off', 'goes-back', 'no-step', 'stands-still'] as const;
type Offence = (typeof offences)[number];
type Found = { reply: Reply; offence: Offence };

/**
 * Of the replies that could move the question (not those that answer about Koers, the file or a signal), the share with a move that
 * fits the stage: from 80 % 5, 60 % 4, 40 % 3, 20 % 2, else 1. One less for the same move four times in a row, one less when eight
 * or more such replies hold no summary. At most 4 where nothing was summed up, weighed or agreed.
 *
 * Beside the moves the words count: a reply that puts off what was just told; that looks far back, opens new roads or begins again in synthesis or
 * aftercare; from the third reply in a row on, one that only asks what can be answered with yes or no; and the last reply of a
 * synthesis or aftercare of five replies or more, or a close after six, in which nothing was summed up, weighed or agreed. One such reply: at most 3, two: 2, four: 1.
 * The table and the bounds are ours; they see the plan of the dialogue, not its quality. Null under three.
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
  const found = whatHoldsBack(replies, counted, transcript);
  const cap = found.length === 0 ? (hasStep(replies) ? 5 : 4) : found.length === 1 ? 3 : found.length < 4 ? 2 : 1;
  const score = Math.max(1, Math.min(cap, fromShare - (sameMove ? 1 : 0) - (noSummary ? 1 : 0)));

  const params = { moves: counted.length, fitting: fit, stage: transcript.stage };
  const show = (code: Score['explanation']['code'], reply: Reply, more: Record<string, number> = {}): Score => ({
    criterion,
    score,
    explanation: { code, params: { ...params, ...more } },
    quote: { messageId: reply.id, text: reply.text },
    ...(found.length > 0 ? { at: [...new Set(found.map((one) => one.reply.id))] } : {}),
  });
  const last = counted.at(-1) as Reply;
  const worst = offences.flatMap((offence) => found.filter((one) => one.offence === offence))[0];
  if (worst && worst.offence !== 'stands-still') return show(`moves-forward.${worst.offence}`, worst.reply, { offences: found.length });
  if (fromShare < 4 || worst) return show('moves-forward.stands-still', worst?.reply ?? counted.find((reply) => !fits(reply)) ?? last);
  if (sameMove) return show('moves-forward.same-move', run.at(-1) ?? last, { inARow: run.length });
  if (noSummary) return show('moves-forward.no-summary', last);
  return show('moves-forward.good', counted.find((reply) => reply.move === 'summarise') ?? counted.find(fits) ?? last);
}

function whatHoldsBack(replies: readonly Reply[], counted: readonly Reply[], { stage, language }: Transcript): Found[] {
  const found: Found[] = [];
  const isLate = late.includes(stage);
  let closed = 0;
  for (const reply of replies) {
    const questions = reply.sentences.filter(isQuestion);
    const opens = questions.some((one) => formOfQuestion(one, language) === 'open') || reply.sentences.some((one) => isInvitation(one, language));
    const onlyCloses = !opens && questions.some((one) => formOfQuestion(one, language) === 'closed');
    closed = onlyCloses ? closed + 1 : 0;
    if (putsOff[language].test(reply.text) && questions.length === 0 && reply.move !== 'close') found.push({ reply, offence: 'put-off' });
    else if (isLate && (questions.length > 0 || opens) && (goesBack[language].test(reply.text) || beginsAgain[language].test(reply.text)))
      found.push({ reply, offence: 'goes-back' });
    else if (closed >= closedInARow) found.push({ reply, offence: 'stands-still' });
  }
  const last = replies.at(-1) as Reply;
  const due = (isLate && counted.length >= stepDueAfter) || (last.move === 'close' && counted.length > stepDueAfter);
  if (due && !hasStep(replies)) found.push({ reply: last, offence: 'no-step' });
  return found;
}

const hasStep = (replies: readonly Reply[]): boolean => replies.some((reply) => reply.move !== null && steps.includes(reply.move));

function longestRun(replies: readonly Reply[]): Reply[] {
  let longest: Reply[] = [];
  let run: Reply[] = [];
  for (const reply of replies) {
    run = run.at(-1)?.move === reply.move ? [...run, reply] : [reply];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
