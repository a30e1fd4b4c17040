// Whether a message plainly is no answer to the step that is asked: a question for Koers, or something told where a number, a choice or a
// day was asked. A short answer, a "geen idee" and a step that is not followed are no misses. Pure.
import type { Language } from '../people/roles.ts';
import { readAnswer } from './exercise-answer.ts';
import { currentStep, optionsOf } from './exercise.ts';
import type { KnownRun } from './exercise-plan.ts';
import type { Situation } from './move.ts';
import { asksOfOneself } from './question-of-fact.ts';
import { readMessage } from './read-message.ts';

/** Content words of who tells something, where a word or a number was enough. */
const telling = 5;
const forKoers = [
  'asks-machine',
  'asks-human',
  'asks-hours',
  'asks-session',
  'asks-actions',
  'asks-fact',
  'asks-decision',
  'asks-opinion',
  'asks-writing',
  'asks-outside',
] as const;

/** Whether a message is no answer to the step of a run. */
export function missesStep({ definition, state }: KnownRun, text: string, language: Language): boolean {
  const step = currentStep(definition, state);
  if (!step) return false;
  const { acts, substance } = readMessage(text, language);
  if (acts.has('is-lost')) return false;
  const isQuestion = text.trim().endsWith('?') && !asksOfOneself(text, language);
  if (isQuestion && (acts.has('wonders') || forKoers.some((act) => acts.has(act)))) return true;
  // Whatever is told may be the answer to an open step.
  if (step.answer === 'text' || step.answer === 'lines') return false;
  const { isUnsure, missing } = readAnswer(step, text, optionsOf(definition, step, state.answers));
  return !isUnsure && missing !== null && missing !== 'more' && substance >= telling;
}

/**
 * Whether the client never got into an exercise: it was begun, nothing is answered yet, and two messages in a row plainly miss the first
 * step. Then it is laid aside, and what they say is answered as in any talk.
 */
export function neverGotIn(run: KnownRun, { past, text, language }: Situation): boolean {
  if (run.state.answers.length > 0 || run.state.begun !== null) return false;
  const [before, said, asked] = past.slice(-3);
  const isOfRun = (turn: Situation['past'][number] | undefined): boolean =>
    turn?.from === 'koers' && turn.exercise?.runId === run.id && turn.exercise.status === 'running';
  return isOfRun(before) && isOfRun(asked) && said?.from === 'client' && missesStep(run, said.text, language) && missesStep(run, text, language);
}
