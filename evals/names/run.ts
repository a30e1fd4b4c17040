// npm run eval -- names: how much of what leads to a person is hidden from a supervisor, where nobody told Koers their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureNames, readNameCases } from './measure-names.ts';

export function runNamesEval(): void {
  const cases = readNameCases(readFileSync(join(import.meta.dirname, 'cases.txt'), 'utf8'));
  for (const part of [...new Set(cases.map((one) => one.part))]) {
    const { people, hidden, left, words, tooMuch } = measureNames(cases.filter((one) => one.part === part));
    console.log(`${part}: ${hidden} of ${people} hidden; ${tooMuch.length} of ${words} other words hidden too.`);
    if (left.length > 0) console.log(`  left: ${left.join(' · ')}`);
    if (tooMuch.length > 0) console.log(`  too much: ${tooMuch.join(' · ')}`);
  }
}
