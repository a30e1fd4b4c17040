// What a client can say of a reply, in closed words (0018_feedback.sql).

export const verdicts = ['up', 'down'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a reply did not help: not what was meant, a question left unanswered, too hard to read, said before, pushes, not right. */
export const feedbackReasons = ['not-meant', 'unanswered', 'too-hard', 'repeats', 'pushes', 'wrong'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

export type Feedback = { messageId: string; verdict: Verdict; reason: FeedbackReason | null };
