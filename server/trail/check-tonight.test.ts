// The check of the night, on both databases: it finds what was changed, tells administrators once, goes on after a kill, and keeps the head of
// each day where it can be found again.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEither } from '../../tests/support/open-either.ts';
import { sealAll } from '../../tests/support/seal-all.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { Mail } from '../notify/ways.ts';
import { checkTonight, isNightDue, nightOf } from './check-tonight.ts';
import { checkTrail } from './check-trail.ts';
import { mailHead } from './mail-head.ts';
import { record } from './record.ts';

describe('a night', () => {
  it.each([
    ['2026-11-27T12:00:00Z', '2026-11-27T02:00:00.000Z'],
    ['2026-11-27T01:59:00Z', '2026-11-26T02:00:00.000Z'],
    // The clock goes back on 25 October and forward on 29 March: three in the morning is there once.
    ['2026-10-25T01:30:00Z', '2026-10-24T01:00:00.000Z'],
    ['2026-10-25T02:00:00Z', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29T00:59:00Z', '2026-03-28T02:00:00.000Z'],
    ['2026-03-29T01:00:00Z', '2026-03-29T01:00:00.000Z'],
  ])('at %s began at %s', (now, began) => expect(nightOf(new Date(now)).toISOString()).toBe(began));
});

describe.each(['embedded', 'postgres'] as const)('the check of the night, on %s', (kind) => {
  let db: OpenDatabase;
  let leave: (() => Promise<void>) | undefined;
  let organisationId: string;
  let alerted: string[];
  const night = (day: number) => new Date(Date.UTC(2026, 10, day, 3));

  beforeAll(async () => {
    ({ db, leave } = await openEither(kind, 'night'));
  });
  afterAll(() => leave?.());
  beforeEach(async () => {
    organisationId = crypto.randomUUID();
    alerted = [];
    await system('insert into organisation (id, slug, name) values (koers_organisation(), $1, $1)', [organisationId]);
    await system(
      `insert into person (organisation_id, role, name) values (koers_organisation(), 'admin', 'Tom Declercq'), (koers_organisation(), 'admin', 'An Maes'), (koers_organisation(), 'supervisor', 'Lieve Peeters')`,
    );
  });

  const system = <T extends object>(sql: string, values: unknown[] = []) => db.asSystem(organisationId, 'test', (tx) => tx.query<T>(sql, values));
  const deps = () => ({ db, alerted: (id: string) => void alerted.push(id) });
  const tonight = (day: number, mayGoOn?: (blocks: number) => boolean) => checkTonight(deps(), organisationId, night(day), mayGoOn);
  const alerts = () => system<{ name: string }>(`select p.name from alert a join person p on p.id = a.recipient_id where a.reason = 'trail' order by p.name`);
  const checks = () => system<{ blocks: number; found: number }>('select blocks, found from trail_check order by started_at');
  const heads = () =>
    system<{ day: string; head: string; mailed: boolean }>('select day::text, head, mailed_at is not null as mailed from trail_head order by day');
  async function sealed(count: number): Promise<void> {
    await db.asSystem(organisationId, 'test', async (tx) => {
      for (let i = 0; i < count; i++)
        await record(tx, null, { action: 'conversation:read', objectType: 'conversation', objectId: `gesprek-${i}`, reason: 'audit' });
    });
    await sealAll(db, organisationId, 4);
  }
  async function tamper(sql: string): Promise<void> {
    const client = await db.pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(sql, [organisationId]);
      await client.query('commit');
    } finally {
      client.release();
    }
  }
  const changeOne = () => tamper(`update trail set reason = 'sample' where organisation_id = $1 and object_id = 'gesprek-6'`);

  it('is due once a night, from the first seal on', async () => {
    expect(await isNightDue(db, organisationId, night(2))).toBe(false);
    expect(await tonight(2)).toEqual({ outcome: 'not-due' });
    await sealed(12);
    expect(await isNightDue(db, organisationId, night(2))).toBe(true);
    expect(await tonight(2)).toEqual({ outcome: 'checked', found: 0 });
    expect(await isNightDue(db, organisationId, night(2))).toBe(false);
    expect(await tonight(2)).toEqual({ outcome: 'not-due' });
    expect(await isNightDue(db, organisationId, night(3))).toBe(true);
    expect(await checks()).toEqual([{ blocks: 3, found: 0 }]);
    expect(alerted).toEqual([]);
  });

  it('tells every administrator of a changed row, once as long as nothing else is found', async () => {
    await sealed(12);
    await changeOne();
    expect(await tonight(2)).toEqual({ outcome: 'checked', found: 1 });
    expect(await alerts()).toEqual([{ name: 'An Maes' }, { name: 'Tom Declercq' }]);
    expect(alerted).toEqual([organisationId]);
    expect(await tonight(3)).toEqual({ outcome: 'checked', found: 1 });
    expect(await alerts()).toHaveLength(2);
    await tamper(`delete from trail where organisation_id = $1 and object_id = 'gesprek-2'`);
    expect(await tonight(4)).toEqual({ outcome: 'checked', found: 2 });
    expect(await alerts()).toHaveLength(4);
    const [found] = await system<{ detail: object }>(`select detail from trail where action = 'trail:found' order by id limit 1`);
    expect(found?.detail).toMatchObject({ found: 1 });
  });

  it('goes on where a kill left it, and looks at no block twice', async () => {
    await sealed(12);
    await changeOne();
    expect(await tonight(2, () => false)).toEqual({ outcome: 'goes-on' });
    expect(await checks()).toEqual([{ blocks: 1, found: 0 }]);
    expect(await isNightDue(db, organisationId, night(2))).toBe(true);
    expect(await tonight(2)).toEqual({ outcome: 'checked', found: 1 });
    expect(await checks()).toEqual([{ blocks: 3, found: 1 }]);
  });

  it('is one check when several instances begin it, and one telling', async () => {
    await sealed(12);
    await changeOne();
    await Promise.all([1, 2, 3, 4].map(() => tonight(2)));
    expect(await checks()).toEqual([{ blocks: 3, found: 1 }]);
    expect(await alerts()).toHaveLength(2);
  });

  it('keeps the head of each day, and finds a chain that was made anew since', async () => {
    await sealed(12);
    await tonight(2);
    const [kept] = await heads();
    expect(kept).toMatchObject({ day: '2026-11-02', mailed: false });
    await tamper('delete from trail_seal where organisation_id = $1');
    await tamper('delete from trail_block where organisation_id = $1');
    await changeOne();
    await sealAll(db, organisationId, 4);
    expect((await checkTrail(db, organisationId)).found).toBe(0);
    expect(await tonight(3)).toEqual({ outcome: 'checked', found: 1 });
    expect((await heads()).map(({ day }) => day)).toEqual(['2026-11-02']);
    expect(await alerts()).toHaveLength(2);
  });

  it('mails the head once a day, tries again what failed, and who got it finds a chain that was made anew with all that spoke of it', async () => {
    await sealed(12);
    await tonight(2);
    const sent: Mail[] = [];
    const away = { to: 'bestuur@example.be', mail: async () => ({ sent: false as const, failure: 'unreachable' as const }) };
    const keeper = { to: 'bestuur@example.be', mail: async (mail: Mail) => ({ sent: sent.push(mail) > 0 }) as { sent: true } };
    expect(await mailHead(db, organisationId, away)).toBe('failed');
    expect(await mailHead(db, organisationId, keeper)).toBe('sent');
    expect(await mailHead(db, organisationId, keeper)).toBe('nothing-due');
    expect(sent).toMatchObject([{ to: 'bestuur@example.be', id: `trail-${organisationId}-2026-11-02` }]);
    const head = sent[0]?.text.split('\n')[0] as string;
    expect(head).toBe((await heads())[0]?.head);
    await tamper('delete from trail_seal where organisation_id = $1');
    await tamper('delete from trail_block where organisation_id = $1');
    await tamper('delete from trail_head where organisation_id = $1');
    await changeOne();
    await sealAll(db, organisationId, 4);
    expect(await tonight(3)).toEqual({ outcome: 'checked', found: 0 });
    expect((await checkTrail(db, organisationId, head)).findings).toMatchObject([{ kind: 'rewritten' }]);
  });
});
