// What a situation knows of before: commitments, what may be brought back, the career question over time, a contradiction, a question
// that gets words now. Pure.
import type { OpenTurn } from '../accept-message.ts';
import type { Situation } from '../move.ts';
import { findContradiction } from './find-contradiction.ts';
import { earlierOf } from './pick-recall.ts';
import { proposeQuestion } from './propose-memory.ts';

/** The latest message may still be corrected or added to: what is said now is held against what stands longer. */
const turnsThatSettle = 2;

/** The memory part of a situation. */
export function describeMemory({
  conversation,
  context,
}: Pick<OpenTurn, 'conversation' | 'context'>): Pick<Situation, 'commitments' | 'earlier' | 'careerQuestions' | 'contradiction' | 'heardQuestion'> {
  const { remembered, past, waiting } = context;
  const { language, careerQuestion } = conversation;
  const confirmed = remembered.insights.filter(({ status, isHeavy }) => status === 'confirmed' && !isHeavy);
  const refused = remembered.insights.filter(({ status }) => status === 'refused').map(({ text }) => text);
  const saidHere = past
    .filter(({ from }, at) => from === 'client' && past[at + 1]?.move !== 'after-signal' && past[at + 1]?.move !== 'safety')
    .map(({ text }) => text);
  const earlier = [...confirmed.map(({ text }) => text), ...saidHere.slice(0, -turnsThatSettle), ...remembered.saidBefore]
    // What was refused is not theirs, what was thrown away is gone: neither is held against them.
    .filter((text) => !refused.includes(text) && !remembered.thrownAwayFrom.includes(text));
  return {
    commitments: remembered.insights.filter(({ status, kind }) => status === 'confirmed' && kind === 'commitment').map(({ text }) => text),
    earlier: earlierOf(remembered),
    careerQuestions: remembered.questions.filter(({ status }) => status === 'kept').map(({ text, daysAgo }) => ({ text, daysAgo })),
    contradiction: language === 'nl' ? findContradiction(waiting.map(({ text }) => text).join('\n'), earlier, remembered.asked) : null,
    heardQuestion: proposeQuestion(waiting, language, remembered, careerQuestion)?.text ?? null,
  };
}
