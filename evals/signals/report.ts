// What training prints: the figures the README quotes, each on messages the weights behind it had not seen.
import { fileOf, isOrdinary, type LabelledMessage } from './read-messages.ts';
import { describeScores, line, type Scored, scoreSignals } from './score.ts';

/** A message and what was wanted and found of it. */
export type Result = Scored & { message: LabelledMessage };

const early = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'];
/** The files told apart, because they were written in different ways and the rules saw them at different times. */
const groups: [string, string[]][] = [
  ['t1 to t8', early],
  ['t7', ['t7']],
  ['t8', ['t8']],
  ['t10', ['t10']],
];

/** Near twins and ordinary talk apart, then by file and by language, then the messages kept out of all training. */
export function describeResults({ folded, heldBack, plainCheck }: Record<'folded' | 'heldBack' | 'plainCheck', Result[]>): string {
  const languages = [...new Set(folded.map(({ message }) => message.lang))].sort();
  return [
    'Five folds, signals and near twins, rules and classifier together:',
    describeScores(scoreSignals(folded.filter(({ message }) => !isOrdinary(message)))),
    ...groups.flatMap(([name, files]) => ['', `Five folds, ${name}:`, ...describeMain(folded.filter(({ message }) => files.includes(fileOf(message))))]),
    '',
    'Five folds, crises by language:',
    ...languages.flatMap((lang) => {
      const scores = scoreSignals(folded.filter(({ message }) => message.lang === lang));
      return [line(`  ${lang}, at any level`, scores.crisis), line(`  ${lang}, at the level crisis`, scores.crisisAsCrisis)];
    }),
    '',
    'Five folds, ordinary talk:',
    ...describeAlarms(folded.filter(({ message }) => isOrdinary(message))),
    '',
    'Ordinary talk that nothing was trained or chosen on:',
    ...describeAlarms(heldBack),
    ...languages.flatMap((lang) => ['', `  of it in ${lang}:`, ...describeAlarms(heldBack.filter(({ message }) => message.lang === lang))]),
    '',
    'Plain sentences that nothing was trained or chosen on:',
    ...describeMain(plainCheck),
  ].join('\n');
}

function describeMain(rows: Result[]): string[] {
  const scores = scoreSignals(rows);
  return [
    line('  recall, all signals', scores.recall),
    line('  recall, crisis', scores.crisis),
    line('  crisis, found as crisis', scores.crisisAsCrisis),
    line('  recall, urgent', scores.urgent),
    line('  false alarms', scores.falseAlarms),
    line('  false alarms at the level crisis', scores.falseCrises),
  ];
}

function describeAlarms(rows: Result[]): string[] {
  const scores = scoreSignals(rows);
  const crisisKind = rows.filter(({ found }) => found.some(({ kind }) => kind === 'crisis')).length;
  return [
    line('  false alarms', scores.falseAlarms),
    line('  of the kind crisis, any level', { hits: crisisKind, of: rows.length }),
    line('  at the level crisis', scores.falseCrises),
  ];
}
