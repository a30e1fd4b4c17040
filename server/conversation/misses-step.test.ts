// When a client never got into an exercise: two messages in a row that are no answer to its first step.
import { describe, expect, it } from 'vitest';
import { beginRun, type ExerciseDefinition } from './exercise.ts';
import type { KnownRun } from './exercise-plan.ts';
import { missesStep, neverGotIn } from './misses-step.ts';
import type { PastTurn, Situation } from './move.ts';

const definition = (answer: 'number' | 'text', ask: string): ExerciseDefinition => ({
  title: 'Schaal',
  purpose: 'Je ziet waar je staat.',
  minutes: 5,
  homework: false,
  fits: [],
  steps: [
    { id: 'een', ask, help: 'Nul is niets.', answer, optional: false, ways: [], ...(answer === 'number' && { least: 0, most: 10 }) },
    { id: 'twee', ask: 'Wat maakt dat zo?', help: 'Klein mag.', answer: 'text', optional: false, ways: [] },
  ],
  yields: [],
  summary: ['Je zegt {een}.'],
});
const runOf = (one: ExerciseDefinition): KnownRun => ({ id: 'run', exerciseId: 'x', version: 1, isHere: true, definition: one, state: beginRun(one) });
const number = runOf(definition('number', 'Hoe zeker ben je, van 0 tot 10?'));
const open = runOf(definition('text', 'Waarover twijfel je?'));

describe('a message that misses the step', () => {
  it.each([
    [number, 'Wie leest er eigenlijk mee met wat ik hier schrijf?', true],
    [number, 'Mijn collega vierde gisteren haar verjaardag in de refter met taart.', true],
    [number, 'een 6', false],
    [number, 'goh', false],
    [number, 'geen idee', false],
    [number, 'Wat bedoel je daarmee?', false],
    [open, 'Ben jij een robot?', true],
    [open, 'Mijn collega vierde gisteren haar verjaardag in de refter met taart.', false],
    [open, 'Moet ik nu blijven of weggaan, dat vraag ik mij af', false],
  ])('%#: %s', (run, text, misses) => expect(missesStep(run as KnownRun, text as string, 'nl')).toBe(misses));

  const koers = (status: 'running' | 'paused'): PastTurn => ({
    from: 'koers',
    text: 'Hoe zeker ben je?',
    move: 'exercise-step',
    exercise: { runId: 'run', exerciseId: 'x', title: 'Schaal', status, awaits: 'answer' },
  });
  const at = (past: PastTurn[]): Situation =>
    ({ past, text: 'Wie leest er eigenlijk mee met wat ik hier schrijf?', language: 'nl', stage: 'deepening' }) as unknown as Situation;
  const missed: PastTurn = { from: 'client', text: 'Ben jij een robot?' };

  it('lapses at the second in a row, at the very beginning', () => {
    expect(neverGotIn(number, at([koers('running'), missed, koers('running')]))).toBe(true);
    expect(neverGotIn(number, at([koers('running')]))).toBe(false);
    expect(neverGotIn(number, at([koers('running'), { from: 'client', text: 'goh' }, koers('running')]))).toBe(false);
    expect(neverGotIn(number, at([koers('paused'), missed, koers('running')]))).toBe(false);
    const answered = { ...number, state: { ...number.state, step: 'twee', answers: [{ step: 'een', text: '6', took: 'answered' as const, messageId: null }] } };
    expect(neverGotIn(answered, at([koers('running'), missed, koers('running')]))).toBe(false);
  });
});
