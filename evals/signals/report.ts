// What training prints: the figures the README quotes, each on messages the weights behind it had not seen.
import type { LabelledMessage } from './read-messages.ts';
import { isOrdinary } from './read-messages.ts';
import { describeScores, line, type Scored, scoreSignals } from './score.ts';

/** A message and what was wanted and found of it. */
export type Result = Scored & { message: LabelledMessage };

/** Near twins and ordinary talk apart, then crises by language, then the messages kept out of all training. */
export function describeResults(folded: Result[], heldBack: Result[]): string {
  const languages = [...new Set(folded.map(({ message }) => message.lang))].sort();
  return [
    'Five folds, signals and near twins, rules and classifier together:',
    describeScores(scoreSignals(folded.filter(({ message }) => !isOrdinary(message)))),
    '', 'Five folds, crises by language:',
    ...languages.flatMap((lang) => {
      const scores = scoreSignals(folded.filter(({ message }) => message.lang === lang));
      return [line(`  ${lang}, at any level`, scores.crisis), line(`  ${lang}, at the level crisis`, scores.crisisAsCrisis)];
    }),
    '', 'Five folds, ordinary talk:', ...describeAlarms(folded.filter(({ message }) => isOrdinary(message))),
    '', 'Ordinary talk that nothing was trained or chosen on:', ...describeAlarms(heldBack),
    ...languages.flatMap((lang) => ['', `  of it in ${lang}:`, ...describeAlarms(heldBack.filter(({ message }) => message.lang === lang))]),
  ].join('\n');
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
