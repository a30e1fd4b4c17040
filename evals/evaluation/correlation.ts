// Two rows of numbers held against each other. Pure.

/** Pearson's product-moment correlation; null for fewer than three pairs or where one row does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length || a.length < 3) return null;
  const mean = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const [da, db] = [value - meanA, (b[at] as number) - meanB];
    both += da * db;
    squaresA += da * da;
    squaresB += db * db;
  }
  return squaresA === 0 || squaresB === 0 ? null : both / Math.sqrt(squaresA * squaresB);
}

/** The rank of each, from 1; equal ones share the mean of theirs. The correlation of ranks is Spearman's. */
export function ranksOf(row: readonly number[]): number[] {
  const sorted = [...row].sort((a, b) => a - b);
  return row.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** How far `a` and `b` go together where `held` is the same (partial correlation); null where `held` leaves nothing to explain. */
export function partialCorrelation(a: readonly number[], b: readonly number[], held: readonly number[]): number | null {
  const [ab, ah, bh] = [correlation(a, b), correlation(a, held), correlation(b, held)];
  if (ab === null || ah === null || bh === null) return null;
  const left = (1 - ah ** 2) * (1 - bh ** 2);
  return left < 1e-9 ? null : (ab - ah * bh) / Math.sqrt(left);
}
