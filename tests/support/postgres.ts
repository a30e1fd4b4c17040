import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { startServer } from './postgres-server.ts';

/** A database that only its test knows. Roles are shared by all databases of a server, so migrations must expect them. */
export type FreshDatabase = { url: string; drop(): Promise<void> };

/**
 * Creates an empty database (UTF8, no extensions), or a copy of another that nobody is connected to.
 *
 * @param adminUrl - a user who may create databases, such as `inject('postgresAdminUrl')` gives
 * @param name - a word to recognise the database by; a random part always follows, so two tests may use the same word
 * @param template - the name of the database to copy
 * @returns the URL of the database, as the same user, and a drop that also ends connections still open
 */
export async function freshDatabase(adminUrl: string, name = 'test', template: string | null = null): Promise<FreshDatabase> {
  const database = `koers_${name.slice(0, 40)}_${randomBytes(5).toString('hex')}`;
  // template1 may hold what someone put there, template0 never does.
  await runAsAdmin(adminUrl, `create database ${escapeIdentifier(database)} template ${escapeIdentifier(template ?? 'template0')} encoding 'UTF8'`);
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return {
    url: url.href,
    drop: () => runAsAdmin(adminUrl, `drop database if exists ${escapeIdentifier(database)} with (force)`),
  };
}

/**
 * An empty database on a server of its own, or on the one `TEST_DATABASE_URL` names. For what runs outside vitest (a bench, a
 * journey that starts the whole application); test files share one server through `global-postgres.ts`.
 *
 * @returns `url` for queries and `directUrl` for LISTEN, the same here: there is no pooler in between
 */
export async function startPostgres(): Promise<{ url: string; directUrl: string; stop(): Promise<void> }> {
  const server = await startServer();
  try {
    const database = await freshDatabase(server.adminUrl);
    const stop = async () => {
      await database.drop();
      await server.stop();
    };
    return { url: database.url, directUrl: database.url, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function runAsAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}
