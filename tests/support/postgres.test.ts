import { Client } from 'pg';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from './postgres.ts';

const adminUrl = inject('postgresAdminUrl');
const opened: { client: Client; database: FreshDatabase }[] = [];

async function openFresh(): Promise<Client> {
  const database = await freshDatabase(adminUrl, 'support');
  const client = new Client({ connectionString: database.url });
  opened.push({ client, database });
  await client.connect();
  return client;
}

afterEach(async () => {
  for (const { client, database } of opened.splice(0)) {
    await client.end();
    await database.drop();
  }
});

describe('a fresh database', () => {
  test('finds the nearest passage by cosine distance, through an index', async () => {
    const client = await openFresh();
    await client.query('create extension vector');
    await client.query('create table passage (label text, embedding vector(3))');
    await client.query('create index on passage using hnsw (embedding vector_cosine_ops)');
    await client.query(`insert into passage values ('same direction', '[10,0,0]'), ('near', '[1,1,0]'), ('across', '[0,0,1]')`);
    await client.query('set enable_seqscan = off');

    const { rows } = await client.query(
      `select label, round((embedding <=> '[1,0,0]')::numeric, 3)::float as distance
       from passage order by embedding <=> '[1,0,0]'`,
    );

    expect(rows).toEqual([
      { label: 'same direction', distance: 0 },
      { label: 'near', distance: 0.293 },
      { label: 'across', distance: 1 },
    ]);
  });

  test('knows nothing of another one with the same name', async () => {
    const [first, second] = await Promise.all([openFresh(), openFresh()]);
    await first.query('create table passage (label text)');

    await expect(second.query('select label from passage')).rejects.toMatchObject({ code: '42P01' });
  });

  test('lowers accented letters, as production does', async () => {
    const client = await openFresh();

    const { rows } = await client.query(`select lower('ÉÉN COÖRDINATOR') as lowered`);

    expect(rows).toEqual([{ lowered: 'één coördinator' }]);
  });

  test('is gone after its drop, even with a connection still open', async () => {
    const database = await freshDatabase(adminUrl, 'support');
    const lingering = new Client({ connectionString: database.url });
    const cutOff = new Promise<void>((resolve) => lingering.once('end', resolve));
    lingering.on('error', () => {}); // the server says why it hangs up; the test is about that it does
    await lingering.connect();

    await database.drop();

    await cutOff;
    const late = new Client({ connectionString: database.url });
    await expect(late.connect()).rejects.toMatchObject({ code: '3D000' });
  });
});
