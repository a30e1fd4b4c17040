// What a reply leaves in memory, in the transaction that closes it: proposals from the messages it answers, what it brought back, and
// which contradiction it asked about. So nothing is proposed twice, whoever takes a turn over.
import type { Tx } from '../../db/as-person.ts';
import { insertCareerQuestion } from '../../trajectory/career-question-store.ts';
import { markRecalled, proposeInsights } from '../../trajectory/insight-store.ts';
import type { OpenTurn } from '../accept-message.ts';
import type { ChosenMove, Situation } from '../move.ts';
import { givesQuestion } from '../planning/answers-to-steps.ts';
import type { TurnDeps } from '../turn-deps.ts';
import { markAsked } from './memory-store.ts';
import { proposeMemory } from './propose-memory.ts';
import { isTooHeavy } from './too-heavy.ts';

/** Longer than this is a story, not a question. */
const mostWordsOfQuestion = 30;

/** Writes what this reply keeps, brought back or asked. True when something is proposed that screens show. */
export async function writeMemory(
  tx: Tx,
  deps: Pick<TurnDeps, 'screen'>,
  { conversation, context }: OpenTurn,
  situation: Situation,
  chosen: ChosenMove,
): Promise<boolean> {
  const { trajectoryId, language, careerQuestion } = conversation;
  if (chosen.recalls) await markRecalled(tx, chosen.recalls.id);
  if (chosen.move === 'confront' && situation.contradiction?.axis) await markAsked(tx, trajectoryId, situation.contradiction.axis);
  // Words for a person to look at are no material, nor is what was said in the same breath.
  if (chosen.move === 'safety' || chosen.move === 'after-signal') return false;
  // An answer to an exercise is kept by the exercise, when it is finished.
  const isExercise = chosen.exercise?.kind === 'play' && chosen.exercise.play.deed.kind !== 'stays';
  const waiting = context.waiting.filter(({ text }) => !isExercise && deps.screen(text).signals.every(({ level }) => level === 'attention'));
  const { insights, question } = proposeMemory(waiting, language, context.remembered, careerQuestion);
  if (insights.length > 0) await proposeInsights(tx, trajectoryId, insights);
  const worded = question ?? answeredQuestion(waiting, situation);
  if (worded) await insertCareerQuestion(tx, trajectoryId, worded.text, worded.messageId);
  return insights.length > 0 || worded !== null;
}

/** Asked for their question, a client gives one: it is theirs to keep, as they said it. */
function answeredQuestion(waiting: OpenTurn['context']['waiting'], situation: Situation): { text: string; messageId: string } | null {
  const last = situation.past.findLast(({ from }) => from === 'koers');
  const [message] = waiting;
  if (last?.move !== 'career-question' || !message || !givesQuestion(situation)) return null;
  const text = message.text.replace(/\s+/g, ' ').trim();
  const isKnown = [situation.careerQuestion, ...(situation.careerQuestions ?? []).map((kept) => kept.text)].includes(text);
  return text.split(' ').length <= mostWordsOfQuestion && !isKnown && !isTooHeavy(text) ? { text, messageId: message.id } : null;
}
