// What training fits on a set of messages: a line a kind, a few networks, and afterwards the blend over both and the rules. Here too the
// rows: features with the rarity of each, only those that stand in enough messages.
import { featuresOf, type FeatureOptions, type MessageFeatures, slotCount } from '../../server/signals/message-features.ts';
import type { PlainMessage } from '../../server/signals/plain-words.ts';
import {
  anyEvidence,
  type Blend,
  classifiedKinds,
  crisisEvidence,
  modelNames,
  netScores,
  type RawScores,
  type RuleEvidence,
} from '../../server/signals/scores.ts';
import { type Fitted, fitLogistic, scoreOf } from './logistic.ts';
import { fitNetwork, hiddenOf, netShape, type TrainedNet } from './network.ts';
import { isOrdinary, type LabelledMessage } from './read-messages.ts';

const strength = 10;
const blendStrength = 1;
const length = 0.2;
const fewestMessages = 3;
const seeds = [1, 2, 3];
/** Ordinary talk is a part of the messages here and nearly all of a conversation: it weighs more than it is. */
const ordinaryWeight = 2;

/** The messages as rows, with the slot and the weight (rarity) of every column. */
export type Rows = { rows: MessageFeatures[]; slots: number[]; rarity: Float64Array };
export type Models = { linear: Fitted[]; nets: TrainedNet[] };

export function rowsOf(messages: PlainMessage[], options?: FeatureOptions): Rows {
  const features = messages.map((message) => featuresOf(message, options));
  const seen = new Int32Array(slotCount);
  for (const { index } of features) for (const slot of index) seen[slot] = (seen[slot] as number) + 1;
  const slots = [...seen.keys()].filter((slot) => (seen[slot] as number) >= fewestMessages);
  const column = new Int32Array(slotCount).fill(-1);
  for (const [at, slot] of slots.entries()) column[slot] = at;
  // Rare features say more than common ones (inverse document frequency).
  const rarity = Float64Array.from(slots, (slot) => length * (Math.log((1 + messages.length) / (1 + (seen[slot] as number))) + 1));
  const rows = features.map(({ index, value }) => {
    const kept = [...index.keys()].filter((at) => (column[index[at] as number] as number) >= 0);
    const columns = Int32Array.from(kept, (at) => column[index[at] as number] as number);
    return { index: columns, value: Float32Array.from(kept, (at, place) => (value[at] as number) * (rarity[columns[place] as number] as number)) };
  });
  return { rows, slots, rarity };
}

export function fitModels(messages: LabelledMessage[], { rows, slots }: Rows, inside: number[]): Models {
  const linear = modelNames.map((name) => {
    // How grave it is, is learned from signals only; all other models learn from every message.
    const taken = name === 'urgent' ? inside.filter((at) => isGraded(messages[at] as LabelledMessage)) : inside;
    return fitLine(messages, rows, slots.length, taken, (message) => isWanted(message, name));
  });
  const wanted = inside.map((at) => netNames.map((name) => Number(isWanted(messages[at] as LabelledMessage, name))));
  const emphasis = inside.map((at) => weightOf(messages[at] as LabelledMessage));
  const part = inside.map((at) => rows[at] as MessageFeatures);
  return { linear, nets: seeds.map((seed) => fitNetwork({ rows: part, width: slots.length, wanted, emphasis, seed })) };
}

const netNames = [...classifiedKinds, 'any'] as const;

/** One line: whether a message is what `want` says. */
export function fitLine(
  messages: LabelledMessage[],
  rows: MessageFeatures[],
  width: number,
  inside: number[],
  want: (message: LabelledMessage) => boolean,
): Fitted {
  return fitLogistic(
    { features: inside.map((at) => rows[at] as MessageFeatures), width },
    inside.map((at) => Number(want(messages[at] as LabelledMessage))),
    strength,
    inside.map((at) => weightOf(messages[at] as LabelledMessage)),
  );
}

export function rawOf({ linear, nets }: Models, row: MessageFeatures): RawScores {
  return { linear: Float64Array.from(linear, (model) => scoreOf(model, row)), nets: netScores(hiddenOf(nets, row), nets) };
}

/**
 * How much each finder is believed, learned from scores on held-out messages that the rules were not written with in view: on the older
 * ones every rule looks better than it is.
 */
export function fitBlends(held: { message: LabelledMessage; raw: RawScores; evidence: RuleEvidence }[]): { any: Blend; crisis: Blend } {
  const blend = (evidence: number[][], want: (message: LabelledMessage) => boolean): Blend => {
    const features = evidence.map((values) => ({ index: Int32Array.from(values.keys()), value: Float32Array.from(values) }));
    const width = (evidence[0] as number[]).length;
    const fitted = fitLogistic(
      { features, width },
      held.map(({ message }) => Number(want(message))),
      blendStrength,
    );
    return { weights: [...fitted.weights].map(round), bias: round(fitted.bias) };
  };
  return {
    any: blend(
      held.map(({ raw, evidence }) => anyEvidence(raw, evidence)),
      (message) => message.signals.length > 0,
    ),
    crisis: blend(
      held.map(({ raw, evidence }) => crisisEvidence(raw, evidence)),
      (message) => isWanted(message, 'crisis'),
    ),
  };
}

/** One signed byte a weight; rarity is folded in, so that screening needs no table of it. */
export function quantise({ linear, nets }: Models, rarity: Float64Array) {
  const rows = rarity.length;
  const lines = bytesOf(
    linear.map(
      ({ weights }) =>
        (row: number) =>
          weights[row] as number,
    ),
    rarity,
  );
  const { size } = netShape;
  const numbers = nets.flatMap(({ vectors }) => Array.from({ length: size }, (_, one) => (row: number) => vectors[row * size + one] as number));
  const vectors = bytesOf(numbers, rarity);
  return {
    rows,
    linear: lines.bytes,
    vectors: vectors.bytes,
    scales: lines.scales,
    vectorScales: vectors.scales,
    biases: linear.map(({ bias }) => round(bias)),
    nets: nets.map(({ hidden, out, outBias }) => ({ hidden: hidden.map(round), out: out.map((row) => row.map(round)), outBias: outBias.map(round) })),
  };
}

function bytesOf(columns: ((row: number) => number)[], rarity: Float64Array): { bytes: Int8Array; scales: number[] } {
  const bytes = new Int8Array(rarity.length * columns.length);
  const scales = columns.map((weight, column) => {
    const folded = rarity.map((rare, row) => weight(row) * rare);
    const scale = folded.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127 || 1;
    for (let row = 0; row < folded.length; row++) bytes[row * columns.length + column] = Math.round((folded[row] as number) / scale);
    return scale;
  });
  return { bytes, scales };
}

function isGraded({ signals }: LabelledMessage): boolean {
  return signals.length > 0 && signals.every((signal) => signal.level !== 'crisis');
}

function isWanted({ signals }: LabelledMessage, name: (typeof modelNames)[number]): boolean {
  if (name === 'any') return signals.length > 0;
  if (name === 'urgent') return signals.some((signal) => signal.level === 'urgent');
  return signals.some((signal) => signal.kind === name);
}

function weightOf(message: LabelledMessage): number {
  return isOrdinary(message) ? ordinaryWeight : 1;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
