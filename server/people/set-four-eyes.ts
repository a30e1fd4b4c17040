// Whether closing a crisis takes a second person. The administrator's to say; that it was changed, and by whom, is in the trail.
import type { Database } from '../db/as-person.ts';
import { recordSetting } from '../trail/record-setting.ts';
import type { Person } from './roles.ts';
import { readFourEyes } from './store.ts';

/** A close that waits when it is switched off still needs its second person, or is refused and done anew. */
export async function setFourEyes(deps: { db: Database }, admin: Person, on: boolean, why = ''): Promise<void> {
  await deps.db.asSystem(admin.organisationId, 'four eyes', async (tx) => {
    const from = await readFourEyes(tx);
    await tx.query('update organisation set four_eyes = $1 where id = koers_organisation()', [on]);
    await recordSetting(tx, admin, { setting: 'four-eyes', from, to: on, why });
  });
}
