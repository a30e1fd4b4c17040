// The memory of a conversation: messages that raise nothing may still come near, and several in two weeks say more than one. A hint is
// how near a message came; addUpHints decides whether earlier hints, fading with time, are together worth a look. Pure: the caller
// keeps the hints (a kind, a share and a time; no text) and asks after every message that raised nothing.
import type { Thresholds } from './classify.ts';
import { type ClassifiedKind, classifiedKinds, type Judgement } from './scores.ts';
import type { SignalLevel } from './signal.ts';

/** How near one message came to a signal of this kind: 0 not at all, just below 1 almost. */
export type Hint = { kind: ClassifiedKind; share: number };
/** A hint with the moment of its message. */
export type EarlierHint = Hint & { at: Date };
/** From these scores on a message counts as coming near; chosen in training so that ordinary talk rarely does. */
export type HintScale = { anyFrom: number; crisisFrom: number };
/** What hints of several messages add up to. */
export type AddedUp = { kind: ClassifiedKind; level: SignalLevel; sum: number };

const day = 24 * 60 * 60 * 1000;
/**
 * Chosen on series made of held-out messages (evals/signals/README.md): conversations of twenty ordinary messages raise nothing in at
 * least 99 of 100. One message never does, however near it came.
 */
export const memory = { days: 14, halfLifeDays: 7, fewest: 3, sums: { crisis: 2.5, other: 2.6 } };

/** The kinds a message comes near to, nearest first, at most two; none where it passes a threshold, for then it is a signal itself. */
export function hintsOf(judgement: Judgement, thresholds: Thresholds & { hints: HintScale }): Hint[] {
  const { gate, crisis, hints } = thresholds;
  if (judgement.any > gate || judgement.crisis > crisis.from) return [];
  const share = nearness(judgement.any, hints.anyFrom, gate);
  const crisisShare = nearness(judgement.crisis, hints.crisisFrom, crisis.from);
  const best = bestKind(judgement.kinds);
  const near: Hint[] = [
    { kind: best, share: best === 'crisis' ? Math.max(share, crisisShare) : share },
    ...(best === 'crisis' ? [] : [{ kind: 'crisis' as const, share: crisisShare }]),
  ];
  return near.filter((hint) => hint.share > 0).sort((a, b) => b.share - a.share);
}

/**
 * What the hints of the last two weeks add up to, the gravest first; null where a person need not look. A crisis is looked at within
 * hours, any other kind before the next session.
 */
export function addUpHints(earlier: readonly EarlierHint[], now: Date): AddedUp | null {
  const sums = new Map<ClassifiedKind, { sum: number; count: number }>();
  for (const { kind, share, at } of earlier) {
    const age = (now.getTime() - at.getTime()) / day;
    if (!(age >= 0 && age <= memory.days && share > 0)) continue;
    const { sum, count } = sums.get(kind) ?? { sum: 0, count: 0 };
    sums.set(kind, { sum: sum + Math.min(1, share) * 0.5 ** (age / memory.halfLifeDays), count: count + 1 });
  }
  let found: AddedUp | null = null;
  for (const [kind, { sum, count }] of sums) {
    const isCrisis = kind === 'crisis';
    if (count < memory.fewest || sum < (isCrisis ? memory.sums.crisis : memory.sums.other)) continue;
    if (found === null || isCrisis || (found.kind !== 'crisis' && sum > found.sum)) found = { kind, level: isCrisis ? 'urgent' : 'attention', sum };
  }
  return found;
}

function nearness(score: number, from: number, to: number): number {
  return to > from ? Math.max(0, Math.min(1, (score - from) / (to - from))) : 0;
}

function bestKind(kinds: Float64Array): ClassifiedKind {
  let best = 0;
  for (let at = 1; at < kinds.length; at++) if ((kinds[at] as number) > (kinds[best] as number)) best = at;
  return classifiedKinds[best] as ClassifiedKind;
}
