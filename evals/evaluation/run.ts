// npm run eval -- evaluation [--held-out] [--show] [--out FILE]: the embedded measures over the own conversations, a line a criterion; the
// conversations that were tuned on and those held out apart. --held-out prints the held-out half alone. --show names what was missed and
// what was named wrongly, of the tuned half only: whoever reads those of the other half has seen it. Last, single sentences that somebody else wrote.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLearnedGuard } from '../../server/conversation/limits/learned/load-learned-guard.ts';
import { evaluator } from '../../server/evaluation/measure-conversation.ts';
import type { Kappa } from '../../server/evaluation/agreement.ts';
import { languages } from '../../server/people/roles.ts';
import { readHeldOut, readTrainSentences } from '../guard/train-sentences.ts';
import { type RatedConversation, readConversations } from './read-conversations.ts';
import { type Figures, type Share, scoreMeasures, totalOf } from './score-measures.ts';
import { scoreBeyondGuard, scoreSentences } from './score-sentences.ts';

const headings = ['strict', 'lenient', 'planted of named', 'true of named', 'false alarms', 'judged', 'exact', 'within one', 'kappa (95%)'];

export function runEvaluationEval(argv: string[]): void {
  const { values } = parseArgs({ args: argv, options: { 'held-out': { type: 'boolean' }, show: { type: 'boolean' }, out: { type: 'string' } } });
  const all = readConversations();
  const halves = [
    { name: 'tuned on', some: all.filter(({ heldOut }) => !heldOut) },
    { name: 'held out', some: all.filter(({ heldOut }) => heldOut) },
  ].filter(({ name }) => name === 'held out' || !values['held-out']);
  const lines = halves.flatMap(({ name, some }) => ['', ...tableOf(name, some), ...(values.show && name === 'tuned on' ? whatWentWrong(some) : [])]);
  const text = [
    `${evaluator} over own conversations`,
    ...lines,
    '',
    ...tableOfSentences(values['held-out'] === true),
    '',
    ...halves.map(({ name, some }) => beyondGuard(name, some)),
  ].join('\n');
  console.log(text);
  if (values.out) writeFileSync(values.out, `${text}\n`);
}

function tableOf(name: string, some: readonly RatedConversation[]): string[] {
  const figures = scoreMeasures(some);
  const total = totalOf(figures);
  const sums = [total.strict, total.lenient, total.plantedOfNamed, total.trueOfNamed, total.falseAlarms].map(share);
  return [
    row(`${name} (${some.length})`, headings),
    row(
      '---',
      headings.map(() => '---'),
    ),
    ...figures.map((one) => row(one.criterion, cellsOf(one))),
    row('all', [...sums, '', '', '', '']),
  ];
}

function tableOfSentences(heldOutOnly: boolean): string[] {
  const judge = loadLearnedGuard();
  const sets = [
    ...(heldOutOnly ? [] : [{ name: 'sentences tuned on', sentences: readTrainSentences() }]),
    { name: 'sentences held out', sentences: readHeldOut() },
  ];
  const headings = ['found', 'found where both guards let out', 'false alarms'];
  return [
    row('sentences of evals/guard', headings),
    row(
      '---',
      headings.map(() => '---'),
    ),
    ...sets.flatMap(({ name, sentences }) =>
      languages.map((language) => {
        const { found, foundBeyondGuard, falseAlarms } = scoreSentences(
          sentences.filter(({ lang }) => lang === language),
          judge,
        );
        return row(`${name}, ${language}`, [found, foundBeyondGuard, falseAlarms].map(share));
      }),
    ),
  ];
}

function beyondGuard(name: string, some: readonly RatedConversation[]): string {
  const { letOut, found } = scoreBeyondGuard(some, loadLearnedGuard());
  return `${name}: both guards let out ${share(letOut)} planted faults of steering, limits and neutrality; of those the measures name ${share(found)}`;
}

function cellsOf(one: Figures): string[] {
  const shares = [one.strict, one.lenient, one.plantedOfNamed, one.trueOfNamed, one.falseAlarms, one.judged].map(share);
  return [...shares, percent(one.exact), percent(one.withinOne), kappa(one.kappa)];
}

function* whatWentWrong(some: readonly RatedConversation[]): Generator<string> {
  for (const { criterion, missed, wrong } of scoreMeasures(some)) {
    for (const { name, fault } of missed) yield `  missed  ${criterion} ${name} ${fault.turn}: ${fault.what}`;
    for (const { name, messageId } of wrong) {
      const turn = some.find((one) => one.name === name)?.transcript.turns.find(({ id }) => id === messageId);
      yield `  wrong   ${criterion} ${name} ${messageId.slice(1)}: ${turn?.text}`;
    }
  }
}

const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;
const share = ({ count, of }: Share): string => (of === 0 ? '-' : `${count} of ${of}`);
const percent = (value: number | null): string => (value === null ? '-' : `${Math.round(100 * value)}%`);

function kappa(one: Kappa): string {
  if (one.kappa === null) return one.reason;
  const spread = one.low === null || one.high === null ? '' : ` (${one.low.toFixed(2)} to ${one.high.toFixed(2)})`;
  return `${one.kappa.toFixed(2)}${spread}`;
}
