import { vi } from 'vitest';
import type { Database } from '../../server/db/as-person.ts';
import { sealTrail } from '../../server/trail/seal-trail.ts';

/** Seals every row there is. Transactions of other tests on the same server are older than a row at times, and sealing waits for them. */
export async function sealAll(db: Pick<Database, 'asSystem'>, organisationId: string, size?: number): Promise<number> {
  // Not `expect.poll`: this is called before the first test as well.
  await vi.waitFor(
    () =>
      db.asSystem(organisationId, 'test', async (tx) => {
        const [row] = await tx.query<{ waits: boolean }>(
          `select exists (select 1 from trail t where t.organisation_id = koers_organisation() and t.xact >= pg_snapshot_xmin(pg_current_snapshot())) as waits`,
        );
        if (row?.waits !== false) throw new Error('an older transaction is open still');
      }),
    { timeout: 20_000, interval: 50 },
  );
  return sealTrail(db, organisationId, size);
}
