import { expect, it } from 'vitest';
import { readExerciseWish } from '../../../server/conversation/exercise-wish.ts';
import { aboutMessage, backMessage, beginMessage, pauseMessage, resumeMessage, skipMessage, stopMessage } from './exercise-messages.ts';

const wish = (text: string) => readExerciseWish(text, 'nl', { isRunning: true, isPaused: true });

it('every button of an exercise is understood as what it says', () => {
  expect(wish(beginMessage('Kernkwadrant'))).toEqual({ kind: 'begin', title: 'Kernkwadrant' });
  expect(wish(resumeMessage('Waarden ordenen: wat telt?'))).toEqual({ kind: 'resume', title: 'Waarden ordenen: wat telt?' });
  expect(wish(pauseMessage)?.kind).toBe('pause');
  expect(wish(backMessage)?.kind).toBe('back');
  expect(wish(skipMessage)?.kind).toBe('skip');
  expect(wish(stopMessage)?.kind).toBe('stop');
});

it('talking on about a result does not begin the exercise again', () => {
  expect(readExerciseWish(aboutMessage('Kernkwadrant', ['Je bent geduldig.']), 'nl', { isRunning: false, isPaused: false })).toBeNull();
});
