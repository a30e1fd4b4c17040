// How far two scorers agree beyond what chance alone would give. Pure: tables of counts in, figures out. Agreement views, trust in the
// judge and the double ratings of the audit queue rest on it, so a figure that cannot honestly be given is null with its reason,
// never 0 and never NaN.

/** One thing that two scorers both scored. */
export type Pair = readonly [first: number, second: number];

/** Counts: a row per score of the first scorer, a column per score of the second, both in the order of `scale`. */
export type Confusion = { scale: readonly number[]; counts: readonly (readonly number[])[]; n: number };

/** Fewer pairs than this say nothing: no figure is given. Ours, not from a source; the large-sample interval is wide far above it. */
export const fewestPairs = 10;

/**
 * A kappa with its standard error and 95% interval. `standardError`, `low` and `high` are null where the formula gives no spread
 * (all pairs agree, or one scorer gave one score only): an interval of width nothing would pretend to a certainty that is not there.
 * Without a kappa the reason stands: too few pairs, or both scorers only ever gave the same one score, where chance explains all.
 */
export type Kappa =
  | { kappa: number; standardError: number | null; low: number | null; high: number | null; n: number; reason: null }
  | { kappa: null; standardError: null; low: null; high: null; n: number; reason: 'too-few' | 'one-category' };

/** How near misses count: linear by steps apart (Cicchetti & Allison 1971), quadratic by steps squared (Fleiss & Cohen 1973). */
export type Weighting = 'linear' | 'quadratic';

/** Counts the pairs. @throws RangeError for a score that is not on the scale: that is a bug of the caller, never a disagreement. */
export function confusion(pairs: readonly Pair[], scale: readonly number[]): Confusion {
  const counts = scale.map(() => scale.map(() => 0));
  for (const [first, second] of pairs) {
    const row = counts[scale.indexOf(first)];
    const column = scale.indexOf(second);
    if (!row || column < 0) throw new RangeError('a score is not on the scale');
    row[column] = (row[column] as number) + 1;
  }
  return { scale, counts, n: pairs.length };
}

/** The share of pairs with the very same score, 0 to 1; null without pairs. */
export function percentAgreement(table: Confusion): number | null {
  if (table.n === 0) return null;
  return table.counts.reduce((sum, row, at) => sum + (row[at] as number), 0) / table.n;
}

/**
 * Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20, 37–46): only the very same score counts as agreement.
 * Standard error and interval: see {@link weightedKappa}, of which this is the case where a near miss counts for nothing.
 */
export function cohenKappa(table: Confusion, fewest: number = fewestPairs): Kappa {
  return kappaOf(table, (row, column) => (row === column ? 1 : 0), fewest);
}

/**
 * Weighted kappa (Cohen 1968, Psychological Bulletin 70, 213–220): near misses count in part. The weights run over the whole scale,
 * also over scores that nobody gave. Standard error by the large-sample formula for a kappa that need not be nought of Fleiss,
 * Cohen & Everitt (1969, Psychological Bulletin 72, 323–327); the 95% interval is kappa ± 1.96 of it, kept within −1 and 1.
 */
export function weightedKappa(table: Confusion, weighting: Weighting, fewest: number = fewestPairs): Kappa {
  const widest = table.scale.length - 1;
  const power = weighting === 'linear' ? 1 : 2;
  return kappaOf(table, (row, column) => 1 - (Math.abs(row - column) / widest) ** power, fewest);
}

/** Below this a chance, or the square of a standard error, is rounding of nought. */
const nought = 1e-12;

function kappaOf(table: Confusion, weight: (row: number, column: number) => number, fewest: number): Kappa {
  const { n } = table;
  const none = (reason: 'too-few' | 'one-category'): Kappa => ({ kappa: null, standardError: null, low: null, high: null, n, reason });
  if (n < Math.max(fewest, 1)) return none('too-few');

  const share = table.counts.map((row) => row.map((count) => count / n));
  const cells = share.flatMap((row, i) => row.map((p, j) => ({ i, j, p, w: weight(i, j) })));
  const rows = share.map((row) => row.reduce((sum, p) => sum + p, 0));
  const columns = share.map((_, j) => share.reduce((sum, row) => sum + (row[j] as number), 0));
  // What a score of one scorer is worth on average against all the other gives: the formula's w̄ of a row and of a column.
  const rowWorth = rows.map((_, i) => columns.reduce((sum, p, j) => sum + p * weight(i, j), 0));
  const columnWorth = columns.map((_, j) => rows.reduce((sum, p, i) => sum + p * weight(i, j), 0));
  const observed = cells.reduce((sum, { p, w }) => sum + p * w, 0);
  const chance = rows.reduce((sum, p, i) => sum + p * (rowWorth[i] as number), 0);
  if (1 - chance < nought) return none('one-category');

  const kappa = (observed - chance) / (1 - chance);
  const spread = cells.reduce(
    (sum, { i, j, p, w }) => sum + p * (w * (1 - chance) - ((rowWorth[i] as number) + (columnWorth[j] as number)) * (1 - observed)) ** 2,
    0,
  );
  const variance = (spread - (observed * chance - 2 * chance + observed) ** 2) / (n * (1 - chance) ** 4);
  if (variance < nought) return { kappa: tidy(kappa), standardError: null, low: null, high: null, n, reason: null };
  const standardError = Math.sqrt(variance);
  const reach = 1.959964 * standardError;
  return { kappa, standardError, low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach), n, reason: null };
}

/** Takes rounding off the ends of the range, so that all agreeing reads 1 and not 0.9999999999999999. */
function tidy(kappa: number): number {
  return Math.round(kappa * 1e12) / 1e12;
}
