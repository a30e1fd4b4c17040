// Logistic regression with a quadratic penalty, fitted with L-BFGS: the same weights every time, in seconds. Only training uses it.
import type { MessageFeatures } from '../../server/signals/message-features.ts';

export type Fitted = { weights: Float64Array; bias: number };
export type Rows = { features: MessageFeatures[]; width: number };

type Problem = { rows: MessageFeatures[]; wanted: number[]; share: number[]; strength: number; width: number };

const memory = 8;
const rounds = 80;

/**
 * Fits `wanted` (1 or 0 a row) on the given rows. `strength` is the weight of the data against the penalty (C); `emphasis` says which
 * rows weigh more than one.
 */
export function fitLogistic({ features, width }: Rows, wanted: number[], strength: number, emphasis: number[] = []): Fitted {
  const positives = wanted.reduce((sum, one) => sum + one, 0);
  // Balanced: the rare kinds weigh as much as all the rest, else every rare kind is "not this".
  const up = wanted.length / (2 * Math.max(1, positives));
  const down = wanted.length / (2 * Math.max(1, wanted.length - positives));
  const problem = { rows: features, wanted, share: wanted.map((one, row) => (one ? up : down) * (emphasis[row] ?? 1)), strength, width };
  const point = minimise(problem);
  return { weights: point.subarray(0, width), bias: point[width] as number };
}

export function scoreOf({ weights, bias }: Fitted, { index, value }: MessageFeatures): number {
  let score = bias;
  for (let at = 0; at < index.length; at++) score += (weights[index[at] as number] as number) * (value[at] as number);
  return score;
}

function lossAndSlope(problem: Problem, point: Float64Array, slope: Float64Array): number {
  const { rows, wanted, share, strength, width } = problem;
  let loss = 0;
  for (let feature = 0; feature < width; feature++) {
    const weight = point[feature] as number;
    loss += 0.5 * weight * weight;
    slope[feature] = weight;
  }
  slope[width] = 0;
  const current = { weights: point, bias: point[width] as number };
  for (let row = 0; row < rows.length; row++) {
    const features = rows[row] as MessageFeatures;
    const sign = wanted[row] ? 1 : -1;
    const margin = sign * scoreOf(current, features);
    const scale = strength * (share[row] as number);
    loss += scale * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const push = (-sign * scale) / (1 + Math.exp(margin));
    for (let at = 0; at < features.index.length; at++) {
      const feature = features.index[at] as number;
      slope[feature] = (slope[feature] as number) + push * (features.value[at] as number);
    }
    slope[width] = (slope[width] as number) + push;
  }
  return loss;
}

function minimise(problem: Problem): Float64Array {
  const size = problem.width + 1;
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let loss = lossAndSlope(problem, point, slope);
  const steps: { moved: Float64Array; turned: Float64Array; inverse: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = towards(slope, steps);
    const descent = dot(direction, slope);
    if (descent > -1e-9) break;
    let step = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++, step /= 2) {
      for (let at = 0; at < size; at++) next[at] = (point[at] as number) + step * (direction[at] as number);
      nextLoss = lossAndSlope(problem, next, nextSlope);
      if (nextLoss <= loss + 1e-4 * step * descent) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = difference(next, point);
    const turned = difference(nextSlope, slope);
    const curve = dot(moved, turned);
    if (curve > 1e-12) steps.push({ moved, turned, inverse: 1 / curve });
    if (steps.length > memory) steps.shift();
    const gain = (loss - nextLoss) / Math.max(1, loss);
    point = next;
    slope = nextSlope;
    loss = nextLoss;
    if (gain < 1e-4) break;
  }
  return point;
}

function towards(slope: Float64Array, steps: { moved: Float64Array; turned: Float64Array; inverse: number }[]): Float64Array {
  const direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, inverse } of steps.toReversed()) {
    const share = inverse * dot(moved, direction);
    shares.push(share);
    addTimes(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.inverse * dot(last.turned, last.turned));
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale;
  }
  for (const { moved, turned, inverse } of steps) {
    addTimes(direction, moved, (shares.pop() as number) - inverse * dot(turned, direction));
  }
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - (other[at] as number));
}

function addTimes(target: Float64Array, added: Float64Array, times: number) {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) + times * (added[at] as number);
}
