// A crisis and an urgent signal reach a person outside the screen, and go on to the next until somebody looks. The world outside is a
// real SMTP server and a push service on the loopback; the time is given.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { deliverAlerts } from '../../server/notify/deliver-alerts.ts';
import { notifyPerson } from '../../server/notify/notify-person.ts';
import { openSession } from '../../server/people/session.ts';
import { escalateSignals } from '../../server/signals/escalate.ts';
import { raiseLevel } from '../../server/signals/raise-level.ts';
import { raiseSignals } from '../../server/signals/raise.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type FakeDevice, type PushService, startPushService } from '../support/push-service.ts';

type Signal = { id: string; kind: string; level: string; status: string; raisedAt: string; dueAt: string; trajectoryId: string };
type Delivery = { channel: string; status: string; failure: string | null };
type Alert = { recipientName: string; reason: string; step: number; deliveries: Delivery[] };

const crisis = 'Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.';
const urgent = 'Mijn man slaat mij als hij gedronken heeft.';
const people = { els: 'nl', karim: 'fr', lieve: 'en' } as const;
type Staff = keyof typeof people;
const addressOf = (who: Staff) => `${who}@huis.example`;
const minutes = (count: number) => count * 60_000;

describeOnBoth('an alert', (kind) => {
  let koers: TestKoers;
  let smtp: MailServer;
  let push: PushService;
  let client: Visitor;
  const staff = {} as Record<Staff, Visitor>;
  const devices = {} as Record<Staff, FakeDevice>;
  const logged: string[] = [];
  const writeError = process.stderr.write;
  const organisationId = () => koers.deps.demo?.organisationId as string;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Row>(sql, values));

  beforeAll(async () => {
    [smtp, push] = await Promise.all([startMailServer(), startPushService()]);
    process.stderr.write = ((line: string) => logged.push(String(line)) > 0) as typeof writeError;
    koers = await startKoers(kind, { SMTP_URL: smtp.url, MAIL_FROM: 'Koers <koers@huis.example>', PUBLIC_URL: 'http://koers.example' });
    client = await koers.enter('client');
    // What the story left open would go on by itself; here only what happens here is looked at. It goes before anybody has an address.
    await system(`update signal set status = 'resolved', resolved_at = now(), snoozed_until = null where status <> 'resolved'`);
    await system('delete from alert');
    // Nor does Koers knock of itself, when the clock of this machine comes to a time that the story chose.
    await system('delete from check_in');
    // One supervisor is in line, so that it is plain who is next.
    await system(`update person set role = 'counsellor' where id = $1`, [demoPeople.wim]);
    for (const who of Object.keys(people) as Staff[]) {
      await system('update person set email = $2, language = $3 where id = $1', [demoPeople[who], addressOf(who), people[who]]);
      staff[who] = { id: demoPeople[who], name: who, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[who])).cookie}` };
      devices[who] = push.device();
      const { received: _, ...device } = devices[who];
      expect((await koers.call(staff[who], 'POST', '/api/alerts/devices', { ...device, name: 'telefoon' })).status).toBe(201);
    }
  });
  afterAll(async () => {
    await koers?.stop();
    await push?.close();
    await smtp?.close();
    process.stderr.write = writeError;
  });

  const say = async (text: string) => {
    const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    const reply = await tab.ask(text);
    await tab.close();
    return reply;
  };
  const openSignal = async (level: string) => {
    const signals = (await koers.call<Signal[]>(staff.els, 'GET', '/api/signals?status=open')).body;
    return signals.find((signal) => signal.level === level && signal.status === 'open') as Signal;
  };
  const alertsOf = async (signal: Signal, visitor = staff.els) => (await koers.call<Alert[]>(visitor, 'GET', `/api/signals/${signal.id}/alerts`)).body;
  const mailsTo = (who: Staff) => smtp.mails.filter(({ to }) => to.includes(addressOf(who)));
  /** One message may raise several signals: all of them are closed, so that only the next test's go on. */
  const settleOthers = async (kept: Signal | null) => {
    for (const signal of (await koers.call<Signal[]>(staff.els, 'GET', '/api/signals?status=open')).body) {
      if (signal.id === kept?.id) continue;
      const answer = await koers.call(staff.els, 'POST', `/api/signals/${signal.id}/resolve`, { outcome: 'handled', note: 'Gebeld.' });
      expect(answer.status).toBe(200);
    }
  };
  const settle = () => settleOthers(null);
  /** Sends what is due at a moment, on both channels. */
  const deliver = async (now: Date) => {
    const ways = koers.deps.ways as NonNullable<typeof koers.deps.ways>;
    for (const channel of ['mail', 'push'] as const) await deliverAlerts({ ...koers.deps, ways }, organisationId(), channel, now);
  };
  /** From here on only the given clock sends: the queue's own would send the same alert beside it, minutes earlier. */
  const stopQueue = () => {
    koers.deps.alerted = () => undefined;
  };
  /** One round of the clock at so many minutes after a moment: who is next is alerted, and what waits goes out. */
  const round = async (from: string, after: number) => {
    const now = new Date(new Date(from).getTime() + minutes(after));
    const taken = await escalateSignals(koers.deps, organisationId(), now);
    await deliver(now);
    return taken;
  };

  describe('of a crisis', () => {
    let signal: Signal;
    beforeAll(async () => {
      await say(crisis);
      signal = await openSignal('crisis');
    });

    it('goes to counsellor and stand-in by mail and on their devices at once, each in their own language', async () => {
      await expect.poll(() => [mailsTo('els').length, mailsTo('karim').length], { timeout: 20_000 }).toEqual([1, 1]);
      await expect.poll(() => [devices.els.received.length, devices.karim.received.length], { timeout: 20_000 }).toEqual([1, 1]);
      expect(mailsTo('els')[0]).toMatchObject({
        subject: 'Koers: er wacht iets dringends',
        text: 'Er wacht iets dringends in Koers. Kijk er nu naar.\n\nOpen Koers: http://koers.example/counsellor',
      });
      expect(mailsTo('karim')[0]).toMatchObject({
        subject: 'Koers : quelque chose d’urgent attend',
        text: 'Quelque chose d’urgent attend dans Koers. Regardez-le maintenant.\n\nOuvrez Koers : http://koers.example/counsellor',
      });
      expect(devices.els.received[0]).toEqual({
        title: 'Koers: er wacht iets dringends',
        body: 'Er wacht iets dringends in Koers. Kijk er nu naar.',
        path: '/counsellor',
      });
      expect(mailsTo('lieve')).toEqual([]);
      expect(push.requests.at(-1)).toMatchObject({ urgency: 'high', authorization: expect.stringMatching(/^vapid t=.+, k=.+/) });
      await expect
        .poll(async () => (await alertsOf(signal)).flatMap(({ deliveries }) => deliveries).map(({ status }) => status))
        .toEqual(Array.from({ length: 4 }, () => 'sent'));
      stopQueue();
    });

    it('is shown to who may read the signal, with what became of it, and to nobody else', async () => {
      const alerts = await alertsOf(signal);
      expect(
        alerts.map(({ recipientName, step, deliveries }) => [recipientName, step, deliveries.map(({ channel, status }) => `${channel} ${status}`)]),
      ).toEqual([
        ['Els Wouters', 0, ['mail sent', 'push sent']],
        ['Karim Haddad', 0, ['mail sent', 'push sent']],
      ]);
      expect(await alertsOf(signal, staff.lieve)).toHaveLength(2);
      expect((await koers.call(client, 'GET', `/api/signals/${signal.id}/alerts`)).status).toBe(403);
      expect((await koers.call(await koers.enter('admin'), 'GET', `/api/signals/${signal.id}/alerts`)).status).toBe(403);
      const [stranger] = await system<{ id: string }>(
        `insert into person (organisation_id, role, name) values ($1, 'counsellor', 'Iemand anders') returning id`,
        [organisationId()],
      );
      const { cookie } = await openSession(koers.deps.db, organisationId(), stranger?.id as string);
      const answer = await koers.call({ id: '', name: '', cookie: `koers=${cookie}` }, 'GET', `/api/signals/${signal.id}/alerts`);
      expect(answer.status).toBe(404);
    });

    it('goes on to the next in line after the set minutes, and back to the start, until somebody acknowledges', async () => {
      const count = () => ({ els: mailsTo('els').length, karim: mailsTo('karim').length, lieve: mailsTo('lieve').length });
      expect(await round(signal.raisedAt, 14)).toBe(0);
      expect(count()).toEqual({ els: 1, karim: 1, lieve: 0 });

      expect(await round(signal.raisedAt, 15.1)).toBe(1);
      expect(count()).toEqual({ els: 1, karim: 1, lieve: 1 });
      expect(mailsTo('lieve')[0]).toMatchObject({
        subject: 'Koers: something urgent is waiting',
        text: 'Something urgent is waiting in Koers and nobody has looked at it yet. You are next in line. Please look at it now.\n\nOpen Koers: http://koers.example/supervisor/signals',
      });
      expect(devices.lieve.received).toHaveLength(1);

      expect(await round(signal.raisedAt, 29)).toBe(0);
      expect(await round(signal.raisedAt, 30.2)).toBe(1);
      expect(count()).toEqual({ els: 2, karim: 2, lieve: 1 });
      expect(mailsTo('els')[1]?.text).toContain('nog niemand keek ernaar');

      expect((await koers.call(staff.lieve, 'POST', `/api/signals/${signal.id}/acknowledge`, {})).status).toBe(200);
      expect(await round(signal.raisedAt, 120)).toBe(0);
      expect(await round(signal.raisedAt, 600)).toBe(0);
      expect(count()).toEqual({ els: 2, karim: 2, lieve: 1 });
    });

    it('leaves each step in the trail, without a word of the client', async () => {
      const steps = await system<{ detail: { step: number; reason: string } }>(
        `select detail from trail where action = 'signal:escalate' and object_id = $1 order by id`,
        [signal.id],
      );
      expect(steps.map(({ detail }) => [detail.step, detail.reason])).toEqual([
        [1, 'escalated'],
        [2, 'escalated'],
      ]);
    });

    it('stands at the top of the supervisor’s open signals', async () => {
      const [first] = (await koers.call<Signal[]>(staff.lieve, 'GET', '/api/signals?status=open')).body;
      expect(first).toMatchObject({ id: signal.id, level: 'crisis' });
    });

    afterAll(settle);
  });

  it('goes to nobody twice for one step, though the clock of every instance comes by at the same moment', async () => {
    await say(crisis);
    const signal = await openSignal('crisis');
    const now = new Date(new Date(signal.raisedAt).getTime() + minutes(16));
    await deliver(new Date(signal.raisedAt));
    const taken = await Promise.all([1, 2, 3, 4].map(() => escalateSignals(koers.deps, organisationId(), now)));
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1);
    const before = mailsTo('lieve').length;
    const ways = koers.deps.ways as NonNullable<typeof koers.deps.ways>;
    await Promise.all([1, 2, 3].map(() => deliverAlerts({ ...koers.deps, ways }, organisationId(), 'mail', now)));
    expect(mailsTo('lieve')).toHaveLength(before + 1);
    const seen = (await alertsOf(signal)).map(({ recipientName, step }) => `${recipientName} ${step}`);
    expect(new Set(seen).size).toBe(seen.length);
    await settle();
  });

  it('that has not gone out yet stays in, once somebody looked', async () => {
    await say(crisis);
    const signal = await openSignal('crisis');
    expect((await koers.call(staff.els, 'POST', `/api/signals/${signal.id}/acknowledge`, {})).status).toBe(200);
    const before = smtp.mails.length;
    await round(signal.raisedAt, 5);
    const became = (await alertsOf(signal)).flatMap(({ deliveries }) => deliveries).map(({ status, failure }) => `${status} ${failure}`);
    expect(became).toEqual(Array.from({ length: 4 }, () => 'gave-up answered'));
    expect(smtp.mails).toHaveLength(before);
    expect(await round(signal.raisedAt, 60)).toBe(0);
    await settle();
  });

  it('of an urgent signal reminds counsellor and stand-in when it is due, and the supervisors a working hour later', async () => {
    await say(urgent);
    const signal = await openSignal('urgent');
    await deliver(new Date(signal.raisedAt));
    expect(await alertsOf(signal)).toHaveLength(2);
    const before = { els: mailsTo('els').length, karim: mailsTo('karim').length, lieve: mailsTo('lieve').length };
    expect(await round(signal.dueAt, -1)).toBe(0);
    expect(await round(signal.dueAt, 0)).toBe(1);
    expect(mailsTo('els').length).toBe(before.els + 1);
    expect(mailsTo('karim').length).toBe(before.karim + 1);
    expect(mailsTo('lieve').length).toBe(before.lieve);
    expect(mailsTo('els').at(-1)).toMatchObject({
      subject: 'Koers: er wacht nog iets dringends',
      text: 'Er wacht nog iets dringends in Koers en nog niemand keek ernaar.\n\nOpen Koers: http://koers.example/counsellor',
    });
    // Four days later, whatever the calendar: an hour of work is over.
    expect(await round(signal.dueAt, 4 * 24 * 60)).toBe(1);
    expect(mailsTo('lieve').length).toBe(before.lieve + 1);
    await settle();
  });

  it('begins the line anew when a later look finds a crisis in what was urgent', async () => {
    await say(urgent);
    const signal = await openSignal('urgent');
    await deliver(new Date(signal.raisedAt));
    const before = { els: mailsTo('els').length, karim: mailsTo('karim').length };
    const { messageId, trajectoryId, kind: of } = signal as Signal & { messageId: string };
    const graver = {
      kind: of as 'domestic-violence',
      level: 'crisis',
      quote: urgent,
      foundBy: 'model',
      confidence: 1,
      why: 'model',
      situation: 'threatened',
    } as const;
    const liftedAt = new Date(new Date(signal.raisedAt).getTime() + minutes(2));
    await koers.deps.db.asSystem(organisationId(), 'test', (tx) => raiseLevel(tx, { trajectoryId, messageId }, [graver], { now: liftedAt }));
    await round(signal.raisedAt, 2);
    expect(mailsTo('els').length).toBe(before.els + 1);
    expect(mailsTo('karim').length).toBe(before.karim + 1);
    const lieve = mailsTo('lieve').length;
    await round(signal.raisedAt, 18);
    expect(mailsTo('lieve').length).toBe(lieve + 1);
    await settle();
  });

  it('of one signal that cannot go on keeps no other waiting', async () => {
    await say(crisis);
    const stuck = await openSignal('crisis');
    await say('Ik wil er niet meer zijn.');
    // Given to somebody who is not there any more: no alert can be written to them.
    await system('update signal set assigned_to = $2 where id = $1', [stuck.id, crypto.randomUUID()]);
    // The line is at its end: who guides is next again, and whoever has it with them.
    await system(`update alert set step = (select count(*) from person where role = 'supervisor') where signal_id = $1`, [stuck.id]);
    const others = (await koers.call<Signal[]>(staff.els, 'GET', '/api/signals?status=open')).body.filter(
      ({ id, level }) => id !== stuck.id && level === 'crisis',
    );
    expect(others).toHaveLength(1);
    await expect(round(stuck.raisedAt, 20)).rejects.toThrow();
    expect(Math.max(...(await alertsOf(others[0] as Signal)).map(({ step }) => step))).toBe(1);
    await settle();
  });

  it('never goes out for a signal of the level attention before the day after it is due', async () => {
    const before = smtp.mails.length;
    await say('Ik zou graag iets met planten doen.');
    const [about] = await system<{ trajectoryId: string; conversationId: string; messageId: string }>(
      `select trajectory_id as "trajectoryId", conversation_id as "conversationId", id as "messageId" from message where sender = 'client' order by at desc limit 1`,
    );
    const raised = { kind: 'burnout', level: 'attention', quote: 'Ik zou graag iets met planten doen.', foundBy: ['rule'], confidence: 1, why: [] } as const;
    await koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) =>
      raiseSignals(tx, about as NonNullable<typeof about>, [raised]),
    );
    const signal = await openSignal('attention');
    expect(await round(signal.dueAt, 23 * 60)).toBe(0);
    expect(await round(signal.dueAt, 24 * 60)).toBe(1);
    expect(smtp.mails.slice(before).map(({ subject }) => subject)).toContain('Koers: er wacht nog iets');
    expect(await round(signal.dueAt, 40 * 24 * 60)).toBe(0);
    await settle();
  });

  it('of a crisis that somebody has in hand and does not close reminds them each day, and nobody else', async () => {
    await say(crisis);
    const signal = await openSignal('crisis');
    await settleOthers(signal);
    await koers.call(staff.karim, 'POST', `/api/signals/${signal.id}/acknowledge`, {});
    const before = smtp.mails.length;
    const taken = new Date().toISOString();
    expect(await round(taken, 23 * 60)).toBe(0);
    expect(await round(taken, 24 * 60 + 1)).toBe(1);
    expect(await round(taken, 25 * 60)).toBe(0);
    expect(smtp.mails.slice(before).map(({ to }) => to[0])).toEqual([addressOf('karim')]);
    await settle();
    expect(await round(taken, 80 * 60)).toBe(0);
  });

  it('to a client says only that there is a message', async () => {
    await system(`update person set email = 'nadia@thuis.example' where id = $1`, [client.id]);
    const device = push.device();
    const { received, ...registered } = device;
    expect((await koers.call(client, 'POST', '/api/alerts/devices', registered)).status).toBe(201);
    const [trajectory] = await system<{ id: string }>('select id from trajectory where client_id = $1', [client.id]);
    const els = { id: staff.els.id, organisationId: organisationId(), role: 'counsellor' } as const;
    await koers.deps.db.asPerson(els, (tx) => notifyPerson(tx, { trajectoryId: trajectory?.id as string, recipientId: client.id }));
    await round(new Date().toISOString(), 0);
    await expect
      .poll(() => smtp.mails.find(({ to }) => to.includes('nadia@thuis.example')))
      .toMatchObject({ subject: 'Je hebt een bericht', text: 'Je hebt een bericht.' });
    expect(received).toEqual([{ title: 'Je hebt een bericht', body: '', path: null }]);
    // Only to who takes part, and not in anybody's name.
    await expect(
      koers.deps.db.asPerson(els, (tx) => notifyPerson(tx, { trajectoryId: trajectory?.id as string, recipientId: staff.lieve.id })),
    ).rejects.toThrow(/row-level security/);
  });

  it('can be tried out: who asks for a test gets it on every way, and hears what came of it', async () => {
    const before = [mailsTo('lieve').length, devices.lieve.received.length] as const;
    const { status, body } = await koers.call<Delivery[]>(staff.lieve, 'POST', '/api/alerts/test');
    expect(status).toBe(200);
    expect(body.map(({ channel, status: came }) => `${channel} ${came}`)).toEqual(['mail sent', 'push sent']);
    expect(mailsTo('lieve')).toHaveLength(before[0] + 1);
    expect(devices.lieve.received.slice(before[1])).toEqual([
      { title: 'Koers: this is a test', body: expect.stringContaining('you asked for'), path: '/supervisor/alerts' },
    ]);
    const answers: number[] = [];
    for (let more = 0; more < 5; more++) answers.push((await koers.call(staff.lieve, 'POST', '/api/alerts/test')).status);
    expect(answers).toEqual([200, 200, 200, 200, 429]);
  });

  it('holds no name of a client and no word of one, in any mail, push or log line', () => {
    const outside = [
      ...smtp.mails.map(({ raw, subject, text }) => `${raw}\n${subject}\n${text}`),
      ...logged,
      ...Object.values(devices).map((device) => JSON.stringify(device.received)),
    ];
    expect(outside.length).toBeGreaterThan(10);
    // A tag of a mail's transport may say Nadia's own address; nothing else may.
    const all = outside.join('\n').replaceAll('nadia@thuis.example', '');
    expect(all).not.toMatch(/nadia|beter zou zijn|er niet meer was|gedronken|slaat|al maanden leeg|crisis|suicid|huiselijk|domestic/i);
  });

  it('goes only to devices of a known push service, and one’s own', async () => {
    const { received: _, ...device } = push.device();
    for (const endpoint of ['http://127.0.0.1:9/push', 'https://127.0.0.1/push', 'https://fcm.googleapis.com.example/x']) {
      expect((await koers.call(staff.els, 'POST', '/api/alerts/devices', { ...device, endpoint })).status).toBe(400);
    }
    const made = await koers.call<{ id: string }>(staff.els, 'POST', '/api/alerts/devices', device);
    expect((await koers.call(staff.karim, 'DELETE', `/api/alerts/devices/${made.body.id}`)).status).toBe(404);
    expect((await koers.call(staff.els, 'DELETE', `/api/alerts/devices/${made.body.id}`)).status).toBe(204);
  });

  it('of a shared browser goes to who turned it on last', async () => {
    const { received: _, ...device } = push.device();
    await koers.call(staff.els, 'POST', '/api/alerts/devices', device);
    await koers.call(staff.karim, 'POST', '/api/alerts/devices', device);
    const mine = async (who: Staff) => (await koers.call<{ devices: unknown[] }>(staff[who], 'GET', '/api/alerts/ways')).body.devices.length;
    expect([await mine('els'), await mine('karim')]).toEqual([1, 2]);
  });

  it('is not sent again to a device that said goodbye', async () => {
    push.answer(devices.karim, 410);
    const { body } = await koers.call<Delivery[]>(staff.karim, 'POST', '/api/alerts/test');
    expect(body.find(({ channel }) => channel === 'mail')).toMatchObject({ status: 'sent' });
    const { devices: left } = (await koers.call<{ devices: unknown[] }>(staff.karim, 'GET', '/api/alerts/ways')).body;
    expect(left).toHaveLength(1);
  });

  it('that is refused for its key forgets no device, and its page says so until one arrives', async () => {
    const ways = async () => (await koers.call<{ push: { isRefused: boolean }; devices: unknown[] }>(staff.els, 'GET', '/api/alerts/ways')).body;
    const { received: _, ...device } = devices.els;
    await koers.call(staff.els, 'POST', '/api/alerts/devices', device);
    const { devices: before } = await ways();
    // The given clocks of other tests ran ahead.
    await system(`update delivery set last_attempt_at = now() - interval '1 hour' where last_attempt_at > now() - interval '1 hour'`);
    for (const status of [401, 403]) {
      push.answer(devices.els, status);
      const { body } = await koers.call<Delivery[]>(staff.els, 'POST', '/api/alerts/test');
      expect(body.find(({ channel }) => channel === 'push')).toMatchObject({ status: 'failed', failure: 'sign-in' });
      expect((await ways()).devices).toEqual(before);
    }
    expect((await ways()).push.isRefused).toBe(true);
    push.answer(devices.els, 201);
    await koers.call(staff.els, 'POST', '/api/alerts/test');
    expect((await ways()).push.isRefused).toBe(false);
  });

  it('goes out although a device of somebody cannot be read any more', async () => {
    const { received: _, ...broken } = push.device();
    const { id } = (await koers.call<{ id: string }>(staff.els, 'POST', '/api/alerts/devices', broken)).body;
    await system(`update push_subscription set keys = 'geen sleutels' where id = $1`, [id]);
    const { body } = await koers.call<Delivery[]>(staff.els, 'POST', '/api/alerts/test');
    expect(body.find(({ channel }) => channel === 'push')).toMatchObject({ status: 'sent' });
    await koers.call(staff.els, 'DELETE', `/api/alerts/devices/${id}`);
  });

  it('waits as long as supervisor or administrator set, from 5 to 120 minutes', async () => {
    const admin = await koers.enter('admin');
    expect((await koers.call(staff.lieve, 'GET', '/api/alerts/escalation')).body).toMatchObject({ minutes: 15 });
    for (const [who, expected] of [
      [staff.els, 403],
      [client, 403],
      [admin, 200],
      [staff.lieve, 200],
    ] as const) {
      expect((await koers.call(who, 'PUT', '/api/alerts/escalation', { minutes: 30 })).status).toBe(expected);
    }
    for (const wrong of [4, 121, 15.5, 'veel']) expect((await koers.call(admin, 'PUT', '/api/alerts/escalation', { minutes: wrong })).status).toBe(400);
    await say(crisis);
    const signal = await openSignal('crisis');
    expect(await round(signal.raisedAt, 29)).toBe(0);
    expect(await round(signal.raisedAt, 31)).toBe(1);
    await settle();
  });
});
