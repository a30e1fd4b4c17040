// Applies the committed migrations, in order, once, at start. An advisory lock keeps two starting instances from doing it twice.
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const lock = 5_637_101; // any number, the same on every instance

/** Brings the schema up to date and returns the names of the migrations that were applied now. */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const client = await pool.connect();
  const applied: string[] = [];
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${lock})`);
    await client.query('create table if not exists migration (name text primary key, applied_at timestamptz not null default now())');
    const done = new Set((await client.query<{ name: string }>('select name from migration')).rows.map((row) => row.name));
    for (const name of names) {
      if (done.has(name)) continue;
      await client.query(await readFile(new URL(name, folder), 'utf8'));
      await client.query('insert into migration (name) values ($1)', [name]);
      applied.push(name);
    }
    await client.query('commit');
    return applied;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if ((error as { code?: string }).code === '42501') {
      throw new Error(
        'This database user may not create what Koers needs. Ask the owner to run once: create role koers_person nologin; ' +
          'create role koers_system nologin; grant koers_person, koers_system to <this user>; create extension if not exists vector;',
        { cause: error },
      );
    }
    throw error;
  } finally {
    client.release();
  }
}
