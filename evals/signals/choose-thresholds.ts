// Chooses when the classifier speaks: the two thresholds of the door for crises first, then the general gate as low as the limits
// allow, so that rules and classifier together stay within the agreed shares of false alarms on messages the model did not see.
import { type ClassifiedKind, classifiedKinds, crisisScore, decideKinds, type Thresholds } from '../../server/signals/classify.ts';
import { type Finding, rankOfLevel, type SignalKind, type SignalLevel } from '../../server/signals/signal.ts';
import type { Scored } from './score.ts';

export type HeldOut = {
  wanted: { kind: SignalKind; level: SignalLevel }[];
  scores: number[];
  rules: Finding[];
  /** Ordinary talk, no near twin of a signal: its false alarms are limited on their own. */
  ordinary: boolean;
};
type Chosen = { thresholds: Thresholds; scored: Scored[] };

/**
 * The shares of quiet messages that rules and classifier together may take for a signal. Near twins are written to mislead; ordinary
 * talk is nearly all that a client ever writes, and there a crisis that is none stops the coaching (`crisis`, that level only). The
 * rules were narrowed with ordinary talk in view and spend nothing of that share here; it is small so that the classifier does not.
 */
export const falseAlarmLimits = { twins: 0.1, ordinary: 0.04, ordinaryCrisis: 0.003 };
/** A counsellor reads every kind named: more than three, or far weaker ones, is noise. */
const shape = { margin: 1.5, mostKinds: 3 };
const maxShare = 0.5;
const crisisAnyShare = 1;
/** How many of the quiet messages the door for crises may open for at all, at any level: tried one by one. */
const doorShares = [0.002, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03];
const any = classifiedKinds.length;
const urgent = any + 1;

export function chooseThresholds(heldOut: HeldOut[]): Chosen {
  const tried = doorShares.map((share) => withinLimits(heldOut, share));
  return tried.reduce((best, one) => (worthOf(one.scored) > worthOf(best.scored) ? one : best));
}

/** The thresholds' findings joined to those of the rules, as screening joins them. */
export function scoredWith(rows: HeldOut[], thresholds: Thresholds): Scored[] {
  return rows.map((row) => ({ wanted: row.wanted, found: findingsOf(row, thresholds) }));
}

/** Found signals; a crisis counts for three at any level, for a person looks. */
function worthOf(rows: Scored[]): number {
  return rows
    .flatMap(({ wanted, found }) => wanted.filter((signal) => found.some((one) => one.kind === signal.kind)))
    .reduce((sum, signal) => sum + (signal.level === 'crisis' ? 3 : 1), 0);
}

function withinLimits(heldOut: HeldOut[], doorShare: number): Chosen {
  const quiet = heldOut.filter((row) => row.wanted.length === 0);
  const urgentFrom = chooseUrgent(heldOut);
  const door = { anyShare: crisisAnyShare, from: 0, certainFrom: 0 };
  door.certainFrom = chooseCertain(
    quiet.filter((row) => row.ordinary),
    door,
  );
  door.from = Math.min(
    door.certainFrom,
    quantile(
      quiet.map(({ scores }) => crisisScore(scores, { crisis: door })),
      doorShare,
    ),
  );
  const gates = quiet.map(({ scores }) => (scores[any] as number) + maxShare * Math.max(...scores.slice(0, any)));
  const tryShare = (share: number): Chosen => {
    const thresholds: Thresholds = { ...shape, gate: { maxShare, from: quantile(gates, share) }, crisis: door, urgentFrom };
    return { thresholds, scored: scoredWith(heldOut, thresholds) };
  };
  let low = 0;
  let high = falseAlarmLimits.twins;
  for (let tries = 0; tries < 14; tries++) {
    const share = (low + high) / 2;
    if (staysWithin(tryShare(share).scored, heldOut)) low = share;
    else high = share;
  }
  return tryShare(low);
}

function staysWithin(scored: Scored[], heldOut: HeldOut[]): boolean {
  const share = (ordinary: boolean) => {
    const quiet = scored.filter((row, at) => row.wanted.length === 0 && (heldOut[at] as HeldOut).ordinary === ordinary);
    return quiet.filter((row) => row.found.length > 0).length / Math.max(1, quiet.length);
  };
  return share(true) <= falseAlarmLimits.ordinary && share(false) <= falseAlarmLimits.twins;
}

/** Just above so many ordinary messages as the limit leaves, after those that a rule already takes for a crisis. */
function chooseCertain(ordinary: HeldOut[], door: Thresholds['crisis']): number {
  const left = ordinary.filter((row) => !row.rules.some(({ level }) => level === 'crisis'));
  const allowed = Math.floor(falseAlarmLimits.ordinaryCrisis * ordinary.length) - (ordinary.length - left.length);
  const sorted = left.map(({ scores }) => crisisScore(scores, { crisis: door })).sort((a, b) => b - a);
  return Math.ceil((sorted[Math.max(0, allowed)] ?? 0) * 1e4) / 1e4;
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
