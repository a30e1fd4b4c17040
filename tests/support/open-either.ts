import { inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import { freshDataDir } from './embedded.ts';
import { freshDatabase } from './postgres.ts';

/** A migrated database of a test's own, embedded or on the real server. `name` is for who looks at the server while it runs. */
export async function openEither(kind: 'embedded' | 'postgres', name: string): Promise<{ db: OpenDatabase; leave: () => Promise<void> }> {
  const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), name) : null;
  const db = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir: await freshDataDir() });
  return {
    db,
    leave: async () => {
      await db.close();
      await fresh?.drop();
    },
  };
}
