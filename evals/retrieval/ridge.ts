// Ridge regression of many answers at once on sparse rows, by conjugate gradients on (XᵀX + λI) W = XᵀY, some answers at a time so that
// it stays in memory. Deterministic. Pure.

/** Sparse rows, one after the other: `columns` and `values` of row r stand from `starts[r]` up to `starts[r + 1]`. */
export type SparseRows = { starts: Int32Array; columns: Int32Array; values: Float32Array; width: number };

/** Answers taken together: as many as fit in the processor's near memory with their columns. */
const together = 64;

/**
 * Hands the weights of each answer to `take`, answer after answer.
 * @param labels of each row, from 0: its answer is 1 for that one and 0 for all others
 * @param lambda how much weights are held down
 */
export function ridge(
  rows: SparseRows,
  labels: Int32Array,
  answers: number,
  { lambda, steps = 40, tolerance = 1e-3 }: { lambda: number; steps?: number; tolerance?: number },
  take: (answer: number, weights: Float32Array) => void,
): void {
  const { width } = rows;
  for (let from = 0; from < answers; from += together) {
    const count = Math.min(together, answers - from);
    const size = width * count;
    const residual = new Float32Array(size);
    addTargets(rows, labels, from, count, residual);
    const weights = new Float32Array(size);
    const direction = Float32Array.from(residual);
    const image = new Float32Array(size);
    let norms = dots(residual, residual, count);
    const enough = norms.map((norm) => norm * tolerance * tolerance);
    for (let step = 0; step < steps && norms.some((norm, at) => norm > (enough[at] as number)); step++) {
      applyNormal(rows, count, lambda, direction, image);
      const lengths = dots(direction, image, count);
      const alpha = norms.map((norm, at) => (lengths[at] ? norm / (lengths[at] as number) : 0));
      for (let at = 0; at < size; at++) {
        const a = alpha[at % count] as number;
        weights[at] = (weights[at] as number) + a * (direction[at] as number);
        residual[at] = (residual[at] as number) - a * (image[at] as number);
      }
      const next = dots(residual, residual, count);
      const beta = next.map((norm, at) => (norms[at] ? norm / (norms[at] as number) : 0));
      for (let at = 0; at < size; at++) direction[at] = (residual[at] as number) + (beta[at % count] as number) * (direction[at] as number);
      norms = next;
    }
    for (let answer = 0; answer < count; answer++) {
      take(
        from + answer,
        Float32Array.from({ length: width }, (_, column) => weights[column * count + answer] as number),
      );
    }
  }
}

/** XᵀY. */
function addTargets({ starts, columns, values }: SparseRows, labels: Int32Array, from: number, count: number, into: Float32Array): void {
  for (let row = 0; row < labels.length; row++) {
    const answer = (labels[row] as number) - from;
    if (answer < 0 || answer >= count) continue;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const place = (columns[at] as number) * count + answer;
      into[place] = (into[place] as number) + (values[at] as number);
    }
  }
}

/** (XᵀX + λI) times each column of `of`. */
function applyNormal({ starts, columns, values }: SparseRows, count: number, lambda: number, of: Float32Array, into: Float32Array): void {
  for (let at = 0; at < of.length; at++) into[at] = lambda * (of[at] as number);
  const sums = new Float32Array(count);
  for (let row = 0; row + 1 < starts.length; row++) {
    sums.fill(0);
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const value = values[at] as number;
      const place = (columns[at] as number) * count;
      for (let answer = 0; answer < count; answer++) sums[answer] = (sums[answer] as number) + value * (of[place + answer] as number);
    }
    for (let at = starts[row] as number; at < end; at++) {
      const value = values[at] as number;
      const place = (columns[at] as number) * count;
      for (let answer = 0; answer < count; answer++) into[place + answer] = (into[place + answer] as number) + value * (sums[answer] as number);
    }
  }
}

/** The inner product of each column of two. */
function dots(a: Float32Array, b: Float32Array, count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  for (let at = 0; at < a.length; at++) sums[at % count] = (sums[at % count] as number) + (a[at] as number) * (b[at] as number);
  return sums;
}
