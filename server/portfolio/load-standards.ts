// Reads the standards of a folder. Node only; on Workers they come along as texts (worker-deps.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStandards } from './read-standards.ts';
import type { Standards } from './standard.ts';

/** The standards that fit; each that does not is named in the log. */
export function loadStandards(folder: string, log: (event: string, detail: Record<string, string>) => void): Standards {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const { broken, ...standards } = readStandards(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  for (const one of broken) log('standards.skipped', one);
  return standards;
}
