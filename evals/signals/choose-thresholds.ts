// Chooses when the classifier speaks: the thresholds of the door for crises first, then the general gate as low as the limits allow, so
// that rules and classifier together stay within the agreed shares of false alarms on messages the models did not see.
import { decideKinds, standingRules, type Thresholds } from '../../server/signals/classify.ts';
import { type ClassifiedKind, classifiedKinds, type Judgement } from '../../server/signals/scores.ts';
import { type Finding, rankOfLevel, type SignalKind, type SignalLevel } from '../../server/signals/signal.ts';
import type { Scored } from './score.ts';

/** `talk`: answers in the middle of a talk, full of grave words said innocently: twins, and as ordinary as can be where coaching would stop. */
export type Among = 'ordinary' | 'talk' | 'twins' | 'close-twins';
export type HeldOut = {
  wanted: { kind: SignalKind; level: SignalLevel }[];
  judgement: Judgement;
  rules: Finding[];
  /** Where its false alarms count, if it is quiet: close twins turn a signal with a word or two, and are reported but not limited. */
  among: Among;
};
type Chosen = { thresholds: Thresholds; scored: Scored[] };

/**
 * The shares of quiet messages that rules and classifier together may take for a signal. Near twins are written to mislead; ordinary
 * talk is nearly all that a client ever writes, and there a crisis that is none stops the coaching (`ordinaryCrisis`, and `talkCrisis` on
 * talk that was written to hold grave words; that level only)
 * or, through the door for crises alone, has a counsellor hurry for nothing (`ordinaryNamed`).
 */
export const falseAlarmLimits = { twins: 0.1, ordinary: 0.04, ordinaryNamed: 0.015, ordinaryCrisis: 0.003, talkCrisis: 0.008 };
/** A counsellor reads every kind named: more than three, or far weaker ones, is noise. */
const shape = { margin: 1.5, mostKinds: 3 };
/** How many of the quiet messages the door for crises may open for at all, at any level: tried one by one. */
const doorShares = [0.002, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05];
/** How many signals of another kind may be named a crisis as well, where they are looked at anyway. */
const namedShare = 0.12;
/** What a crisis found counts, beside a signal found at all. */
const crisisWorth = 2;

export function chooseThresholds(heldOut: HeldOut[]): Chosen {
  const tried = doorShares.map((share) => withinLimits(heldOut, share));
  return tried.reduce((best, one) => (worthOf(one.scored) > worthOf(best.scored) ? one : best));
}

/** The thresholds' findings joined to those of the rules, as screening joins them. */
export function scoredWith(rows: HeldOut[], thresholds: Thresholds): Scored[] {
  return rows.map((row) => ({ wanted: row.wanted, found: findingsOf(row, thresholds) }));
}

/** Messages in which anything was found that needs a person; a crisis named as one counts again, for it is looked at soonest. */
function worthOf(rows: Scored[]): number {
  return rows.reduce((sum, { wanted, found }) => {
    if (wanted.length === 0 || found.length === 0) return sum;
    const isCrisisNamed = wanted.some(({ kind }) => kind === 'crisis') && found.some(({ kind }) => kind === 'crisis');
    return sum + 1 + (isCrisisNamed ? crisisWorth : 0);
  }, 0);
}

function withinLimits(heldOut: HeldOut[], doorShare: number): Chosen {
  const quiet = heldOut.filter((row) => row.wanted.length === 0);
  const urgentFrom = chooseUrgent(heldOut);
  const ordinary = quiet.filter(({ among }) => among === 'ordinary');
  const others = heldOut.filter(({ wanted }) => wanted.length > 0 && !wanted.some(({ kind }) => kind === 'crisis'));
  const crises = (rows: HeldOut[]) => rows.map(({ judgement }) => judgement.crisis);
  const talk = quiet.filter(({ among }) => among === 'talk');
  const certainFrom = Math.max(
    chooseCertain(ordinary, falseAlarmLimits.ordinaryCrisis),
    ...(talk.length > 0 ? [chooseCertain(talk, falseAlarmLimits.talkCrisis)] : []),
  );
  const nameable = quantile(crises(ordinary), falseAlarmLimits.ordinaryNamed);
  const door = quantile(crises(quiet.filter(({ among }) => among !== 'close-twins')), doorShare);
  const from = Math.min(certainFrom, Math.max(nameable, door));
  const namedFrom = Math.min(from, quantile(crises(others), namedShare));
  const gates = quiet.map(({ judgement }) => judgement.any);
  const tryShare = (share: number): Chosen => {
    const thresholds: Thresholds = { ...shape, gate: quantile(gates, share), crisis: { from, certainFrom, namedFrom }, urgentFrom };
    return { thresholds, scored: scoredWith(heldOut, thresholds) };
  };
  let low = 0;
  let high = 0.5;
  for (let tries = 0; tries < 14; tries++) {
    const share = (low + high) / 2;
    if (staysWithin(tryShare(share).scored, heldOut)) low = share;
    else high = share;
  }
  return tryShare(low);
}

function staysWithin(scored: Scored[], heldOut: HeldOut[]): boolean {
  const share = (...among: Among[]) => {
    const quiet = scored.filter((row, at) => row.wanted.length === 0 && among.includes((heldOut[at] as HeldOut).among));
    return quiet.filter((row) => row.found.length > 0).length / Math.max(1, quiet.length);
  };
  return share('ordinary') <= falseAlarmLimits.ordinary && share('twins', 'talk') <= falseAlarmLimits.twins;
}

/** Just above so many ordinary messages as the limit leaves, after those that a rule already takes for a crisis. */
function chooseCertain(ordinary: HeldOut[], limit: number): number {
  const left = ordinary.filter((row) => !row.rules.some(({ level }) => level === 'crisis'));
  const allowed = Math.floor(limit * ordinary.length) - (ordinary.length - left.length);
  const sorted = left.map(({ judgement }) => judgement.crisis).sort((a, b) => b - a);
  return Math.ceil((sorted[Math.max(0, allowed)] ?? 0) * 1e4) / 1e4;
}

/** The score that so large a share of these lies above. */
export function quantile(scores: number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 1e4) / 1e4;
}

/** Per kind the score from which "urgent" is right most often; a kind that is hardly ever urgent is never called so. */
function chooseUrgent(heldOut: HeldOut[]): Thresholds['urgentFrom'] {
  const chosen: Partial<Record<ClassifiedKind, number>> = {};
  for (const kind of classifiedKinds) {
    if (kind === 'crisis') continue;
    const rows = heldOut.flatMap((row) =>
      row.wanted.filter((one) => one.kind === kind).map((one) => ({ score: row.judgement.urgent, isUrgent: one.level === 'urgent' })),
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
  const standing = standingRules(row.rules, row.judgement, thresholds);
  const found = new Map<SignalKind, SignalLevel>(standing.map((finding) => [finding.kind, finding.level]));
  for (const { kind, level } of decideKinds(row.judgement, thresholds)) {
    const known = found.get(kind);
    if (!known || rankOfLevel(level) < rankOfLevel(known)) found.set(kind, level);
  }
  return [...found].map(([kind, level]) => ({ kind, level }));
}
