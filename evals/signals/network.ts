// A very small network: every feature has a short vector, their weighted sum is bent once and answers all kinds together. It learns what
// the kinds have in common, which a line a kind cannot. Seeded, so the same weights every time; several are averaged. Only training uses it.
import type { MessageFeatures } from '../../server/signals/message-features.ts';
import type { Net } from '../../server/signals/scores.ts';

export type TrainedNet = Net & { vectors: Float32Array };
type Task = { rows: MessageFeatures[]; width: number; wanted: number[][]; emphasis: number[]; seed: number };
type Learned = { value: Float32Array; square: Float32Array };

export const netShape = { size: 8, rounds: 8, rate: 0.05, dropped: 0.3, mostUp: 3 };
const small = 1e-6;
const outDecay = 1e-4;

/** Fits one network with AdaGrad, a message at a time, a part of its features left out each time. */
export function fitNetwork({ rows, width, wanted, emphasis, seed }: Task): TrainedNet {
  const random = randomFrom(seed);
  const answers = (wanted[0] as number[]).length;
  const { size, rounds, rate, dropped } = netShape;
  const vectors = learned(width * size, () => (random() - 0.5) * 0.1);
  const out = learned(answers * size, () => ((random() - 0.5) * 2) / Math.sqrt(size));
  const hidden = learned(size);
  const outBias = learned(answers);
  const up = rarerWeighsMore(wanted, answers);
  const order = rows.map((_, row) => row);
  const sum = new Float32Array(size);
  const bent = new Float32Array(size);
  const slope = new Float32Array(size);
  const steps = rounds * rows.length;
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const pace = rate * (1 - step++ / steps) + 1e-5;
      const { index, value } = rows[row] as MessageFeatures;
      const kept: number[] = [];
      for (let at = 0; at < index.length; at++) if (random() >= dropped) kept.push(at);
      const scale = 1 / (1 - dropped);
      sum.set(hidden.value);
      for (const at of kept) {
        const start = (index[at] as number) * size;
        for (let one = 0; one < size; one++) sum[one] = (sum[one] as number) + (value[at] as number) * scale * (vectors.value[start + one] as number);
      }
      for (let one = 0; one < size; one++) bent[one] = Math.tanh(sum[one] as number);
      slope.fill(0);
      for (let answer = 0; answer < answers; answer++) {
        const start = answer * size;
        let score = outBias.value[answer] as number;
        for (let one = 0; one < size; one++) score += (out.value[start + one] as number) * (bent[one] as number);
        const want = (wanted[row] as number[])[answer] as number;
        const push = (1 / (1 + Math.exp(-score)) - want) * (want ? (up[answer] as number) : 1) * (emphasis[row] as number);
        for (let one = 0; one < size; one++) {
          slope[one] = (slope[one] as number) + push * (out.value[start + one] as number);
          move(out, start + one, push * (bent[one] as number) + outDecay * (out.value[start + one] as number), pace);
        }
        move(outBias, answer, push, pace);
      }
      for (let one = 0; one < size; one++) {
        slope[one] = (slope[one] as number) * (1 - (bent[one] as number) ** 2);
        move(hidden, one, slope[one] as number, pace);
      }
      for (const at of kept) {
        const start = (index[at] as number) * size;
        for (let one = 0; one < size; one++) move(vectors, start + one, (slope[one] as number) * (value[at] as number) * scale, pace);
      }
    }
  }
  return {
    vectors: vectors.value,
    hidden: [...hidden.value],
    out: Array.from({ length: answers }, (_, answer) => [...out.value.subarray(answer * size, (answer + 1) * size)]),
    outBias: [...outBias.value],
  };
}

/** The sums before bending, all networks after one another, as screening has them. */
export function hiddenOf(nets: TrainedNet[], { index, value }: MessageFeatures): Float64Array {
  const { size } = netShape;
  const sums = new Float64Array(nets.length * size);
  for (const [at, net] of nets.entries()) {
    for (let feature = 0; feature < index.length; feature++) {
      const start = (index[feature] as number) * size;
      for (let one = 0; one < size; one++) {
        sums[at * size + one] = (sums[at * size + one] as number) + (value[feature] as number) * (net.vectors[start + one] as number);
      }
    }
  }
  return sums;
}

function learned(size: number, first?: () => number): Learned {
  return { value: first ? Float32Array.from({ length: size }, first) : new Float32Array(size), square: new Float32Array(size) };
}

function move({ value, square }: Learned, at: number, slope: number, pace: number) {
  square[at] = (square[at] as number) + slope * slope;
  value[at] = (value[at] as number) - (pace * slope) / (Math.sqrt(square[at] as number) + small);
}

function rarerWeighsMore(wanted: number[][], answers: number): number[] {
  return Array.from({ length: answers }, (_, answer) => {
    const positives = wanted.reduce((sum, row) => sum + (row[answer] as number), 0);
    return Math.min(netShape.mostUp, Math.max(1, (wanted.length - positives) / Math.max(1, positives)));
  });
}

function shuffle(list: number[], random: () => number) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

/** Mulberry32: small, even, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
