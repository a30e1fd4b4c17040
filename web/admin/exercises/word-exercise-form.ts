import type { AnswerKind, YieldKind } from '../../../server/knowledge/exercise-shape.ts';
import { m } from '../../paraglide/messages.js';
import type { WayKind } from './exercise-draft.ts';
import type { ExerciseProblem } from './find-exercise-problems.ts';

const answers: Record<AnswerKind, () => string> = {
  text: () => m.exform_answer_text(),
  lines: () => m.exform_answer_lines(),
  one: () => m.exform_answer_one(),
  some: () => m.exform_answer_some(),
  order: () => m.exform_answer_order(),
  number: () => m.exform_answer_number(),
  date: () => m.exform_answer_date(),
};
export const wordAnswer = (kind: AnswerKind): string => answers[kind]();

const yields: Record<YieldKind, () => string> = {
  quality: () => m.exform_yield_quality(),
  value: () => m.exform_yield_value(),
  motive: () => m.exform_yield_motive(),
  interest: () => m.exform_yield_interest(),
  insight: () => m.exform_yield_insight(),
  pattern: () => m.exform_yield_pattern(),
  commitment: () => m.exform_yield_commitment(),
  goal: () => m.exform_yield_goal(),
  evidence: () => m.exform_yield_evidence(),
  contact: () => m.exform_yield_contact(),
  occupation: () => m.exform_yield_occupation(),
  risk: () => m.exform_yield_risk(),
  barrier: () => m.exform_yield_barrier(),
  score: () => m.exform_yield_score(),
};
export const wordYield = (kind: YieldKind): string => yields[kind]();

const ways: Record<WayKind, () => string> = {
  is: () => m.exform_way_is(),
  atLeast: () => m.exform_way_at_least(),
  atMost: () => m.exform_way_at_most(),
  yes: () => m.exform_way_yes(),
  no: () => m.exform_way_no(),
  fewerThan: () => m.exform_way_fewer(),
  isUnsure: () => m.exform_way_unsure(),
  always: () => m.exform_way_always(),
};
export const wordWay = (kind: WayKind): string => ways[kind]();

const problems: Record<ExerciseProblem, () => string> = {
  missing: () => m.exform_wrong_missing(),
  'too-long': () => m.exform_wrong_too_long(),
  'two-questions': () => m.exform_wrong_two_questions(),
  'slot-unknown': () => m.exform_wrong_slot_unknown(),
  'slot-later': () => m.exform_wrong_slot_later(),
  'few-options': () => m.exform_wrong_few_options(),
  'nothing-to-order': () => m.exform_wrong_nothing_to_order(),
  range: () => m.exform_wrong_range(),
  'way-nowhere': () => m.exform_wrong_way_nowhere(),
  'way-back': () => m.exform_wrong_way_back(),
  'way-value': () => m.exform_wrong_way_value(),
  'no-own-words': () => m.exform_wrong_no_own_words(),
  'few-steps': () => m.exform_wrong_few_steps(),
  minutes: () => m.exform_wrong_minutes(),
  'not-an-address': () => m.knowledge_wrong_url(),
  'in-future': () => m.knowledge_wrong_future(),
  taken: () => m.knowledge_wrong_title_taken(),
  other: () => m.exform_wrong_other(),
};
/** What is wrong at a place of the form, and how it is put right. */
export const wordExerciseProblem = (problem: ExerciseProblem): string => problems[problem]();
