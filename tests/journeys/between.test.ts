// Between two sessions: homework, the logbook and check-ins, through their doors. The world outside is a real SMTP server and a push
// service on the loopback; the time of a knock is given.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knock } from '../../server/between/knock.ts';
import { demoPeople } from '../../server/demo/cast.ts';
import { deliverAlerts } from '../../server/notify/deliver-alerts.ts';
import { openSession } from '../../server/people/session.ts';
import { completeHomework } from '../../server/trajectory/complete-homework.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type FakeDevice, type PushService, startPushService } from '../support/push-service.ts';

type Homework = {
  id: string;
  title: string;
  status: string;
  isOverdue: boolean;
  seenAt: string | null;
  reason: string | null;
  runId: string | null;
  may: string[];
};
type Care = { level: string; text: string | null; helpLines: { number: string }[] } | null;
type Entry = { id: string; text: string; isShared: boolean; energy: number | null };
type Signal = { id: string; kind: string; level: string; quote: string; writtenIn: string | null; messageId: string | null; conversationId: string | null };

describeOnBoth('between two sessions', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let standIn: Visitor;
  let supervisor: Visitor;
  let admin: Visitor;
  let trajectoryId: string;
  let smtp: MailServer;
  let push: PushService;
  let device: FakeDevice;
  const organisationId = () => koers.deps.demo?.organisationId as string;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Row>(sql, values));
  const on = (path: string) => `/api/trajectories/${trajectoryId}/${path}`;

  beforeAll(async () => {
    [smtp, push] = await Promise.all([startMailServer(), startPushService()]);
    koers = await startKoers(kind, { SMTP_URL: smtp.url, MAIL_FROM: 'Koers <koers@huis.example>', PUBLIC_URL: 'http://koers.example' });
    [client, counsellor, supervisor, admin] = (await Promise.all(
      (['client', 'counsellor', 'supervisor', 'admin'] as const).map((role) => koers.enter(role)),
    )) as [Visitor, Visitor, Visitor, Visitor];
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
    const { cookie } = await openSession(koers.deps.db, organisationId(), demoPeople.karim);
    standIn = { id: demoPeople.karim, name: 'Karim', cookie: `koers=${cookie}` };
    // From here on only the given clock sends.
    koers.deps.alerted = () => undefined;
    for (const table of ['homework', 'logbook_entry', 'nudge', 'check_in', 'alert']) await system(`delete from ${table}`);
    await system(`update signal set status = 'resolved', resolved_at = now(), snoozed_until = null where status <> 'resolved'`);
    await system(`update person set email = 'nadia@thuis.example', language = 'nl' where id = $1`, [client.id]);
    device = push.device();
    const { received: _, ...own } = device;
    expect((await koers.call(client, 'POST', '/api/alerts/devices', { ...own, name: 'telefoon' })).status).toBe(201);
  });
  afterAll(async () => {
    await koers?.stop();
    await push?.close();
    await smtp?.close();
  });

  const give = (gift: object, by = counsellor) => koers.call<Homework>(by, 'POST', on('homework'), gift);
  const homework = async (by = client) => (await koers.call<Homework[]>(by, 'GET', on('homework'))).body;
  const openSignals = async () => (await koers.call<Signal[]>(counsellor, 'GET', `/api/signals?status=open&trajectoryId=${trajectoryId}`)).body;
  const settleSignals = async () => {
    await system(`update signal set status = 'resolved', resolved_at = now() where status <> 'resolved'`);
    await system('update attention set ended_at = now() where ended_at is null');
    await system('update trajectory set held_since = null, held_situation = null');
  };

  describe('homework', () => {
    it('is given by counsellor or stand-in, as an exercise or in own words, and the counsellor sees that the client saw it', async () => {
      const [exercise] = await system<{ id: string; title: string }>(
        `select id, title from document where folder = 'exercises' and audience <> 'counsellor' order by path limit 1`,
      );
      const given = await give({ exerciseId: exercise?.id, why: 'Dat past bij wat je vorige keer zei.', dueOn: '2026-01-05' });
      expect(given).toMatchObject({ status: 201, body: { title: exercise?.title, status: 'open', isOverdue: true, seenAt: null, may: ['homework:withdraw'] } });
      expect((await give({ text: 'Vraag aan Wim wat hij aan jou merkt.' }, standIn)).status).toBe(201);
      expect((await homework(counsellor)).map(({ seenAt }) => seenAt)).toEqual([null, null]);
      expect((await homework()).map(({ title, may }) => [title, may])).toEqual([
        [exercise?.title, ['homework:done', 'homework:not-done']],
        ['Vraag aan Wim wat hij aan jou merkt.', ['homework:done', 'homework:not-done']],
      ]);
      expect((await homework(counsellor)).every(({ seenAt }) => seenAt !== null)).toBe(true);
    });

    it('needs one of the two, and an exercise that the client may open', async () => {
      const [partner] = await system<{ id: string }>(`select id from document where folder = 'partners' limit 1`);
      for (const gift of [
        {},
        { text: ' ' },
        { text: 'x', exerciseId: partner?.id },
        { exerciseId: partner?.id },
        { exerciseId: crypto.randomUUID() },
        { text: 'x', dueOn: 'morgen' },
      ])
        expect((await give(gift)).status).toBe(400);
    });

    it('is given by nobody else, and read by nobody else', async () => {
      for (const who of [client, supervisor, admin]) expect((await give({ text: 'x' }, who)).status).toBe(403);
      for (const who of [supervisor, admin]) expect((await koers.call(who, 'GET', on('homework'))).status).toBe(403);
    });

    it('is done by the client, or not and why, and may be opened again; a counsellor does none of it', async () => {
      const { body } = await give({ text: 'Bel je oude collega.' });
      const move = (name: string, by = client, reason?: string) =>
        koers.call<Homework & { care: Care }>(by, 'POST', `/api/homework/${body.id}/${name}`, { reason });
      expect((await move('done', counsellor)).status).toBe(403);
      expect((await move('withdraw')).status).toBe(403);
      expect((await move('not-done', client, 'Geen tijd gehad.')).body).toMatchObject({ status: 'not-done', reason: 'Geen tijd gehad.', care: null });
      expect((await move('not-done')).status).toBe(409);
      expect((await move('reopen')).body).toMatchObject({ status: 'open', reason: null });
      expect((await move('done')).body).toMatchObject({ status: 'done', may: ['homework:reopen'] });
      expect((await move('withdraw', counsellor)).status).toBe(409);
      expect((await move('reopen')).body.status).toBe('open');
      expect((await move('withdraw', standIn)).body).toMatchObject({ status: 'withdrawn', may: [] });
      expect((await move('done')).status).toBe(409);
    });

    it('counts as done when the exercise it asked for is finished in a conversation', async () => {
      const before = (await homework()).find(({ status, isOverdue }) => status === 'open' && isOverdue) as Homework & { exerciseId: string };
      const person = { id: client.id, organisationId: organisationId(), role: 'client' } as const;
      const run = crypto.randomUUID();
      const complete = () => koers.deps.db.asPerson(person, (tx) => completeHomework(tx, trajectoryId, before.exerciseId, run));
      expect(await complete()).toEqual([before.id]);
      expect(await complete()).toEqual([]);
      expect((await homework(counsellor)).find(({ id }) => id === before.id)).toMatchObject({ status: 'done', runId: run });
    });

    it('keeps to its hands in the database too', async () => {
      const [open] = (await homework()).filter(({ status }) => status === 'open');
      const as = (visitor: Visitor, role: 'client' | 'counsellor', sql: string) =>
        koers.deps.db.asPerson({ id: visitor.id, organisationId: organisationId(), role }, (tx) => tx.query(sql, [open?.id]));
      await expect(as(counsellor, 'counsellor', `update homework set status = 'done', ended_at = now() where id = $1`)).rejects.toThrow(/client's to say/);
      await expect(as(client, 'client', `update homework set status = 'withdrawn' where id = $1`)).rejects.toThrow(/who gave it/);
      await expect(as(client, 'client', `update homework set title = 'iets anders' where id = $1`)).rejects.toThrow(/permission denied/);
    });

    it('of which the reason tells of a crisis is a crisis', async () => {
      const { body } = await give({ text: 'Schrijf op wat je energie geeft.' });
      const told = 'Ik zie het niet meer zitten, ik wil niet meer leven.';
      const answer = await koers.call<{ care: Care }>(client, 'POST', `/api/homework/${body.id}/not-done`, { reason: told });
      expect(answer.body.care).toMatchObject({ level: 'crisis', text: expect.stringContaining('1813') });
      expect(await openSignals()).toMatchObject([{ kind: 'crisis', level: 'crisis', writtenIn: 'homework', messageId: null }]);
      await settleSignals();
    });
  });

  describe('the logbook', () => {
    const today = '2026-11-26';
    const write = (text: string, more: object = {}) =>
      koers.call<{ entry: Entry; care: Care }>(client, 'POST', on('logbook'), { text, onDay: today, isShared: false, ...more });
    const read = async (by: Visitor) => (await koers.call<Entry[]>(by, 'GET', on('logbook'))).body;

    it('holds what the client shows for who guides, and the rest for the client alone', async () => {
      const shown = (await write('Vandaag een nieuwe collega ingewerkt.', { isShared: true, energy: 8 })).body;
      const kept = (await write('Iets voor mezelf.')).body;
      expect(shown.care).toBeNull();
      expect((await read(client)).map(({ id }) => id).sort()).toEqual([shown.entry.id, kept.entry.id].sort());
      for (const who of [counsellor, standIn]) expect(await read(who)).toMatchObject([{ id: shown.entry.id, energy: 8 }]);
      for (const who of [supervisor, admin]) expect((await koers.call(who, 'GET', on('logbook'))).status).toBe(403);
      expect((await koers.call(counsellor, 'POST', on('logbook'), { text: 'x', onDay: today, isShared: true })).status).toBe(403);
    });

    it('is edited, taken back and thrown away by the client alone', async () => {
      const [entry] = (await read(client)).filter(({ isShared }) => isShared);
      const path = `/api/logbook/${entry?.id}`;
      expect((await koers.call(counsellor, 'PATCH', path, { text: 'x' })).status).toBe(403);
      expect((await koers.call<{ entry: Entry }>(client, 'PATCH', path, { isShared: false })).body.entry).toMatchObject({
        isShared: false,
        energy: 8,
        text: entry?.text,
      });
      expect(await read(counsellor)).toEqual([]);
      expect((await koers.call<{ entry: Entry }>(client, 'PATCH', path, { energy: null, text: 'Korter.' })).body.entry).toMatchObject({
        energy: null,
        text: 'Korter.',
      });
      expect((await koers.call(client, 'DELETE', path)).status).toBe(204);
      expect((await koers.call(client, 'DELETE', path)).status).toBe(404);
      for (const wrong of [{ text: '' }, { energy: 11 }, { onDay: 'gisteren' }]) expect((await koers.call(client, 'PATCH', path, wrong)).status).toBe(400);
    });

    it('sees a crisis in what is private: the fixed answer with help lines, a signal with that sentence, an alert, and coaching that waits', async () => {
      const { status, body } = await write('Het was een gewone dag. Soms denk ik dat iedereen beter af is zonder mij, ik wil dood. Morgen weer.');
      expect(status).toBe(201);
      expect(body.care).toMatchObject({ level: 'crisis', text: expect.stringContaining('Wat je schrijft, neem ik ernstig.') });
      expect(body.care?.helpLines[0]?.number).toContain('1813');
      const [signal] = await openSignals();
      expect(signal).toMatchObject({ level: 'crisis', writtenIn: 'logbook', messageId: null, conversationId: null });
      expect('Soms denk ik dat iedereen beter af is zonder mij, ik wil dood.').toContain(signal?.quote.replace(/\.$/, '') as string);
      expect(await read(counsellor)).toEqual([]);
      const alerts = await system<{ recipient: string }>(`select recipient_id as recipient from alert where signal_id = $1`, [signal?.id]);
      expect(alerts.map(({ recipient }) => recipient).sort()).toEqual([demoPeople.els, demoPeople.karim].sort());
      expect((await koers.call<{ held: boolean }[]>(client, 'GET', '/api/trajectories')).body[0]).toMatchObject({ held: true });
      expect((await koers.call<{ writtenIn: string }[]>(client, 'GET', '/api/attention')).body[0]).toMatchObject({ writtenIn: 'logbook', level: 'crisis' });
    });

    it('asks nothing twice of who guides while the first stands open, and asks again once it was closed', async () => {
      const [entry] = (await read(client)).filter(({ text }) => text.includes('wil dood'));
      const change = (text: string) => koers.call<{ care: Care }>(client, 'PATCH', `/api/logbook/${entry?.id}`, { text });
      expect((await change('Ik wil dood, echt waar.')).body.care).toMatchObject({ level: 'crisis' });
      expect((await openSignals()).filter(({ level }) => level === 'crisis')).toHaveLength(1);
      await settleSignals();
      expect((await koers.call<{ care: Care }>(client, 'PATCH', `/api/logbook/${entry?.id}`, { energy: 2 })).body.care).toBeNull();
      expect(await openSignals()).toEqual([]);
      await change('Ik wil nog altijd dood.');
      expect((await openSignals()).filter(({ level }) => level === 'crisis')).toHaveLength(1);
      await settleSignals();
    });

    it('shows the line for violence at once, and nothing of it outside', async () => {
      const { body } = await write('Mijn man slaat mij als hij gedronken heeft.');
      expect(body.care).toMatchObject({ level: 'urgent', text: null });
      expect(body.care?.helpLines.map(({ number }) => number)).toContain('1712');
      await settleSignals();
    });

    it('is closed with the trajectory, except to throw away', async () => {
      const { body } = await write('Nog één keer.');
      await system('update trajectory set closed_at = now() where id = $1', [trajectoryId]);
      expect((await write('Te laat.')).status).toBe(409);
      expect((await koers.call(client, 'PATCH', `/api/logbook/${body.entry.id}`, { text: 'Te laat.' })).status).toBe(409);
      expect((await koers.call(client, 'DELETE', `/api/logbook/${body.entry.id}`)).status).toBe(204);
      await system('update trajectory set closed_at = null where id = $1', [trajectoryId]);
    });
  });

  describe('a check-in', () => {
    // Every day at 19:00 in Brussels.
    const settings = {
      isOn: true,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      atMinute: 19 * 60,
      byMail: true,
      byPush: true,
      mostPerWeek: 2,
      quietFrom: 21 * 60,
      quietTo: 8 * 60,
      restsUntil: null,
    };
    type CheckIn = typeof settings & { stoppedAt: string | null; nextAt: string | null; ways: { mail: boolean; push: boolean }; may: string[] };
    const set = (change: object = {}) => koers.call<CheckIn>(client, 'PUT', on('check-ins'), { ...settings, ...change });
    const day = (number: number, time = '17:00') => new Date(`2031-06-${String(number).padStart(2, '0')}T${time}:00Z`);
    const mails = () => smtp.mails.filter(({ to }) => to.includes('nadia@thuis.example'));
    const pass = async (now: Date) => {
      const knocked = await knock(koers.deps, organisationId(), now);
      await deliver(now);
      return knocked;
    };
    const deliver = async (now: Date) => {
      const ways = koers.deps.ways as NonNullable<typeof koers.deps.ways>;
      for (const channel of ['mail', 'push'] as const) await deliverAlerts({ ...koers.deps, ways }, organisationId(), channel, now);
    };
    const fresh = async () => {
      await system('delete from nudge');
      await system('delete from alert');
      await set();
      await system(`update check_in set updated_at = '2031-05-01'`);
    };

    it('is the client’s to set: off at first, never without a day or a way, never in its own quiet hours', async () => {
      expect((await koers.call<CheckIn>(client, 'GET', on('check-ins'))).body).toMatchObject({
        isOn: false,
        mostPerWeek: 2,
        ways: { mail: true, push: true },
        may: ['check-in:set'],
      });
      for (const [change, field] of [
        [{ weekdays: [] }, 'weekdays'],
        [{ byMail: false, byPush: false }, 'ways'],
        [{ atMinute: 22 * 60 }, 'atMinute'],
        [{ mostPerWeek: 8 }, 'mostPerWeek'],
      ] as const)
        expect(await set(change)).toMatchObject({ status: 400, body: { params: { field } } });
      expect(await set()).toMatchObject({ status: 200, body: { isOn: true, stoppedAt: null, nextAt: expect.any(String) } });
      for (const who of [counsellor, supervisor, admin]) expect((await koers.call(who, 'GET', on('check-ins'))).status).toBe(403);
    });

    it('goes out once for its time, by the chosen ways, and says only that there is a message', async () => {
      await fresh();
      const before = [mails().length, device.received.length] as const;
      expect(await Promise.all([1, 2, 3].map(() => knock(koers.deps, organisationId(), day(2))))).toHaveLength(3);
      await pass(day(2));
      await pass(day(2, '17:05'));
      // The instance's own minute may have taken it first, and be sending it still.
      await expect.poll(() => mails().length > before[0] && device.received.length > before[1], { timeout: 20_000 }).toBe(true);
      const sent = mails().slice(before[0]);
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({ subject: 'Je hebt een bericht' });
      expect(sent[0]?.text).toMatch(
        /^Je hebt een bericht\.\n\nhttp:\/\/koers\.example\/client\/talk\?knock=true\n\nLiever niet meer\? http:\/\/koers\.example\/leave#[\w.-]+$/,
      );
      expect(sent[0]?.raw).not.toMatch(/nadia benali|huiswerk|logboek|els|begeleid/i);
      // A push goes out at least once: two that send at the same moment may both reach the device, which shows one.
      for (const push of device.received.slice(before[1])) expect(push).toEqual({ title: 'Je hebt een bericht', body: '', path: '/client/talk?knock=true' });
    });

    it('is known to who was killed between writing and sending: the next round sends it, once', async () => {
      await fresh();
      const before = mails().length;
      expect(await knock(koers.deps, organisationId(), day(2))).toBe(1);
      await koers.restart();
      koers.deps.alerted = () => undefined;
      expect(await knock(koers.deps, organisationId(), day(2, '17:10'))).toBe(0);
      // The minute of the instance that came back may send it first, by the same clock.
      await deliver(new Date());
      await expect.poll(() => mails().length, { timeout: 20_000 }).toBe(before + 1);
    });

    it('comes at most as often a week as was chosen, and stops after three without an answer, which the app says', async () => {
      await fresh();
      const knockedOn: number[] = [];
      for (let each = 1; each <= 24; each++) if ((await pass(day(each))) > 0) knockedOn.push(each);
      expect(knockedOn).toEqual([1, 2, 8]);
      expect((await koers.call<CheckIn>(client, 'GET', on('check-ins'))).body).toMatchObject({ isOn: true, nextAt: null, stoppedAt: expect.any(String) });
      expect((await set()).body.stoppedAt).toBeNull();
    });

    it('goes on where one was answered: by coming back, or by writing', async () => {
      await fresh();
      for (const each of [1, 2, 8]) expect(await pass(day(each))).toBe(1);
      expect((await koers.call(client, 'POST', on('check-ins/answer'), {})).status).toBe(204);
      expect(await pass(day(9))).toBe(1);
    });

    it('keeps in where a person set silence, coaching is held, or the trajectory is paused or closed', async () => {
      await fresh();
      const around: [string, string][] = [
        [`update trajectory set held_since = now(), held_situation = 'suicide'`, 'update trajectory set held_since = null, held_situation = null'],
        ['update trajectory set paused_since = now()', 'update trajectory set paused_since = null'],
        ['update trajectory set closed_at = now()', 'update trajectory set closed_at = null'],
        [
          `insert into guidance (organisation_id, trajectory_id, quiet_until, updated_by) select organisation_id, id, '2031-06-05', counsellor_id from trajectory where id = '${trajectoryId}'
             on conflict (organisation_id, trajectory_id) do update set quiet_until = excluded.quiet_until`,
          'update guidance set quiet_until = null',
        ],
      ];
      for (const [begin, end] of around) {
        await system(begin);
        expect(await pass(day(2))).toBe(0);
        await system(end);
      }
      expect(await pass(day(2))).toBe(1);
    });

    it('stops from its mail, without signing in, by the address for mail programs and by the page; another secret stops nothing', async () => {
      await fresh();
      await pass(day(2));
      const mail = mails()
        .at(-1)
        ?.raw.replace(/\r\n[ \t]+/g, ' ') as string;
      expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im);
      const token = /^List-Unsubscribe: <http:\/\/koers\.example\/api\/check-ins\/leave\?token=([\w.-]+)>$/im.exec(mail)?.[1] as string;
      const leave = (given: string) =>
        fetch(`${koers.url}/api/check-ins/leave?token=${given}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        });
      for (const wrong of ['x', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`]) expect((await leave(wrong)).status).toBe(404);
      expect((await fetch(`${koers.url}/api/check-ins/leave?token=${token}`)).status).not.toBe(204);
      expect((await koers.call<CheckIn>(client, 'GET', on('check-ins'))).body.isOn).toBe(true);
      expect([(await leave(token)).status, (await leave(token)).status]).toEqual([204, 204]);
      expect((await koers.call<CheckIn>(client, 'GET', on('check-ins'))).body.isOn).toBe(false);
      expect(await pass(day(5))).toBe(0);
    });

    it('leads back to where the client stood', async () => {
      const { body } = await koers.call<{ homework: { title: string }[]; actions: unknown[] }>(client, 'GET', on('standing'));
      expect(body.homework.map(({ title }) => title)).toContain('Vraag aan Wim wat hij aan jou merkt.');
      expect(Array.isArray(body.actions)).toBe(true);
    });
  });
});
