// How a complaint changes, whoever changes it: who may, lock, decide, write and record, commit, tell. What a client writes meanwhile is screened in
// the transaction that keeps it; what they let be read opens or closes with it.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { type ComplaintAction, decideComplaint } from './complaint.ts';
import { type ComplaintDeps, nowOf } from './complaint-deps.ts';
import { listUnengaged } from './part-store.ts';
import { partyOf } from './party.ts';
import { closeForComplaint, endPermissions } from './permission-store.ts';
import { type PresentedComplaint, showComplaint } from './read-complaints.ts';
import { type ComplaintChange, insertStep, readComplaint, type StoredComplaint, writeComplaint } from './store.ts';
import { tellOfComplaints } from './tell-of-complaints.ts';

/** What somebody needs to be allowed to act at all. */
export const wordOf: Record<ComplaintAction, Permission> = {
  acknowledge: 'complaint:handle',
  'take-over': 'complaint:handle',
  'look-into': 'complaint:handle',
  share: 'complaint:handle',
  answer: 'complaint:handle',
  close: 'complaint:handle',
  respond: 'complaint:read-shared',
  withdraw: 'complaint:read-own',
  reopen: 'complaint:read-own',
  'say-helped': 'complaint:read-own',
  permit: 'complaint:permit',
  'take-back': 'complaint:permit',
};

export type Changing = {
  tx: Tx;
  complaint: StoredComplaint;
  now: Date;
  /** Whether every supervisor had a part in the guidance, so that who takes it says why. */
  nobodyUnengaged: boolean;
};
/** `stepWords` go with the step; `written` is a client's new text, to be screened. */
export type Changed = { change?: ComplaintChange; stepWords?: string | null; written?: string | null; detail?: Record<string, string | number | boolean> };

/** @throws Refusal not-allowed (also who had a part in the guidance, with `party`), not-found, not-in-this-state */
export async function changeComplaint(
  deps: ComplaintDeps,
  person: Person,
  of: { id: string; action: ComplaintAction },
  write: (changing: Changing) => Promise<Changed> | Changed,
): Promise<PresentedComplaint & { care?: Care }> {
  permit(person, wordOf[of.action]);
  const now = nowOf(deps);
  const known = await deps.db.asPerson(person, (tx) => readComplaint(tx, of.id));
  if (!known) throw new Refusal('not-found');
  const unengaged =
    (await deps.db.asSystem(person.organisationId, 'who had no part in it', (tx) => listUnengaged(tx, [known.trajectoryId]))).get(known.trajectoryId) ?? [];
  const raised = await deps.db.asPerson(person, async (tx) => {
    const complaint = await readComplaint(tx, of.id, true);
    if (!complaint) throw new Refusal('not-found');
    const party = partyOf(person, complaint, unengaged);
    const decision = decideComplaint(complaint.status, of.action, party, complaint.reopenedAt !== null);
    if ('refused' in decision) throw new Refusal(decision.refused, decision.refused === 'not-allowed' ? { party } : { status: complaint.status });
    const { change = {}, stepWords = null, written = null, detail = {} } = await write({ tx, complaint, now, nobodyUnengaged: unengaged.length === 0 });
    // The step first: who hands a complaint on is no longer who handles it afterwards.
    await insertStep(tx, {
      complaintId: complaint.id,
      action: of.action,
      byId: person.id,
      byRole: person.role,
      at: now,
      from: complaint.status,
      to: decision.to,
      words: stepWords,
    });
    await writeComplaint(tx, complaint.id, { ...change, ...(decision.to !== complaint.status && { status: decision.to }) });
    // Nobody needs to read along any more once it is over.
    if (decision.to !== complaint.status && (decision.to === 'closed' || decision.to === 'withdrawn'))
      await closeForComplaint(tx, await endPermissions(tx, complaint.id, null, now));
    await record(tx, person, {
      action: `complaint:${of.action}`,
      objectType: 'complaint',
      objectId: complaint.id,
      trajectoryId: complaint.trajectoryId,
      detail: { from: complaint.status, to: decision.to, ...detail },
    });
    const trajectory = person.role === 'client' && written ? await readTrajectory(tx, complaint.trajectoryId) : null;
    return trajectory && written ? raiseFromText(deps, tx, trajectory, { writtenIn: 'complaint', writtenId: complaint.id, text: written }, now) : null;
  });
  await tellOfComplaints(deps, person.organisationId, of.id);
  deps.live.changed(person.organisationId, 'complaints', known.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...(await showComplaint(deps, person, of.id)), ...(care && { care }) };
}
