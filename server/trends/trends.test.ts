// From finished conversations to what a supervisor sees of them, on both databases: figures written once, months as Belgium counts them,
// nobody to be found back, and nobody counted by counsellor.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEither } from '../../tests/support/open-either.ts';
import type { OpenDatabase } from '../db/open.ts';
import { evaluateConversation } from '../evaluation/evaluate-conversation.ts';
import { criteria } from '../evaluation/rubric.ts';
import { readTrust } from '../evaluation/trust.ts';
import { makeLocalLive } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { openSession } from '../people/session.ts';
import { readAgreement, setAgreement } from './read-agreement.ts';
import { readOwnFigures } from './read-own-figures.ts';
import { readTrends, refreshTrends } from './read-trends.ts';
import { bringFigures, writeConversationFigure } from './write-figures.ts';
import { writeTrend } from './write-table.ts';

/** A Tuesday in May 2027: the quarters from April 2025 to March 2027 are over. */
const now = new Date('2027-05-11T10:00:00Z');

type House = { organisationId: string; supervisor: Person; second: Person; els: Person; karim: Person; clients: { id: string; trajectoryId: string }[] };

async function openHouse(db: OpenDatabase, slug: string, clients: number): Promise<House> {
  const organisationId = crypto.randomUUID();
  const staff = { supervisor: crypto.randomUUID(), second: crypto.randomUUID(), els: crypto.randomUUID(), karim: crypto.randomUUID() };
  const people = Array.from({ length: clients }, () => ({ id: crypto.randomUUID(), trajectoryId: crypto.randomUUID() }));
  await db.asSystem(organisationId, 'test', async (tx) => {
    await tx.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [organisationId, slug]);
    for (const [name, id] of Object.entries(staff))
      await tx.query('insert into person (organisation_id, id, role, name) values ($1, $2, $3, $4)', [
        organisationId,
        id,
        name === 'els' || name === 'karim' ? 'counsellor' : 'supervisor',
        name,
      ]);
    for (const [at, { id, trajectoryId }] of people.entries()) {
      await tx.query(`insert into person (organisation_id, id, role, name) values ($1, $2, 'client', 'Fatima Benali')`, [organisationId, id]);
      await tx.query(
        `insert into trajectory (organisation_id, id, client_id, counsellor_id, response_hours, stage) values ($1, $2, $3, $4, 'ma-do', 'deepening')`,
        [organisationId, trajectoryId, id, at % 2 === 0 ? staff.els : staff.karim],
      );
    }
  });
  const open = async (id: string) => (await openSession(db, organisationId, id)).session.person;
  return {
    organisationId,
    supervisor: await open(staff.supervisor),
    second: await open(staff.second),
    els: await open(staff.els),
    karim: await open(staff.karim),
    clients: people,
  };
}

/** A short conversation with a client, finished at this moment. */
async function talk(db: OpenDatabase, house: House, client: number, finishedAt: string, given: { guarded?: string[]; stage?: string } = {}): Promise<string> {
  const id = crypto.randomUUID();
  const { trajectoryId } = house.clients[client] as House['clients'][number];
  await db.asSystem(house.organisationId, 'test', async (tx) => {
    if (given.stage) await tx.query('update trajectory set stage = $2 where id = $1', [trajectoryId, given.stage]);
    await tx.query(
      `insert into conversation (organisation_id, id, trajectory_id, last_seq, last_client_seq, last_message_at, finished_at) values ($1, $2, $3, 4, 3, $4, $4)`,
      [house.organisationId, id, trajectoryId, finishedAt],
    );
    const said: [string, string, string | null, string | null][] = [
      ['client', 'Ik werk al negen jaar in het magazijn en mijn rug doet pijn.', null, null],
      ['koers', 'Negen jaar in het magazijn, en je rug doet pijn. Wat zou je graag anders zien?', 'open-question', 'guide'],
      ['client', 'Iets waar ik mensen kan helpen, denk ik.', null, null],
      ['koers', 'Mensen helpen. Wanneer heb je dat al eens gedaan?', 'open-question', 'guide'],
    ];
    for (const [at, [sender, text, move, voice]] of said.entries())
      await tx.query(
        `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text, move, voice, guarded, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [house.organisationId, id, trajectoryId, at + 1, sender, text, move, voice, JSON.stringify(at === 1 ? (given.guarded ?? []) : []), finishedAt],
      );
  });
  return id;
}

describe.each(['embedded', 'postgres'] as const)('trends, on the %s database', (kind) => {
  let db: OpenDatabase;
  let leave: () => Promise<void>;
  const live = makeLocalLive();

  beforeAll(async () => {
    ({ db, leave } = await openEither(kind, 'trends'));
  });
  afterAll(() => leave?.());

  const asTest = <Row extends object>(house: House, sql: string, values: unknown[] = []) =>
    db.asSystem(house.organisationId, 'test', (tx) => tx.query<Row>(sql, values));
  const figuresOf = (house: House) =>
    asTest<{ conversation_id: string; day: string; questions: number; thumbs_up: number }>(
      house,
      `select conversation_id, to_char(day, 'YYYY-MM-DD') as day, questions, thumbs_up, turns from conversation_figure`,
    );
  const trend = (house: House, ...given: [view: Parameters<typeof readTrends>[2], by: Parameters<typeof readTrends>[3], unit?: 'month' | 'quarter']) =>
    readTrends(db, house.supervisor, given[0], given[1], given[2] ?? 'quarter', now);

  test('a conversation gets one figure when it is evaluated, the same one when the job runs twice, and a new one when it went on', async () => {
    const house = await openHouse(db, 'once', 1);
    const id = await talk(db, house, 0, '2027-02-10T09:00:00Z');
    expect(await writeConversationFigure(db, house.organisationId, id)).toBe(false); // not judged yet
    await evaluateConversation({ db, live }, house.organisationId, id);
    expect(await writeConversationFigure(db, house.organisationId, id)).toBe(true);
    expect(await writeConversationFigure(db, house.organisationId, id)).toBe(true);
    expect(await figuresOf(house)).toMatchObject([{ conversation_id: id, day: '2027-02-10', questions: 2, turns: 4 }]);

    const { trajectoryId } = house.clients[0] as House['clients'][number];
    await asTest(house, `update conversation set last_seq = 5, finished_at = '2027-03-02T09:00:00Z' where id = $1`, [id]);
    await asTest(
      house,
      `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text) values (koers_organisation(), $1, $2, 5, 'client', 'Vorige zomer, op het speelplein.')`,
      [id, trajectoryId],
    );
    await evaluateConversation({ db, live }, house.organisationId, id);
    expect(await bringFigures(db, house.organisationId)).toBe(1);
    expect(await bringFigures(db, house.organisationId)).toBe(0);
    expect(await figuresOf(house)).toMatchObject([{ conversation_id: id, day: '2027-03-02', turns: 5 }]);
  });

  test('the round finds what a kill left without a figure, and a thumb that came later', async () => {
    const house = await openHouse(db, 'round', 1);
    const id = await talk(db, house, 0, '2027-02-10T09:00:00Z');
    await evaluateConversation({ db, live }, house.organisationId, id);
    expect(await bringFigures(db, house.organisationId)).toBe(1);
    await asTest(
      house,
      `insert into reply_feedback (organisation_id, message_id, conversation_id, trajectory_id, verdict, at)
       select organisation_id, id, conversation_id, trajectory_id, 'up', now() + interval '1 second' from message where conversation_id = $1 and seq = 2`,
      [id],
    );
    await bringFigures(db, house.organisationId);
    expect(await figuresOf(house)).toMatchObject([{ thumbs_up: 1 }]);
  });

  test('what is erased takes its figure along', async () => {
    const house = await openHouse(db, 'erased', 1);
    const id = await talk(db, house, 0, '2027-02-10T09:00:00Z');
    await evaluateConversation({ db, live }, house.organisationId, id);
    await bringFigures(db, house.organisationId);
    await asTest(house, 'delete from message where conversation_id = $1', [id]);
    await asTest(house, 'delete from conversation where id = $1', [id]);
    expect(await figuresOf(house)).toEqual([]);
  });

  test('a day is a day in Brussels: around midnight, and in the nights in which the clock is set', async () => {
    const house = await openHouse(db, 'clock', 1);
    const moments: [string, string][] = [
      ['2026-10-24T22:30:00Z', '2026-10-25'], // 0.30, still summer time
      ['2026-10-25T22:30:00Z', '2026-10-25'], // 23.30, winter time: the day had 25 hours
      ['2026-10-25T23:30:00Z', '2026-10-26'],
      ['2026-10-31T23:30:00Z', '2026-11-01'], // another month in Brussels than in Greenwich
      ['2027-03-27T23:30:00Z', '2027-03-28'], // 0.30, winter time
      ['2027-03-28T21:30:00Z', '2027-03-28'], // 23.30, summer time: the day had 23 hours
      ['2027-03-28T22:30:00Z', '2027-03-29'],
      ['2027-03-31T22:30:00Z', '2027-04-01'], // another quarter
    ];
    const expected = new Map<string, string>();
    for (const [moment, day] of moments) {
      const id = await talk(db, house, 0, moment);
      await evaluateConversation({ db, live }, house.organisationId, id);
      expected.set(id, day);
    }
    await bringFigures(db, house.organisationId);
    const figures = await figuresOf(house);
    expect(Object.fromEntries(figures.map(({ conversation_id, day }) => [conversation_id, day]))).toEqual(Object.fromEntries(expected));
    // Signals are counted by the database's own clock: the same days.
    const [row] = await asTest<{ days: string[] }>(
      house,
      `select array_agg(to_char((at::timestamptz at time zone 'Europe/Brussels')::date, 'YYYY-MM-DD') order by place) as days from unnest($1::text[]) with ordinality as given(at, place)`,
      [moments.map(([moment]) => moment)],
    );
    expect(row?.days).toEqual(moments.map(([, day]) => day));
  });

  test('a figure about four people is not shown, nor is what would tell it; of five it is, with of how many', async () => {
    const house = await openHouse(db, 'few', 20);
    // Ten people in deepening, six in synthesis, four in aftercare; all in one month.
    for (let client = 0; client < 20; client++) {
      const stage = client < 10 ? 'deepening' : client < 16 ? 'synthesis' : 'aftercare';
      await evaluateConversation({ db, live }, house.organisationId, await talk(db, house, client, '2027-02-10T09:00:00Z', { stage }));
    }
    await bringFigures(db, house.organisationId);
    const shown = await trend(house, 'talk', 'stage');
    const conversations = shown.figures.filter(({ measure }) => measure === 'conversations');
    expect(conversations).toEqual(
      expect.arrayContaining([
        { period: '2027-01-01', group: null, measure: 'conversations', value: 20, of: 20, tooFew: false },
        { period: '2027-01-01', group: 'deepening', measure: 'conversations', value: 10, of: 10, tooFew: false },
        { period: '2027-01-01', group: 'synthesis', measure: 'conversations', value: null, of: null, tooFew: true },
        { period: '2027-01-01', group: 'aftercare', measure: 'conversations', value: null, of: null, tooFew: true },
      ]),
    );
    const csv = writeTrend(shown);
    expect(csv).toContain('2027-01-01;deepening;10;10');
    expect(csv).toContain('2027-01-01;aftercare;te weinig mensen;;');
  });

  test('one person with eight conversations is one person', async () => {
    const house = await openHouse(db, 'one', 1);
    for (let nth = 0; nth < 8; nth++) await evaluateConversation({ db, live }, house.organisationId, await talk(db, house, 0, `2027-02-1${nth}T09:00:00Z`));
    await bringFigures(db, house.organisationId);
    const { figures } = await trend(house, 'criteria', 'none');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ tooFew, value, of }) => tooFew && value === null && of === null)).toBe(true);
  });

  test('what was shown is kept for a while, and an erasure takes it along at once', async () => {
    const house = await openHouse(db, 'kept', 7);
    const ids: string[] = [];
    for (let client = 0; client < 7; client++) {
      const id = await talk(db, house, client, '2027-02-10T09:00:00Z');
      ids.push(id);
      await evaluateConversation({ db, live }, house.organisationId, id);
    }
    await bringFigures(db, house.organisationId);
    const turns = async () => (await trend(house, 'talk', 'none')).figures.find(({ measure }) => measure === 'turns')?.value;
    expect(await turns()).toBe(4);
    await asTest(house, 'update conversation_figure set turns = 6');
    expect(await turns()).toBe(4);
    await asTest(house, `update trend_shown set counted_at = now() - interval '55 minutes'`);
    expect(await refreshTrends(db, house.organisationId, now)).toBe(1);
    expect(await turns()).toBe(6);
    // Five stay, then four: the same moment nothing is left to show.
    for (const [at, shown] of [6, 6, undefined].entries()) {
      await asTest(house, 'delete from message where conversation_id = $1', [ids[at]]);
      await asTest(house, 'delete from conversation where id = $1', [ids[at]]);
      expect((await turns()) ?? undefined).toBe(shown);
    }
  });

  test('the month that is running is not shown', async () => {
    const house = await openHouse(db, 'running', 6);
    for (let client = 0; client < 6; client++)
      await evaluateConversation(
        { db, live },
        house.organisationId,
        await talk(db, house, client, client < 3 ? '2027-05-10T09:00:00Z' : '2027-05-02T09:00:00Z'),
      );
    await bringFigures(db, house.organisationId);
    const shown = await trend(house, 'talk', 'none', 'month');
    expect(shown.periods.at(-1)).toBe('2027-04-01');
    expect(shown.figures).toEqual([]);
  });

  test('guard hits are counted by rule, scores are means of what was judged', async () => {
    const house = await openHouse(db, 'guard', 6);
    for (let client = 0; client < 6; client++)
      await evaluateConversation(
        { db, live },
        house.organisationId,
        await talk(db, house, client, '2027-02-10T09:00:00Z', { guarded: ['diagnosis', 'diagnosis'] }),
      );
    await bringFigures(db, house.organisationId);
    const guard = await trend(house, 'guard', 'rule');
    expect(guard.groups).toEqual(['diagnosis']);
    expect(guard.figures).toContainEqual({ period: '2027-01-01', group: 'diagnosis', measure: 'hits', value: 12, of: 12, tooFew: false });
    const scores = await trend(house, 'criteria', 'none', 'month');
    const open = scores.figures.find(({ period, measure }) => period === '2027-02-01' && measure === 'asks-openly');
    expect(open).toMatchObject({ of: 6, tooFew: false });
    expect(open?.value).toBeGreaterThanOrEqual(1);
    // Nobody judged this one: no figure, and no nought either.
    expect(scores.figures.filter(({ measure }) => measure === 'uses-insights')).toEqual([]);
  });

  test('signals: how often the screening was right, what was missed, how long it took', async () => {
    const house = await openHouse(db, 'signals', 8);
    for (const [client, { trajectoryId }] of house.clients.entries())
      await asTest(
        house,
        `insert into signal (organisation_id, trajectory_id, kind, level, quote, found_by, confidence, status, raised_at, due_at, acknowledged_at, resolved_at, outcome)
         values (koers_organisation(), $1, 'burnout', 'urgent', '…', $2, 1, 'resolved', '2027-02-10T09:00:00Z', '2027-02-10T10:00:00Z', '2027-02-10T09:30:00Z', '2027-02-10T12:00:00Z', $3)`,
        [trajectoryId, client === 7 ? ['person'] : ['rule'], client < 2 ? 'false-alarm' : client < 4 ? 'refer' : 'handled'],
      );
    const { figures } = await trend(house, 'signals', 'level');
    const value = (measure: string) => figures.find((one) => one.group === null && one.measure === measure);
    expect(value('raised')).toMatchObject({ value: 7 });
    expect(value('false-alarm')).toMatchObject({ value: 2 / 7, of: 7 });
    expect(value('precision')).toMatchObject({ value: 5 / 7, of: 7 });
    expect(value('missed')).toMatchObject({ value: 1 / 8, of: 8 });
    expect(value('to-acknowledge')).toMatchObject({ value: 30, of: 7 });
    expect(value('to-resolve')).toMatchObject({ value: 3, of: 7 });
  });

  test('drafts: what people kept, changed and rejected, and how far the approved text is from the draft', async () => {
    const house = await openHouse(db, 'drafts', 6);
    for (const { trajectoryId } of house.clients) {
      await asTest(
        house,
        `insert into plan_verdict (organisation_id, trajectory_id, section, version, verdict, given_by, given_as, at)
         select koers_organisation(), $1, 'motives', 1, verdict, $2, 'counsellor', '2027-02-10T09:00:00Z' from unnest('{kept,kept,changed,rejected}'::text[]) verdict`,
        [trajectoryId, house.els.id],
      );
      await asTest(
        house,
        `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences, approved_at)
         values (koers_organisation(), $1, 'motives', 'approved', 2, '[{"text": "Ik help graag oudere mensen."}]', '2027-02-11T09:00:00Z')`,
        [trajectoryId],
      );
      await asTest(
        house,
        `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences, written_by)
         values (koers_organisation(), $1, 'motives', 1, '[{"text": "Ik help graag mensen."}]', null)`,
        [trajectoryId],
      );
    }
    expect(await bringFigures(db, house.organisationId)).toBe(6);
    expect(await bringFigures(db, house.organisationId)).toBe(0);
    const { figures } = await trend(house, 'drafts', 'section');
    const motives = (measure: string) => figures.find((one) => one.group === 'motives' && one.measure === measure)?.value;
    expect([motives('sentences'), motives('kept'), motives('changed'), motives('rejected')]).toEqual([24, 0.5, 0.25, 0.25]);
    expect(motives('distance')).toBeCloseTo(0.2, 5);
  });

  test('bottlenecks are counted of whom it was closed for, and not of whom it went on for after all', async () => {
    const house = await openHouse(db, 'closed', 6);
    for (const [client, { id, trajectoryId }] of house.clients.entries()) {
      for (const kind of client < 5 ? ['language', 'care'] : ['care'])
        await asTest(
          house,
          `insert into barrier (organisation_id, trajectory_id, kind, text, words_of, status, written_by, written_as) values (koers_organisation(), $1, $2, '…', 'client', $3, $4, 'client')`,
          [trajectoryId, kind, kind === 'care' ? 'handled' : 'open', id],
        );
      await asTest(
        house,
        `insert into plan_action_step (organisation_id, trajectory_id, item_id, status, written_by) values (koers_organisation(), $1, $1, 'stuck', $2)`,
        [trajectoryId, id],
      );
      await asTest(
        house,
        `insert into closing (organisation_id, trajectory_id, stage_before, closed_by, closed_at) values (koers_organisation(), $1, 'synthesis', $2, '2027-02-10T09:00:00Z')`,
        [trajectoryId, house.els.id],
      );
    }
    expect(await bringFigures(db, house.organisationId)).toBe(6);
    expect(await bringFigures(db, house.organisationId)).toBe(0);
    const { figures } = await trend(house, 'bottlenecks', 'barrier');
    const value = (group: string | null, measure: string) => figures.find((one) => one.group === group && one.measure === measure)?.value;
    expect(value(null, 'closed')).toBe(6);
    expect(value('language', 'closed')).toBe(5);
    expect(value('language', 'still-open')).toBe(1);
    expect(value('language', 'with-stuck')).toBe(1);
    expect(value('care', 'still-open')).toBe(0);

    await asTest(house, `update closing set resumed_at = now(), resumed_by = $1 where trajectory_id = $2`, [house.els.id, house.clients[0]?.trajectoryId]);
    await bringFigures(db, house.organisationId);
    const after = await trend(house, 'bottlenecks', 'barrier');
    expect(after.figures.find((one) => one.group === null && one.measure === 'closed')?.value).toBe(5);
  });

  test('satisfaction is counted for the whole house; a supervisor reads no row of it', async () => {
    const house = await openHouse(db, 'satisfied', 6);
    for (const { trajectoryId } of house.clients) {
      const [asked] = await asTest<{ id: string }>(
        house,
        `insert into satisfaction (organisation_id, trajectory_id, moment, asked_by, answered_at) values (koers_organisation(), $1, 'end', $2, '2027-02-10T09:00:00Z') returning id`,
        [trajectoryId, house.els.id],
      );
      await asTest(
        house,
        `insert into satisfaction_score (organisation_id, satisfaction_id, trajectory_id, question, score) values (koers_organisation(), $1, $2, 'heard', 4)`,
        [asked?.id, trajectoryId],
      );
    }
    const { figures } = await trend(house, 'satisfaction', 'none');
    expect(figures).toEqual([{ period: '2027-01-01', group: null, measure: 'heard', value: 4, of: 6, tooFew: false }]);
    expect(await db.asPerson(house.supervisor, (tx) => tx.query('select 1 from satisfaction_score'))).toEqual([]);
  });

  test('every view can be counted by everything that it can be told apart by', async () => {
    const house = await openHouse(db, 'all', 5);
    for (let client = 0; client < 5; client++)
      await evaluateConversation({ db, live }, house.organisationId, await talk(db, house, client, '2027-02-10T09:00:00Z'));
    await bringFigures(db, house.organisationId);
    const { viewNames, views } = await import('./view.ts');
    for (const view of viewNames) for (const by of views[view].by) expect((await trend(house, view, by)).view).toBe(view);
    await expect(trend(house, 'criteria', 'rule')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('a counsellor sees their own figures and nobody else any; not even the database tells a supervisor whose a figure is', async () => {
    const house = await openHouse(db, 'own', 6);
    for (let client = 0; client < 6; client++)
      for (let nth = 0; nth <= client % 2; nth++)
        await evaluateConversation({ db, live }, house.organisationId, await talk(db, house, client, '2027-02-10T09:00:00Z'));
    await bringFigures(db, house.organisationId);
    expect(await readOwnFigures(db, house.els, now)).toMatchObject({ conversations: 3, clients: 3 });
    expect(await readOwnFigures(db, house.karim, now)).toMatchObject({ conversations: 6, clients: 3 });
    await expect(readOwnFigures(db, house.supervisor, now)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(readTrends(db, house.els, 'criteria', 'none', 'month', now)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(db.asPerson(house.supervisor, (tx) => tx.query('select counsellor_id from conversation_figure'))).rejects.toThrow(/permission denied/);
    await expect(db.asPerson(house.supervisor, (tx) => tx.query(`update conversation_figure set turns = 0`))).rejects.toThrow(/permission denied/);
    const elsewhere = await openHouse(db, 'own-elsewhere', 1);
    expect(await db.asPerson(elsewhere.supervisor, (tx) => tx.query('select day from conversation_figure'))).toEqual([]);
  });

  test('people and machine agree as far as their scores do; a judge is believed only then, and the house says from when on', async () => {
    const house = await openHouse(db, 'agree', 1);
    const { trajectoryId } = house.clients[0] as House['clients'][number];
    for (let nth = 0; nth < 40; nth++) {
      const id = await talk(db, house, 0, '2027-02-10T09:00:00Z');
      const score = [2, 4, 5][nth % 3] as number;
      await asTest(house, `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values (koers_organisation(), $1, $2, 'sample')`, [
        id,
        trajectoryId,
      ]);
      const judgement = (own: number) =>
        JSON.stringify({
          stage: 'deepening',
          language: 'nl',
          voices: [],
          overall: own,
          scores: [
            { criterion: 'asks-openly', score: own },
            { criterion: 'neutral', score: null },
          ],
        });
      const [measured] = await asTest<{ id: string }>(
        house,
        `insert into evaluation (organisation_id, conversation_id, trajectory_id, evaluator, up_to_seq, scores, kind) values (koers_organisation(), $1, $2, 'measures@1', 4, $3, 'measures') returning id`,
        [id, trajectoryId, judgement(3)],
      );
      await asTest(
        house,
        `insert into evaluation (organisation_id, conversation_id, trajectory_id, evaluator, up_to_seq, scores, kind, prompt_id, prompt_version, model)
         values (koers_organisation(), $1, $2, 'judge@1', 4, $3, 'judge', 'judge-conversation', 1, 'fake')`,
        [id, trajectoryId, judgement(nth === 0 ? 3 : score)],
      );
      for (const person of nth < 12 ? [house.supervisor, house.second] : [house.supervisor])
        await asTest(
          house,
          `insert into rescore (organisation_id, evaluation_id, conversation_id, criterion, score, scored_by) values (koers_organisation(), $1, $2, 'asks-openly', $3, $4)`,
          [measured?.id, id, score, person.id],
        );
    }
    const judge = await readAgreement(db, house.supervisor, 'judge', 'all', new Date());
    const asks = judge.criteria.find(({ criterion }) => criterion === 'asks-openly');
    expect(asks).toMatchObject({ n: 40, same: 39 / 40, trust: { reason: 'agrees', trusted: true } });
    expect(asks?.counts?.[1]).toEqual([0, 13, 1, 0, 0]);
    // What the judge could not judge is no pair.
    expect(judge.criteria.find(({ criterion }) => criterion === 'neutral')).toMatchObject({
      n: 0,
      same: null,
      counts: null,
      kappa: { kappa: null, reason: 'too-few' },
      trust: { trusted: false },
    });

    const measures = await readAgreement(db, house.supervisor, 'measures', 'all', new Date());
    expect(measures.criteria.find(({ criterion }) => criterion === 'asks-openly')).toMatchObject({
      n: 40,
      linear: { kappa: 0 },
      trust: { reason: 'disagrees', trusted: false },
    });
    const people = await readAgreement(db, house.second, 'people', 'quarter', new Date());
    expect(people.criteria.find(({ criterion }) => criterion === 'asks-openly')).toMatchObject({ n: 12, linear: { kappa: 1, low: null }, trust: null });

    // A settled score stands for what people came to.
    await asTest(
      house,
      `insert into settled_score (organisation_id, evaluation_id, conversation_id, criterion, score, status, settled_by)
       select organisation_id, evaluation_id, conversation_id, criterion, 1, 'final', $1 from rescore where scored_by = $1 limit 20`,
      [house.supervisor.id],
    );
    const trust = await db.asSystem(house.organisationId, 'test', (tx) => readTrust(tx));
    expect(trust['asks-openly']).toMatchObject({ n: 40, reason: 'disagrees', trusted: false });
    expect(Object.keys(trust)).toEqual([...criteria]);

    await setAgreement(db, house.supervisor, { leastKappa: 0.1, fewestPairs: 20 }, 'We willen eerst zien hoe ver we komen.');
    expect((await db.asPerson(house.second, (tx) => readTrust(tx)))['asks-openly'].trusted).toBe(true);
    const [changed] = await asTest<{ detail: { to: number } }>(
      house,
      `select detail from trail where action = 'setting:change' and detail->>'setting' = 'agreement-least-kappa'`,
    );
    expect(changed?.detail).toMatchObject({ from: 0.6, to: 0.1 });
    await expect(setAgreement(db, house.els, { leastKappa: 0, fewestPairs: 10 }, 'x')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(readAgreement(db, house.els, 'judge', 'all', now)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
