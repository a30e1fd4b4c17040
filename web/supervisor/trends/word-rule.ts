// Why the guard held a sentence back, in words.
import type { GuardRule } from '../../../server/conversation/guard.ts';
import { m } from '../../paraglide/messages.js';

const words: Record<GuardRule, () => string> = {
  diagnosis: () => m.trends_rule_diagnosis(),
  advice: () => m.trends_rule_advice(),
  promise: () => m.trends_rule_promise(),
  steering: () => m.trends_rule_steering(),
  judgement: () => m.trends_rule_judgement(),
  'human-claim': () => m.trends_rule_human_claim(),
  instructions: () => m.trends_rule_instructions(),
  'others-data': () => m.trends_rule_others_data(),
  discrimination: () => m.trends_rule_discrimination(),
  'false-deed': () => m.trends_rule_false_deed(),
  secrecy: () => m.trends_rule_secrecy(),
  'against-help': () => m.trends_rule_against_help(),
  'invented-fact': () => m.trends_rule_invented_fact(),
  'second-question': () => m.trends_rule_second_question(),
  repetition: () => m.trends_rule_repetition(),
  'too-long': () => m.trends_rule_too_long(),
  'too-hard': () => m.trends_rule_too_hard(),
  'wrong-language': () => m.trends_rule_wrong_language(),
  tone: () => m.trends_rule_tone(),
};

/** A rule that this screen does not know keeps its own name. */
export const wordRule = (rule: string): string => (Object.hasOwn(words, rule) ? words[rule as GuardRule]() : rule);
