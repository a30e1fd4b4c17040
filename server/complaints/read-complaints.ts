// What each sees of a complaint. The client: all of their own, and by when what happens. A supervisor: a list without words, and the words of
// one when they open it, which is recorded where the client sees it; not those in whose guidance they had a part. Who guides: what the handler
// asked them, once they were asked. No name of a client is in any answer.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { hideKnown } from '../names/hide-for-reader.ts';
import { permit } from '../people/permit.ts';
import { isHoliday } from '../people/public-holidays.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import {
  type ComplaintAction,
  type ComplaintParty,
  type ComplaintStatus,
  type ComplaintSubject,
  type Helped,
  type Lesson,
  possibleActions,
} from './complaint.ts';
import { type ComplaintDeps, nowOf } from './complaint-deps.ts';
import { workingDaysLeft } from './deadline.ts';
import { listUnengaged } from './part-store.ts';
import { partyOf } from './party.ts';
import { listPermissions } from './permission-store.ts';
import { listComplaints, listSteps, readComplaint, type Step, type StoredComplaint } from './store.ts';

export type ShownStep = { action: Step['action']; at: Date; byRole: string; isMine: boolean; words: string | null };
export type ShownPermission = { conversationId: string; startedAt: Date; givenAt: Date; endedAt: Date | null };

export type PresentedComplaint = {
  id: string;
  trajectoryId: string;
  about: ComplaintSubject;
  status: ComplaintStatus;
  filedAt: Date;
  acknowledgeBy: Date;
  answerBy: Date;
  /** Until the term that counts now, in working days: 0 on its last day, negative when it is over; null where none counts. */
  daysLeft: number | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  reopenedAt: Date | null;
  handlerName: string | null;
  /** Of a supervisor: they had a part in this guidance, and somebody else has not. */
  isInvolved: boolean;
  isMine: boolean;
  /** Of a supervisor: everybody had a part, so who takes it says why. */
  needsWhy: boolean;
  helped: Helped | null;
  /** From here on only in one that is opened, and as far as this person may. */
  messageId: string | null;
  conversationId: string | null;
  text: string | null;
  answer: string | null;
  helpedWords: string | null;
  learned: Lesson[];
  learnedWords: string | null;
  sharedAt: Date | null;
  sharedQuestion: string | null;
  response: string | null;
  steps: ShownStep[];
  permissions: ShownPermission[];
  /** `complaint:` and what this person can do with it now. */
  may: `complaint:${ComplaintAction}`[];
};

type Deps = Pick<ComplaintDeps, 'db' | 'now'>;

/** Complaints this person has to do with: open ones first, the nearest term first. @throws Refusal not-allowed */
export async function readComplaints(deps: Deps, person: Person): Promise<PresentedComplaint[]> {
  permit(person, readingWord(person));
  return present(deps, person, person.role === 'client', listComplaints);
}

/** One complaint, opened: that a supervisor read it is recorded. @throws Refusal not-allowed (who had a part in it), not-found */
export async function openComplaint(deps: Deps, person: Person, id: string): Promise<PresentedComplaint> {
  permit(person, readingWord(person));
  const complaint = await showComplaint(deps, person, id);
  if (complaint.isInvolved) throw new Refusal('not-allowed', { party: 'involved' });
  if (person.role !== 'client')
    await deps.db.asPerson(person, (tx) =>
      record(tx, person, { action: 'complaint:read', objectType: 'complaint', objectId: id, trajectoryId: complaint.trajectoryId, reason: 'complaint' }),
    );
  return complaint;
}

/** One complaint as this person sees it now. @throws Refusal not-found */
export async function showComplaint(deps: Deps, person: Person, id: string): Promise<PresentedComplaint> {
  const [shown] = await present(deps, person, true, async (tx) => {
    const complaint = await readComplaint(tx, id);
    return complaint ? [complaint] : [];
  });
  if (!shown) throw new Refusal('not-found');
  return shown;
}

const readingWord = ({ role }: Person) => (role === 'client' ? 'complaint:read-own' : role === 'counsellor' ? 'complaint:read-shared' : 'complaint:handle');

async function present(deps: Deps, person: Person, opened: boolean, find: (tx: Tx) => Promise<StoredComplaint[]>): Promise<PresentedComplaint[]> {
  const { complaints, steps, permissions } = await deps.db.asPerson(person, async (tx) => {
    const complaints = await find(tx);
    const ids = opened ? complaints.map(({ id }) => id) : [];
    return { complaints, steps: await listSteps(tx, ids), permissions: await listPermissions(tx, ids) };
  });
  const trajectoryIds = [...new Set(complaints.map(({ trajectoryId }) => trajectoryId))];
  const unengaged =
    person.role === 'supervisor' && complaints.length > 0
      ? await deps.db.asSystem(person.organisationId, 'who had no part in it', (tx) => listUnengaged(tx, trajectoryIds))
      : new Map<string, string[]>();
  const hiderOf = await hideKnown(deps.db, person, trajectoryIds);
  return complaints.map((complaint) => {
    const without = unengaged.get(complaint.trajectoryId) ?? [];
    const shown = presentOne(person, partyOf(person, complaint, without), without.length === 0, opened, nowOf(deps), complaint, {
      steps: steps.filter(({ complaintId }) => complaintId === complaint.id),
      permissions: permissions.filter(({ complaintId }) => complaintId === complaint.id),
    });
    return opened ? withoutClient(shown, hiderOf(complaint.trajectoryId)) : shown;
  });
}

/** Whom a complaint is about may be in it, for it has to be handled; whose it is may not. */
function withoutClient(complaint: PresentedComplaint, hide: (text: string) => string): PresentedComplaint {
  const hidden = (text: string | null) => (text === null ? null : hide(text));
  const { text, answer, helpedWords, learnedWords, sharedQuestion, response, steps } = complaint;
  return {
    ...complaint,
    text: hidden(text),
    answer: hidden(answer),
    helpedWords: hidden(helpedWords),
    learnedWords: hidden(learnedWords),
    sharedQuestion: hidden(sharedQuestion),
    response: hidden(response),
    steps: steps.map((step) => ({ ...step, words: hidden(step.words) })),
  };
}

function presentOne(
  person: Person,
  party: ComplaintParty,
  nobodyUnengaged: boolean,
  opened: boolean,
  now: Date,
  complaint: StoredComplaint,
  { steps, permissions }: { steps: Step[]; permissions: (ShownPermission & { complaintId: string })[] },
): PresentedComplaint {
  const { status } = complaint;
  const isStaff = party === 'handler' || party === 'supervisor';
  const seesWords = opened && (party === 'client' || isStaff);
  const term = status === 'received' ? complaint.acknowledgeBy : status === 'acknowledged' || status === 'looking' ? complaint.answerBy : null;
  return {
    id: complaint.id,
    trajectoryId: complaint.trajectoryId,
    about: complaint.about,
    status,
    filedAt: complaint.filedAt,
    acknowledgeBy: complaint.acknowledgeBy,
    answerBy: complaint.answerBy,
    daysLeft: term && workingDaysLeft(now, term, isHoliday),
    answeredAt: complaint.answeredAt,
    closedAt: complaint.closedAt,
    reopenedAt: complaint.reopenedAt,
    handlerName: complaint.handlerName,
    isInvolved: party === 'involved',
    isMine: party === 'handler',
    needsWhy: isStaff && nobodyUnengaged,
    helped: party === 'guide' ? null : complaint.helped,
    messageId: seesWords ? complaint.messageId : null,
    conversationId: seesWords ? complaint.messageConversationId : null,
    text: seesWords ? complaint.text : null,
    answer: seesWords ? complaint.answer : null,
    helpedWords: seesWords ? complaint.helpedWords : null,
    learned: opened && isStaff ? complaint.learned : [],
    learnedWords: opened && isStaff ? complaint.learnedWords : null,
    sharedAt: isStaff || party === 'client' || party === 'guide' ? complaint.sharedAt : null,
    sharedQuestion: (opened && isStaff) || party === 'guide' ? complaint.sharedQuestion : null,
    response: (opened && isStaff) || party === 'guide' ? complaint.response : null,
    steps: seesWords ? steps.map(({ action, at, byRole, byId, words }) => ({ action, at, byRole, isMine: byId === person.id, words })) : [],
    permissions: seesWords ? permissions.map(({ complaintId: _, ...permission }) => permission) : [],
    may: possibleActions(status, party, complaint.reopenedAt !== null)
      .filter((action) => !(action === 'share' && complaint.sharedAt) && !(action === 'respond' && complaint.response !== null))
      .map((action) => `complaint:${action}` as const),
  };
}
