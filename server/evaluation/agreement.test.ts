import { describe, expect, test } from 'vitest';
import { type Confusion, cohenKappa, confusion, fewestPairs, type Kappa, percentAgreement, weightedKappa } from './agreement.ts';

function tableOf(counts: number[][]): Confusion {
  return { scale: counts.map((_, at) => at + 1), counts, n: counts.flat().reduce((sum, count) => sum + count, 0) };
}

// SAS PROC FREQ's printout for this table, as the tests of statsmodels (stats/tests/test_inter_rater.py) keep it.
const sas = tableOf([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
]);
// Married couples' answers (Hout, Duncan & Sobel 1987; Agresti 1990; SexualFun in R's vcd), figures of print.Kappa in R's vcdExtra.
const couples = tableOf([
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]);
// Two neurologists on patients in Winnipeg (Westlund & Kurland 1953; MSPatients in R's vcd), figures of the same page.
const winnipeg = tableOf([
  [38, 5, 0, 1],
  [33, 11, 3, 0],
  [10, 14, 5, 6],
  [3, 7, 3, 10],
]);
// Raters 2 and 3 on twenty people's anxiety (R's irr, data set anxiety; figures of kappa2, kept by the tests of statsmodels).
// Nobody scored a 5 here and only the scores that occur make irr's scale.
const rater2 = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
const rater3 = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
const anxiety = confusion(
  rater2.map((first, at) => [first, rater3[at] as number]),
  [1, 2, 3, 4, 6],
);

/** Kappa another way: one minus the disagreement seen over the disagreement chance would give, with weights of disagreement. */
function byDisagreement(counts: readonly (readonly number[])[], apart: (row: number, column: number) => number): number {
  const n = counts.flat().reduce((sum, count) => sum + count, 0);
  let seen = 0;
  let byChance = 0;
  for (let i = 0; i < counts.length; i += 1)
    for (let j = 0; j < counts.length; j += 1) {
      const row = (counts[i] as number[]).reduce((sum, count) => sum + count, 0);
      const column = counts.reduce((sum, one) => sum + (one[j] as number), 0);
      seen += apart(i, j) * ((counts[i] as number[])[j] as number) * n;
      byChance += apart(i, j) * row * column;
    }
  return 1 - seen / byChance;
}

/** The standard error another way: the delta method on the multinomial table, with slopes taken by nudging each cell. */
function byNudging(counts: readonly (readonly number[])[], apart: (row: number, column: number) => number): number {
  const n = counts.flat().reduce((sum, count) => sum + count, 0);
  const nudge = 1e-5;
  let mean = 0;
  let square = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      const with_ = (by: number) => counts.map((one, k) => one.map((value, l) => (k === i && l === j ? value + by * n : value)));
      const slope = (byDisagreement(with_(nudge), apart) - byDisagreement(with_(-nudge), apart)) / (2 * nudge);
      mean += (count / n) * slope;
      square += (count / n) * slope ** 2;
    });
  });
  return Math.sqrt((square - mean ** 2) / n);
}

const same = (i: number, j: number) => (i === j ? 0 : 1);
const steps = (i: number, j: number) => Math.abs(i - j);
const squares = (i: number, j: number) => (i - j) ** 2;

function figures(kappa: Kappa): (number | null)[] {
  return [kappa.kappa, kappa.standardError, kappa.low, kappa.high];
}
function expectFigures(kappa: Kappa, published: number[]) {
  figures(kappa).forEach((figure, at) => {
    if (published[at] !== undefined) expect(figure).toBeCloseTo(published[at], 3);
  });
}

describe('agreement against published worked examples, to three decimals', () => {
  test('SAS: kappa 0.484 (0.138) between 0.214 and 0.755; linear 0.470 (0.146) between 0.185 and 0.756', () => {
    expectFigures(cohenKappa(sas), [0.4842, 0.138, 0.2137, 0.7547]);
    expectFigures(weightedKappa(sas, 'linear'), [0.4701, 0.1457, 0.1845, 0.7558]);
  });
  test('vcd, couples: kappa 0.129 (0.069) between −0.005 and 0.264; linear 0.237 (0.078) between 0.084 and 0.391', () => {
    expectFigures(cohenKappa(couples), [0.1293, 0.0686, -0.00512, 0.2638]);
    expectFigures(weightedKappa(couples, 'linear'), [0.2374, 0.07832, 0.08388, 0.3909]);
  });
  test('vcd, two neurologists: kappa 0.208 (0.050); linear 0.380 (0.052)', () => {
    expectFigures(cohenKappa(winnipeg), [0.2079, 0.05046]);
    expectFigures(weightedKappa(winnipeg, 'linear'), [0.3797, 0.05167]);
  });
  test('irr, anxiety: kappa −0.006, linear 0.146, quadratic 0.252', () => {
    expect(cohenKappa(anxiety).kappa).toBeCloseTo(-0.006289308, 6);
    expect(weightedKappa(anxiety, 'linear').kappa).toBeCloseTo(0.1459075, 6);
    expect(weightedKappa(anxiety, 'quadratic').kappa).toBeCloseTo(0.2520325, 6);
  });
  test('another formula for each figure gives the same', () => {
    for (const table of [sas, couples, winnipeg, anxiety])
      for (const [kappa, apart] of [
        [cohenKappa(table), same],
        [weightedKappa(table, 'linear'), steps],
        [weightedKappa(table, 'quadratic'), squares],
      ] as const) {
        expect(kappa.kappa).toBeCloseTo(byDisagreement(table.counts, apart), 9);
        expect(kappa.standardError).toBeCloseTo(byNudging(table.counts, apart), 6);
      }
  });
});

describe('where no honest figure can be given', () => {
  const scale = [1, 2, 3, 4, 5];
  const times = (n: number, first: number, second: number) => Array.from({ length: n }, () => [first, second] as const);

  test('fewer pairs than needed give no kappa, and say so', () => {
    const few = confusion(times(fewestPairs - 1, 3, 4), scale);
    expect(cohenKappa(few)).toEqual({ kappa: null, standardError: null, low: null, high: null, n: fewestPairs - 1, reason: 'too-few' });
    expect(weightedKappa(confusion([], scale), 'quadratic', 0).reason).toBe('too-few');
    expect(percentAgreement(confusion([], scale))).toBeNull();
  });
  test('both only ever the same one score: full agreement, yet no kappa, for chance explains it', () => {
    const one = confusion(times(40, 4, 4), scale);
    expect(percentAgreement(one)).toBe(1);
    for (const kappa of [cohenKappa(one), weightedKappa(one, 'linear'), weightedKappa(one, 'quadratic')])
      expect(kappa).toMatchObject({ kappa: null, reason: 'one-category' });
  });
  test('one scorer who always gives the same score agrees no better than chance', () => {
    const lenient = confusion([...times(10, 5, 1), ...times(10, 5, 3), ...times(10, 5, 5)], scale);
    expect(weightedKappa(lenient, 'quadratic').kappa).toBe(0);
  });
  test('all pairs agree: kappa 1, and no interval of width nothing', () => {
    const all = confusion([...times(10, 2, 2), ...times(10, 5, 5)], scale);
    expect(cohenKappa(all)).toEqual({ kappa: 1, standardError: null, low: null, high: null, n: 20, reason: null });
  });
  test('nor where rounding leaves a crumb of an error: fifteen pairs alike over three scores, and one scorer who gave one score only', () => {
    const alike = confusion([...times(9, 5, 5), ...times(4, 4, 4), ...times(2, 1, 1)], scale);
    const onlyOne = confusion([...times(10, 4, 4), ...times(5, 3, 4)], scale);
    for (const table of [alike, onlyOne])
      for (const kappa of [cohenKappa(table), weightedKappa(table, 'linear'), weightedKappa(table, 'quadratic')])
        expect(kappa).toMatchObject({ kappa: table === alike ? 1 : 0, standardError: null, low: null, high: null });
  });
  test('two who turn the scale around agree less than chance, and the interval stays on the scale', () => {
    const opposite = confusion([...times(9, 1, 5), ...times(8, 5, 1), ...times(1, 3, 3), ...times(1, 1, 3)], scale);
    const kappa = weightedKappa(opposite, 'quadratic');
    expect(kappa.kappa).toBeLessThan(-0.9);
    expect(kappa.low).toBe(-1);
  });
  test('who is called first makes no difference', () => {
    const turned = tableOf(couples.counts.map((_, j) => couples.counts.map((row) => row[j] as number)));
    expect(weightedKappa(turned, 'quadratic').kappa).toBeCloseTo(weightedKappa(couples, 'quadratic').kappa as number, 12);
    expect(weightedKappa(turned, 'quadratic').low).toBeCloseTo(weightedKappa(couples, 'quadratic').low as number, 12);
  });
  test('a near miss counts more than a far one, by steps less than by steps squared', () => {
    const near = confusion([...times(10, 2, 3), ...times(10, 4, 4), ...times(10, 1, 1), ...times(10, 5, 5)], scale);
    const [plain, linear, quadratic] = [cohenKappa(near), weightedKappa(near, 'linear'), weightedKappa(near, 'quadratic')].map((one) => one.kappa as number);
    expect(plain).toBeLessThan(linear as number);
    expect(linear).toBeLessThan(quadratic as number);
  });
  test('a score off the scale is a bug, not a disagreement', () => {
    expect(() => confusion([[3, 6]], scale)).toThrow(RangeError);
    expect(() => confusion([[0, 3]], scale)).toThrow(RangeError);
  });
});
