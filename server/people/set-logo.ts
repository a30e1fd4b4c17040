// The centre's logo, set or taken away by its administrator; that it was, and by whom, is in the trail.
import type { Database } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import { eraseOrganisationLogo, writeOrganisationLogo } from './logo-store.ts';
import { readLogo } from './read-logo.ts';
import type { Person } from './roles.ts';

/** `bytes` null takes it away. @throws Refusal invalid-input where it is no picture that can be laid out (read-logo.ts) */
export async function setLogo(deps: { db: Database }, admin: Person, bytes: Uint8Array | null): Promise<void> {
  const logo = bytes && (await readLogo(bytes));
  await deps.db.asPerson(admin, async (tx) => {
    if (logo) await writeOrganisationLogo(tx, logo);
    else await eraseOrganisationLogo(tx);
    await record(tx, admin, {
      action: 'organisation:manage',
      objectType: 'organisation',
      objectId: admin.organisationId,
      detail: { logo: logo ? logo.kind : 'none' },
    });
  });
}
