import type { Lesson } from '../../../server/complaints/complaint.ts';
import { m } from '../../paraglide/messages.js';

const words: Record<Lesson, () => string> = {
  'clearer-information': () => m.complaint_lesson_clearer_information(),
  'other-wording': () => m.complaint_lesson_other_wording(),
  'assistant-limits': () => m.complaint_lesson_assistant_limits(),
  sources: () => m.complaint_lesson_sources(),
  'faster-answer': () => m.complaint_lesson_faster_answer(),
  'way-of-guiding': () => m.complaint_lesson_way_of_guiding(),
  'privacy-care': () => m.complaint_lesson_privacy_care(),
  planning: () => m.complaint_lesson_planning(),
  technical: () => m.complaint_lesson_technical(),
  other: () => m.complaint_lesson_other(),
  nothing: () => m.complaint_lesson_nothing(),
};

/** What was learned, in words. */
export const wordLesson = (lesson: Lesson): string => words[lesson]();
