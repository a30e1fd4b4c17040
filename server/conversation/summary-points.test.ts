import { describe, expect, it } from 'vitest';
import type { PastTurn } from './move.ts';
import { summaryPoints } from './summary-points.ts';

const client = (text: string): PastTurn => ({ from: 'client', text });
const pointsOf = (past: PastTurn[], text: string) => summaryPoints({ text, past, language: 'nl' }, past);

describe('what a summary may hold', () => {
  it('what the client told of themself, in the order in which it was told', () => {
    const { points, holdsLatest } = pointsOf(
      [client('Ik verveel mij op de dienst.'), client('Ik zou liever met kinderen werken.')],
      'Ik ben bang dat het loon te laag is.',
    );
    expect(points).toEqual(['je verveelt je op de dienst', 'je zou liever met kinderen werken', 'je bent bang dat het loon te laag is']);
    expect(holdsLatest).toBe(true);
  });

  it.each([
    ['talk about the talk', 'Ik heb vandaag wat tijd om na te denken.'],
    ['a name', 'Dag, ik ben Samira.'],
    ['what was asked of Koers', 'Moet ik ontslag nemen? Zeg het mij gewoon.'],
    ['annoyance with Koers', 'Ik zie het nut niet van praten met een computer.'],
    ['a clause that hangs on another', 'Omdat ik dan moet zeggen dat ik weg wil.'],
    ['somebody whom only the sentence before names', 'Ik heb haar daarnet gebeld.'],
  ])('not %s', (_what, text) => {
    expect(pointsOf([], text).points).toEqual([]);
  });

  it('what was answered as a signal is not brought up again', () => {
    const past: PastTurn[] = [client('Mijn man wil niet dat ik studeer.'), { from: 'koers', text: 'a', move: 'after-signal' }];
    expect(pointsOf(past, 'Ik wil met oude mensen werken.').points).toEqual(['je wil met oude mensen werken']);
  });

  it('a sentence with a mistake of a learner is not handed back', () => {
    const { points } = pointsOf([client('In mijn land ik was apotheker.')], 'Ik begrijp vraag niet.');
    expect(points.join()).not.toContain('vraag');
  });
});
