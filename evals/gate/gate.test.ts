import { describe, expect, test } from 'vitest';
import { baselineOf, fallsOf } from './hold.ts';
import { type Measured, measureAll } from './measures.ts';
import { readBaseline } from './run.ts';

const measured: Record<string, Measured> = { found: { hits: 80, of: 100, better: 'higher' }, alarms: { hits: 5, of: 100, better: 'lower' } };
const baseline = baselineOf(measured, '2026-11-27');

describe('holding against a baseline', () => {
  test('the same holds, and so does what is better', () => {
    expect(fallsOf(baseline, measured)).toEqual([]);
    expect(fallsOf(baseline, { found: { hits: 99, of: 100, better: 'higher' }, alarms: { hits: 0, of: 100, better: 'lower' } })).toEqual([]);
  });
  test('within the noise (a standard error: .04 here) it holds, beyond it does not, in either direction', () => {
    expect(baseline.measures.found?.noise).toBe(0.04);
    expect(fallsOf(baseline, { ...measured, found: { hits: 76, of: 100, better: 'higher' } })).toEqual([]);
    expect(fallsOf(baseline, { ...measured, found: { hits: 75, of: 100, better: 'higher' } })).toMatchObject([{ name: 'found', was: 0.8, is: 0.75 }]);
    expect(fallsOf(baseline, { ...measured, alarms: { hits: 9, of: 100, better: 'lower' } })).toMatchObject([{ name: 'alarms' }]);
  });
  test('a measure that is gone is a fall, a new one is none', () => {
    const { found, ...rest } = measured;
    expect(fallsOf(baseline, rest)).toMatchObject([{ name: 'found', is: null }]);
    expect(fallsOf(baseline, { ...measured, another: { hits: 0, of: 10, better: 'higher' } })).toEqual([]);
  });
});

test('what this code measures holds against evals/baseline.json', () => {
  expect(fallsOf(readBaseline(), measureAll())).toEqual([]);
});
