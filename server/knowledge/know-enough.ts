// Whether the best passage answers at all, or Koers says that it does not know. Words alone cannot tell for certain; this weighs how
// much of the question the passage has, how telling that is, and whether the question is about what the knowledge is about. Pure.
import { partsOf } from './compounds.ts';
import { isOfTheField } from './synonyms.ts';
import { tellingWords } from './words.ts';

// Fitted by logistic regression on sets in evals/retrieval, whose README says how often it errs.
const weights = { constant: -10.997, strength: 2.867, share: 0.622, field: 0.402 };

/** Above this a passage is given. Chosen where one in five questions about something else still gets one. */
export const sureEnough = 0;

/**
 * How sure it is that a passage answers, in log odds.
 * @param found `strength` and `share` of find-passages.ts
 */
export function howSure(question: string, { strength, share }: { strength: number; share: number }): number {
  const words = tellingWords(question);
  const field = words.filter((word) => isOfTheField(word) || partsOf(word).length > 0).length / Math.max(1, words.length);
  return weights.constant + weights.strength * Math.log(1 + 14 * strength) + weights.share * Math.log(0.05 + share) + weights.field * field;
}
