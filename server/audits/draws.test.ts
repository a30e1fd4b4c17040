// The weekly draw in the database: which week a conversation is in, once, and again from the same seed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditHouse, erase, knock, localLive, makeEvaluated, openAuditHouse, openEmpty } from '../../tests/support/audit-house.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { Person } from '../people/roles.ts';
import { drawSamples } from './draw-samples.ts';
import type { StoredDraw } from './draw-store.ts';

describe.each(['embedded', 'postgres'] as const)('draws on the %s database', (kind) => {
  let db: OpenDatabase;
  let leave: () => Promise<void>;
  const live = localLive();
  const draw = (house: AuditHouse, now: string) => drawSamples({ db, live }, house.organisationId, new Date(now));
  const draws = async (person: Person) => (await knock<StoredDraw[]>({ db, live }, person, 'GET', '/audits/draws')).body;
  const drawn = (house: AuditHouse) =>
    db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query<{ id: string; weight: number; stage: string }>(
        `select conversation_id as id, weight, stratum->>'stage' as stage from audit_item where organisation_id = $1 and reason = 'sample' order by conversation_id`,
        [house.organisationId],
      ),
    );
  const set = (house: AuditHouse, rate: number, atLeast: number) =>
    db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query(
        `insert into audit_setting (organisation_id, sample_rate, sample_at_least, double_share) values ($1, $2, $3, 0)
         on conflict (organisation_id) do update set sample_rate = excluded.sample_rate, sample_at_least = excluded.sample_at_least`,
        [house.organisationId, rate, atLeast],
      ),
    );

  beforeAll(async () => {
    ({ db, leave } = await openEmpty(kind));
  });
  afterAll(() => leave?.());

  test('a week is drawn when it is over, once, and gives every stratum its share', async () => {
    const house = await openAuditHouse(db, 1);
    await set(house, 0.2, 0);
    expect(await draw(house, '2026-11-16T08:00:00Z')).toBe(0);
    await makeEvaluated(db, house, { count: 20, at: new Date('2026-11-18T10:00:00Z'), stage: 'intake' });
    await makeEvaluated(db, house, { count: 30, at: new Date('2026-11-19T10:00:00Z'), stage: 'synthesis', voices: ['guide', 'model'] });
    expect(await draw(house, '2026-11-22T22:59:00Z')).toBe(0);
    expect(await draws(house.supervisors[0])).toEqual([]);

    expect(await draw(house, '2026-11-23T08:00:00Z')).toBe(10);
    expect(await draw(house, '2026-11-23T08:05:00Z')).toBe(0);
    expect((await draws(house.supervisors[0]))[0]).toMatchObject({
      week: '2026-11-16',
      setRate: 0.2,
      rate: 0.2,
      population: 50,
      drawn: 10,
      strata: [
        { stage: 'intake', language: 'nl', voice: 'guide', population: 20, drawn: 4 },
        { stage: 'synthesis', language: 'nl', voice: 'mixed', population: 30, drawn: 6 },
      ],
    });
    const items = await drawn(house);
    expect(items).toHaveLength(10);
    expect(items.every(({ weight }) => weight === 5)).toBe(true);
    expect((await knock<{ waiting: unknown }>({ db, live }, house.supervisors[0], 'GET', '/audits')).body.waiting).toEqual([{ reason: 'sample', waiting: 10 }]);
  });

  test('two instances that draw at the same moment make one draw', async () => {
    const house = await openAuditHouse(db, 1);
    await draw(house, '2026-11-16T08:00:00Z');
    await makeEvaluated(db, house, { count: 40, at: new Date('2026-11-18T10:00:00Z') });
    const both = await Promise.all([draw(house, '2026-11-23T08:00:00Z'), draw(house, '2026-11-23T08:00:00Z')]);
    expect(both.sort()).toEqual([0, 8]);
    expect(await drawn(house)).toHaveLength(8);
  });

  test('is the same again from its seed, also when a conversation was erased since', async () => {
    const house = await openAuditHouse(db, 1);
    await draw(house, '2026-11-16T08:00:00Z');
    const made = await makeEvaluated(db, house, { count: 25, at: new Date('2026-11-18T10:00:00Z') });
    await draw(house, '2026-11-23T08:00:00Z');
    const [done] = await draws(house.supervisors[0]);
    const check = async () => (await knock({ db, live }, house.supervisors[0], 'GET', `/audits/draws/${done?.id}/check`)).body;
    expect(await check()).toEqual({ stillThere: 25, drawnThen: 5, drawnNow: 5, same: true });

    const taken = (await drawn(house))[0]?.id ?? '';
    const left = made.find(({ conversationId }) => conversationId !== taken)?.conversationId ?? '';
    await erase(db, house, { conversationId: taken });
    await erase(db, house, { conversationId: left });
    expect(await check()).toMatchObject({ stillThere: 23, same: true });

    // Somebody put another one in.
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query(
        `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason, draw_id)
         select e.organisation_id, e.conversation_id, e.trajectory_id, 'sample', $2 from evaluation e where e.organisation_id = $1
           and not exists (select 1 from audit_item i where i.conversation_id = e.conversation_id) order by e.conversation_id limit 1`,
        [house.organisationId, done?.id],
      ),
    );
    expect(await check()).toMatchObject({ same: false });
    expect((await knock({ db, live }, house.supervisors[0], 'GET', `/audits/draws/${crypto.randomUUID()}/check`)).status).toBe(404);
  });

  test('asked for more than there were, all are taken and the draw says so; an empty week is a draw too', async () => {
    const house = await openAuditHouse(db, 1);
    await set(house, 0.1, 12);
    await draw(house, '2026-11-09T08:00:00Z');
    await draw(house, '2026-11-16T08:00:00Z');
    await makeEvaluated(db, house, { count: 7, at: new Date('2026-11-18T10:00:00Z') });
    expect(await draw(house, '2026-11-23T08:00:00Z')).toBe(7);
    expect(await draws(house.supervisors[0])).toMatchObject([
      { week: '2026-11-16', population: 7, drawn: 7, rate: 1, setRate: 0.1, atLeast: 12 },
      { week: '2026-11-09', population: 0, drawn: 0, strata: [] },
    ]);
  });

  test('a week ends at midnight in Brussels, also when the clock changed in it', async () => {
    const house = await openAuditHouse(db, 1);
    await set(house, 1, 0);
    await draw(house, '2026-10-19T08:00:00Z');
    await draw(house, '2026-10-26T08:00:00Z');
    // The clock went back on Sunday 25 October: this is 23.30 that evening, and ten past midnight after it.
    await makeEvaluated(db, house, { at: new Date('2026-10-25T22:30:00Z'), stage: 'intake' });
    await makeEvaluated(db, house, { at: new Date('2026-10-25T23:10:00Z'), stage: 'synthesis' });
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query('update sample_draw set drawn_at = null where organisation_id = $1', [house.organisationId]),
    );
    expect(await draw(house, '2026-10-25T23:05:00Z')).toBe(0);
    expect(await draw(house, '2026-10-25T23:10:00Z')).toBe(1);
    expect((await drawn(house)).map(({ stage }) => stage)).toEqual(['intake']);
    expect(await draw(house, '2026-11-02T08:00:00Z')).toBe(1);
  });

  test('a conversation is in the week of its first evaluation, whatever comes after, and only when something could be judged', async () => {
    const house = await openAuditHouse(db, 1);
    await set(house, 1, 0);
    await draw(house, '2026-11-09T08:00:00Z');
    await draw(house, '2026-11-16T08:00:00Z');
    const [first] = await makeEvaluated(db, house, { at: new Date('2026-11-11T10:00:00Z') });
    await makeEvaluated(db, house, { at: new Date('2026-11-12T10:00:00Z'), overall: null });
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query(
        `insert into evaluation (organisation_id, conversation_id, trajectory_id, evaluator, up_to_seq, scores, created_at)
         select organisation_id, conversation_id, trajectory_id, evaluator, 9, scores, '2026-11-18T10:00:00Z' from evaluation where id = $1`,
        [first?.evaluationId],
      ),
    );
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query('update sample_draw set drawn_at = null where organisation_id = $1', [house.organisationId]),
    );
    await draw(house, '2026-11-23T08:00:00Z');
    expect((await draws(house.supervisors[0])).map(({ week, population }) => [week, population])).toEqual([
      ['2026-11-16', 0],
      ['2026-11-09', 1],
    ]);
  });
});
