// Trains the second look (server/signals/second-look.ts) and adds it to server/signals/weights/classifier.bin, whose first look stays byte
// for byte what it is: node evals/signals/train-second-look.ts. Learns from messages/, waiting/ and half of the documents of
// knowledge/asked, whose wordings are taken for quiet but for those of partners, where people in need speak. Floors are chosen on
// messages that neither look saw (five folds): below every one that may not be lost, with a margin.
import { readFileSync, writeFileSync } from 'node:fs';
import { decideKinds, judgeMessage } from '../../server/signals/classify.ts';
import { classifierPath } from '../../server/signals/load-classifier.ts';
import { featuresOf, type MessageFeatures } from '../../server/signals/message-features.ts';
import { type PlainMessage, readPlainMessage } from '../../server/signals/plain-words.ts';
import { findInMessage } from '../../server/signals/rules.ts';
import { type Floors, shapeOf } from '../../server/signals/second-look.ts';
import type { SignalLevel } from '../../server/signals/signal.ts';
import { type Classifier, readClassifier, writeClassifier } from '../../server/signals/weights-file.ts';
import { crossValidate, folds } from './cross-validate.ts';
import { type Fitted, fitLogistic, scoreOf } from './logistic.ts';
import { rowsOf } from './models.ts';
import { foldOf, isHeldBack, type LabelledMessage, readAsked, readMessages, readWaiting } from './read-messages.ts';

const strength = 10;
/** How rare a feature is weighs as in models.ts. */
const length = 0.2;
/** A question of the knowledge counts for less than a message that somebody read and labelled. */
const askedWeight = 0.3;
/** How far below the lowest score of what may not be lost a floor lies. */
const margin = 0.2;

type Learned = { message: LabelledMessage; plain: PlainMessage; isAsked: boolean; row: MessageFeatures };

export function trainSecondLook(path: string | URL = classifierPath): void {
  const first = readClassifier(readFileSync(path));
  const learned = readLearned(first);
  const held = learned.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const line = fitSecond(
      learned.filter(({ message }) => foldOf(message, folds) !== fold),
      first.head.rows,
    );
    for (const [at, { message, row }] of learned.entries()) if (foldOf(message, folds) === fold) held[at] = scoreOf(line, row);
  }
  const floors = chooseFloors(learned, held, firstLevels(first));
  const { bytes, scale, bias } = quantised(fitSecond(learned, first.head.rows));
  const classifier: Classifier = { head: { ...first.head, second: { scale, bias, floors } }, weights: { ...first.weights, second: bytes } };
  writeFileSync(path, writeClassifier(classifier));
  console.log(
    `Learned from ${learned.length} messages. Floors: ${Object.entries(floors)
      .map(([name, floor]) => `${name} ${floor}`)
      .join(', ')}.`,
  );
}

function readLearned({ weights }: Classifier): Learned[] {
  const own = [...readMessages().filter((message) => !isHeldBack(message)), ...readWaiting()];
  const asked = readAsked().filter(({ isLearned }) => isLearned);
  const all = [...own.map((message) => ({ message, isAsked: false })), ...asked.map((message) => ({ message, isAsked: true }))];
  return all.map(({ message, isAsked }) => {
    const plain = readPlainMessage(message.text);
    return { message, plain, isAsked, row: inRows(featuresOf(plain), weights.rowOf) };
  });
}

/** Only features that the first look has a row for: the second adds a column, no rows. */
function inRows({ index, value }: MessageFeatures, rowOf: Int32Array): MessageFeatures {
  const kept = [...index.keys()].filter((at) => (rowOf[index[at] as number] as number) >= 0);
  return { index: Int32Array.from(kept, (at) => rowOf[index[at] as number] as number), value: Float32Array.from(kept, (at) => value[at] as number) };
}

function fitSecond(learned: Learned[], width: number): Fitted {
  const rarity = rarityOf(learned, width);
  const features = learned.map(({ row }) => ({ index: row.index, value: row.value.map((value, at) => value * (rarity[row.index[at] as number] as number)) }));
  const emphasis = learned.map(({ isAsked }) => (isAsked ? askedWeight : 1));
  const { weights, bias } = fitLogistic(
    { features, width },
    learned.map(({ message }) => Number(isCrisis(message))),
    strength,
    emphasis,
  );
  return { weights: weights.map((weight, row) => weight * (rarity[row] as number)), bias };
}

function isCrisis({ signals }: LabelledMessage): boolean {
  return signals.some(({ kind }) => kind === 'crisis');
}

function rarityOf(learned: Learned[], width: number): Float64Array {
  const seen = new Float64Array(width);
  for (const { row } of learned) for (const at of row.index) seen[at] = (seen[at] as number) + 1;
  return seen.map((count) => length * (Math.log((1 + learned.length) / (1 + count)) + 1));
}

/** The level at which the first look alone, no rule, names each crisis: of those it learned from, when it had not seen them. */
function firstLevels(first: Classifier): (one: Learned) => SignalLevel | undefined {
  const messages = readMessages().filter((message) => !isHeldBack(message));
  const { judged } = crossValidate(messages, rowsOf(messages.map(({ text }) => readPlainMessage(text))));
  const known = new Map(judged.map((one) => [one.message.id, one]));
  return ({ message, plain }) => {
    const rules = known.get(message.id)?.rules ?? findInMessage(plain);
    if (rules.some(({ kind }) => kind === 'crisis')) return undefined;
    const judgement = known.get(message.id)?.judgement ?? judgeMessage(plain, rules, first);
    return decideKinds(judgement, first.head).find(({ kind }) => kind === 'crisis')?.level;
  };
}

function chooseFloors(learned: Learned[], held: number[], firstLevel: (one: Learned) => SignalLevel | undefined): Floors {
  const crises = learned.flatMap((one, at) => {
    const level = isCrisis(one.message) ? firstLevel(one) : undefined;
    return level ? [{ score: held[at] as number, level, ...shapeOf(one.plain) }] : [];
  });
  const below = (name: string, kept: typeof crises) => {
    const sorted = kept.map(({ score }) => score).sort((a, b) => a - b);
    console.log(
      `${name}: ${sorted.length} that may not be lost, the lowest ${sorted
        .slice(0, 5)
        .map((score) => score.toFixed(2))
        .join(' ')}`,
    );
    return Math.round(((sorted[0] as number) - margin) * 100) / 100;
  };
  const grave = crises.filter(({ level }) => level === 'crisis');
  return {
    crisis: below('crisis', grave),
    withoutSelf: below(
      'crisis without self',
      grave.filter(({ hasSelf }) => !hasSelf),
    ),
    question: below(
      'crisis in a question',
      crises.filter(({ isQuestion }) => isQuestion),
    ),
  };
}

function quantised({ weights, bias }: Fitted): { bytes: Int8Array; scale: number; bias: number } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  return { bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias: Math.round(bias * 1e6) / 1e6 };
}

if (import.meta.main) trainSecondLook();
