// A database that is locked, hangs, or goes away.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { openEmbedded } from '../../server/db/embedded.ts';
import { openDatabase } from '../../server/db/open.ts';
import { startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { freshDataDir } from '../support/embedded.ts';
import { freshDatabase } from '../support/postgres.ts';

describe('the embedded database', () => {
  it('refuses a second process on the same directory with a plain sentence, and opens again once the first has left', async () => {
    const dataDir = await freshDataDir();
    const first = await openEmbedded(dataDir);
    await expect(openEmbedded(dataDir)).rejects.toThrow(/is in use by another Koers/);
    await first.close();
    await (await openEmbedded(dataDir)).close();
  });

  it('ends a statement that runs away, and answers the next one', async () => {
    const embedded = await openEmbedded(await freshDataDir(), 1500);
    const pool = new pg.Pool({ stream: () => embedded.connect(), max: 1, user: 'postgres', database: 'postgres' });
    pool.on('error', () => undefined);
    await pool.query('create table kept (n integer)');
    await pool.query('insert into kept values (1)');
    await expect(pool.query('select count(*) from generate_series(1, 1000000000) a, generate_series(1, 1000) b')).rejects.toThrow();
    await expect
      .poll(
        () =>
          pool.query('select n from kept').then(
            ({ rows }) => rows[0]?.n,
            () => null,
          ),
        { timeout: 30_000 },
      )
      .toBe(1);
    await pool.end();
    await embedded.close();
  });
});

describe.each(['embedded', 'postgres'] as const)('a transaction on %s', (kind) => {
  it('inside another one fails at once instead of waiting for itself', async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl')) : null;
    const database = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir: await freshDataDir() });
    const organisation = crypto.randomUUID();
    await expect(database.asSystem(organisation, 'outer', () => database.asSystem(organisation, 'inner', async () => 1))).rejects.toThrow(/inside an open one/);
    expect(await database.asSystem(organisation, 'after', async (tx) => (await tx.query<{ n: number }>('select 1 as n'))[0]?.n)).toBe(1);
    await database.close();
    await fresh?.drop();
  });

  it('sees nothing of another organisation, whoever asks', async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl')) : null;
    const database = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir: await freshDataDir() });
    const [mine, theirs] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [mine, theirs]) {
      await database.asSystem(id, 'seed', async (tx) => {
        await tx.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [id, `house ${id}`]);
        await tx.query(`insert into person (organisation_id, role, name) values ($1, 'client', 'iemand')`, [id]);
      });
    }
    const seen = await database.asSystem(mine, 'look', (tx) => tx.query<{ organisation_id: string }>('select organisation_id from person'));
    expect(seen.map((row) => row.organisation_id)).toEqual([mine]);
    await expect(
      database.asSystem(mine, 'reach over', (tx) => tx.query(`insert into person (organisation_id, role, name) values ($1, 'client', 'iemand')`, [theirs])),
    ).rejects.toThrow(/row-level security/);
    await database.close();
    await fresh?.drop();
  });

  it('has nothing compiled, which takes longer than our longest statement', async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl')) : null;
    const database = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir: await freshDataDir() });
    const jit = await database.asSystem(crypto.randomUUID(), 'look', (tx) => tx.query('show jit'));
    expect(jit).toEqual([{ jit: 'off' }]);
    await database.close();
    await fresh?.drop();
  });

  it('cannot change or remove a line of the trail', async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl')) : null;
    const database = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir: await freshDataDir() });
    const organisation = crypto.randomUUID();
    await database.asSystem(organisation, 'write', (tx) =>
      tx.query(`insert into trail (organisation_id, role, action, object_type, object_id) values ($1, 'system', 'test', 'session', 'x')`, [organisation]),
    );
    for (const sql of [`update trail set action = 'other'`, 'delete from trail']) {
      await expect(database.asSystem(organisation, 'tamper', (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
      await expect(database.pool.query(sql)).rejects.toThrow(/append-only/);
    }
    await database.close();
    await fresh?.drop();
  });
});

describe('a PostgreSQL that goes away', () => {
  let koers: TestKoers;
  let client: Visitor;
  let admin: pg.Client;
  beforeAll(async () => {
    koers = await startKoers('postgres');
    client = await koers.enter('client');
    admin = new pg.Client({ connectionString: inject('postgresAdminUrl') });
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await koers?.stop();
  });

  it('is said plainly, keeps what was accepted, and is back when it is back', async () => {
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    await tab.ask('Ik twijfel of ik in mijn job blijf.');
    const database =
      (await koers.deps.db.asSystem(crypto.randomUUID(), 'name', (tx) => tx.query<{ name: string }>('select current_database() as name')))[0]?.name ?? '';
    await admin.query(`alter database "${database}" allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);

    const answer = await koers.call<{ code: string }>(client, 'GET', `/api/conversations/${id}/messages`);
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect((await koers.call(null, 'GET', '/healthz')).status).toBe(503);
    const clientMessageId = tab.say('Dit bericht komt op een slecht moment.');
    const error = await tab.until('error', (frame) => frame.clientMessageId === clientMessageId);
    expect(error).toMatchObject({ code: 'unavailable', retryAfterMs: expect.any(Number) });
    expect(error.message).toMatch(/niet bereikbaar/);

    await admin.query(`alter database "${database}" allow_connections true`);
    tab.say('Dit bericht komt op een slecht moment.', clientMessageId);
    await tab.until('accepted', (frame) => frame.clientMessageId === clientMessageId);
    await tab.until('reply.done', (frame) => frame.seq > 4);
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages.filter(({ from }) => from === 'client').map(({ text }) => text)).toEqual([
      'Ik twijfel of ik in mijn job blijf.',
      'Dit bericht komt op een slecht moment.',
    ]);
    await tab.close();
  });
});
