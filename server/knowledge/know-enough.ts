// Whether the best passage answers at all, or Koers says that it does not know. Words alone cannot tell for certain; this weighs how
// much of the question the passage has, how telling that is, what wordings of clients taught, and whether the text asks for what the
// knowledge is about rather than tells. Learned by evals/retrieval/learn-knowing.ts, whose README says how often it errs. Pure.
import { partsOf } from './compounds.ts';
import learned from './knowing.json' with { type: 'json' };
import { isOfTheField } from './synonyms.ts';
import { termsOfQuestion } from './terms.ts';
import { tellingWords } from './words.ts';

export type Knowing = {
  /** Per term of the text, at length one: does it ask. */
  asking: { constant: number; terms: number[]; weights: number[] };
  /** A constant, and one for each of the features below. */
  weights: number[];
  sureEnough: number;
};

const knowing: Knowing = learned;
const askingWeights = new Map(knowing.asking.terms.map((term, place) => [term, knowing.asking.weights[place] as number]));

/** Above this a passage is given. Chosen where one in five messages that nothing answers still gets one. */
export const { sureEnough } = knowing;

/**
 * How sure it is that a passage answers, in log odds.
 * @param found of find-passages.ts
 */
export function howSure(question: string, found: { said: number; taught: number; share: number; hasWordings: boolean }): number {
  const byWords = howSureByWords(question, found);
  if (!found.hasWordings) return byWords;
  const [constant = 0, ...weights] = knowing.weights;
  const learned = sureFeatures(question, found, howAsking(question)).reduce((sum, feature, place) => sum + feature * (weights[place] as number), constant);
  // "Wat is nazorg?": in a few words that all stand there, how it is asked says little.
  return Math.max(learned, byWords - surerByWords);
}

// Of a text that nobody wrote wordings for, nothing can be learned from them: an organisation's own subject may be one that no wording
// ever named. Fitted on tuning questions, wordings taken out, and messages about something else.
/** So much surer must words alone be where wordings were learned from. */
const surerByWords = 1;
const wordWeights = { constant: -10.997, said: 2.867, share: 0.622, field: 0.402 };

function howSureByWords(question: string, found: { said: number; share: number }): number {
  const [said = 0, share = 0, , field = 0] = sureFeatures(question, { ...found, taught: 0 }, 0);
  return wordWeights.constant + wordWeights.said * said + wordWeights.share * share + wordWeights.field * field + sureEnough;
}

/** What the decision is made of. @param asks how much the text asks, in log odds */
export function sureFeatures(question: string, { said, taught, share }: { said: number; taught: number; share: number }, asks: number): number[] {
  const words = tellingWords(question);
  const field = words.filter((word) => isOfTheField(word) || partsOf(word).length > 0).length / Math.max(1, words.length);
  return [Math.log(1 + 14 * Math.max(0, said)), Math.log(0.05 + Math.max(0, share)), Math.log(1 + 14 * Math.max(0, taught)), field, asks];
}

/** The terms of a text, together of length one. */
export function normalisedTerms(text: string): [term: number, value: number][] {
  const { terms } = termsOfQuestion(text);
  const length = Math.hypot(...terms.map(({ weight }) => weight)) || 1;
  return terms.map(({ term, weight }) => [term, weight / length]);
}

function howAsking(text: string): number {
  return normalisedTerms(text).reduce((sum, [term, value]) => sum + value * (askingWeights.get(term) ?? 0), knowing.asking.constant);
}
