// npm run eval -- signals --cases FILE --out FILE: JSONL with id and text in, JSONL with the signals found out, through the code that
// screens every message. Cases that carry labels are scored as well; what is printed holds no braces and no text of a message.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadClassifier } from '../../server/signals/load-classifier.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { type LabelledMessage, readJsonLines } from './read-messages.ts';
import { describeScores, scoreSignals } from './score.ts';

type Case = { id: string; text: string } & Partial<Pick<LabelledMessage, 'signals'>>;

/**
 * Screens the cases and writes one line a case, in the same order.
 * @throws Error with a plain sentence when an option or a file is missing or a line is not a case.
 */
export async function runSignalsEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { cases: { type: 'string' }, out: { type: 'string' } } });
  if (!values.cases || !values.out) throw new Error('Say which cases and where to write: --cases FILE --out FILE.');
  const classifier = loadClassifier();
  const cases = readJsonLines<Case>(values.cases);
  const times: number[] = [];
  const screened = cases.map((one, at) => {
    if (typeof one?.text !== 'string' || one.id === undefined) throw new Error(`Case ${at + 1} needs an id and a text.`);
    const started = performance.now();
    const signals = screenText(one.text, classifier).map(({ kind, level }) => ({ kind, level }));
    times.push(performance.now() - started);
    return { id: one.id, signals };
  });
  times.sort((a, b) => a - b);
  const within = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  writeFileSync(values.out, screened.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(`${cases.length} messages screened; half within ${within(0.5)} ms, 95 of 100 within ${within(0.95)} ms.`);
  const labelled = cases.flatMap((one, at) => (one.signals ? [{ wanted: one.signals, found: screened[at]?.signals ?? [] }] : []));
  if (labelled.length > 0) console.log(describeScores(scoreSignals(labelled)));
}

if (import.meta.main) await runSignalsEval(process.argv.slice(2));
