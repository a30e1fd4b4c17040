// Reads the learned guard's weights from disk at start. Without them a model's sentences would pass on rules alone, so the start refuses.
import { readFileSync } from 'node:fs';
import { type JudgeSentence, makeJudge } from './learned-guard.ts';
import { readLearnedGuard } from './weights-file.ts';

/** Where the weights lie in the project. */
export const learnedGuardPath = new URL('./weights/learned-guard.bin', import.meta.url);

/** @throws Error with a plain sentence when the file is missing, broken or of another version */
export function loadLearnedGuard(path: string | URL = learnedGuardPath): JudgeSentence {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Error('The weights file of the learned guard is missing (server/conversation/limits/learned/weights/learned-guard.bin).');
  }
  return makeJudge(readLearnedGuard(bytes));
}
