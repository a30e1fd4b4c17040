// The trail shows tampering, on both databases: what is sealed when, and that whoever changes a row in the database itself is found, with the row.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEither } from '../../tests/support/open-either.ts';
import { sealAll } from '../../tests/support/seal-all.ts';
import type { OpenDatabase } from '../db/open.ts';
import { genesisOf, headOf, linkOf, printHead } from './chain.ts';
import { checkTrail } from './check-trail.ts';
import { record } from './record.ts';
import { insertBlock, listUnsealed, readLastBlock } from './seal-store.ts';
import { sealTrail } from './seal-trail.ts';

describe.each(['embedded', 'postgres'] as const)('the chain of the trail, on %s', (kind) => {
  let db: OpenDatabase;
  let leave: (() => Promise<void>) | undefined;
  let organisationId: string;
  let trajectoryId: string;

  beforeAll(async () => {
    ({ db, leave } = await openEither(kind, 'trail'));
  });
  afterAll(() => leave?.());
  beforeEach(async () => {
    organisationId = crypto.randomUUID();
    trajectoryId = crypto.randomUUID();
    await system('insert into organisation (id, slug, name) values (koers_organisation(), $1, $1)', [organisationId]);
  });

  const system = <T extends object>(sql: string, values: unknown[] = []) => db.asSystem(organisationId, 'test', (tx) => tx.query<T>(sql, values));
  const write = (count: number) =>
    db.asSystem(organisationId, 'test', async (tx) => {
      for (let i = 0; i < count; i++)
        await record(tx, null, {
          action: 'conversation:read',
          objectType: 'conversation',
          objectId: `gesprek-${i}`,
          trajectoryId,
          reason: 'audit',
          detail: { i },
        });
    });
  const ids = async () => (await system<{ id: string }>('select t.id::text from trail t order by t.id')).map(({ id }) => id);
  const headNow = async () => {
    const last = await db.asSystem(organisationId, 'test', readLastBlock);
    if (!last) throw new Error('nothing is sealed');
    return printHead(last.number, last.head);
  };
  const check = (kept: string | null = null) => checkTrail(db, organisationId, kept);
  /** As whoever owns the database: no policy, and the triggers that keep a row as it is turned off. */
  async function tamper(sql: string, values: unknown[] = []): Promise<void> {
    const client = await db.pool.connect();
    try {
      await client.query('begin');
      await client.query(`set local session_replication_role = replica`);
      await client.query(sql, values);
      await client.query('commit');
    } finally {
      client.release();
    }
  }
  /** Twelve rows in three blocks of four. */
  async function sealTwelve(): Promise<string[]> {
    await write(12);
    expect(await sealAll(db, organisationId, 4)).toBe(12);
    return ids();
  }

  it('seals every row once, and finds it whole', async () => {
    await sealTwelve();
    expect(await sealAll(db, organisationId, 4)).toBe(0);
    expect(await check()).toMatchObject({ blocks: 3, rows: 12, findings: [], found: 0, done: true });
    await write(1);
    expect(await sealAll(db, organisationId, 4)).toBe(1);
    expect(await check()).toMatchObject({ blocks: 4, rows: 13, found: 0 });
  });

  it('lets nobody who uses the house change a row, a seal or a block', async () => {
    const [first] = await sealTwelve();
    for (const sql of ['update trail set reason = $1', 'delete from trail_seal where hash is not null and $1 <> $2', 'delete from trail_block where $1 <> $2'])
      await expect(system(sql, sql.startsWith('update') ? ['anders'] : ['a', 'b'])).rejects.toThrow(/permission denied|append-only/);
    // Nor the owner, as long as the triggers stand.
    await expect(db.pool.query('delete from trail where id = $1', [first])).rejects.toThrow('append-only');
    await expect(db.pool.query('delete from trail_seal where trail_id = $1', [first])).rejects.toThrow('append-only');
  });

  it('seals once when several instances seal at once', async () => {
    await write(40);
    await Promise.all([1, 2, 3, 4].map(() => sealTrail(db, organisationId, 3)));
    await sealAll(db, organisationId, 3);
    expect(await check()).toMatchObject({ rows: 40, found: 0 });
  });

  it('seals the rows from before there was a chain at the first run', async () => {
    await write(3);
    await tamper('update trail set xact = null where organisation_id = $1', [organisationId]);
    await write(2);
    expect(await sealAll(db, organisationId, 2)).toBe(5);
    expect(await check()).toMatchObject({ rows: 5, found: 0 });
  });

  it.runIf(kind === 'postgres')('waits for a transaction that is older, so that nothing comes to stand before what is sealed', async () => {
    const slow = await db.pool.connect();
    try {
      await slow.query('begin');
      await slow.query(`insert into trail (organisation_id, role, action, object_type, object_id) values ($1, 'system', 'signal:raise', 'signal', 'traag')`, [
        organisationId,
      ]);
      await write(2);
      expect(await sealTrail(db, organisationId)).toBe(0);
      await slow.query('commit');
    } finally {
      slow.release();
    }
    expect(await sealAll(db, organisationId)).toBe(3);
    expect(await check()).toMatchObject({ rows: 3, found: 0 });
  });

  it('goes on after the database was moved to a server that numbers transactions anew', async () => {
    await write(2);
    const facts = {
      number: 1,
      firstPlace: 1,
      lastPlace: 2,
      lastTrailId: (await ids()).at(-1) as string,
      passFrom: null,
      passUntil: '900000000',
      passDone: true,
      passWhole: true,
      sealedAt: new Date().toISOString().replace('Z', '000Z'),
    };
    await db.asSystem(organisationId, 'test', async (tx) => {
      let link = genesisOf(organisationId);
      const rows = await listUnsealed(tx, { from: null, until: facts.passUntil, whole: true, afterId: '0' }, '900000000', 10);
      const seals = rows.map((row) => {
        link = linkOf(link, row);
        return { trailId: row.id, link };
      });
      await insertBlock(tx, facts, headOf(link, facts), seals);
    });
    await write(3);
    expect(await check()).toMatchObject({ rows: 2, found: 0 });
    expect(await sealAll(db, organisationId)).toBe(3);
    await write(1);
    expect(await sealAll(db, organisationId)).toBe(1);
    expect(await check()).toMatchObject({ rows: 6, found: 0 });
  });

  it('stays whole when a client and everything of theirs is erased', async () => {
    const clientId = crypto.randomUUID();
    await system(`insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'client', 'Amina El Khatib')`, [clientId]);
    await system('insert into trajectory (organisation_id, id, client_id, counsellor_id) values (koers_organisation(), $1, $2, $2)', [trajectoryId, clientId]);
    await system(
      `insert into trail (organisation_id, person_id, role, action, object_type, object_id, trajectory_id) values (koers_organisation(), $1, 'client', 'insight:confirm', 'insight', 'x', $2)`,
      [clientId, trajectoryId],
    );
    await sealTwelve().catch(() => undefined);
    await sealAll(db, organisationId);
    await system('delete from trajectory where id = $1', [trajectoryId]);
    await system('delete from person where id = $1', [clientId]);
    expect(await check()).toMatchObject({ rows: 13, found: 0 });
  });

  describe('finds and names what was done to a row in the database itself:', () => {
    it.each([
      ['who', `update trail set person_id = gen_random_uuid() where organisation_id = $1 and id = $2`],
      ['what', `update trail set action = 'conversation:start' where organisation_id = $1 and id = $2`],
      ['why', `update trail set reason = 'sample' where organisation_id = $1 and id = $2`],
      ['when', `update trail set at = at + interval '1 microsecond' where organisation_id = $1 and id = $2`],
      ['a detail', `update trail set detail = '{"i": 400}' where organisation_id = $1 and id = $2`],
      ['the transaction', `update trail set xact = '3' where organisation_id = $1 and id = $2`],
    ])('%s was changed', async (_what, sql) => {
      const id = (await sealTwelve())[5] as string;
      await tamper(sql, [organisationId, id]);
      const { findings } = await check();
      expect(findings).toEqual([{ kind: 'changed', block: 2, place: 6, trailId: id, at: expect.any(String) }]);
    });

    it.each([0, 3, 7, 11])('row %i is gone', async (index) => {
      const id = (await sealTwelve())[index] as string;
      await tamper('delete from trail where organisation_id = $1 and id = $2', [organisationId, id]);
      expect((await check()).findings).toEqual([{ kind: 'missing', block: Math.floor(index / 4) + 1, place: index + 1, trailId: id, at: null }]);
    });

    it('row and seal are gone', async () => {
      const id = (await sealTwelve())[5] as string;
      await tamper('delete from trail where organisation_id = $1 and id = $2', [organisationId, id]);
      await tamper('delete from trail_seal where organisation_id = $1 and trail_id = $2', [organisationId, id]);
      expect((await check()).findings[0]).toEqual({ kind: 'missing', block: 2, place: 6, trailId: null, at: null });
    });

    it.each([
      ['as if by an earlier transaction', `'5'`, 'now()'],
      ['with no transaction', 'null', 'now()'],
      ['dated before what was sealed', 'pg_current_xact_id()', `now() - interval '40 days'`],
    ])('a row was put in %s, also when the house seals on', async (_how, xact, at) => {
      await sealTwelve();
      await tamper(
        `insert into trail (organisation_id, id, role, action, object_type, object_id, xact, at) overriding system value
         values ($1, -7, 'system', 'signal:resolve', 'signal', 'x', ${xact}, ${at})`,
        [organisationId],
      );
      expect((await check()).findings).toEqual([{ kind: 'inserted', block: null, place: null, trailId: '-7', at: expect.any(String) }]);
      await sealAll(db, organisationId);
      const { findings } = await check();
      expect(findings.map(({ kind, trailId }) => [['inserted', 'late'].includes(kind), trailId])).toEqual([[true, '-7']]);
    });

    it('two rows changed places', async () => {
      const all = await sealTwelve();
      const [one, other] = [all[4] as string, all[5] as string];
      await tamper('update trail_seal set trail_id = -trail_id where organisation_id = $1 and trail_id in ($2, $3)', [organisationId, one, other]);
      await tamper('update trail_seal set trail_id = $2::bigint + $3::bigint + trail_id where organisation_id = $1 and trail_id < 0', [
        organisationId,
        one,
        other,
      ]);
      expect((await check()).findings).toMatchObject([
        { kind: 'reordered', block: 2, place: 5, trailId: other },
        { kind: 'reordered', block: 2, place: 6, trailId: one },
      ]);
    });

    it('the numbers of two rows were exchanged', async () => {
      const all = await sealTwelve();
      const [one, other] = [all[4] as string, all[5] as string];
      await tamper('alter table trail alter id drop identity');
      await tamper('update trail set id = -id where organisation_id = $1 and id in ($2, $3)', [organisationId, one, other]);
      await tamper('update trail set id = $2::bigint + $3::bigint + id where organisation_id = $1 and id < 0', [organisationId, one, other]);
      await tamper('alter table trail alter id add generated always as identity (start 100000)');
      expect((await check()).findings).toMatchObject([
        { kind: 'changed', place: 5 },
        { kind: 'changed', place: 6 },
      ]);
    });

    it('a seal was rewritten', async () => {
      const id = (await sealTwelve())[6] as string;
      await tamper(`update trail_seal set hash = decode(repeat('ab', 32), 'hex') where organisation_id = $1 and trail_id = $2`, [organisationId, id]);
      expect((await check()).findings).toEqual([{ kind: 'seal-changed', block: 2, place: 7, trailId: id, at: expect.any(String) }]);
    });

    it('a row was changed, with the right seal for it', async () => {
      const id = (await sealTwelve())[6] as string;
      await tamper(`update trail set reason = 'sample' where organisation_id = $1 and id = $2`, [organisationId, id]);
      const link = await db.asSystem(organisationId, 'test', async (tx) => {
        const [before] = await tx.query<{ hash: Buffer }>('select hash from trail_seal where organisation_id = koers_organisation() and place = 6');
        const row = (await listUnsealedRow(id))[0];
        return linkOf(before?.hash as Buffer, row as never).toString('hex');
        async function listUnsealedRow(rowId: string) {
          const { chained } = await import('./seal-store.ts');
          return tx.query(`select ${chained} from trail t where organisation_id = koers_organisation() and id = $1`, [rowId]);
        }
      });
      await tamper(`update trail_seal set hash = decode($3, 'hex') where organisation_id = $1 and trail_id = $2`, [organisationId, id, link]);
      // What follows no longer goes on from it: the first bad place is the one after.
      expect((await check()).findings[0]).toMatchObject({ kind: 'changed', block: 2, place: 8 });
    });

    it('a block was taken out', async () => {
      await sealTwelve();
      await tamper('delete from trail_block where organisation_id = $1 and number = 2', [organisationId]);
      expect((await check()).findings[0]).toMatchObject({ kind: 'missing', block: 2, place: 5 });
    });

    it('the end was cut off, seals left behind', async () => {
      await sealTwelve();
      await tamper('delete from trail_block where organisation_id = $1 and number = 3', [organisationId]);
      expect((await check()).findings).toMatchObject([{ kind: 'truncated', block: 3, place: 9 }]);
      await tamper('delete from trail_seal where organisation_id = $1 and place > 6', [organisationId]);
      expect((await check()).findings[0]).toMatchObject({ kind: 'truncated', block: 2, place: 7 });
    });

    it('the end was cut off with everything that speaks of it: only a head that was kept elsewhere says so', async () => {
      const all = await sealTwelve();
      const kept = await headNow();
      expect((await check(kept)).findings).toEqual([]);
      await tamper('delete from trail where organisation_id = $1 and id >= $2', [organisationId, all[8]]);
      await tamper('delete from trail_seal where organisation_id = $1 and place > 8', [organisationId]);
      await tamper('delete from trail_block where organisation_id = $1 and number = 3', [organisationId]);
      expect((await check()).findings).toEqual([]);
      expect((await check(kept)).findings).toMatchObject([{ kind: 'truncated', block: 3 }]);
    });

    it('everything was changed and sealed anew: only a head that was kept elsewhere says so', async () => {
      await sealTwelve();
      const kept = await headNow();
      await tamper('delete from trail_seal where organisation_id = $1', [organisationId]);
      await tamper('delete from trail_block where organisation_id = $1', [organisationId]);
      await tamper(`update trail set reason = 'sample' where organisation_id = $1`, [organisationId]);
      await sealAll(db, organisationId, 4);
      expect((await check()).findings).toEqual([]);
      expect((await check(kept)).findings).toMatchObject([{ kind: 'rewritten', block: 3 }]);
    });

    it('several at once, the first one first', async () => {
      const all = await sealTwelve();
      await tamper(`update trail set reason = 'sample' where organisation_id = $1 and id in ($2, $3)`, [organisationId, all[2], all[9]]);
      await tamper('delete from trail where organisation_id = $1 and id = $2', [organisationId, all[5]]);
      const { findings, found } = await check();
      expect(found).toBe(3);
      expect(findings.map(({ kind, place }) => [kind, place])).toEqual([
        ['changed', 3],
        ['missing', 6],
        ['changed', 10],
      ]);
    });
  });
});
