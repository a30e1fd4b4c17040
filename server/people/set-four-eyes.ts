// Whether closing a crisis takes a second person. The administrator's to say; that it was changed, and by whom, is in the trail.
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import type { Person } from './roles.ts';

/** A close that waits when it is switched off still needs its second person, or is refused and done anew. */
export async function setFourEyes(deps: { db: Database }, admin: Person, on: boolean): Promise<void> {
  await deps.db.asSystem(admin.organisationId, 'four eyes', async (tx) => {
    await tx.query('update organisation set four_eyes = $1 where id = koers_organisation()', [on]);
    await record(tx, admin, { action: 'organisation:manage', objectType: 'organisation', objectId: admin.organisationId, detail: { fourEyes: on } });
  });
}
