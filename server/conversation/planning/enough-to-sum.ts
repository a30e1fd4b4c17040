// Whether there is something to put together: what was told since the last summary, and whether the moment is right. Pure.
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { PastTurn, Situation } from '../move.ts';
import { type Act, asksOtherSubject, type Reading, readMessage } from '../read-message.ts';
import { pressingShapes, shapeOf } from '../shape-of-telling.ts';
import { summaryPoints } from '../summary-points.ts';

/** Long enough to say something, short enough to stand in a list. */
export const isSummable = (quote: string | null): quote is string => quote !== null && quote.split(' ').length >= 4 && quote.split(' ').length <= 12;

/** What is done to Koers, or asked of it, tells nothing that a summary could hold. */
const noTelling: readonly Act[] = [
  'resists',
  'insults-koers',
  'injects',
  'asks-machine',
  'asks-human',
  'is-lost',
  'closes',
  'asks-decision',
  'asks-writing',
  'asks-outside',
  'asks-fact',
  'other-subject',
];

/** Whether a message tells something that a summary can hold. */
export function isTelling(text: string, language: Situation['language']): boolean {
  const { substance, acts, statements } = readMessage(text, language);
  return substance >= 3 && !noTelling.some((act) => acts.has(act)) && (language !== 'nl' || statements.length > 0);
}

/** The turns that a summary may gather: since the last one, and since the client last asked for another subject. */
export function sinceSummary({ past, language }: Pick<Situation, 'past' | 'language'>): readonly PastTurn[] {
  const from = past.findLastIndex((turn) =>
    turn.from === 'koers' ? turn.move === 'summarise' : turn.from === 'client' && asksOtherSubject(turn.text, language),
  );
  return past.slice(from + 1);
}

/** Something told that wants a question of its own, before anything is put together. */
export function isPressing({ text, language }: Pick<Situation, 'text' | 'language'>, reading: Reading): boolean {
  if (language !== 'nl') return false;
  const shape = shapeOf(reading.statements[0]?.original ?? toEverydayDutch(text));
  return shape !== null && pressingShapes.has(shape);
}

/** A summary comes once there is something to put together; the next one later than the first, or it becomes a tic. */
export function hasEnoughToSum(situation: Situation, reflectionsSinceSummary: number): boolean {
  if (situation.past.some(({ from, move }) => from === 'koers' && move === 'summarise') && reflectionsSinceSummary < 5) return false;
  const since = sinceSummary(situation);
  if (situation.language === 'nl') {
    // While it is still hot, and where the last word would stay outside, the talk goes on first.
    const before = situation.past.findLast((turn) => turn.from === 'client');
    const wasHard = before !== undefined && readMessage(before.text, 'nl').acts.has('insults-other');
    const { points, holdsLatest } = summaryPoints(situation, since);
    return points.length >= 3 && holdsLatest && !wasHard;
  }
  const texts = [...since.filter((turn) => turn.from === 'client').map((turn) => turn.text), situation.text];
  return texts.filter((text) => isTelling(text, situation.language) && isSummable(readMessage(text, situation.language).quote)).length >= 3;
}
