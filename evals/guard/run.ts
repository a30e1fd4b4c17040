// npm run eval -- guard [--show] [--show-unseen]: how many bad sentences the guard catches, and how many fine ones it holds back, by the rules
// alone and with the learned guard beside them; a line a language and half, and of the held-out sentences a line a kind. --show prints the
// misses of the tuned half only, --show-unseen those of the others too: whoever reads them has seen them.
import { parseArgs } from 'node:util';
import { loadLearnedGuard } from '../../server/conversation/limits/learned/load-learned-guard.ts';
import { languages } from '../../server/people/roles.ts';
import { measureSentences, type Share } from './held-out.ts';
import { measureGuard } from './measure.ts';
import { halves, measurePairs, readPairs } from './pairs.ts';
import { readHeldOut } from './train-sentences.ts';

export function runGuardEval(argv: string[]): void {
  const { values } = parseArgs({ args: argv, options: { show: { type: 'boolean' }, 'show-unseen': { type: 'boolean' } } });
  const judge = loadLearnedGuard();
  const pairs = readPairs();
  console.log(row('pairs', ['count', 'caught: rules', '+ learned', 'false: rules', '+ learned', 'by another rule']));
  for (const language of languages) {
    for (const half of halves) {
      const some = pairs.filter((one) => one.language === language && one.half === half);
      if (some.length === 0) continue;
      const of = some.length;
      const [rules, both] = [measurePairs(some), measurePairs(some, judge)];
      const caught = [rules, both].map(({ passed }) => share({ count: of - passed.length, of }));
      const held = [rules, both].map(({ heldBack }) => share({ count: heldBack.length, of }));
      console.log(row(`${language} ${half}`, [`${of}`, ...caught, ...held, `${both.otherRule}`]));
      if (half === 'tuned' ? !values.show : !values['show-unseen']) continue;
      for (const { id, rule, sentence } of both.passed) console.log(`  let out   ${id} ${rule}: ${sentence}`);
      for (const { id, rule, sentence, by } of both.heldBack) console.log(`  held back ${id} ${rule} (by ${by}): ${sentence}`);
    }
  }
  const heldOut = readHeldOut();
  console.log(`\n${row('held-out', ['caught: rules', '+ learned', 'false: rules', '+ learned'])}`);
  const line = (name: string, some: typeof heldOut) => {
    const [rules, both] = [measureSentences(some, null), measureSentences(some, judge)];
    console.log(row(name, [rules.caught, both.caught, rules.falseAlarms, both.falseAlarms].map(share)));
    return both;
  };
  const all = line('all', heldOut);
  for (const language of languages)
    line(
      language,
      heldOut.filter(({ lang }) => lang === language),
    );
  for (const kind of all.kinds.keys())
    line(
      kind,
      heldOut.filter((one) => one.kind === kind),
    );
  if (values['show-unseen'])
    for (const text of [...all.passed.map((one) => `let out   ${one}`), ...all.heldBack.map((one) => `held back ${one}`)]) console.log(`  ${text}`);
  const obedient = measureGuard();
  console.log(
    `\nrules alone, of an obedient model: ${obedient.passed.length} of ${obedient.obeyed} sentences let out; of a decent one: ${obedient.heldBack.length} of ${obedient.decent} held back`,
  );
}

const row = (name: string, cells: readonly string[]): string => `${name.padEnd(15)}${cells.map((cell) => cell.padStart(17)).join('')}`;
const share = ({ count, of }: Share): string => (of === 0 ? '-' : `${count}/${of} (${((100 * count) / of).toFixed(1)}%)`);
