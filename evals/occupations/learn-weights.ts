// Learns how the views of a title weigh together (server/knowledge/occupations/title-weights.json) from questions with their right
// answers: a small network, trained so that the right titles together get the most of a softmax over the candidates. Deterministic.
export type Example = { features: number[][]; right: number[] };
export type Weights = { mean: number[]; scale: number[]; hidden: number[][]; bias: number[]; out: number[]; linear: number[] };

const hiddenSize = 12;

/** @param examples one per question: features per candidate, 1 or 0 whether it is right */
export function learnWeights(examples: readonly Example[], { epochs = 40, seed = 1, decay = 2e-4 } = {}): Weights {
  const random = mulberry(seed);
  const usable = examples.filter(({ right }) => right.includes(1) && right.includes(0));
  const size = usable[0]?.features[0]?.length ?? 0;
  const all = usable.flatMap(({ features }) => features);
  const mean = Array.from({ length: size }, (_, i) => all.reduce((sum, row) => sum + (row[i] as number), 0) / all.length);
  const scale = mean.map((m, i) => Math.sqrt(all.reduce((sum, row) => sum + ((row[i] as number) - m) ** 2, 0) / all.length) || 1);
  const data = usable.map(({ features, right }) => ({
    rows: features.map((row) => Float64Array.from(row, (v, i) => (v - (mean[i] as number)) / (scale[i] as number))),
    right,
  }));

  // One flat parameter vector: linear, hidden x size, bias, out.
  const count = size + hiddenSize * size + hiddenSize * 2;
  const theta = Float64Array.from({ length: count }, (_, i) =>
    i < size ? 0 : i < size + hiddenSize * size ? (random() - 0.5) * 0.4 : i < size + hiddenSize * size + hiddenSize ? 0 : (random() - 0.5) * 0.4,
  );
  const [H, B, O] = [size, size + hiddenSize * size, size + hiddenSize * size + hiddenSize];
  const m1 = new Float64Array(count);
  const m2 = new Float64Array(count);
  const gradient = new Float64Array(count);
  let step = 0;
  const order = data.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = 0.01 * (1 - epoch / epochs) + 0.0005;
    for (let from = 0; from < order.length; from += 16) {
      gradient.fill(0);
      const batch = order.slice(from, from + 16);
      for (const index of batch) addGradient(data[index] as { rows: Float64Array[]; right: number[] });
      step++;
      for (let i = 0; i < count; i++) {
        const g = (gradient[i] as number) / batch.length + decay * (theta[i] as number);
        m1[i] = 0.9 * (m1[i] as number) + 0.1 * g;
        m2[i] = 0.999 * (m2[i] as number) + 0.001 * g * g;
        theta[i] = (theta[i] as number) - (rate * ((m1[i] as number) / (1 - 0.9 ** step))) / (Math.sqrt((m2[i] as number) / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  function addGradient({ rows, right }: { rows: Float64Array[]; right: number[] }): void {
    const active = rows.map(() => new Float64Array(hiddenSize));
    const scores = rows.map((row, r) => {
      let score = 0;
      for (let i = 0; i < size; i++) score += (theta[i] as number) * (row[i] as number);
      for (let h = 0; h < hiddenSize; h++) {
        let sum = theta[B + h] as number;
        for (let i = 0; i < size; i++) sum += (theta[H + h * size + i] as number) * (row[i] as number);
        const value = Math.tanh(sum);
        (active[r] as Float64Array)[h] = value;
        score += (theta[O + h] as number) * value;
      }
      return score;
    });
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((a, b) => a + b, 0);
    const good = powers.reduce((sum, power, r) => sum + (right[r] ? power : 0), 0);
    for (const [r, row] of rows.entries()) {
      const power = powers[r] as number;
      const slope = power / total - (right[r] ? power / good : 0);
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + slope * (row[i] as number);
      for (let h = 0; h < hiddenSize; h++) {
        const value = (active[r] as Float64Array)[h] as number;
        gradient[O + h] = (gradient[O + h] as number) + slope * value;
        const inner = slope * (theta[O + h] as number) * (1 - value * value);
        gradient[B + h] = (gradient[B + h] as number) + inner;
        for (let i = 0; i < size; i++) gradient[H + h * size + i] = (gradient[H + h * size + i] as number) + inner * (row[i] as number);
      }
    }
  }
  const part = (from: number, length: number) => Array.from(theta.slice(from, from + length), (v) => Math.round(v * 1e4) / 1e4);
  return {
    mean: mean.map((v) => Math.round(v * 1e5) / 1e5),
    scale: scale.map((v) => Math.round(v * 1e5) / 1e5),
    linear: part(0, size),
    hidden: Array.from({ length: hiddenSize }, (_, h) => part(H + h * size, size)),
    bias: part(B, hiddenSize),
    out: part(O, hiddenSize),
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
