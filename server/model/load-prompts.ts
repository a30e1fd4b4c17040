// Reads the folder with prompts, on runtimes that have one. Node only; prompt.ts does the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Prompts, readPrompts } from './prompt.ts';

/** The texts of a folder's prompt files, by file name. */
export function readPromptTexts(folder: string): Record<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** All prompts of a folder. @throws Error that names the file that is not right */
export function loadPrompts(folder: string): Prompts {
  return readPrompts(readPromptTexts(folder));
}
