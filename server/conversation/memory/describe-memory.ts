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
}: Pick<OpenTurn, 'conversation' | 'context'>): Pick<
  Situation,
  'commitments' | 'saidHere' | 'earlier' | 'careerQuestions' | 'contradiction' | 'heardQuestion'
> {
  const { remembered, past, waiting } = context;
  const { language, careerQuestion } = conversation;
  const confirmed = remembered.insights.filter(({ status, isHeavy }) => status === 'confirmed' && !isHeavy);
  const refused = remembered.insights.filter(({ status }) => status === 'refused').map(({ text }) => text);
  const saidHere = past
    .filter(({ from }, at) => from === 'client' && past[at + 1]?.move !== 'after-signal' && past[at + 1]?.move !== 'safety')
    .map(({ text }) => text);
  // Of a reply that was put off, the next one counts; older lines never hold what was answered as a signal (older-turns.ts).
  const answered = (at: number): string | undefined => past.slice(at + 1).find(({ from }) => from === 'koers')?.move;
  const readFrom = context.read[0]?.seq ?? 0;
  const mayReturn = [
    ...context.older.lines.filter(({ seq }) => seq < readFrom).map(({ text }) => text),
    ...past.filter(({ from }, at) => from === 'client' && !['after-signal', 'safety'].includes(answered(at) ?? '')).map(({ text }) => text),
  ].filter((text) => ![...remembered.thrownAwayFrom, ...refused].some((gone) => gone.includes(text) || text.includes(gone)));
  const earlier = [...confirmed.map(({ text }) => text), ...saidHere.slice(0, -turnsThatSettle), ...remembered.saidBefore]
    // What was refused is not theirs, what was thrown away is gone: neither is held against them.
    .filter((text) => !refused.includes(text) && !remembered.thrownAwayFrom.includes(text));
  return {
    commitments: remembered.insights.filter(({ status, kind }) => status === 'confirmed' && kind === 'commitment').map(({ text }) => text),
    saidHere: mayReturn,
    earlier: earlierOf(remembered),
    careerQuestions: remembered.questions.filter(({ status }) => status === 'kept').map(({ text, daysAgo }) => ({ text, daysAgo })),
    contradiction: language === 'nl' ? findContradiction(waiting.map(({ text }) => text).join('\n'), earlier, remembered.asked) : null,
    heardQuestion: proposeQuestion(waiting, language, remembered, careerQuestion)?.text ?? null,
  };
}
