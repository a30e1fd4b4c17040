// Reads the weights from disk at start. Without them Koers would screen with half its eyes, so the start refuses instead.
import { readFileSync } from 'node:fs';
import { type Classifier, readClassifier } from './weights-file.ts';

/** Where the weights lie in the project. */
export const classifierPath = new URL('./weights/classifier.bin', import.meta.url);

/** @throws Error with a plain sentence when the file is missing, broken or of another version. */
export function loadClassifier(path: string | URL = classifierPath): Classifier {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Error('The weights file of the signal classifier is missing (server/signals/weights/classifier.bin).');
  }
  return readClassifier(bytes);
}
