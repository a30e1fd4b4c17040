// What training prints: the figures the README quotes, each on messages the weights behind it had not seen. "Any kind" counts a message
// as found when anything was raised; "kind" when its own kind was.
import { classifiedKinds } from '../../server/signals/scores.ts';
import { quantile } from './choose-thresholds.ts';
import { amongOf, fileOf, isOrdinary, type LabelledMessage, wasUnseenByRules } from './read-messages.ts';
import { line, type Scored, type Share, scoreSignals } from './score.ts';

/** A message and what was wanted and found of it. */
export type Result = Scored & { message: LabelledMessage };
type Row = { message: LabelledMessage };

const lengths = [60, 120, 200, Number.POSITIVE_INFINITY];

/** All files together, then by what the rules had seen, by file, kind, language and length; then what was kept out of all training. */
export function describeResults({ folded, heldBack, plainCheck }: Record<'folded' | 'heldBack' | 'plainCheck', Result[]>): string {
  const signals = folded.filter(({ message }) => !isOrdinary(message));
  const part = (name: string, rows: Result[]) => ['', `${name}:`, ...describeMain(rows)];
  const files = [...new Set(signals.map(({ message }) => fileOf(message)))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const languages = [...new Set(folded.map(({ message }) => message.lang))].sort();
  const found = (name: string, holds: (row: Result) => boolean) => line(`  ${name}`, shareFound(signals.filter(holds)));
  return [
    ...part('Five folds, signals and twins', signals),
    ...part(
      'Five folds, t1 to t8',
      signals.filter(({ message }) => !wasUnseenByRules(message) && Number(fileOf(message).slice(1)) < 9),
    ),
    ...part(
      'Five folds, t11 to t18, which most rules had not seen',
      signals.filter(({ message }) => wasUnseenByRules(message)),
    ),
    '',
    'Five folds, found at any kind, of the messages with',
    ...classifiedKinds.map((kind) => found(kind, ({ wanted }) => wanted.some((one) => one.kind === kind))),
    ...languages.map((lang) => found(`a text in ${lang}`, ({ message }) => message.lang === lang)),
    ...lengths.map((most, at) => {
      const least = lengths[at - 1] ?? 0;
      return found(`${least} to ${most} characters`, ({ message }) => message.text.length >= least && message.text.length < most);
    }),
    ...files.map((file) => found(`a place in ${file}`, ({ message }) => fileOf(message) === file)),
    '',
    'Five folds, crises named by language:',
    ...languages.map((lang) => line(`  ${lang}`, scoreSignals(signals.filter(({ message }) => message.lang === lang)).crisis)),
    '',
    'Five folds, ordinary talk:',
    ...describeAlarms(folded.filter(({ message }) => isOrdinary(message))),
    '',
    'Ordinary talk that nothing was trained or chosen on:',
    ...describeAlarms(heldBack),
    ...part('Plain sentences that nothing was trained or chosen on', plainCheck),
  ].join('\n');
}

/** What one score finds at the same shares of false alarms, when everything above one threshold counts. */
export function describeAtLimits(name: string, rows: (Row & { score: number })[], limits: { twins: number; ordinary: number }): string {
  const quiet = (among: string) => rows.filter(({ message }) => message.signals.length === 0 && amongOf(message) === among).map(({ score }) => score);
  const from = Math.max(quantile(quiet('twins'), limits.twins), quantile(quiet('ordinary'), limits.ordinary));
  const shareOf = (part: (Row & { score: number })[]): Share => ({ hits: part.filter(({ score }) => score > from).length, of: part.length });
  const with_ = (holds: (message: LabelledMessage) => boolean) => shareOf(rows.filter(({ message }) => message.signals.length > 0 && holds(message)));
  const without = (among: string) => shareOf(rows.filter(({ message }) => message.signals.length === 0 && amongOf(message) === among));
  return [
    `${name}:`,
    line(
      '  found, any kind',
      with_(() => true),
    ),
    line(
      '  of t1 to t8',
      with_((message) => Number(fileOf(message).slice(1)) < 9),
    ),
    line('  of t11 to t18', with_(wasUnseenByRules)),
    line(
      '  crises found, any kind',
      with_(({ signals }) => signals.some(({ kind }) => kind === 'crisis')),
    ),
    line('  false alarms, twins', without('twins')),
    line('  false alarms, talk', without('talk')),
    line('  false alarms, close twins', without('close-twins')),
    line('  false alarms, ordinary talk', without('ordinary')),
  ].join('\n');
}

function describeMain(rows: Result[]): string[] {
  const scores = scoreSignals(rows);
  const quiet = (among: string) => rows.filter(({ message, wanted }) => wanted.length === 0 && amongOf(message) === among);
  return [
    line('  found, any kind', scores.anySignal),
    line('  found, its kind', scores.recall),
    line('  crisis, any kind', scores.anyOfCrisis),
    line('  crisis, kind crisis', scores.crisis),
    line('  crisis, level crisis', scores.crisisAsCrisis),
    line('  urgent, any kind', scores.anyOfUrgent),
    line('  urgent, its kind', scores.urgent),
    line('  false alarms, twins', shareRaised(quiet('twins'))),
    line('  false alarms, talk', shareRaised(quiet('talk'))),
    line('  false alarms, close twins', shareRaised(quiet('close-twins'))),
    line('  false alarms, level crisis', scores.falseCrises),
  ];
}

function describeAlarms(rows: Result[]): string[] {
  return [
    line('  false alarms', shareRaised(rows)),
    line('  of the kind crisis, any level', { hits: rows.filter(({ found }) => found.some(({ kind }) => kind === 'crisis')).length, of: rows.length }),
    line('  at the level crisis', scoreSignals(rows).falseCrises),
  ];
}

function shareFound(rows: Scored[]): Share {
  return shareRaised(rows.filter(({ wanted }) => wanted.length > 0));
}

function shareRaised(rows: Scored[]): Share {
  return { hits: rows.filter(({ found }) => found.length > 0).length, of: rows.length };
}
