// The handler's steps: take it up, look into it, ask who guides, answer, close with what was learned.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { changeComplaint } from './change-complaint.ts';
import type { Lesson } from './complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** Takes up a complaint that came in, in one's own name. @param why needed where nobody without a part in the guidance is there */
export const acknowledgeComplaint = (deps: ComplaintDeps, person: Person, id: string, why: string | null) =>
  changeComplaint(deps, person, { id, action: 'acknowledge' }, ({ now, nobodyUnengaged }) => {
    if (nobodyUnengaged && !why) throw new Refusal('invalid-input', { field: 'why' });
    return { change: { handlerId: person.id, acknowledgedAt: now }, stepWords: nobodyUnengaged ? why : null, detail: { hadPart: nobodyUnengaged } };
  });

/** Takes over from who handled it until now, in one's own name. */
export const takeOverComplaint = (deps: ComplaintDeps, person: Person, id: string, why: string) =>
  changeComplaint(deps, person, { id, action: 'take-over' }, ({ nobodyUnengaged }) => ({
    change: { handlerId: person.id },
    stepWords: why,
    detail: { hadPart: nobodyUnengaged },
  }));

export const lookIntoComplaint = (deps: ComplaintDeps, person: Person, id: string) => changeComplaint(deps, person, { id, action: 'look-into' }, () => ({}));

/** Asks who guides for their view, in the handler's words: what the client wrote stays with the handler. */
export const shareComplaint = (deps: ComplaintDeps, person: Person, id: string, question: string) =>
  changeComplaint(deps, person, { id, action: 'share' }, ({ complaint, now }) => {
    if (complaint.sharedAt) throw new Refusal('not-in-this-state', { state: 'shared' });
    return { change: { sharedAt: now, sharedQuestion: question } };
  });

/** The answer, which the client reads on their screen. */
export const answerComplaint = (deps: ComplaintDeps, person: Person, id: string, answer: string) =>
  changeComplaint(deps, person, { id, action: 'answer' }, ({ complaint, now }) => ({
    change: { answer: complaint.answer === null ? answer : `${complaint.answer}\n\n${answer}`, answeredAt: now },
    detail: { inTime: now <= complaint.answerBy },
  }));

export const closeComplaint = (deps: ComplaintDeps, person: Person, id: string, learned: readonly Lesson[], words: string | null) =>
  changeComplaint(deps, person, { id, action: 'close' }, ({ now }) => {
    if (learned.includes('other') && !words) throw new Refusal('invalid-input', { field: 'words' });
    return { change: { closedAt: now, learned: [...learned], learnedWords: words }, detail: { learned: learned.length } };
  });

/** Who guides says how they see it; only once it was shared with them. */
export const respondToComplaint = (deps: ComplaintDeps, person: Person, id: string, response: string) =>
  changeComplaint(deps, person, { id, action: 'respond' }, ({ complaint, now }) => {
    if (complaint.response !== null) throw new Refusal('not-in-this-state', { state: 'responded' });
    return { change: { response, respondedAt: now, respondedBy: person.id } };
  });
