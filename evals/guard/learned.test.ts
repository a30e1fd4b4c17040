import { describe, expect, it } from 'vitest';
import { loadLearnedGuard } from '../../server/conversation/limits/learned/load-learned-guard.ts';
import { measureSentences } from './held-out.ts';
import { measurePairs, readPairs } from './pairs.ts';
import { readHeldOut, readTrainSentences } from './train-sentences.ts';

const judge = loadLearnedGuard();
const heldOut = readHeldOut();
const trained = readTrainSentences();

describe('the sentences', () => {
  it('are enough, and none of the held-out ones was trained on', () => {
    expect(trained.filter(({ isBad }) => isBad).length).toBeGreaterThan(1400);
    expect(trained.filter(({ isBad }) => !isBad).length).toBeGreaterThan(1400);
    expect(heldOut.length).toBeGreaterThan(280);
    const known = new Set(trained.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
  });
});

// Floors under what was measured (README.md), far below the aim of 95 and 3 in a hundred: they hold what is there.
describe('with the learned guard beside the rules', () => {
  it('of the held-out bad sentences at least twice as many are caught as by the rules, and few more fine ones held back', () => {
    const [rules, both] = [measureSentences(heldOut, null), measureSentences(heldOut, judge)];
    expect(both.caught.count / both.caught.of).toBeGreaterThanOrEqual(0.6);
    expect(both.caught.count).toBeGreaterThan(2 * rules.caught.count);
    expect((both.falseAlarms.count - rules.falseAlarms.count) / both.falseAlarms.of).toBeLessThanOrEqual(0.03);
  });

  it('of the pairs nothing that the rules caught is lost, and at most 3 in a hundred fine ones are held back', () => {
    const pairs = readPairs();
    const [rules, both] = [measurePairs(pairs), measurePairs(pairs, judge)];
    expect(both.passed.length).toBeLessThan(rules.passed.length);
    expect(both.heldBack.length / both.pairs).toBeLessThanOrEqual(0.03);
  });
});
