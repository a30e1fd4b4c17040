// Reads the folder with cases, on runtimes that have one. Node only; cases.ts does the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PromptCases, readCases } from './cases.ts';

/** All cases of a folder. @throws Error that names the file that is not right */
export function loadCases(folder: string): PromptCases {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return readCases(Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
}
