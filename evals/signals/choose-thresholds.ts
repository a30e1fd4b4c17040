// Chooses when the classifier speaks: the door for crises first, then the general gate as low as the limit allows, so that rules and
// classifier together stay within the agreed share of false alarms on messages the model did not see.
import { type ClassifiedKind, classifiedKinds, decideKinds, type Thresholds } from '../../server/signals/classify.ts';
import { type Finding, rankOfLevel, type SignalKind, type SignalLevel } from '../../server/signals/signal.ts';
import type { Scored } from './score.ts';

export type HeldOut = { wanted: { kind: SignalKind; level: SignalLevel }[]; scores: number[]; rules: Finding[] };
type Chosen = { thresholds: Thresholds; scored: Scored[] };

/** The share of quiet messages that rules and classifier together may take for a signal. */
export const falseAlarmLimit = 0.1;
/** A counsellor reads every kind named: more than three, or far weaker ones, is noise. */
const shape = { margin: 1.5, mostKinds: 3 };
const maxShare = 0.5;
const crisisShares = [0.005, 0.01, 0.02, 0.03];
const crisisAnyShare = 0.5;
const any = classifiedKinds.length;
const urgent = any + 1;

export function chooseThresholds(heldOut: HeldOut[]): Chosen {
  const tried = crisisShares.map((share) => withinLimit(heldOut, share));
  return tried.reduce((best, one) => (hits(one.scored) > hits(best.scored) ? one : best));
}

/** Found signals; a crisis counts double. */
function hits(rows: Scored[]): number {
  return rows
    .flatMap(({ wanted, found }) => wanted.filter((signal) => found.some((one) => one.kind === signal.kind)))
    .reduce((sum, signal) => sum + (signal.level === 'crisis' ? 2 : 1), 0);
}

function withinLimit(heldOut: HeldOut[], crisisShare: number): Chosen {
  const quiet = heldOut.filter((row) => row.wanted.length === 0);
  const urgentFrom = chooseUrgent(heldOut);
  const crisis = { anyShare: crisisAnyShare, from: quantile(quiet.map(({ scores }) => (scores[0] as number) + crisisAnyShare * (scores[any] as number)), crisisShare) };
  const gates = quiet.map(({ scores }) => (scores[any] as number) + maxShare * Math.max(...scores.slice(0, any)));
  const tryShare = (share: number): Chosen => {
    const thresholds: Thresholds = { ...shape, gate: { maxShare, from: quantile(gates, share) }, crisis, urgentFrom };
    return { thresholds, scored: heldOut.map((row) => ({ wanted: row.wanted, found: findingsOf(row, thresholds) })) };
  };
  let low = 0;
  let high = falseAlarmLimit;
  for (let tries = 0; tries < 14; tries++) {
    const share = (low + high) / 2;
    const alarms = tryShare(share).scored.filter((row) => row.wanted.length === 0 && row.found.length > 0).length;
    if (alarms <= falseAlarmLimit * quiet.length) low = share;
    else high = share;
  }
  return tryShare(low);
}

function quantile(scores: number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number) * 1e4) / 1e4;
}

/** Per kind the score from which "urgent" is right most often; a kind that is hardly ever urgent is never called so. */
function chooseUrgent(heldOut: HeldOut[]): Thresholds['urgentFrom'] {
  const chosen: Partial<Record<ClassifiedKind, number>> = {};
  for (const kind of classifiedKinds) {
    if (kind === 'crisis') continue;
    const rows = heldOut.flatMap((row) =>
      row.wanted.filter((one) => one.kind === kind).map((one) => ({ score: row.scores[urgent] as number, isUrgent: one.level === 'urgent' })),
    );
    if (rows.filter((row) => row.isUrgent).length < 10) continue;
    // An urgent signal called "attention" is worse than the other way round.
    const worth = (from: number) => rows.reduce((sum, row) => sum + (row.score > from === row.isUrgent ? (row.isUrgent ? 1.5 : 1) : 0), 0);
    const best = rows.map((row) => row.score).reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen[kind] = Math.round(best * 1e4) / 1e4;
  }
  return chosen;
}

function findingsOf(row: HeldOut, thresholds: Thresholds): Scored['found'] {
  const found = new Map<SignalKind, SignalLevel>(row.rules.map((finding) => [finding.kind, finding.level]));
  for (const { kind, level } of decideKinds(row.scores, thresholds)) {
    const known = found.get(kind);
    if (!known || rankOfLevel(level) < rankOfLevel(known)) found.set(kind, level);
  }
  return [...found].map(([kind, level]) => ({ kind, level }));
}
