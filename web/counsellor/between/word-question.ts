// A question of the brief in words. The client's own words stand beside it as evidence, never inside what we say.
import type { BriefEvidence, BriefRule } from '../../../server/desk/brief.ts';
import { m } from '../../paraglide/messages.js';
import type { BriefAsked } from '../../ui/between/records.ts';

const subjects: Record<string, () => string> = {
  teaching: () => m.brief_subject_teaching(),
  leading: () => m.brief_subject_leading(),
  people: () => m.brief_subject_people(),
  care: () => m.brief_subject_care(),
  technique: () => m.brief_subject_technique(),
  order: () => m.brief_subject_order(),
  creating: () => m.brief_subject_creating(),
  outdoors: () => m.brief_subject_outdoors(),
  boss: () => m.brief_subject_boss(),
  colleagues: () => m.brief_subject_colleagues(),
  change: () => m.brief_subject_change(),
  money: () => m.brief_subject_money(),
  hours: () => m.brief_subject_hours(),
  learning: () => m.brief_subject_learning(),
  age: () => m.brief_subject_age(),
  values: () => m.brief_subject_values(),
  home: () => m.brief_subject_home(),
  business: () => m.brief_subject_business(),
  feedback: () => m.brief_subject_feedback(),
  boredom: () => m.brief_subject_boredom(),
  applying: () => m.brief_subject_applying(),
  network: () => m.brief_subject_network(),
  choice: () => m.brief_subject_choice(),
  pressure: () => m.brief_subject_pressure(),
  dream: () => m.brief_subject_dream(),
};

const questions: Record<BriefRule, (asked: { about: string; days: number }) => string> = {
  'signal-resolved': () => m.brief_ask_signal_resolved(),
  'signal-to-discuss': () => m.brief_ask_signal_to_discuss(),
  contradiction: () => m.brief_ask_contradiction(),
  'homework-left': ({ about }) => m.brief_ask_homework_left({ about }),
  'homework-late': () => m.brief_ask_homework_late(),
  'exercise-and-question': ({ about }) => m.brief_ask_exercise_and_question({ about }),
  'told-twice': ({ about }) => m.brief_ask_told_twice({ about: subjects[about]?.() ?? about }),
  'energy-swings': () => m.brief_ask_energy_swings(),
  'nothing-done': () => m.brief_ask_nothing_done(),
  'insight-waits': () => m.brief_ask_insight_waits(),
  'insight-new': () => m.brief_ask_insight_new(),
  'exercise-done': ({ about }) => m.brief_ask_exercise_done({ about }),
  'long-silent': ({ days }) => m.brief_ask_long_silent({ days }),
};

export const wordQuestion = ({ rule, about, days }: BriefAsked): string => questions[rule]({ about: about ?? '', days: days ?? 0 });

const kinds: Record<BriefEvidence['kind'], () => string> = {
  message: () => m.brief_evidence_message(),
  signal: () => m.brief_evidence_signal(),
  insight: () => m.brief_evidence_insight(),
  homework: () => m.brief_evidence_homework(),
  exercise: () => m.brief_evidence_exercise(),
  logbook: () => m.brief_evidence_logbook(),
};
export const wordEvidence = (kind: BriefEvidence['kind']): string => kinds[kind]();
