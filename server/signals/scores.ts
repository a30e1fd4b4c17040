// From features to scores: a linear model a kind and a few very small networks, each wrong in its own way, and one blend over them and
// the rules. Pure arithmetic on the weights; what the scores mean for a message is decided in classify.ts.
import { slotCount, type MessageFeatures } from './message-features.ts';
import type { Finding } from './signal.ts';

/** What the models answer, in the order of the weights; after the kinds `any` (does a human need to look?) and `urgent`. */
export const classifiedKinds = [
  'crisis',
  'burnout',
  'mental-health',
  'harassment',
  'discrimination',
  'domestic-violence',
  'addiction',
  'financial-distress',
  'health-limitation',
  'legal-dispute',
  'language-barrier',
  'out-of-scope',
] as const;
export type ClassifiedKind = (typeof classifiedKinds)[number];
export const modelNames = [...classifiedKinds, 'any', 'urgent'] as const;
const kinds = classifiedKinds.length;
const any = kinds;
const urgent = kinds + 1;
/** A network answers the kinds and `any`. */
const netAnswers = kinds + 1;

/** One network: summed feature vectors, a bend, and an answer a kind. */
export type Net = { hidden: number[]; out: number[][]; outBias: number[] };
/** Weighs what models and rules say into one score: `weights` in the order of `anyEvidence` or `crisisEvidence`. */
export type Blend = { weights: number[]; bias: number };
export type Model = {
  /** Per model, for the linear weights. */
  scales: number[];
  biases: number[];
  nets: Net[];
  /** Per number of a feature's vector, all networks after one another. */
  vectorScales: number[];
  blends: { any: Blend; crisis: Blend };
};
/** The weights a row of which belongs to one slot: `rowOf[slot]`, or -1 where training saw too little. `second`: see second-look.ts. */
export type Weights = { rowOf: Int32Array; linear: Int8Array; vectors: Int8Array; second: Int8Array };

/** What linear models and networks say, before blending. */
export type RawScores = { linear: Float64Array; nets: Float64Array };
/** What is decided on: a score a kind, whether anyone needs to look, whether a life may be at risk, and how grave it is. */
export type Judgement = { kinds: Float64Array; any: number; crisis: number; urgent: number };
/** How many kinds the rules found, at most two, and whether a crisis is among them. */
export type RuleEvidence = { crisis: number; kinds: number };

export function evidenceOf(findings: readonly Pick<Finding, 'kind'>[]): RuleEvidence {
  return { crisis: Number(findings.some(({ kind }) => kind === 'crisis')), kinds: Math.min(2, findings.length) };
}

/** Every slot's row, from the slots that have one, in ascending order. */
export function rowsBySlot(slots: ArrayLike<number>): Int32Array {
  const rowOf = new Int32Array(slotCount).fill(-1);
  for (let row = 0; row < slots.length; row++) rowOf[slots[row] as number] = row;
  return rowOf;
}

export function rawScores(features: MessageFeatures, model: Model, { rowOf, linear, vectors }: Omit<Weights, 'second'>): RawScores {
  const models = modelNames.length;
  const length = model.vectorScales.length;
  const sums = new Float64Array(models);
  const hidden = new Float64Array(length);
  for (let at = 0; at < features.index.length; at++) {
    const row = rowOf[features.index[at] as number] as number;
    if (row < 0) continue;
    const value = features.value[at] as number;
    for (let one = 0; one < models; one++) sums[one] = (sums[one] as number) + value * (linear[row * models + one] as number);
    for (let one = 0; one < length; one++) hidden[one] = (hidden[one] as number) + value * (vectors[row * length + one] as number);
  }
  for (let one = 0; one < models; one++) sums[one] = (sums[one] as number) * (model.scales[one] as number) + (model.biases[one] as number);
  for (let one = 0; one < length; one++) hidden[one] = (hidden[one] as number) * (model.vectorScales[one] as number);
  return { linear: sums, nets: netScores(hidden, model.nets) };
}

/** The mean answer of the networks. */
export function netScores(hidden: Float64Array, nets: Net[], answers = netAnswers): Float64Array {
  const mean = new Float64Array(answers);
  let start = 0;
  for (const net of nets) {
    for (let answer = 0; answer < answers; answer++) {
      let sum = net.outBias[answer] as number;
      const row = net.out[answer] as number[];
      for (let one = 0; one < row.length; one++) sum += (row[one] as number) * Math.tanh((hidden[start + one] as number) + (net.hidden[one] as number));
      mean[answer] = (mean[answer] as number) + sum / nets.length;
    }
    start += net.hidden.length;
  }
  return mean;
}

export function anyEvidence({ linear, nets }: RawScores, rules: RuleEvidence): number[] {
  return [linear[any] as number, most(linear), nets[any] as number, most(nets), rules.crisis, rules.kinds];
}

export function crisisEvidence({ linear, nets }: RawScores, rules: RuleEvidence): number[] {
  return [linear[0] as number, linear[any] as number, nets[0] as number, nets[any] as number, rules.crisis];
}

export function judge(raw: RawScores, rules: RuleEvidence, blends: Model['blends']): Judgement {
  const both = Float64Array.from({ length: kinds }, (_, kind) => ((raw.linear[kind] as number) + (raw.nets[kind] as number)) / 2);
  return {
    kinds: both,
    any: blended(blends.any, anyEvidence(raw, rules)),
    crisis: blended(blends.crisis, crisisEvidence(raw, rules)),
    urgent: raw.linear[urgent] as number,
  };
}

function blended({ weights, bias }: Blend, evidence: number[]): number {
  return evidence.reduce((sum, value, at) => sum + value * (weights[at] as number), bias);
}

function most(scores: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < kinds; kind++) best = Math.max(best, scores[kind] as number);
  return best;
}
