// Trains the signal classifier on evals/signals/messages/ and writes server/signals/weights/classifier.bin: node evals/signals/train.ts
// Deterministic, about a minute. Thresholds are chosen on messages the model did not see (five folds, twins kept together), so that
// rules and classifier together stay within the allowed shares of false alarms. A quarter of the ordinary messages is kept out of all
// of this; what is printed of them says how often Koers will be wrong about a client who just answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type ClassifiedKind, type ClassifierHead, modelNames, writeClassifier } from '../../server/signals/classify.ts';
import { classifierPath } from '../../server/signals/load-classifier.ts';
import { featureCount, featuresOf, featureVersion, type MessageFeatures } from '../../server/signals/message-features.ts';
import { readPlainMessage } from '../../server/signals/plain-words.ts';
import { findByRules } from '../../server/signals/rules.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { chooseThresholds, type HeldOut } from './choose-thresholds.ts';
import { type Fitted, fitLogistic, scoreOf } from './logistic.ts';
import { foldOf, isHeldBack, isOrdinary, type LabelledMessage, readMessages, readPlainCheck } from './read-messages.ts';
import { describeResults } from './report.ts';

const folds = 5;
const strength = 10;
const length = 0.2;
/** Ordinary talk is a quarter of the messages here and nearly all of a conversation: it weighs more than it is. */
const ordinaryWeight = 2;

/** Trains, prints what held-out messages say of it, and writes the weights. */
export function trainClassifier(path: string | URL = classifierPath) {
  const all = readMessages();
  const messages = all.filter((message) => !isHeldBack(message));
  const rarity = rarityOf(messages);
  const rows = messages.map((message) => weighed(featuresOf(readPlainMessage(message.text)), rarity));
  const heldOut: (HeldOut & { message: LabelledMessage })[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inside = messages.flatMap((message, at) => (foldOf(message, folds) === fold ? [] : [at]));
    const models = fitAll(messages, rows, inside);
    for (const [at, message] of messages.entries()) {
      if (foldOf(message, folds) !== fold) continue;
      const scores = models.map((model) => scoreOf(model, rows[at] as MessageFeatures));
      heldOut.push({ message, wanted: message.signals, scores, rules: findByRules(message.text), ordinary: isOrdinary(message) });
    }
  }
  const chosen = chooseThresholds(heldOut);
  const models = fitAll(
    messages,
    rows,
    messages.map((_, at) => at),
  );
  const { weights, scales } = quantise(models, rarity);
  const head: ClassifierHead = {
    featureVersion,
    featureCount,
    trainedOn: messages.length,
    scales,
    biases: models.map((model) => round(model.bias)),
    ...chosen.thresholds,
  };
  const bytes = writeClassifier({ head, weights });
  const screened = (list: LabelledMessage[]) =>
    list.map((message) => ({ message, wanted: message.signals, found: screenText(message.text, { head, weights }) }));
  const folded = chosen.scored.map((scored, at) => ({ ...scored, message: (heldOut[at] as (typeof heldOut)[number]).message }));
  console.log(describeResults({ folded, heldBack: screened(all.filter(isHeldBack)), plainCheck: screened(readPlainCheck()) }));
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`Wrote ${bytes.length} bytes, trained on ${messages.length} messages.`);
}

function fitAll(messages: LabelledMessage[], rows: MessageFeatures[], inside: number[]): Fitted[] {
  return modelNames.map((name) => {
    // How grave it is, is learned from signals only; all other models learn from every message.
    const taken = name === 'urgent' ? inside.filter((at) => isGraded(messages[at] as LabelledMessage)) : inside;
    const wanted = taken.map((at) => Number(isWanted(messages[at] as LabelledMessage, name)));
    const emphasis = taken.map((at) => (isOrdinary(messages[at] as LabelledMessage) ? ordinaryWeight : 1));
    return fitLogistic({ features: taken.map((at) => rows[at] as MessageFeatures), width: featureCount }, wanted, strength, emphasis);
  });
}

function isGraded({ signals }: LabelledMessage): boolean {
  return signals.length > 0 && signals.every((signal) => signal.level !== 'crisis');
}

function isWanted({ signals }: LabelledMessage, name: (typeof modelNames)[number]): boolean {
  if (name === 'any') return signals.length > 0;
  if (name === 'urgent') return signals.some((signal) => signal.level === 'urgent');
  return signals.some((signal) => signal.kind === (name satisfies ClassifiedKind));
}

/** Rare features say more than common ones (inverse document frequency). */
function rarityOf(messages: LabelledMessage[]): Float64Array {
  const seen = new Float64Array(featureCount);
  for (const message of messages) for (const feature of featuresOf(readPlainMessage(message.text)).index) seen[feature] = (seen[feature] as number) + 1;
  return seen.map((count) => (count === 0 ? 0 : Math.log((1 + messages.length) / (1 + count)) + 1));
}

function weighed({ index, value }: MessageFeatures, rarity: Float64Array): MessageFeatures {
  return { index, value: value.map((one, at) => one * length * (rarity[index[at] as number] as number)) };
}

/** One signed byte a weight; rarity is folded in, so that screening needs no table of it. */
function quantise(models: Fitted[], rarity: Float64Array): { weights: Int8Array; scales: number[] } {
  const weights = new Int8Array(featureCount * models.length);
  const scales = models.map((model, at) => {
    const folded = model.weights.map((weight, feature) => weight * length * (rarity[feature] as number));
    const scale = folded.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    for (let feature = 0; feature < featureCount; feature++) weights[feature * models.length + at] = Math.round((folded[feature] as number) / scale);
    return scale;
  });
  return { weights, scales };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

if (import.meta.main) trainClassifier();
