// What a step or a silence may say that stands nowhere in the talk itself: the day of a silence and the numbers in need, the two sayings
// that pull apart, what the client agreed to do. The guard and the gate hold replies against it. Pure.
import { numbersInNeed } from '../words/numbers-in-need.ts';
import { dayInWords } from './day-in-words.ts';
import type { Situation } from './move.ts';
import { reassures } from './planning/assents.ts';

/** One text; empty where nothing of it is at hand. */
export function textsOfSteps(situation: Situation): string {
  const { guidance, language, contradiction, commitments, earlier, heardQuestion } = situation;
  const silence =
    guidance?.isQuiet || reassures(situation) ? [dayInWords(guidance?.quietUntil ?? null, language), ...Object.values(numbersInNeed(language))] : [];
  return [
    ...silence,
    contradiction?.before ?? '',
    contradiction?.now ?? '',
    ...(commitments ?? []),
    ...(earlier ?? []).map(({ text }) => text),
    heardQuestion ?? '',
  ].join('\n');
}
