// The file of the classifier's weights: four bytes length of the head, the head as JSON, the slots that have a row (four bytes each),
// then one signed byte a row and model for the linear weights, one a row and number for the networks' vectors, and one a row for the
// second look, where the head names one.
import type { Thresholds } from './classify.ts';
import { featureVersion, slotCount } from './message-features.ts';
import { type Model, modelNames, rowsBySlot, type Weights } from './scores.ts';
import type { HintScale } from './hints.ts';
import type { SecondLook } from './second-look.ts';

/** The readable head of a weights file. */
export type ClassifierHead = { featureVersion: number; trainedOn: number; rows: number; hints: HintScale; second?: SecondLook } & Model & Thresholds;
export type Classifier = { head: ClassifierHead; weights: Weights };

const bytesPerSlot = 4;

/**
 * Reads the bytes of a weights file.
 * @throws Error with a plain sentence when the bytes are not such a file or were trained with other features.
 */
export function readClassifier(bytes: Uint8Array): Classifier {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = headLength(view);
  const head = readHead(bytes, length);
  if (head.featureVersion !== featureVersion)
    throw new Error('The weights of the signal classifier were trained with other features. Train them again: evals/signals/train.ts.');
  const models = modelNames.length;
  const vector = head.vectorScales.length;
  const again = head.second ? 1 : 0;
  const start = 4 + length;
  if (bytes.length - start !== head.rows * (bytesPerSlot + models + vector + again)) throw broken();
  const slots = Array.from({ length: head.rows }, (_, row) => view.getUint32(start + row * bytesPerSlot, true));
  if (slots.some((slot) => slot >= slotCount)) throw broken();
  const linearStart = start + head.rows * bytesPerSlot;
  const part = (from: number, size: number) => new Int8Array(bytes.buffer, bytes.byteOffset + from, size);
  const vectorStart = linearStart + head.rows * models;
  return {
    head,
    weights: {
      rowOf: rowsBySlot(slots),
      linear: part(linearStart, head.rows * models),
      vectors: part(vectorStart, head.rows * vector),
      second: part(vectorStart + head.rows * vector, head.rows * again),
    },
  };
}

function headLength(view: DataView): number {
  if (view.byteLength < 4) throw broken();
  const length = view.getUint32(0, true);
  if (4 + length > view.byteLength) throw broken();
  return length;
}

function readHead(bytes: Uint8Array, length: number): ClassifierHead {
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    const lists = [head.scales, head.biases, head.nets ?? [], head.vectorScales ?? []];
    if (!Number.isInteger(head.featureVersion) || !lists.every(Array.isArray)) throw broken();
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
  const slots = new Uint32Array(head.rows);
  for (let slot = 0; slot < weights.rowOf.length; slot++) {
    const row = weights.rowOf[slot] as number;
    if (row >= 0) slots[row] = slot;
  }
  const start = 4 + json.length;
  const bytes = new Uint8Array(start + head.rows * bytesPerSlot + weights.linear.length + weights.vectors.length + weights.second.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  for (let row = 0; row < head.rows; row++) view.setUint32(start + row * bytesPerSlot, slots[row] as number, true);
  const linearStart = start + head.rows * bytesPerSlot;
  bytes.set(asBytes(weights.linear), linearStart);
  bytes.set(asBytes(weights.vectors), linearStart + weights.linear.length);
  bytes.set(asBytes(weights.second), linearStart + weights.linear.length + weights.vectors.length);
  return bytes;
}

function asBytes(weights: Int8Array): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.length);
}
