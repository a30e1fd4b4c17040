import type { Criterion } from '../../server/evaluation/rubric.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import type { AuditReason } from '../ui/records.ts';

const reasons: Record<AuditReason, () => string> = {
  crisis: () => m.supervisor_reason_crisis(),
  signal: () => m.supervisor_reason_signal(),
  overruled: () => m.supervisor_reason_overruled(),
  missed: () => m.supervisor_reason_missed(),
  'thumbs-down': () => m.supervisor_reason_thumbs_down(),
  sample: () => m.supervisor_reason_sample(),
  'low-score': () => m.supervisor_reason_low_score(),
  complaint: () => m.supervisor_reason_complaint(),
};
/** Why this conversation is shown to a supervisor. */
export const wordReason = (reason: AuditReason): string => reasons[reason]();

const titles: Record<Criterion, () => string> = {
  'asks-openly': () => m.supervisor_criterion_asks_openly(),
  'does-not-steer': () => m.supervisor_criterion_does_not_steer(),
  'mirrors-the-client': () => m.supervisor_criterion_mirrors(),
  grounded: () => m.supervisor_criterion_grounded(),
  'language-level': () => m.supervisor_criterion_language(),
  limits: () => m.supervisor_criterion_limits(),
  neutral: () => m.supervisor_criterion_neutral(),
  'signal-reaction': () => m.supervisor_criterion_signal(),
  'moves-forward': () => m.supervisor_criterion_forward(),
  'uses-insights': () => m.supervisor_criterion_insights(),
  repetition: () => m.supervisor_criterion_repetition(),
};
/** The criteria in the order of the rubric (server/evaluation/rubric.ts). */
export const criteriaInOrder = Object.keys(titles) as Criterion[];
/** What is judged; a criterion this screen does not know keeps its own name. */
export const wordCriterion = (criterion: string): string => (Object.hasOwn(titles, criterion) ? titles[criterion as Criterion]() : criterion);

/** "3,4": one decimal, in the notation of the language. */
export const wordOverall = (overall: number): string =>
  new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(overall);
