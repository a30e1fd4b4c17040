// Whether a judgement may bring a conversation before a supervisor by itself. Only by criteria on which people were shown to agree with the
// judge (trust.ts); and not where somebody in the conversation spoke to the judge. The measures do so regardless. Pure.
import { lowScore, overallOf } from '../rubric.ts';
import type { Judgement } from '../store.ts';
import type { TrustByCriterion } from '../trust.ts';

/** Whether what the judge may be believed on is low. */
export function isLowWhereTrusted({ scores, aimed = 0 }: Judgement, trust: TrustByCriterion): boolean {
  if (aimed > 0) return false;
  const overall = overallOf(scores.filter(({ criterion }) => trust[criterion].trusted));
  return overall !== null && overall < lowScore;
}
