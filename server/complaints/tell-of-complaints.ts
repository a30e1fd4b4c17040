// Tells everybody what tell.ts says is due, each once: mail and push say only that there is a message or something new. Runs after each
// step of a complaint, and in every round of the sweep, so that a term that is near or over is heard of and nothing that broke off stays unsaid.
import type { Tx } from '../db/as-person.ts';
import { insertAlertsOfComplaint } from '../notify/notify-person.ts';
import { isHoliday } from '../people/public-holidays.ts';
import { record } from '../trail/record.ts';
import { type ComplaintDeps, nowOf } from './complaint-deps.ts';
import { listUnengaged } from './part-store.ts';
import { type Audience, tellingsOf } from './tell.ts';
import { claimTelling, listOfRole, listToTell, type ToTell } from './told-store.ts';

/** What is due in one organisation. Returns how many things were told. */
export async function tellOfComplaints(
  deps: Pick<ComplaintDeps, 'db' | 'alerted' | 'now'>,
  organisationId: string,
  complaintId: string | null = null,
): Promise<number> {
  const now = nowOf(deps);
  const told = await deps.db.asSystem(organisationId, 'who hears of complaints', async (tx) => {
    const complaints = await listToTell(tx, complaintId);
    const unengaged = await listUnengaged(
      tx,
      complaints.map(({ trajectoryId }) => trajectoryId),
    );
    let count = 0;
    for (const complaint of complaints) {
      const round = complaint.reopenedAt ? 1 : 0;
      for (const { what, to } of tellingsOf(complaint, now, isHoliday)) {
        if (complaint.told.includes(`${what} ${roundOf(what, round)}`)) continue;
        if (!(await claimTelling(tx, complaint.id, what, roundOf(what, round), now))) continue;
        const recipientIds = await whoAre(tx, to, complaint, unengaged.get(complaint.trajectoryId) ?? []);
        await insertAlertsOfComplaint(tx, { trajectoryId: complaint.trajectoryId, recipientIds });
        if (what.endsWith('-late'))
          await record(tx, null, {
            action: 'complaint:late',
            objectType: 'complaint',
            objectId: complaint.id,
            trajectoryId: complaint.trajectoryId,
            reason: what,
          });
        count++;
      }
    }
    return count;
  });
  if (told > 0) deps.alerted(organisationId);
  return told;
}

/** What belongs to the answer is said anew for the second answer; the rest was said. */
const roundOf = (what: string, round: number): number => (['answered', 'answer-near', 'answer-late', 'reopened'].includes(what) ? round : 0);

async function whoAre(tx: Tx, audiences: readonly Audience[], complaint: ToTell, unengaged: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const audience of audiences) {
    if (audience === 'client') ids.add(complaint.clientId);
    else if (audience === 'handler' && complaint.handlerId) ids.add(complaint.handlerId);
    else if (audience === 'guide') ids.add(complaint.counsellorId);
    else if (audience === 'unengaged' && unengaged.length > 0) for (const id of unengaged) ids.add(id);
    else if (audience === 'unengaged') for (const id of await orAdministrators(tx)) ids.add(id);
    else if (audience === 'everyone') for (const id of await listOfRole(tx, ['supervisor', 'admin'])) ids.add(id);
  }
  return [...ids];
}

async function orAdministrators(tx: Tx): Promise<string[]> {
  const supervisors = await listOfRole(tx, ['supervisor']);
  return supervisors.length > 0 ? supervisors : listOfRole(tx, ['admin']);
}
