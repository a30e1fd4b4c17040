// Where a trajectory may go from where it is. One stage further, or back to an earlier one with a reason: people do. What is not there yet
// is said before a move and kept with it; it never stops the person who knows better. Aftercare begins by closing (closing.ts). Pure.
import { type Stage, stages } from '../../conversation/stage.ts';
import type { Relation, Role } from '../../people/roles.ts';

export type MoveWay = 'forward' | 'back';
const ways: Record<Stage, Partial<Record<Stage, MoveWay>>> = {
  intake: { deepening: 'forward' },
  deepening: { synthesis: 'forward', intake: 'back' },
  synthesis: { deepening: 'back', intake: 'back' },
  aftercare: { synthesis: 'back', deepening: 'back' },
};

export type MoveDecision = { way: MoveWay } | { refused: 'not-allowed' } | { refused: 'not-in-this-state'; state: Stage | 'closed' | 'reason-needed' };

/** @param hasReason whether somebody says why; needed to go back */
export function decideMove(
  from: Stage,
  to: Stage,
  { role, relation, isClosed, hasReason }: { role: Role; relation: Relation; isClosed: boolean; hasReason: boolean },
): MoveDecision {
  if (role !== 'counsellor' || relation !== 'guides') return { refused: 'not-allowed' };
  if (isClosed) return { refused: 'not-in-this-state', state: 'closed' };
  const way = ways[from][to];
  if (!way) return { refused: 'not-in-this-state', state: from };
  return way === 'back' && !hasReason ? { refused: 'not-in-this-state', state: 'reason-needed' } : { way };
}

/** Where it may go now, with the way. */
export const movesFrom = (from: Stage): { to: Stage; way: MoveWay }[] =>
  stages.flatMap((to) => {
    const way = ways[from][to];
    return way ? [{ to, way }] : [];
  });

export const missingCodes = [
  'career-question',
  'decision',
  'information',
  'contract',
  'self-rating',
  'counsellor-rating',
  'insight',
  'approach',
  'plan-accepted',
  'session-planned',
  'hours-open',
  'hours-unregistered',
  'satisfaction',
  'signal-open',
  'referral-open',
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** What stands in the file, as far as a move or a closing looks at it. */
export type CourseFacts = {
  hasCareerQuestion: boolean;
  isDecided: boolean;
  hasConsent: boolean;
  hasContract: boolean;
  isSelfRated: boolean;
  isRatedByCounsellor: boolean;
  hasInsight: boolean;
  hasAgreedApproach: boolean;
  isPlanAccepted: boolean;
  /** Sessions that are still to come. */
  sessionsPlanned: number;
  /** Sessions whose time is over and of which nobody said whether they were held. */
  sessionsUnsaid: number;
  sessionsUnregistered: number;
  isSatisfactionAsked: boolean;
  openSignals: number;
  openReferrals: number;
};

const absent = (facts: CourseFacts): Record<MissingCode, boolean> => ({
  'career-question': !facts.hasCareerQuestion,
  decision: !facts.isDecided,
  information: !facts.hasConsent,
  contract: !facts.hasContract,
  'self-rating': !facts.isSelfRated,
  'counsellor-rating': !facts.isRatedByCounsellor,
  insight: !facts.hasInsight,
  approach: !facts.hasAgreedApproach,
  'plan-accepted': !facts.isPlanAccepted,
  'session-planned': facts.sessionsPlanned > 0,
  'hours-open': facts.sessionsUnsaid > 0,
  'hours-unregistered': facts.sessionsUnregistered > 0,
  satisfaction: !facts.isSatisfactionAsked,
  'signal-open': facts.openSignals > 0,
  'referral-open': facts.openReferrals > 0,
});
const asked: Partial<Record<Stage, readonly MissingCode[]>> = {
  deepening: ['career-question', 'decision', 'information', 'contract', 'self-rating'],
  synthesis: ['career-question', 'self-rating', 'counsellor-rating', 'insight', 'approach'],
};

/** What is not there for a move. Going back asks for nothing but a reason. */
export const missingForMove = (to: Stage, way: MoveWay, facts: CourseFacts): MissingCode[] =>
  way === 'back' ? [] : (asked[to] ?? []).filter((code) => absent(facts)[code]);

/** What is not there for closing. */
export const missingForClosing = (facts: CourseFacts): MissingCode[] =>
  (['plan-accepted', 'session-planned', 'hours-open', 'hours-unregistered', 'satisfaction', 'signal-open', 'referral-open'] as const).filter(
    (code) => absent(facts)[code],
  );
