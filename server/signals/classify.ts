// The second finder: a small logistic regression over words, letter groups and concepts. It finds what no rule foresaw and misses
// what the rules know; screen-embedded.ts joins the two. Pure: the weights arrive as bytes (load-classifier.ts reads the file).
import { featureCount, featuresOf, featureVersion, type MessageFeatures } from './message-features.ts';
import { type PlainMessage, readPlainMessage, sentenceAt } from './plain-words.ts';
import type { Finding, SignalKind, SignalLevel } from './signal.ts';

/** What the classifier can find, in the order of the weights file; after them `any` (does a human need to look?) and `urgent`. */
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
] as const satisfies readonly SignalKind[];
export type ClassifiedKind = (typeof classifiedKinds)[number];
export const modelNames = [...classifiedKinds, 'any', 'urgent'] as const;

/**
 * The readable head of a weights file. A message is a signal where `any` plus `gate.maxShare` × the best kind passes `gate.from`; then
 * the best kind is named, and others within `margin` of it, at most `mostKinds`. A crisis has a door of its own, since missing one is
 * worst, and two levels, since a false one stops all coaching: where its score plus `crisis.anyShare` × `any` passes `crisis.from` a
 * person looks soon (urgent), and only from `crisis.certainFrom` on the classifier alone may stop the coaching (crisis).
 */
export type ClassifierHead = {
  featureVersion: number;
  featureCount: number;
  trainedOn: number;
  scales: number[];
  biases: number[];
} & Thresholds;
export type Thresholds = {
  gate: { maxShare: number; from: number };
  margin: number;
  mostKinds: number;
  crisis: { anyShare: number; from: number; certainFrom: number };
  /** From this `urgent` score a found kind is urgent; kinds that are never urgent have none. */
  urgentFrom: Partial<Record<ClassifiedKind, number>>;
};
export type Classifier = { head: ClassifierHead; weights: Int8Array };

/** Scores per model, before thresholds. */
function scoresOf(features: MessageFeatures, classifier: Classifier): Float64Array {
  const { head, weights } = classifier;
  const models = modelNames.length;
  const scores = new Float64Array(models);
  for (const [at, feature] of features.index.entries()) {
    const value = features.value[at] as number;
    const row = feature * models;
    for (let model = 0; model < models; model++) scores[model] = (scores[model] as number) + value * (weights[row + model] as number);
  }
  for (let model = 0; model < models; model++) {
    scores[model] = (scores[model] as number) * (head.scales[model] as number) + (head.biases[model] as number);
  }
  return scores;
}

/** At most one finding a kind. The quote is the sentence that weighs most for that kind. */
export function classify(text: string, classifier: Classifier): Finding[] {
  return classifyMessage(readPlainMessage(text), classifier);
}

/** The same for a message already brought to plain words. */
export function classifyMessage(message: PlainMessage, classifier: Classifier): Finding[] {
  const scores = scoresOf(featuresOf(message), classifier);
  const decided = decideKinds(scores, classifier.head);
  return decided.map(({ kind, level, above }, at) => ({
    kind,
    level,
    quote: heaviestSentence(message, classifiedKinds.indexOf(kind), classifier),
    foundBy: 'classifier',
    confidence: Math.round((1 / (1 + Math.exp(-above))) * 100) / 100,
    why: `classifier.${kind}`,
    // The classifier knows no situations; violence that weighs more than the crisis itself says which fixed answer fits.
    ...(kind === 'crisis' ? { situation: decided.slice(0, at).some((one) => isHarmByOthers(one.kind)) ? ('threatened' as const) : ('suicide' as const) } : {}),
  }));
}

function isHarmByOthers(kind: ClassifiedKind): boolean {
  return kind === 'domestic-violence' || kind === 'harassment';
}

/** Scores to kinds and levels. Training chooses the thresholds with this very function. */
export function decideKinds(scores: ArrayLike<number>, head: Thresholds): { kind: ClassifiedKind; level: SignalLevel; above: number }[] {
  const any = scores[classifiedKinds.length] as number;
  const kinds = classifiedKinds.map((kind, model) => ({ kind, score: scores[model] as number })).sort((a, b) => b.score - a.score);
  const best = (kinds[0] as { score: number }).score;
  const aboveGate = any + head.gate.maxShare * best - head.gate.from;
  const found = aboveGate > 0 ? kinds.slice(0, head.mostKinds).filter(({ score }) => score >= best - head.margin) : [];
  const decided = found.map(({ kind }) => ({ kind, level: levelOf(kind, scores, head), above: aboveGate }));
  const aboveCrisis = crisisScore(scores, head) - head.crisis.from;
  if (aboveCrisis > 0 && !decided.some(({ kind }) => kind === 'crisis'))
    decided.push({ kind: 'crisis', level: levelOf('crisis', scores, head), above: aboveCrisis });
  return decided;
}

/** What is held against both thresholds of the door for crises. */
export function crisisScore(scores: ArrayLike<number>, { crisis }: Pick<Thresholds, 'crisis'>): number {
  return (scores[0] as number) + crisis.anyShare * (scores[classifiedKinds.length] as number);
}

/** Whether crisis weighs most of all kinds. Exhaustion that sounds like despair is looked at soon; the coaching goes on with care. */
function isHeaviest(scores: ArrayLike<number>): boolean {
  return classifiedKinds.every((_, model) => (scores[0] as number) >= (scores[model] as number));
}

function levelOf(kind: ClassifiedKind, scores: ArrayLike<number>, head: Thresholds): SignalLevel {
  if (kind === 'crisis') return isHeaviest(scores) && crisisScore(scores, head) > head.crisis.certainFrom ? 'crisis' : 'urgent';
  const from = head.urgentFrom[kind];
  return from !== undefined && (scores[classifiedKinds.length + 1] as number) > from ? 'urgent' : 'attention';
}

function heaviestSentence(message: PlainMessage, model: number, classifier: Classifier): string {
  const any = classifiedKinds.length;
  let heaviest = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of message.sentences) {
    const end = message.plain.indexOf('|', sentence.plainStart);
    const alone = { text: message.text, plain: message.plain.slice(sentence.plainStart, end + 1), sentences: [sentence] };
    const scores = scoresOf(featuresOf(alone), classifier);
    const weight = (scores[model] as number) + (scores[any] as number);
    if (weight > most) {
      most = weight;
      heaviest = sentence.plainStart;
    }
  }
  return sentenceAt(message, heaviest);
}

/**
 * Reads the bytes of a weights file: four bytes length of the head, the head as JSON, then one signed byte per feature and model.
 * @throws Error with a plain sentence when the bytes are not such a file or were trained with other features.
 */
export function readClassifier(bytes: Uint8Array): Classifier {
  const head = readHead(bytes);
  const models = modelNames.length;
  if (head.featureVersion !== featureVersion || head.featureCount !== featureCount) {
    throw new Error('The weights of the signal classifier were trained with other features. Train them again: evals/signals/train.ts.');
  }
  const start = 4 + headLength(bytes);
  if (bytes.length - start !== featureCount * models || head.scales.length !== models || head.biases.length !== models) throw broken();
  return { head, weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, featureCount * models) };
}

function headLength(bytes: Uint8Array): number {
  if (bytes.length < 4) throw broken();
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

function readHead(bytes: Uint8Array): ClassifierHead {
  const length = headLength(bytes);
  if (4 + length > bytes.length) throw broken();
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    if (!Array.isArray(head.scales) || !Array.isArray(head.biases) || typeof head.gate !== 'object' || typeof head.urgentFrom !== 'object') throw broken();
    return head;
  } catch {
    throw broken();
  }
}

function broken(): Error {
  return new Error('The weights file of the signal classifier is broken. Restore it, or train it again.');
}

/** The bytes that `readClassifier` reads. */
export function writeClassifier({ head, weights }: Classifier): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(4 + json.length + weights.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 + json.length);
  return bytes;
}
