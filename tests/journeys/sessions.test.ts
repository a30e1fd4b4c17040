// Sessions from the calendar to the file: planned, moved, held, noted, told to the responsible body; and what a client sees of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeSession } from '../../server/sessions/change-session.ts';
import { planSession, type SessionPlan } from '../../server/sessions/plan-session.ts';
import { remindClients } from '../../server/sessions/remind-clients.ts';
import type { SessionDeps } from '../../server/sessions/session-deps.ts';
import { readSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Session = {
  id: string;
  status: string;
  startsAt: string;
  minutes: number;
  heldMinutes: number | null;
  cancelledBy: string | null;
  sequence: number;
  registration: string | null;
  record: string | null;
  may: string[];
};
type Hours = {
  leftMinutes: number | null;
  usedMinutes: number;
  plannedMinutes: number;
  vouchers: { usedMinutes: number; leftMinutes: number }[];
  warnings: { code: string }[];
  may: string[];
};
type Trajectory = { id: string; clientId: string; clientName: string; hoursLeftMinutes: number | null };

describeOnBoth('sessions', (kind) => {
  let koers: TestKoers;
  let els: Visitor;
  let nadia: Visitor;
  let trajectoryId: string;
  let others: Record<string, string>;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T>(visitor: Visitor | null, method: string, path: string, body?: unknown) => koers.call<T>(visitor, method, path, body);
  const at = (trajectory = trajectoryId) => `/api/trajectories/${trajectory}`;
  const plan = (over: Partial<SessionPlan> & { day: string; time: string }, trajectory = trajectoryId) =>
    call<Session & { code: string; params: Record<string, unknown> }>(els, 'POST', `${at(trajectory)}/sessions`, {
      minutes: 60,
      place: 'centre',
      despiteHours: true,
      ...over,
    });
  const hours = async (trajectory = trajectoryId) => (await call<Hours>(els, 'GET', `${at(trajectory)}/hours`)).body;
  const listed = async () => (await call<Trajectory[]>(els, 'GET', '/api/trajectories')).body.find(({ id }) => id === trajectoryId)?.hoursLeftMinutes;
  /** The verbs with a clock of our own. */
  const on = (now: string): SessionDeps => ({ ...koers.deps, now: () => new Date(now) });
  const personOf = async (visitor: Visitor) => {
    const session = await readSession(koers.deps.db, visitor.cookie.split('=')[1]);
    if (!session || session === 'expired') throw new Error('nobody');
    return session.person;
  };
  const alerts = (recipientId: string) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
      tx.query<{ sessionId: string | null; channels: string[] | null }>(
        `select session_id as "sessionId", channels from alert where recipient_id = $1 and reason = 'message' order by created_at, id`,
        [recipientId],
      ),
    );

  beforeAll(async () => {
    koers = await startKoers(kind);
    els = await koers.enter('counsellor');
    nadia = await koers.enter('client');
    const trajectories = (await call<Trajectory[]>(els, 'GET', '/api/trajectories')).body;
    trajectoryId = trajectories.find(({ clientId }) => clientId === nadia.id)?.id ?? '';
    others = Object.fromEntries(trajectories.map(({ clientName, id }) => [clientName, id]));
  });
  afterAll(() => koers?.stop());

  it('are planned in the hours of Brussels, also on both sides of the change of the clock', async () => {
    const summer = await plan({ day: '2031-10-24', time: '10:00' });
    const winter = await plan({ day: '2031-10-27', time: '10:00' });
    expect(summer.status).toBe(201);
    expect(summer.body.startsAt).toBe('2031-10-24T08:00:00.000Z');
    expect(winter.body.startsAt).toBe('2031-10-27T09:00:00.000Z');
    for (const { body } of [summer, winter]) expect((await call(els, 'POST', `/api/sessions/${body.id}/cancel`, { by: 'counsellor' })).status).toBe(200);
  });

  it('an hour that is not there in March is refused, and one that comes twice in October asks which', async () => {
    expect(await plan({ day: '2031-03-30', time: '02:30' })).toMatchObject({ status: 422, body: { code: 'no-such-time' } });
    expect(await plan({ day: '2031-10-26', time: '02:30' })).toMatchObject({ status: 422, body: { code: 'time-comes-twice' } });
    const first = await plan({ day: '2031-10-26', time: '02:30', minutes: 30, which: 'first' });
    const second = await plan({ day: '2031-10-26', time: '02:30', minutes: 30, which: 'second' });
    expect([first.body.startsAt, second.body.startsAt]).toEqual(['2031-10-26T00:30:00.000Z', '2031-10-26T01:30:00.000Z']);
    for (const { body } of [first, second]) await call(els, 'POST', `/api/sessions/${body.id}/cancel`, {});
  });

  it('two at the same time are refused, for another client too, and the answer says what is there', async () => {
    const one = await plan({ day: '2031-05-06', time: '14:00' });
    expect(one.status).toBe(201);
    expect(await plan({ day: '2031-05-06', time: '14:59' }, others.Yusuf)).toMatchObject({
      status: 409,
      body: { code: 'overlaps', params: { day: '2031-05-06', time: '14:00', minutes: 60 } },
    });
    const next = await plan({ day: '2031-05-06', time: '15:00' }, others.Yusuf);
    expect(next.status).toBe(201);
    expect(await call(els, 'POST', `/api/sessions/${next.body.id}/move`, { day: '2031-05-06', time: '13:30', minutes: 60, place: 'centre' })).toMatchObject({
      status: 409,
      body: { code: 'overlaps' },
    });
    for (const { body } of [one, next]) await call(els, 'POST', `/api/sessions/${body.id}/cancel`, {});
  });

  it('planned at once for the same hour, one of two gets it', async () => {
    const both = await Promise.all([plan({ day: '2031-05-07', time: '14:00' }), plan({ day: '2031-05-07', time: '14:30' }, others.Yusuf)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    for (const { status, body } of both) if (status === 201) await call(els, 'POST', `/api/sessions/${body.id}/cancel`, {});
  });

  it('beyond the hours that are left nothing is blocked, but a person decides it and it is on record', async () => {
    const refused = await plan({ day: '2031-06-03', time: '09:00', minutes: 180, despiteHours: false });
    expect(refused).toMatchObject({ status: 409, body: { code: 'hours-gone', params: { left: 135, asked: 180 } } });
    const decided = await plan({ day: '2031-06-03', time: '09:00', minutes: 180 });
    expect(decided.status).toBe(201);
    expect((await hours()).warnings.map(({ code }) => code)).toContain('more-planned-than-left');
    const trail = await koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
      tx.query<{ reason: string }>(`select reason from trail where object_id = $1 and action = 'session:plan'`, [decided.body.id]),
    );
    expect(trail).toEqual([{ reason: 'hours gone, decided by a person' }]);
    await call(els, 'POST', `/api/sessions/${decided.body.id}/cancel`, {});
  });

  it('only what was held takes hours, of the voucher and in the file, and a mistake gives them back', async () => {
    const before = await hours();
    const { id } = (await plan({ day: '2026-09-02', time: '10:00', minutes: 30 })).body;
    expect((await hours()).leftMinutes).toBe(before.leftMinutes);
    const held = await call<Session>(els, 'POST', `/api/sessions/${id}/hold`, { minutes: 25 });
    expect(held.body).toMatchObject({ status: 'held', heldMinutes: 25, registration: 'to-do' });
    expect((await hours()).leftMinutes).toBe((before.leftMinutes ?? 0) - 25);
    expect(await listed()).toBe((before.leftMinutes ?? 0) - 25);
    await call(els, 'POST', `/api/sessions/${id}/correct`, { minutes: 40 });
    expect(await listed()).toBe((before.leftMinutes ?? 0) - 40);
    const reopened = await call<Session>(els, 'POST', `/api/sessions/${id}/reopen`, {});
    expect(reopened.body).toMatchObject({ status: 'planned', heldMinutes: null, registration: null });
    expect(await listed()).toBe(before.leftMinutes);
    await call(els, 'POST', `/api/sessions/${id}/cancel`, { by: 'client' });
  });

  it('the chat takes none of them', async () => {
    const before = await listed();
    const conversation = (await call<{ id: string }>(nadia, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(nadia, conversation);
    await tab.ask('Ik heb vandaag een nieuwe collega ingewerkt.');
    await tab.close();
    expect(await listed()).toBe(before);
  });

  it('held at the same moment, both count', async () => {
    const before = (await hours()).leftMinutes ?? 0;
    const ids = [];
    for (const time of ['08:00', '09:00']) ids.push((await plan({ day: '2026-09-03', time, minutes: 20 })).body.id);
    await Promise.all(ids.map((id) => call(els, 'POST', `/api/sessions/${id}/hold`, { minutes: 20 })));
    expect(await listed()).toBe(before - 40);
    for (const id of ids) {
      await call(els, 'POST', `/api/sessions/${id}/reopen`, {});
      await call(els, 'POST', `/api/sessions/${id}/cancel`, {});
    }
    expect(await listed()).toBe(before);
  });

  it('straight in the database nobody writes other hours than those that follow', async () => {
    const person = { id: els.id, organisationId: organisationId(), role: 'counsellor' as const };
    await expect(
      koers.deps.db.asPerson(person, (tx) => tx.query('update trajectory set hours_left_minutes = 600 where id = $1', [trajectoryId])),
    ).rejects.toThrow();
    const client = { id: nadia.id, organisationId: organisationId(), role: 'client' as const };
    const session = (await plan({ day: '2031-07-01', time: '10:00', minutes: 30 })).body;
    await expect(
      koers.deps.db.asPerson(client, (tx) => tx.query(`update guidance_session set status = 'held', held_minutes = 60 where id = $1`, [session.id])),
    ).rejects.toThrow();
    await expect(
      koers.deps.db.asPerson(client, (tx) =>
        tx.query(`update guidance_session set starts_at = now(), status = 'cancelled', cancelled_by = 'client' where id = $1`, [session.id]),
      ),
    ).rejects.toThrow();
    await call(els, 'POST', `/api/sessions/${session.id}/cancel`, {});
  });

  it('a client says that they cannot come, and the counsellor hears of it; what was is not theirs to cancel', async () => {
    const { id } = (await plan({ day: '2031-07-02', time: '10:00', minutes: 30 })).body;
    const before = await alerts(els.id);
    const mine = (await call<Session[]>(nadia, 'GET', `${at()}/sessions`)).body.find((session) => session.id === id);
    expect(mine?.may).toEqual(['session:cancel']);
    expect((await call(nadia, 'POST', `/api/sessions/${id}/move`, { day: '2031-07-03', time: '10:00', minutes: 30, place: 'centre' })).status).toBe(403);
    expect((await call<Session>(nadia, 'POST', `/api/sessions/${id}/cancel`, {})).body).toMatchObject({ status: 'cancelled', cancelledBy: 'client' });
    expect((await alerts(els.id)).length).toBe(before.length + 1);
    expect((await call(nadia, 'POST', `/api/sessions/${id}/cancel`, {})).status).toBe(409);
  });

  it('held in the future is refused: it has not begun', async () => {
    const { id } = (await plan({ day: '2031-07-04', time: '10:00', minutes: 30 })).body;
    expect(await call(els, 'POST', `/api/sessions/${id}/hold`, { minutes: 30 })).toMatchObject({ status: 409, body: { params: { state: 'not-begun' } } });
    await call(els, 'POST', `/api/sessions/${id}/cancel`, {});
  });

  it('a reminder goes out once, a day before, not at night, and anew once the session is moved', async () => {
    const counsellor = await personOf(els);
    const wanted = { day: '2032-01-14', time: '10:00', minutes: 30, place: 'centre' as const, voucherId: null, isInvited: false, despiteHours: true };
    const { id } = await planSession(on('2032-01-05T09:00:00Z'), counsellor, trajectoryId, wanted);
    const count = async () => (await alerts(nadia.id)).length;
    const before = await count();
    const remind = async (now: string) => {
      await remindClients(koers.deps, organisationId(), new Date(now));
      return (await count()) - before;
    };
    expect(await remind('2032-01-13T08:00:00Z')).toBe(0);
    expect(await remind('2032-01-13T09:05:00Z')).toBe(1);
    expect(await remind('2032-01-13T09:10:00Z')).toBe(1);
    await changeSession(on('2032-01-13T10:00:00Z'), counsellor, id, { action: 'move', to: { ...wanted, day: '2032-01-20', time: '22:00' } });
    const moved = (await count()) - before;
    // Nine in the evening is quiet: it waits until eight the next morning.
    expect(await remind('2032-01-19T21:30:00Z')).toBe(moved);
    expect(await remind('2032-01-20T07:05:00Z')).toBe(moved + 1);
    await changeSession(on('2032-01-20T08:00:00Z'), counsellor, id, { action: 'cancel', by: 'counsellor' });
  });

  it('who wants no mail about sessions gets none', async () => {
    expect((await call(nadia, 'PUT', `${at()}/session-wish`, { byMail: false })).status).toBe(204);
    const before = (await alerts(nadia.id)).length;
    const { id } = (await plan({ day: '2031-08-05', time: '10:00', minutes: 30, isInvited: true })).body;
    expect((await alerts(nadia.id)).slice(before)).toEqual([{ sessionId: null, channels: ['push'] }]);
    await call(nadia, 'PUT', `${at()}/session-wish`, { byMail: true });
    await call(els, 'POST', `/api/sessions/${id}/cancel`, {});
    expect((await call(els, 'PUT', `${at()}/session-wish`, { byMail: true })).status).toBe(403);
  });
});
