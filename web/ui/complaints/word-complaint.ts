// A complaint in words, for its client and for who handles it.
import type { ComplaintStatus, ComplaintSubject, Helped } from '../../../server/complaints/complaint.ts';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import type { Complaint } from './complaint-queries.ts';

/** Where it stands, to the client whose it is: who has it and by when they hear. */
export function wordOwnStatus(complaint: Complaint): string {
  const { status, acknowledgeBy, answerBy, daysLeft } = complaint;
  const name = complaint.handlerName ?? '';
  const due = status === 'received' ? acknowledgeBy : answerBy;
  if (daysLeft !== null && daysLeft < 0) return m.complaint_status_late({ when: longDate(due) });
  if (status === 'received') return m.complaint_status_received({ when: longDate(acknowledgeBy) });
  if (status === 'acknowledged') return m.complaint_status_acknowledged({ name, when: longDate(answerBy) });
  if (status === 'looking') return m.complaint_status_looking({ name, when: longDate(answerBy) });
  if (status === 'answered') return m.complaint_status_answered({ name, when: longDate(complaint.answeredAt ?? answerBy) });
  const ended = longDate(complaint.closedAt ?? answerBy);
  return status === 'closed' ? m.complaint_status_closed({ when: ended }) : m.complaint_status_withdrawn({ when: ended });
}

const steps: Record<Complaint['steps'][number]['action'], () => string> = {
  file: () => m.complaint_step_file(),
  acknowledge: () => m.complaint_step_acknowledge(),
  'take-over': () => m.complaint_step_take_over(),
  'look-into': () => m.complaint_step_look_into(),
  share: () => m.complaint_step_share(),
  respond: () => m.complaint_step_respond(),
  answer: () => m.complaint_step_answer(),
  close: () => m.complaint_step_close(),
  withdraw: () => m.complaint_step_withdraw(),
  reopen: () => m.complaint_step_reopen(),
  'say-helped': () => m.complaint_step_say_helped(),
  permit: () => m.complaint_step_permit(),
  'take-back': () => m.complaint_step_take_back(),
};
export const wordStep = (action: Complaint['steps'][number]['action']): string => steps[action]();

const helped: Record<Helped, () => string> = {
  yes: () => m.complaint_helped_yes(),
  partly: () => m.complaint_helped_partly(),
  no: () => m.complaint_helped_no(),
};
export const wordHelped = (answer: Helped): string => helped[answer]();

const subjects: Record<ComplaintSubject, () => string> = {
  assistant: () => m.complaint_short_assistant(),
  reply: () => m.complaint_short_reply(),
  counsellor: () => m.complaint_short_counsellor(),
  organisation: () => m.complaint_short_organisation(),
  privacy: () => m.complaint_short_privacy(),
};
export const wordComplaintSubject = (about: ComplaintSubject): string => subjects[about]();

const states: Record<ComplaintStatus, () => string> = {
  received: () => m.complaint_state_received(),
  acknowledged: () => m.complaint_state_acknowledged(),
  looking: () => m.complaint_state_looking(),
  answered: () => m.complaint_state_answered(),
  closed: () => m.complaint_state_closed(),
  withdrawn: () => m.complaint_state_withdrawn(),
};
export const wordComplaintState = (status: ComplaintStatus): string => states[status]();

/** How long the term that counts now still runs. */
export function wordTerm(daysLeft: number | null): string {
  if (daysLeft === null) return m.complaint_term_none();
  if (daysLeft === 0) return m.complaint_term_today();
  return daysLeft > 0 ? m.complaint_term_left({ count: daysLeft }) : m.complaint_term_over({ count: -daysLeft });
}
