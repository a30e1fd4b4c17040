// What a client does with their own complaint: take it back, take it up again once, say whether the answer helped, and say who may read along.
import { Refusal } from '../errors.ts';
import { insertAuditItem } from '../evaluation/store.ts';
import { isHoliday } from '../people/public-holidays.ts';
import type { Person } from '../people/roles.ts';
import { changeComplaint } from './change-complaint.ts';
import type { Helped } from './complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { workingDaysAfter } from './deadline.ts';
import { closeForComplaint, endPermissions, givePermission } from './permission-store.ts';
import { readTerms } from './store.ts';

/** Nothing of it has to be explained. */
export const withdrawComplaint = (deps: ComplaintDeps, client: Person, id: string) =>
  changeComplaint(deps, client, { id, action: 'withdraw' }, ({ now }) => ({ change: { closedAt: now } }));

/** Once, with what the answer left open; the term for an answer begins again. */
export const reopenComplaint = (deps: ComplaintDeps, client: Person, id: string, words: string) =>
  changeComplaint(deps, client, { id, action: 'reopen' }, async ({ tx, now }) => {
    const { answerDays } = await readTerms(tx);
    return {
      change: { reopenedAt: now, closedAt: null, answeredAt: null, helped: null, helpedWords: null, answerBy: workingDaysAfter(now, answerDays, isHoliday) },
      stepWords: words,
      written: words,
    };
  });

export const sayWhetherItHelped = (deps: ComplaintDeps, client: Person, id: string, helped: Helped, words: string | null) =>
  changeComplaint(deps, client, { id, action: 'say-helped' }, () => ({ change: { helped, helpedWords: words }, written: words, detail: { helped } }));

/** Lets a conversation be read for it. @throws Refusal not-found (no such conversation here) */
export const permitReading = (deps: ComplaintDeps, client: Person, id: string, conversationId: string) =>
  changeComplaint(deps, client, { id, action: 'permit' }, async ({ tx, complaint, now }) => {
    if (!(await givePermission(tx, complaint.id, complaint.trajectoryId, conversationId, now))) throw new Refusal('not-found');
    await insertAuditItem(tx, conversationId, complaint.trajectoryId, 'complaint');
    return { detail: { conversationId } };
  });

/** Takes that back; the conversation closes again, unless something else opened it. @throws Refusal not-found (it was not open for this) */
export const takeBackReading = (deps: ComplaintDeps, client: Person, id: string, conversationId: string) =>
  changeComplaint(deps, client, { id, action: 'take-back' }, async ({ tx, complaint, now }) => {
    const ended = await endPermissions(tx, complaint.id, conversationId, now);
    if (ended.length === 0) throw new Refusal('not-found');
    await closeForComplaint(tx, ended);
    return { detail: { conversationId } };
  });
