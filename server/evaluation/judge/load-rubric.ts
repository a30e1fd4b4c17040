// Reads the rubric from the folder with prompts, on runtimes that have one; on Workers it comes along as a text (worker-deps.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rubric, readRubric } from './read-rubric.ts';

/** @throws Error that names the file and what is wrong in it */
export function loadRubric(folder: string): Rubric {
  return readRubric(readFileSync(join(folder, 'rubric.yaml'), 'utf8'));
}
