// How a finder did on labelled messages: recall of the signals, false alarms on messages where nobody needs to look, both with a
// 95% interval (Wilson), because a few hundred messages say less than a bare percentage suggests.
import { classifiedKinds } from '../../server/signals/classify.ts';
import type { SignalKind, SignalLevel } from '../../server/signals/signal.ts';

type Found = { kind: SignalKind; level: SignalLevel };
export type Scored = { wanted: Found[]; found: Found[] };
export type Share = { hits: number; of: number };
export type Scores = {
  recall: Share;
  /** Messages with a signal for which anything was raised, whatever its kind: a person looks. The same for crises and urgent ones. */
  anySignal: Share;
  anyOfCrisis: Share;
  anyOfUrgent: Share;
  crisis: Share;
  /** Found at the level crisis: only then the fixed answer comes at once. */
  crisisAsCrisis: Share;
  urgent: Share;
  urgentAsUrgent: Share;
  falseAlarms: Share;
  /** Quiet messages taken for a crisis at the level crisis, which stops the coaching. */
  falseCrises: Share;
  perKind: { kind: SignalKind; recall: Share; falseAlarms: Share }[];
};

export function scoreSignals(rows: Scored[]): Scores {
  const wanted = rows.flatMap((row) => row.wanted.map((signal) => ({ signal, found: row.found.find((one) => one.kind === signal.kind) })));
  const quiet = rows.filter((row) => row.wanted.length === 0);
  const share = (list: typeof wanted): Share => ({ hits: list.filter((one) => one.found).length, of: list.length });
  const loud = rows.filter((row) => row.wanted.length > 0);
  const urgent = wanted.filter((one) => one.signal.level === 'urgent');
  const crisis = wanted.filter((one) => one.signal.level === 'crisis');
  const raised = (rows: Scored[]): Share => ({ hits: rows.filter((row) => row.found.length > 0).length, of: rows.length });
  const holding = (level: SignalLevel) => loud.filter((row) => row.wanted.some((one) => one.level === level));
  return {
    recall: share(wanted),
    anySignal: raised(loud),
    anyOfCrisis: raised(holding('crisis')),
    anyOfUrgent: raised(holding('urgent')),
    crisis: share(crisis),
    crisisAsCrisis: { hits: crisis.filter((one) => one.found?.level === 'crisis').length, of: crisis.length },
    urgent: share(urgent),
    urgentAsUrgent: { hits: urgent.filter((one) => one.found && one.found.level !== 'attention').length, of: urgent.length },
    falseAlarms: raised(quiet),
    falseCrises: { hits: quiet.filter((row) => row.found.some((one) => one.level === 'crisis')).length, of: quiet.length },
    perKind: classifiedKinds.map((kind) => ({
      kind,
      recall: share(wanted.filter((one) => one.signal.kind === kind)),
      falseAlarms: { hits: quiet.filter((row) => row.found.some((one) => one.kind === kind)).length, of: quiet.length },
    })),
  };
}

/** Wilson's 95% interval of a share; 0 to 1 when there is nothing to count. */
export function wilson({ hits, of }: Share): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/** A table to print: no braces in it, the eval's door promises that. */
export function describeScores(scores: Scores): string {
  return [
    line('found, any kind', scores.anySignal),
    line('recall, all signals', scores.recall),
    line('crisis, any kind', scores.anyOfCrisis),
    line('recall, crisis', scores.crisis),
    line('crisis, found as crisis', scores.crisisAsCrisis),
    line('urgent, any kind', scores.anyOfUrgent),
    line('recall, urgent', scores.urgent),
    line('urgent, found as urgent or crisis', scores.urgentAsUrgent),
    line('false alarms', scores.falseAlarms),
    line('false alarms at the level crisis', scores.falseCrises),
    ...scores.perKind.flatMap((one) => [line(`  ${one.kind}`, one.recall), line('    false alarms', one.falseAlarms)]),
  ].join('\n');
}

/** One share, named, with its interval. */
export function line(name: string, share: Share): string {
  const [low, high] = wilson(share);
  const value = share.of === 0 ? '   - ' : (share.hits / share.of).toFixed(3);
  return `${name.padEnd(34)} ${value}  (${low.toFixed(3)} to ${high.toFixed(3)})  ${share.hits} of ${share.of}`;
}
