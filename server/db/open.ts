// Opens the database that the settings name: a real PostgreSQL, or the embedded one. Both are a pg.Pool from here on.
import pg from 'pg';
import { type Database, makeDatabase } from './as-person.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

export type OpenDatabase = Database & {
  /** For LISTEN, the queue and migrations only; everything else goes through asPerson and asSystem. */
  readonly pool: pg.Pool;
  /** Where LISTEN connects; null on the embedded database. */
  readonly listenUrl: string | null;
  /** Clears dead rows. The embedded database has no autovacuum; a real one does this itself. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
};

/** Opens and migrates. With `url` null the embedded database in `dataDir` is used. */
export async function openDatabase(settings: { url: string | null; directUrl: string | null; dataDir: string; poolSize?: number }): Promise<OpenDatabase> {
  if (settings.url) {
    const pool = new pg.Pool({ connectionString: settings.url, max: settings.poolSize ?? 20, connectionTimeoutMillis: 5000, statement_timeout: 60_000 });
    survive(pool);
    await migrate(pool);
    return {
      ...makeDatabase(pool, 'postgres'),
      pool,
      listenUrl: settings.directUrl ?? settings.url,
      vacuum: async () => undefined,
      close: () => pool.end(),
    };
  }
  const embedded = await openEmbedded(settings.dataDir);
  const pool = new pg.Pool({ stream: () => embedded.connect(), max: 1, user: 'postgres', database: 'postgres', idleTimeoutMillis: 0 });
  survive(pool);
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end().catch(() => undefined);
    await embedded.close();
    throw error;
  }
  return {
    ...makeDatabase(pool, 'embedded'),
    pool,
    listenUrl: null,
    vacuum: async () => {
      await pool.query('vacuum (analyze)');
    },
    async close() {
      await pool.end();
      await embedded.close();
    },
  };
}

/**
 * A connection that breaks is no reason to fall over: the query that ran on it fails, and the pool makes another. Without a listener
 * either kind (idle, or in use between two queries) would end the process.
 */
function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}
