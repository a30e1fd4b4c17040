// The file of the learned guard's weights: four bytes length of the head, the head as JSON, the slots that have a row (four bytes each),
// then a signed byte for each row and line.
import { type LearnedGuard, type LearnedHead, learnedKinds } from './learned-guard.ts';
import { allSlots, sentenceVersion } from './sentence-features.ts';

const bytesPerSlot = 4;
const width = learnedKinds.length + 1;

/** @throws Error with a plain sentence when the bytes are not such a file or were trained with other features */
export function readLearnedGuard(bytes: Uint8Array): LearnedGuard {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { head, start } = readHead(bytes, view);
  if (head.version !== sentenceVersion)
    throw new Error('The weights of the learned guard were trained with other features. Train them again: evals/guard/train.ts.');
  if (bytes.length - start !== head.rows * (bytesPerSlot + width)) throw broken();
  const rowOf = new Int32Array(allSlots).fill(-1);
  for (let row = 0; row < head.rows; row++) {
    const slot = view.getUint32(start + row * bytesPerSlot, true);
    if (slot >= allSlots) throw broken();
    rowOf[slot] = row;
  }
  return { head, rowOf, lines: new Int8Array(bytes.buffer, bytes.byteOffset + start + head.rows * bytesPerSlot, head.rows * width) };
}

/** The bytes that `readLearnedGuard` reads. */
export function writeLearnedGuard({ head, rowOf, lines }: LearnedGuard): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + json.length;
  const bytes = new Uint8Array(start + head.rows * bytesPerSlot + lines.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  for (const [slot, row] of rowOf.entries()) if (row >= 0) view.setUint32(start + row * bytesPerSlot, slot, true);
  bytes.set(new Uint8Array(lines.buffer, lines.byteOffset, lines.length), start + head.rows * bytesPerSlot);
  return bytes;
}

function readHead(bytes: Uint8Array, view: DataView): { head: LearnedHead; start: number } {
  if (bytes.length < 4) throw broken();
  const start = 4 + view.getUint32(0, true);
  if (start > bytes.length) throw broken();
  let head: LearnedHead;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  } catch {
    throw broken();
  }
  if (!Number.isInteger(head.rows) || head.scales?.length !== width || head.biases?.length !== width) throw broken();
  return { head, start };
}

function broken(): Error {
  return new Error('The weights file of the learned guard is broken. Restore it, or train it again.');
}
