// npm run eval -- guard [--show] [--show-unseen]: how many bad sentences the guard catches, and how many fine ones it holds back; a line a
// language and half. --show prints the misses of the tuned half only: whoever reads the others has seen them.
import { parseArgs } from 'node:util';
import { languages } from '../../server/people/roles.ts';
import { measureGuard } from './measure.ts';
import { halves, measurePairs, readPairs } from './pairs.ts';

export function runGuardEval(argv: string[]): void {
  const { values } = parseArgs({ args: argv, options: { show: { type: 'boolean' }, 'show-unseen': { type: 'boolean' } } });
  const pairs = readPairs();
  console.log(`${''.padEnd(10)}${['pairs', 'caught', 'false alarms', 'by another rule'].map((head) => head.padStart(17)).join('')}`);
  for (const language of languages) {
    for (const half of halves) {
      const some = pairs.filter((one) => one.language === language && one.half === half);
      if (some.length === 0) continue;
      const { pairs: count, passed, heldBack, otherRule } = measurePairs(some);
      const cells = [`${count}`, share(count - passed.length, count), share(heldBack.length, count), `${otherRule}`];
      console.log(`${`${language} ${half}`.padEnd(10)}${cells.map((cell) => cell.padStart(17)).join('')}`);
      if (half === 'unseen' ? !values['show-unseen'] : !values.show) continue;
      for (const { id, rule, sentence } of passed) console.log(`  let out   ${id} ${rule}: ${sentence}`);
      for (const { id, rule, sentence, by } of heldBack) console.log(`  held back ${id} ${rule} (by ${by}): ${sentence}`);
    }
  }
  const obedient = measureGuard();
  console.log(
    `\nof an obedient model: ${obedient.passed.length} of ${obedient.obeyed} sentences let out; of a decent one: ${obedient.heldBack.length} of ${obedient.decent} held back`,
  );
}

const share = (count: number, of: number): string => `${count} (${((100 * count) / of).toFixed(1)}%)`;
