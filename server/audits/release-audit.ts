// Gives a conversation back to the queue. What was scored stays with this person, and is there again when they take it again.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { holdSeat } from './hold-seat.ts';
import { writeRelease } from './seat-store.ts';

/** @throws Refusal not-allowed, not-found, not-in-this-state (`state`: taken, finished, not-claimed, or the status) */
export async function releaseAudit(deps: { db: Database; live: Live }, person: Person, id: string): Promise<void> {
  permit(person, 'audit:claim');
  await deps.db.asPerson(person, async (tx) => {
    const { audit, seat } = await holdSeat(tx, person, id, 'release');
    await writeRelease(tx, seat);
    await record(tx, person, { action: 'audit:release', objectType: 'audit', objectId: id, trajectoryId: audit.trajectoryId });
  });
  deps.live.changed(person.organisationId, 'audits', '');
}
