import { expect, it } from 'vitest';
import { type BeforeErasing, whyNotErase } from './erasing.ts';

const quiet: BeforeErasing = { isReplying: false, isUnscreened: false, openSignals: 0, isOnlyPlaceOfExercise: false };

it.each([
  ['nothing is going on', {}, null],
  ['a reply is on its way', { isReplying: true, openSignals: 1 }, 'replying'],
  ['a machine has still to look', { isUnscreened: true }, 'looked-at'],
  ['a signal from it is open', { openSignals: 1, isOnlyPlaceOfExercise: true }, 'looked-at'],
  ['an exercise can go on nowhere else', { isOnlyPlaceOfExercise: true }, 'exercise'],
] as const)('where %s', (_case, given, expected) => {
  expect(whyNotErase({ ...quiet, ...given })).toBe(expected);
});
