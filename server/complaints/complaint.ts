// A complaint of a client: received, acknowledged, looked into, answered, closed; withdrawn by the client before the answer, taken up again once after it.
// Handled by a supervisor who had no part in the guidance. Every path that changes a complaint calls `decideComplaint`; nothing else may. Pure.

export const complaintSubjects = ['assistant', 'reply', 'counsellor', 'organisation', 'privacy'] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

export const complaintStatuses = ['received', 'acknowledged', 'looking', 'answered', 'closed', 'withdrawn'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export const complaintActions = [
  'acknowledge',
  'take-over',
  'look-into',
  'share',
  'respond',
  'answer',
  'close',
  'withdraw',
  'reopen',
  'say-helped',
  'permit',
  'take-back',
] as const;
export type ComplaintAction = (typeof complaintActions)[number];

/**
 * Who somebody is to a complaint: its client; the supervisor who handles it; another supervisor; a supervisor who had a part in the guidance
 * (rated, decided), while there is one who had not; who guides, once it was shared with them; or nobody.
 */
export const complaintParties = ['client', 'handler', 'supervisor', 'involved', 'guide', 'outsider'] as const;
export type ComplaintParty = (typeof complaintParties)[number];

/** from × action -> to. */
const moves: Record<ComplaintStatus, Partial<Record<ComplaintAction, ComplaintStatus>>> = {
  received: { acknowledge: 'acknowledged', withdraw: 'withdrawn', permit: 'received', 'take-back': 'received' },
  acknowledged: {
    'take-over': 'acknowledged',
    'look-into': 'looking',
    withdraw: 'withdrawn',
    permit: 'acknowledged',
    'take-back': 'acknowledged',
  },
  looking: {
    'take-over': 'looking',
    share: 'looking',
    respond: 'looking',
    answer: 'answered',
    withdraw: 'withdrawn',
    permit: 'looking',
    'take-back': 'looking',
  },
  answered: { 'take-over': 'answered', close: 'closed', reopen: 'looking', 'say-helped': 'answered', 'take-back': 'answered' },
  closed: { reopen: 'looking', 'say-helped': 'closed' },
  withdrawn: {},
};

const mayDo: Record<ComplaintAction, ComplaintParty> = {
  acknowledge: 'supervisor',
  'take-over': 'supervisor',
  'look-into': 'handler',
  share: 'handler',
  respond: 'guide',
  answer: 'handler',
  close: 'handler',
  withdraw: 'client',
  reopen: 'client',
  'say-helped': 'client',
  permit: 'client',
  'take-back': 'client',
};

export type ComplaintDecision = { to: ComplaintStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** What happens to a complaint. Who may not is told so before the state is looked at. @param wasReopened it was taken up again before: once is all */
export function decideComplaint(status: ComplaintStatus, action: ComplaintAction, party: ComplaintParty, wasReopened: boolean): ComplaintDecision {
  if (mayDo[action] !== party) return { refused: 'not-allowed' };
  const to = moves[status][action];
  if (!to || (action === 'reopen' && wasReopened)) return { refused: 'not-in-this-state' };
  return { to };
}

/** What this party can do now. */
export const possibleActions = (status: ComplaintStatus, party: ComplaintParty, wasReopened: boolean): ComplaintAction[] =>
  complaintActions.filter((action) => 'to' in decideComplaint(status, action, party, wasReopened));

/** What a house can learn from a complaint. `other` is said in words; `nothing` is an answer too. */
export const lessons = [
  'clearer-information',
  'other-wording',
  'assistant-limits',
  'sources',
  'faster-answer',
  'way-of-guiding',
  'privacy-care',
  'planning',
  'technical',
  'other',
  'nothing',
] as const;
export type Lesson = (typeof lessons)[number];

export const helpedAnswers = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helpedAnswers)[number];
