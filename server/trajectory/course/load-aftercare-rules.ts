// Reads the rules about aftercare of a folder. Node only; on Workers they come along as texts (worker-deps.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AftercareRule, isAftercareFile, readAftercareRules } from './aftercare-rule.ts';

/** The rules that fit; each file that does not is named in the log. */
export function loadAftercareRules(folder: string, log: (event: string, detail: Record<string, string>) => void): AftercareRule[] {
  const names = readdirSync(folder).filter(isAftercareFile);
  const { rules, broken } = readAftercareRules(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  for (const file of broken) log('rules.skipped', { file });
  return rules;
}
