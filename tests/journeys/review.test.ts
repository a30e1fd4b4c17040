// What people do with signals after they were raised: who has it, until when it rests, who closes it, and what the client sees of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../../server/db/as-person.ts';
import { openSession } from '../../server/people/session.ts';
import { addWorkingMinutes } from '../../server/people/working-time.ts';
import { raiseSignals } from '../../server/signals/raise.ts';
import { settleUnchecked } from '../../server/signals/settle-unchecked.ts';
import { wakeSignals } from '../../server/signals/wake.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Signal = {
  id: string;
  kind: string;
  level: string;
  status: string;
  quote: string;
  foundBy: string[];
  messageId: string;
  conversationId: string;
  trajectoryId: string;
  raisedAt: string;
  dueAt: string;
  assignedTo: string | null;
  assignedToName: string | null;
  snoozedUntil: string | null;
  snoozeReason: string | null;
  closing: { by: string; outcome: string; at: string } | null;
  example: { id: string; status: string } | null;
  may: string[];
};
type Attention = { id: string; kind: string; messageId: string; lookedAt: string | null };

const exhausted =
  'Eerlijk, ik ben al maanden leeg. Ik slaap tien uur en sta op alsof ik niet geslapen heb, en op het werk raak ik niet meer door een simpele mail.';
const crisis = 'Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.';
const violence = 'Mijn man slaat mij als hij gedronken heeft.';

describeOnBoth('reviewing a signal', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let supervisor: Visitor;
  let standIn: Visitor;
  let admin: Visitor;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = (text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Record<string, unknown>>(text, values));

  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
    supervisor = await koers.enter('supervisor');
    admin = await koers.enter('admin');
    const karim = (await koers.call<{ id: string; name: string }[]>(counsellor, 'GET', '/api/people?role=counsellor')).body.find(
      ({ id }) => id !== counsellor.id,
    );
    const { cookie } = await openSession(koers.deps.db, organisationId(), karim?.id ?? '');
    standIn = { id: karim?.id ?? '', name: karim?.name ?? '', cookie: `koers=${cookie}` };
  });
  afterAll(() => koers?.stop());

  const list = async (visitor = counsellor, status = 'open') => (await koers.call<Signal[]>(visitor, 'GET', `/api/signals?status=${status}`)).body;
  const act = (visitor: Visitor, id: string | undefined, step: string, body: unknown = {}) =>
    koers.call<Signal>(visitor, 'POST', `/api/signals/${id}/${step}`, body);
  const attention = async () => (await koers.call<Attention[]>(client, 'GET', '/api/attention')).body;
  /** Says something as the client and gives what it raised. */
  const say = async (...texts: string[]): Promise<Signal[]> => {
    const known = new Set((await list(counsellor, 'all')).map(({ id }) => id));
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    for (const text of texts) await tab.ask(text);
    await tab.close();
    return (await list(counsellor, 'all')).filter((signal) => !known.has(signal.id));
  };
  const firstOf = (signals: Signal[], fits: (signal: Signal) => boolean) => {
    const found = signals.find(fits);
    if (!found) throw new Error('the signal was not raised');
    return found;
  };
  const fourEyes = (on: boolean) => koers.call(admin, 'PUT', '/api/organisation/four-eyes', { on });

  it('the client sees that and about what attention was drawn, and whether somebody looked', async () => {
    const signal = firstOf(await say(exhausted), (each) => each.kind === 'burnout');
    const seen = async () => (await attention()).find(({ id }) => id === signal.id);
    expect(await seen()).toMatchObject({ kind: 'burnout', lookedAt: null });
    await act(counsellor, signal.id, 'acknowledge');
    expect((await seen())?.lookedAt).toEqual(expect.any(String));
  });

  it('it is given to the stand-in or a supervisor, and everyone sees who has it; nobody outside is given it', async () => {
    const signal = firstOf(await say(exhausted), (each) => each.kind === 'burnout');
    expect((await act(counsellor, signal.id, 'assign', { to: standIn.id })).body).toMatchObject({
      assignedTo: standIn.id,
      assignedToName: standIn.name,
      status: 'open',
    });
    expect((await act(standIn, signal.id, 'assign', { to: supervisor.id })).body.assignedTo).toBe(supervisor.id);
    for (const to of [client.id, admin.id, crypto.randomUUID()]) expect((await act(counsellor, signal.id, 'assign', { to })).status).toBe(400);
    const [stranger] = await system(`insert into person (organisation_id, role, name) values ($1, 'counsellor', 'Iemand anders') returning id`, [
      organisationId(),
    ]);
    expect((await act(counsellor, signal.id, 'assign', { to: stranger?.id })).status).toBe(400);
  });

  it('it rests until a moment, with a reason, and wakes by itself when that has come, not before', async () => {
    const signal = firstOf(await list(), (each) => each.kind === 'burnout' && each.status === 'open');
    const until = new Date(Date.now() + 3 * 24 * 3600_000);
    const rested = await act(counsellor, signal.id, 'snooze', { until: until.toISOString(), reason: 'We spreken elkaar maandag.' });
    expect(rested.body).toMatchObject({ status: 'snoozed', snoozeReason: 'We spreken elkaar maandag.', snoozedUntil: until.toISOString() });
    expect(rested.body.may).toContain('signal:wake');
    await wakeSignals(koers.deps, organisationId(), new Date(until.getTime() - 1000));
    expect(firstOf(await list(), ({ id }) => id === signal.id).status).toBe('snoozed');
    await wakeSignals(koers.deps, organisationId(), until);
    expect(firstOf(await list(), ({ id }) => id === signal.id)).toMatchObject({ status: 'open', snoozedUntil: null });
    expect(await system(`select role from trail where action = 'signal:wake' and object_id = $1`, [signal.id])).toEqual([{ role: 'system' }]);
  });

  it('it does not rest without a reason, into the past, or for half a year', async () => {
    const signal = firstOf(await list(), (each) => each.kind === 'burnout' && each.status === 'open');
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600_000).toISOString();
    expect((await act(counsellor, signal.id, 'snooze', { until: inDays(1), reason: ' ' })).status).toBe(400);
    expect((await act(counsellor, signal.id, 'snooze', { until: inDays(-1), reason: 'later' })).status).toBe(400);
    expect((await act(counsellor, signal.id, 'snooze', { until: inDays(180), reason: 'later' })).status).toBe(400);
  });

  it('a person wakes it sooner, and then it is due at once', async () => {
    const signal = firstOf(await list(), (each) => each.kind === 'burnout' && each.status === 'open');
    await act(counsellor, signal.id, 'snooze', { until: new Date(Date.now() + 3 * 24 * 3600_000).toISOString(), reason: 'Eerst bellen.' });
    const woken = (await act(standIn, signal.id, 'wake')).body;
    expect(woken.status).toBe('open');
    expect(Date.parse(woken.dueAt)).toBeLessThanOrEqual(Date.now());
    expect((await act(standIn, signal.id, 'wake')).status).toBe(409);
  });

  it('a crisis never rests, whoever asks', async () => {
    const signal = firstOf(await say(crisis), (each) => each.level === 'crisis');
    const until = new Date(Date.now() + 24 * 3600_000).toISOString();
    for (const visitor of [counsellor, supervisor]) expect((await act(visitor, signal.id, 'snooze', { until, reason: 'morgen' })).status).toBe(409);
    await expect(system(`update signal set status = 'snoozed', snoozed_until = now() where id = $1`, [signal.id])).rejects.toThrow(/signal_crisis_never_rests/);
    await act(counsellor, signal.id, 'resolve', { outcome: 'handled', note: 'Gebeld.' });
  });

  it('a person raises it by hand, step by step: it is open anew, who guides is alerted, and a crisis holds coaching', async () => {
    const signal = firstOf(await say(exhausted), (each) => each.kind === 'burnout');
    await system(`update signal set level = 'attention' where id = $1`, [signal.id]);
    await act(counsellor, signal.id, 'acknowledge');
    const alerted = async (level: string) =>
      (await system(`select recipient_id as who from alert where signal_id = $1 and level = $2 and answered_at is null`, [signal.id, level])).map(
        ({ who }) => who,
      );
    const held = async () =>
      (await koers.call<{ id: string; held: boolean }[]>(counsellor, 'GET', '/api/trajectories')).body.find(({ id }) => id === signal.trajectoryId)?.held;
    expect(firstOf(await list(), ({ id }) => id === signal.id).may).toContain('signal:raise');

    const urgent = await act(counsellor, signal.id, 'raise', { level: 'urgent' });
    expect(urgent).toMatchObject({
      status: 200,
      body: { level: 'urgent', status: 'open', acknowledgedAt: null, quote: signal.quote, foundBy: signal.foundBy },
    });
    // Who raised it needs no alert.
    expect(await alerted('urgent')).toEqual([standIn.id]);
    expect(await held()).toBe(false);
    expect((await act(counsellor, signal.id, 'raise', { level: 'urgent' })).status).toBe(409);
    expect((await act(counsellor, signal.id, 'raise', { level: 'attention' })).status).toBe(400);

    const graver = (await act(supervisor, signal.id, 'raise', { level: 'crisis', situation: 'self-harm' })).body;
    expect(graver).toMatchObject({ level: 'crisis', situation: 'self-harm', status: 'open' });
    expect(graver.may).not.toContain('signal:raise');
    expect((await alerted('crisis')).sort()).toEqual([counsellor.id, standIn.id].sort());
    expect(await held()).toBe(true);
    expect((await act(counsellor, signal.id, 'raise', { level: 'urgent' })).status).toBe(409);
    expect(
      await system(`select person_id as by, detail from trail where action = 'signal:raise' and object_id = $1 and person_id is not null order by id`, [
        signal.id,
      ]),
    ).toEqual([
      { by: counsellor.id, detail: { kind: 'burnout', from: 'attention', level: 'urgent' } },
      { by: supervisor.id, detail: { kind: 'burnout', from: 'urgent', level: 'crisis' } },
    ]);
    // Two people close it, as any crisis.
    await fourEyes(true);
    expect((await act(counsellor, signal.id, 'resolve', { outcome: 'handled', note: 'Gebeld.' })).status).toBe(202);
    expect((await act(counsellor, signal.id, 'raise', { level: 'crisis' })).status).toBe(409);
    await act(standIn, signal.id, 'confirm');
    await fourEyes(false);
    expect(await held()).toBe(false);
  });

  it('under four eyes one person proposes to close a crisis and another closes it; coaching goes on only then', async () => {
    await fourEyes(true);
    try {
      const signal = firstOf(await say(crisis), (each) => each.level === 'crisis');
      const held = async () =>
        (await koers.call<{ id: string; held: boolean }[]>(counsellor, 'GET', '/api/trajectories')).body.find(({ id }) => id === signal.trajectoryId)?.held;
      const proposed = await act(counsellor, signal.id, 'resolve', { outcome: 'handled', note: 'Gebeld, zus is bij haar.' });
      expect(proposed.status).toBe(202);
      expect(proposed.body).toMatchObject({ status: 'acknowledged', closing: { by: counsellor.id, outcome: 'handled' } });
      expect(await held()).toBe(true);
      expect(proposed.body.may).not.toContain('signal:confirm');
      expect((await act(counsellor, signal.id, 'confirm')).status).toBe(409);
      expect((await act(counsellor, signal.id, 'resolve', { outcome: 'handled', note: '' })).status).toBe(409);

      const refused = await act(standIn, signal.id, 'refuse');
      expect(refused.body).toMatchObject({ status: 'acknowledged', closing: null });
      expect(await held()).toBe(true);

      await act(standIn, signal.id, 'resolve', { outcome: 'refer', note: 'Huisarts belt terug.' });
      const confirmed = await act(counsellor, signal.id, 'confirm');
      expect(confirmed.body).toMatchObject({ status: 'resolved', outcome: 'refer', note: 'Huisarts belt terug.', may: [] });
      expect(await held()).toBe(false);
    } finally {
      await fourEyes(false);
    }
  });

  it('under four eyes the database itself refuses that one person closes a crisis, and what was found stays', async () => {
    await fourEyes(true);
    const signal = firstOf(await say(crisis), (each) => each.level === 'crisis');
    const sql = (who: Visitor, text: string) =>
      koers.deps.db.asPerson({ id: who.id, organisationId: organisationId(), role: 'counsellor' }, (tx) => tx.query(text, [signal.id]));
    const close = `update signal set status = 'resolved' where id = $1`;
    await expect(sql(counsellor, close)).rejects.toThrow(/second person/);
    await expect(
      sql(counsellor, `update signal set closing_by = '${standIn.id}', closing_at = now(), closing_outcome = 'handled' where id = $1`),
    ).rejects.toThrow(/own name/);
    await expect(sql(counsellor, `update signal set level = 'attention' where id = $1`)).rejects.toThrow(/what was found stays/);
    await act(counsellor, signal.id, 'resolve', { outcome: 'handled', note: '' });
    await expect(sql(counsellor, close)).rejects.toThrow(/second person/);
    await act(standIn, signal.id, 'confirm');
    await fourEyes(false);
  });

  it('who may not: a client and an administrator do nothing with it, a counsellor does not set the four eyes', async () => {
    const [signal] = await list();
    for (const visitor of [client, admin])
      for (const step of ['assign', 'snooze', 'wake', 'confirm', 'refuse', 'tell', 'raise'])
        expect((await act(visitor, signal?.id, step, { level: 'crisis', to: client.id, until: new Date().toISOString(), reason: 'x' })).status, step).toBe(403);
    for (const visitor of [client, counsellor, supervisor])
      expect((await koers.call(visitor, 'PUT', '/api/organisation/four-eyes', { on: true })).status).toBe(403);
  });

  it('the client sees nothing of violence at home before the counsellor has spoken with them', async () => {
    const signal = firstOf(await say(violence), (each) => each.kind === 'domestic-violence');
    const seen = async () => (await attention()).some(({ id }) => id === signal.id);
    await act(counsellor, signal.id, 'acknowledge');
    expect(await seen()).toBe(false);
    expect(
      await koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) =>
        tx.query(`select 1 from attention where id = $1 union all select 1 from trail where object_id = $1::text or detail->>'kind' = 'domestic-violence'`, [
          signal.id,
        ]),
      ),
    ).toEqual([]);
    expect((await act(supervisor, signal.id, 'tell')).status).toBe(403);
    const told = await act(counsellor, signal.id, 'tell');
    expect(told.body.may).not.toContain('signal:tell');
    expect(await seen()).toBe(true);
  });

  it('of a message that raised a crisis and more, the client sees only the crisis', async () => {
    const raised = await say(`${crisis} ${violence} Ik heb ook schulden en de deurwaarder komt volgende week.`);
    const signal = firstOf(raised, (each) => each.level === 'crisis');
    expect(raised.length).toBeGreaterThan(1);
    expect((await attention()).filter(({ messageId }) => messageId === signal.messageId).map(({ kind: named }) => named)).toEqual(['crisis']);
    for (const each of raised) await act(counsellor, each.id, 'resolve', { outcome: 'handled', note: '' });
  });

  it('of a message that nothing could look at the client reads so, until the model has looked after all', async () => {
    const signal = firstOf(await list(counsellor, 'all'), (each) => each.kind === 'burnout');
    const about = { trajectoryId: signal.trajectoryId, conversationId: signal.conversationId, messageId: signal.messageId };
    const unchecked = { kind: 'unchecked', level: 'attention', quote: 'x', foundBy: ['system'], confidence: 1, why: ['model-timeout'] } as const;
    await koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) => raiseSignals(tx, about, [unchecked]));
    const seen = async () => (await attention()).some(({ kind: named }) => named === 'unchecked');
    expect(await seen()).toBe(true);
    await koers.deps.db.asSystem(organisationId(), 'test', (tx) => settleUnchecked(tx, signal.conversationId));
    expect(await seen()).toBe(false);
  });

  it('what the client sees is theirs: no other role asks for it', async () => {
    for (const visitor of [counsellor, supervisor, admin]) expect((await koers.call(visitor, 'GET', '/api/attention')).status).toBe(403);
  });

  it('an urgent signal is due by the counsellor’s own hours, read with the lock of the conversation: raising it is one question', async () => {
    // Ten minutes a day: four hours of work take weeks, whatever day it is.
    const weekly = [0, 1, 2, 3, 4, 5, 6].map((): [number, number][] => [[540, 550]]);
    expect((await koers.call(counsellor, 'PUT', '/api/me/working-time', { weekly, absences: [] })).status).toBe(204);
    expect((await koers.call<{ isSet: boolean }>(counsellor, 'GET', '/api/me/working-time')).body).toMatchObject({ isSet: true, weekly });
    const signal = firstOf(
      await say('Mijn huisbaas zet mij volgende week op straat, ik kan de huur al drie maanden niet betalen.'),
      (each) => each.level === 'urgent',
    );
    const expected = addWorkingMinutes(new Date(signal.raisedAt), 240, { weekly, absences: [] });
    expect(Math.abs(Date.parse(signal.dueAt) - expected.getTime())).toBeLessThan(10_000);

    const about = { trajectoryId: signal.trajectoryId, conversationId: signal.conversationId, messageId: crypto.randomUUID() };
    const found = { kind: 'legal-dispute', level: 'urgent', quote: 'x', foundBy: ['rule'], confidence: 1, why: [] } as const;
    let asked = 0;
    await koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, async (tx) => {
      const counted: Tx = {
        query(text, values) {
          asked++;
          return tx.query(text, values);
        },
      };
      await raiseSignals(counted, about, [found], { hours: { counsellor: { weekly, absences: [] }, standIn: null } });
    });
    expect(asked).toBe(1);
  });

  it('hours are set by a counsellor, whole days in order; nobody else has any', async () => {
    const weekly = [0, 1, 2, 3, 4, 5, 6].map(() => [[540, 720]]);
    for (const visitor of [client, supervisor, admin])
      expect((await koers.call(visitor, 'PUT', '/api/me/working-time', { weekly, absences: [] })).status).toBe(403);
    const put = (given: unknown) => koers.call(counsellor, 'PUT', '/api/me/working-time', given);
    for (const wrong of [
      weekly.slice(1),
      [...weekly.slice(1), [[600, 540]]],
      [
        ...weekly.slice(1),
        [
          [540, 700],
          [600, 720],
        ],
      ],
    ])
      expect((await put({ weekly: wrong, absences: [] })).status).toBe(400);
    expect((await put({ weekly, absences: [{ from: '2026-12-24', to: '2026-12-20' }] })).status).toBe(400);
    expect((await put({ weekly, absences: [{ from: '2026-12-20', to: '2026-12-24' }] })).status).toBe(204);
  });

  it('the database lets nobody set another’s hours, and shows a client those of who guides them', async () => {
    const as = (who: Visitor, role: 'client' | 'counsellor', text: string, values: unknown[] = []) =>
      koers.deps.db.asPerson({ id: who.id, organisationId: organisationId(), role }, (tx) => tx.query(text, values));
    expect(await as(client, 'client', 'select person_id from working_time')).toEqual([{ person_id: counsellor.id }]);
    expect(await as(standIn, 'counsellor', `update working_time set weekly = '[]' where person_id = $1 returning 1`, [counsellor.id])).toEqual([]);
    await expect(
      as(standIn, 'counsellor', `insert into working_time (organisation_id, person_id, weekly) values ($1, $2, '[]')`, [organisationId(), supervisor.id]),
    ).rejects.toThrow(/row-level security/);
  });
});
