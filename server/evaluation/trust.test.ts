import { expect, test } from 'vitest';
import { confusion, type Pair, weightedKappa } from './agreement.ts';
import { defaultTrust, judgeTrust, scale } from './trust.ts';

const times = (n: number, first: number, second: number): Pair[] => Array.from({ length: n }, () => [first, second] as const);
const figure = (pairs: Pair[]) => weightedKappa(confusion(pairs, scale), 'linear');

const alike = [...times(12, 2, 2), ...times(12, 4, 4), ...times(8, 5, 5), ...times(2, 3, 4)];
const unlike = [...times(12, 2, 4), ...times(12, 4, 2), ...times(8, 5, 3), ...times(4, 3, 3)];
const middling = [...times(8, 2, 2), ...times(8, 4, 4), ...times(7, 2, 4), ...times(7, 4, 2), ...times(6, 5, 5)];

test('a judge that people agree with is believed', () => {
  expect(judgeTrust('judge', figure(alike), defaultTrust)).toMatchObject({ reason: 'agrees', trusted: true, n: 34 });
});
test('a judge that people do not agree with is not', () => {
  expect(judgeTrust('judge', figure(unlike), defaultTrust)).toMatchObject({ reason: 'disagrees', trusted: false });
});
test('of whom little is known, the judge is not believed yet, and measures are still', () => {
  const few = figure(alike.slice(0, 29));
  expect(judgeTrust('judge', few, defaultTrust)).toMatchObject({ reason: 'not-known', trusted: false });
  expect(judgeTrust('measures', few, defaultTrust)).toMatchObject({ reason: 'not-known', trusted: true });
});
test('scores that are all the same say nothing, however many there are', () => {
  expect(judgeTrust('judge', figure(times(200, 4, 4)), defaultTrust)).toMatchObject({ kappa: null, reason: 'not-known', trusted: false });
});
test('a lenient judge that always gives a 5 is not believed', () => {
  const lenient = figure([...times(20, 1, 5), ...times(20, 3, 5), ...times(20, 5, 5)]);
  expect(judgeTrust('judge', lenient, defaultTrust)).toMatchObject({ kappa: 0, reason: 'disagrees', trusted: false });
});
test('measures stand while the interval still reaches what is set, a judge does not', () => {
  const both = figure(middling);
  expect(both.kappa).toBeLessThan(0.6);
  expect(both.high).toBeGreaterThan(0.6);
  expect(judgeTrust('judge', both, defaultTrust)).toMatchObject({ trusted: false });
  expect(judgeTrust('measures', both, defaultTrust)).toMatchObject({ trusted: true });
  expect(judgeTrust('measures', figure(unlike), defaultTrust)).toMatchObject({ reason: 'disagrees', trusted: false });
});
test('what a house sets counts', () => {
  expect(judgeTrust('judge', figure(alike), { leastKappa: 0.99, fewestPairs: 30 }).trusted).toBe(false);
  expect(judgeTrust('judge', figure(alike), { leastKappa: 0.6, fewestPairs: 35 }).trusted).toBe(false);
});
