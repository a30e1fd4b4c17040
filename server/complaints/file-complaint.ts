// A client files a complaint: about the assistant, a reply, their counsellor, the house or their privacy. It is screened as all they write, and who
// may read which conversation is theirs to say. By when they hear what is said at once.
import { Refusal } from '../errors.ts';
import { insertAuditItem } from '../evaluation/store.ts';
import { permitOn } from '../people/permit.ts';
import { isHoliday } from '../people/public-holidays.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { listTrajectories, readTrajectory } from '../trajectory/store.ts';
import type { ComplaintSubject } from './complaint.ts';
import { type ComplaintDeps, nowOf } from './complaint-deps.ts';
import { workingDaysAfter } from './deadline.ts';
import { givePermission } from './permission-store.ts';
import { type PresentedComplaint, showComplaint } from './read-complaints.ts';
import { hasReply, insertComplaint, insertStep, readTerms } from './store.ts';
import { tellOfComplaints } from './tell-of-complaints.ts';

export type FiledComplaint = {
  /** Null: the one trajectory the client has. */
  trajectoryId: string | null;
  about: ComplaintSubject;
  messageId: string | null;
  text: string;
  /** Conversations that may be read for it. */
  conversationIds: readonly string[];
};

/** @throws Refusal not-allowed, not-found, trajectory-needed, invalid-input (a reply or conversation that is not there) */
export async function fileComplaint(deps: ComplaintDeps, client: Person, given: FiledComplaint): Promise<PresentedComplaint & { care?: Care }> {
  const now = nowOf(deps);
  const { id, raised, trajectoryId } = await deps.db.asPerson(client, async (tx) => {
    const all = given.trajectoryId === null ? await listTrajectories(tx) : [];
    const open = all.filter(({ closedAt }) => closedAt === null);
    // Also after the guidance was closed somebody may complain of it.
    const only = open.length === 1 ? open[0] : all.length === 1 ? all[0] : null;
    if (given.trajectoryId === null && !only) throw new Refusal('trajectory-needed');
    const trajectory = permitOn(client, given.trajectoryId === null ? (only ?? null) : await readTrajectory(tx, given.trajectoryId), 'complaint:file');
    const isOfReply = given.messageId !== null && (await hasReply(tx, trajectory.id, given.messageId));
    if ((given.about === 'reply' || given.messageId !== null) && !isOfReply) throw new Refusal('invalid-input', { field: 'messageId' });
    const terms = await readTerms(tx);
    const id = await insertComplaint(tx, {
      trajectoryId: trajectory.id,
      clientId: client.id,
      about: given.about,
      messageId: given.messageId,
      text: given.text,
      filedAt: now,
      acknowledgeBy: workingDaysAfter(now, terms.acknowledgeDays, isHoliday),
      answerBy: workingDaysAfter(now, terms.answerDays, isHoliday),
    });
    await insertStep(tx, { complaintId: id, action: 'file', byId: client.id, byRole: 'client', at: now, from: null, to: 'received', words: null });
    for (const conversationId of new Set(given.conversationIds)) {
      if (!(await givePermission(tx, id, trajectory.id, conversationId, now))) throw new Refusal('invalid-input', { field: 'conversationIds' });
      await insertAuditItem(tx, conversationId, trajectory.id, 'complaint');
    }
    await record(tx, client, {
      action: 'complaint:file',
      objectType: 'complaint',
      objectId: id,
      trajectoryId: trajectory.id,
      detail: { about: given.about, conversations: given.conversationIds.length },
    });
    const raised = await raiseFromText(deps, tx, trajectory, { writtenIn: 'complaint', writtenId: id, text: given.text }, now);
    return { id, raised, trajectoryId: trajectory.id };
  });
  await tellOfComplaints(deps, client.organisationId, id);
  deps.live.changed(client.organisationId, 'complaints', trajectoryId);
  const care = await tellOfText(deps, client, raised);
  return { ...(await showComplaint(deps, client, id)), ...(care && { care }) };
}
