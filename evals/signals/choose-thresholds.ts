// Chooses from which score a kind counts as found. Every kind may add the same share of false alarms, crisis more; the share is the
// largest with which rules and classifier together stay within the limit.
import { type ClassifiedKind, type ClassifierHead, classifiedKinds } from '../../server/signals/classify.ts';
import { type Finding, rankOfLevel, type SignalKind, type SignalLevel } from '../../server/signals/signal.ts';
import type { Scored } from './score.ts';

export type HeldOut = { wanted: { kind: SignalKind; level: SignalLevel }[]; scores: number[]; rules: Finding[] };
type Chosen = Pick<ClassifierHead, 'anyShare' | 'thresholds' | 'urgentFrom'> & { scored: Scored[] };

/** The share of quiet messages that rules and classifier together may take for a signal. */
export const falseAlarmLimit = 0.1;
const crisisWeight = 2;
const anyShares = [0, 0.5, 1, 1.5, 2, 3];
const any = classifiedKinds.length;
const urgent = any + 1;

export function chooseThresholds(heldOut: HeldOut[]): Chosen {
  const tried = anyShares.map((anyShare) => withinLimit(heldOut, anyShare));
  const worth = ({ scored }: Chosen) => scored.reduce((sum, row) => sum + hits(row), 0);
  return tried.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** Found signals; a crisis counts double. */
function hits({ wanted, found }: Scored): number {
  return wanted.reduce((sum, signal) => sum + (found.some((one) => one.kind === signal.kind) ? (signal.level === 'crisis' ? 2 : 1) : 0), 0);
}

function withinLimit(heldOut: HeldOut[], anyShare: number): Chosen {
  const quiet = heldOut.filter((row) => row.wanted.length === 0);
  const urgentFrom = chooseUrgent(heldOut);
  let low = 0;
  let high = 0.2;
  let best: Chosen | null = null;
  for (let tries = 0; tries < 18; tries++) {
    const share = (low + high) / 2;
    const thresholds = Object.fromEntries(
      classifiedKinds.map((kind, model) => [kind, quantile(quiet, model, anyShare, share * (kind === 'crisis' ? crisisWeight : 1))]),
    ) as Record<ClassifiedKind, number>;
    const scored = heldOut.map((row) => ({ wanted: row.wanted, found: findingsOf(row, anyShare, thresholds, urgentFrom) }));
    const alarms = scored.filter((row) => row.wanted.length === 0 && row.found.length > 0).length;
    if (alarms <= falseAlarmLimit * quiet.length || !best) best = { anyShare, thresholds, urgentFrom, scored };
    if (alarms <= falseAlarmLimit * quiet.length) low = share;
    else high = share;
  }
  return best as Chosen;
}

function quantile(quiet: HeldOut[], model: number, anyShare: number, share: number): number {
  const scores = quiet.map((row) => (row.scores[model] as number) + anyShare * (row.scores[any] as number)).sort((a, b) => b - a);
  return Math.round((scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] as number) * 1e4) / 1e4;
}

/** Per kind the score from which "urgent" is right most often; a kind that is hardly ever urgent is never called so. */
function chooseUrgent(heldOut: HeldOut[]): Chosen['urgentFrom'] {
  const chosen: Chosen['urgentFrom'] = {};
  for (const kind of classifiedKinds) {
    if (kind === 'crisis') continue;
    const rows = heldOut.flatMap((row) => row.wanted.filter((one) => one.kind === kind).map((one) => ({ score: row.scores[urgent] as number, isUrgent: one.level === 'urgent' })));
    if (rows.filter((row) => row.isUrgent).length < 10) continue;
    const points = rows.map((row) => row.score);
    // An urgent signal called "attention" is worse than the other way round.
    const worth = (from: number) => rows.reduce((sum, row) => sum + (row.score > from === row.isUrgent ? (row.isUrgent ? 1.5 : 1) : 0), 0);
    const best = points.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen[kind] = Math.round(best * 1e4) / 1e4;
  }
  return chosen;
}

function findingsOf(row: HeldOut, anyShare: number, thresholds: Record<ClassifiedKind, number>, urgentFrom: Chosen['urgentFrom']): Scored['found'] {
  const found = new Map<SignalKind, SignalLevel>(row.rules.map((finding) => [finding.kind, finding.level]));
  for (const [model, kind] of classifiedKinds.entries()) {
    if ((row.scores[model] as number) + anyShare * (row.scores[any] as number) <= thresholds[kind]) continue;
    const from = urgentFrom[kind];
    const level = kind === 'crisis' ? 'crisis' : from !== undefined && (row.scores[urgent] as number) > from ? 'urgent' : 'attention';
    const known = found.get(kind);
    if (!known || rankOfLevel(level) < rankOfLevel(known)) found.set(kind, level);
  }
  return [...found].map(([kind, level]) => ({ kind, level }));
}
