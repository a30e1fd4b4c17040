// The policy of the conversation, in order: the first rule that holds decides. Safety before everything; a client's question is
// answered before a new one is asked; nobody is pushed after resistance; after some reflections comes a summary. The rules stand in
// planning/, by what they guard; the last of them is a table of stage and telling.
import { exerciseAnswerRules, exerciseWishRules } from './exercise-rules.ts';
import type { ChosenMove, Situation } from './move.ts';
import { hear } from './planning/heard.ts';
import type { Rule } from './planning/rule.ts';
import { answeredStepRules, careRules, noBlameRules, ownQuestionRules, shortRules } from './planning/rules-care.ts';
import { listeningRules } from './planning/rules-listening.ts';
import { memoryRules, openingRules } from './planning/rules-memory.ts';
import { recallAskedRules } from './planning/rules-recall-asked.ts';
import { lookUpRules, outsideRules, questionRules } from './planning/rules-questions.ts';
import { safetyRules } from './planning/rules-safety.ts';
import { languageRules, talkRules } from './planning/rules-talk.ts';

export { isSummable, sinceSummary } from './planning/enough-to-sum.ts';
export type { Heard } from './planning/heard.ts';
export type { Rule } from './planning/rule.ts';
export { signalToAnswer } from './planning/signal-to-answer.ts';

/** The rules, in order. */
const policy: readonly Rule[] = [
  ...safetyRules,
  ...languageRules,
  ...exerciseWishRules,
  ...recallAskedRules,
  ...openingRules,
  ...talkRules,
  ...ownQuestionRules,
  ...questionRules,
  ...exerciseAnswerRules,
  ...noBlameRules,
  ...outsideRules,
  ...careRules,
  ...lookUpRules,
  ...answeredStepRules,
  ...shortRules,
  ...memoryRules,
  ...listeningRules,
];

/** Runs the rules. The reason names the rule and its counts, never what the client wrote. */
export function decideMove(situation: Situation): ChosenMove {
  const heard = hear(situation);
  const rule = policy.find(({ holds }) => holds(heard));
  // Plain listening is in every row of the table.
  if (!rule) throw new Error('no rule for this situation');
  const exercise = rule.exercise?.(heard);
  const recalls = rule.recalls?.(heard);
  const said = rule.says?.(heard);
  const speaks = rule.speaks?.(heard);
  const sets = rule.sets?.(heard);
  return {
    move: rule.move,
    reason: rule.name + (rule.counts?.(heard) ?? ''),
    query: rule.query?.(heard) ?? null,
    ...(rule.case && { case: rule.case }),
    ...(recalls && { recalls }),
    ...(said && { said }),
    ...(speaks && { speaks }),
    ...(sets && { sets }),
    ...(exercise ? { exercise } : {}),
    ...(rule.ofOccupations && situation.occupations ? { occupations: situation.occupations } : {}),
  };
}
