// Five plain questions and one open, at the end and after aftercare. Scores are figures of a centre, never of one counsellor's client:
// they are shown only counted together, and only from so many answers that nobody can be found back in them. Pure.
export const satisfactionQuestions = ['heard', 'clearer', 'steps', 'pace', 'again'] as const;
export type SatisfactionQuestion = (typeof satisfactionQuestions)[number];
export const satisfactionMoments = ['end', 'aftercare'] as const;
export type SatisfactionMoment = (typeof satisfactionMoments)[number];
export type Scores = Record<SatisfactionQuestion, number>;

/** With fewer answers somebody could be found back. */
export const fewestAnswers = 5;

export type CountedQuestion = {
  question: SatisfactionQuestion;
  moment: SatisfactionMoment;
  /** Of which `spread` tells; fewer than five where there is none. */
  answers: number;
  /** How many gave 1, 2, 3, 4 and 5; null where there are too few. */
  spread: number[] | null;
};

export type GivenScore = { question: SatisfactionQuestion; moment: SatisfactionMoment; score: number };

/**
 * Counts the answers in the order in which they came, five at a time: a sixth is shown with the tenth. So who looks today and tomorrow sees
 * nothing of the one who answered in between.
 * @param scores the oldest answer first
 */
export function countScores(scores: readonly GivenScore[]): CountedQuestion[] {
  return satisfactionMoments.flatMap((moment) =>
    satisfactionQuestions.map((question) => {
      const came = scores.filter((one) => one.moment === moment && one.question === question);
      const given = came.length < fewestAnswers ? came : came.slice(0, came.length - (came.length % fewestAnswers));
      const spread = [1, 2, 3, 4, 5].map((level) => given.filter(({ score }) => score === level).length);
      return { question, moment, answers: given.length, spread: given.length < fewestAnswers ? null : spread };
    }),
  );
}
