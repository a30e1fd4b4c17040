// The draw by itself: same seed, same draw; every conversation the asked chance; strata that do not know of each other.
import { describe, expect, test } from 'vitest';
import { drawSample, isDoubleRated, numberOf, type Stratum, voiceOf, wasDrawn } from './sample.ts';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `00000000-0000-4000-8000-${String(from + i).padStart(12, '0')}`);
const stratum = (stage: Stratum['stage'], voice: Stratum['voice'] = 'guide', language: Stratum['language'] = 'nl'): Stratum => ({ stage, language, voice });
const members = (count: number, of: Stratum, from = 0) => ids(count, from).map((id) => ({ id, stratum: of }));
const seeds = (count: number) => Array.from({ length: count }, (_, i) => `seed ${i}`);
/** Chi-square of counts against what is expected. */
const chiSquare = (counts: readonly number[], expected: number) => counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

describe('a draw', () => {
  const population = [
    ...members(37, stratum('intake')),
    ...members(121, stratum('deepening', 'model'), 100),
    ...members(3, stratum('aftercare', 'guide', 'fr'), 500),
  ];

  test('is the same again from the same seed, in whatever order the conversations come', () => {
    const first = drawSample('a', { rate: 0.2, atLeast: 0 }, population);
    expect(drawSample('a', { rate: 0.2, atLeast: 0 }, population.toReversed())).toEqual(first);
    expect(drawSample('b', { rate: 0.2, atLeast: 0 }, population).members).not.toEqual(first.members);
  });

  test('takes of each stratum its share, rounded up or down, and says how many there were', () => {
    for (const seed of seeds(50)) {
      const { strata, population: all, drawn } = drawSample(seed, { rate: 0.2, atLeast: 0 }, population);
      expect(strata.map((one) => [one.stage, one.population])).toEqual([
        ['aftercare', 3],
        ['deepening', 121],
        ['intake', 37],
      ]);
      for (const one of strata) expect([Math.floor(one.population * 0.2), Math.ceil(one.population * 0.2)]).toContain(one.drawn);
      expect(all).toBe(161);
      expect(drawn).toBe(strata.reduce((sum, one) => sum + one.drawn, 0));
    }
  });

  test('asked for more than there are, takes all of them', () => {
    const draw = drawSample('a', { rate: 0.2, atLeast: 500 }, population);
    expect(draw).toMatchObject({ rate: 1, population: 161, drawn: 161 });
    expect(draw.members.every(({ weight }) => weight === 1)).toBe(true);
    expect(drawSample('a', { rate: 0.2, atLeast: 5 }, [])).toMatchObject({ population: 0, drawn: 0, strata: [] });
  });

  test('gives in a small week everybody the same higher chance, and the weight that goes with it', () => {
    const draw = drawSample('a', { rate: 0.2, atLeast: 5 }, members(10, stratum('intake')));
    expect(draw).toMatchObject({ rate: 0.5, drawn: 5 });
    expect(draw.members.map(({ weight }) => weight)).toEqual([2, 2, 2, 2, 2]);
  });

  test('can be checked one by one, also when others are gone', () => {
    const draw = drawSample('a', { rate: 0.2, atLeast: 0 }, population);
    const drawn = new Set(draw.members.map(({ id }) => id));
    for (const one of population.filter((_, i) => i % 3 === 0)) expect(wasDrawn('a', draw.strata, one)).toBe(drawn.has(one.id));
    expect(wasDrawn('a', draw.strata, { id: 'x', stratum: stratum('synthesis') })).toBe(false);
  });
});

describe('over many seeds', () => {
  test('every conversation has exactly the asked chance, however small its stratum', () => {
    const population = [...members(40, stratum('intake')), ...members(7, stratum('aftercare'), 100), ...members(1, stratum('synthesis'), 200)];
    const rounds = 4000;
    const times = new Map<string, number>(population.map(({ id }) => [id, 0]));
    for (const seed of seeds(rounds))
      for (const { id } of drawSample(seed, { rate: 0.2, atLeast: 0 }, population).members) times.set(id, (times.get(id) ?? 0) + 1);
    const expected = rounds * 0.2;
    // Four standard errors of a share of 0.2 over 4000 draws; the seeds are fixed, so this never changes.
    for (const count of times.values()) expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(rounds * 0.2 * 0.8));
    // Chi-square over the 40 of one stratum, 39 degrees of freedom: 99.9% of chance stays under 72.05.
    expect(chiSquare([...times.values()].slice(0, 40), expected) / 0.8).toBeLessThan(72.05);
  });

  test('what one stratum gives says nothing of what another gives', () => {
    const population = [...members(6, stratum('intake')), ...members(6, stratum('synthesis'), 100)];
    const table = [0, 0, 0, 0];
    const rounds = 4000;
    for (const seed of seeds(rounds)) {
      const { strata } = drawSample(seed, { rate: 0.25, atLeast: 0 }, population);
      // 6 times 0.25 is one and a half: one or two, by chance.
      const [intake, synthesis] = [strata[0]?.drawn === 2 ? 1 : 0, strata[1]?.drawn === 2 ? 1 : 0];
      table[2 * intake + synthesis] = (table[2 * intake + synthesis] ?? 0) + 1;
    }
    const [neither = 0, second = 0, first = 0, both = 0] = table;
    const phi = (neither * both - first * second) ** 2 * rounds;
    const chi = phi / ((neither + second) * (first + both) * (neither + first) * (second + both));
    // One degree of freedom: 99.9% of chance stays under 10.83.
    expect(chi).toBeLessThan(10.83);
    expect(Math.abs((first + both) / rounds - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / rounds));
  });

  test('weights add up to the population', () => {
    const population = [...members(33, stratum('intake')), ...members(18, stratum('synthesis', 'mixed'), 100)];
    const totals = seeds(2000).map((seed) => drawSample(seed, { rate: 0.15, atLeast: 0 }, population).members.reduce((sum, { weight }) => sum + weight, 0));
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    expect(Math.abs(mean - 51)).toBeLessThan(0.5);
  });
});

test('the numbers of a seed are spread evenly, also over ids that are alike', () => {
  const bins = Array.from({ length: 20 }, () => 0);
  for (const id of ids(20_000)) {
    const bin = Math.floor(numberOf('seed of week 47', id) * 20);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // 19 degrees of freedom: 99.9% of chance stays under 43.82.
  expect(chiSquare(bins, 1000)).toBeLessThan(43.82);
});

describe('double rating', () => {
  test('is decided by the conversation alone, with the share that was set', () => {
    const all = ids(20_000);
    for (const share of [0.1, 0.2, 0.5]) {
      const twice = all.filter((id) => isDoubleRated(id, share)).length / all.length;
      expect(Math.abs(twice - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / all.length));
    }
    expect(all.filter((id) => isDoubleRated(id, 0))).toEqual([]);
    expect(all.every((id) => isDoubleRated(id, 1))).toBe(true);
    for (const id of all.slice(0, 500)) if (isDoubleRated(id, 0.2)) expect(isDoubleRated(id, 0.5)).toBe(true);
  });

  test('has nothing to do with the draw', () => {
    const all = ids(20_000);
    const table = [0, 0, 0, 0];
    for (const id of all) {
      const place = 2 * Number(numberOf('s', id) < 0.2) + Number(isDoubleRated(id, 0.2));
      table[place] = (table[place] ?? 0) + 1;
    }
    const [neither = 0, second = 0, first = 0, both = 0] = table;
    const chi = ((neither * both - first * second) ** 2 * all.length) / ((neither + second) * (first + both) * (neither + first) * (second + both));
    expect(chi).toBeLessThan(10.83);
  });
});

test.each([
  [['guide'], 'guide'],
  [['model', 'fixed'], 'model'],
  [['guide', 'model'], 'mixed'],
  [['fixed'], 'fixed'],
  [[], 'fixed'],
] as const)('voices %j are the stratum %s', (voices, voice) => {
  expect(voiceOf(voices)).toBe(voice);
});
