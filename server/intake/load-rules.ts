// Reads the rule files of a folder. Node only; on Workers they come along as texts (worker-deps.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntitlementRule } from './entitlement-rule.ts';
import { readRules } from './read-rules.ts';

/** The rules that fit; each that does not is named in the log, with its line. */
export function loadRules(folder: string, log: (event: string, detail: Record<string, string | number>) => void): EntitlementRule[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('aftercare-'));
  const { rules, broken } = readRules(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  for (const rule of broken) log('rules.skipped', rule);
  return rules;
}
