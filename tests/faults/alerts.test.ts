// The world outside fails: the mail server is away, hangs, or refuses; a push service is down; there is no way out at all. Nothing is
// lost, one way never holds up the other, every screen says what became of it, and a client is told only what is true.
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { deliverAlerts } from '../../server/notify/deliver-alerts.ts';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type FakeDevice, type PushService, startPushService } from '../support/push-service.ts';

type Delivery = { channel: string; status: string; failure: string | null; attempts: number; nextAttemptAt: string | null };
type Alert = { recipientName: string; deliveries: Delivery[] };
const crisis = 'Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.';
const reached = 'Ik heb Els Wouters en Karim Haddad een dringende melding gestuurd.';
const listed = 'Je bericht staat nu bovenaan bij Els Wouters en Karim Haddad, als dringend.';
const notReached = 'Het lukt me nu niet om Els Wouters of Karim Haddad te bereiken.';

/** What the tests of both kinds do with a running Koers. */
function handsOn(koers: () => TestKoers) {
  const organisationId = () => koers().deps.demo?.organisationId as string;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers().deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Row>(sql, values));
  const deliver = (channel: 'mail' | 'push', now: Date) => {
    const { ways } = koers().deps;
    if (!ways) throw new Error('no ways');
    return deliverAlerts({ ...koers().deps, ways }, organisationId(), channel, now);
  };
  return {
    system,
    deliver,
    organisationId,
    /** Ends what is open, so that only this test's alerts are there. */
    async clear() {
      await system(`update signal set status = 'resolved', resolved_at = now(), snoozed_until = null where status <> 'resolved'`);
      await system('update trajectory set held_since = null, held_situation = null');
      await system('delete from alert');
    },
    async alerts(visitor: Visitor): Promise<Alert[]> {
      const signals = (await koers().call<{ id: string; level: string }[]>(visitor, 'GET', '/api/signals?status=open')).body;
      const id = signals.find(({ level }) => level === 'crisis')?.id;
      return (await koers().call<Alert[]>(visitor, 'GET', `/api/signals/${id}/alerts`)).body;
    },
    async begin(client: Visitor) {
      return koers().listen(client, (await koers().call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    },
  };
}

/** Per channel, what became of the alert to each person. */
const became = (alerts: Alert[], channel: string) =>
  Object.fromEntries(
    alerts.map(({ recipientName, deliveries }) => {
      const { status, failure } = deliveries.find((delivery) => delivery.channel === channel) ?? { status: 'none', failure: null };
      return [recipientName.split(' ')[0], failure ? `${status} ${failure}` : status];
    }),
  );
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describeOnBoth('an alert, when the world outside fails', (kind) => {
  let koers: TestKoers;
  let smtp: MailServer;
  let push: PushService;
  let client: Visitor;
  let els: Visitor;
  const devices = {} as Record<'els' | 'karim', FakeDevice>;
  const { system, deliver, organisationId, clear, alerts, begin } = handsOn(() => koers);

  beforeAll(async () => {
    [smtp, push] = await Promise.all([startMailServer(), startPushService()]);
    koers = await startKoers(kind, { SMTP_URL: smtp.url, MAIL_FROM: 'koers@huis.example', PUBLIC_URL: 'http://koers.example' });
    client = await koers.enter('client');
    // Before anybody has an address: what the story left open goes to nobody.
    await clear();
    for (const who of ['els', 'karim'] as const) {
      await system('update person set email = $2 where id = $1', [demoPeople[who], `${who}@huis.example`]);
      const { cookie } = await openSession(koers.deps.db, organisationId(), demoPeople[who]);
      devices[who] = push.device();
      const { received: _, ...device } = devices[who];
      await koers.call({ id: demoPeople[who], name: who, cookie: `koers=${cookie}` }, 'POST', '/api/alerts/devices', device);
    }
    els = await koers.enter('counsellor');
  });
  afterAll(async () => {
    await koers?.stop();
    await push?.close();
    await smtp?.close();
  });
  beforeEach(async () => {
    await clear();
    smtp.mails.length = 0;
    for (const { received } of Object.values(devices)) received.length = 0;
  });
  afterEach(clear);

  it('goes to the devices at once while the mail server is away, says so, and goes by mail when that is back', async () => {
    await smtp.goAway();
    const tab = await begin(client);
    await tab.ask(crisis);
    await tab.close();
    await expect.poll(async () => became(await alerts(els), 'push'), { timeout: 20_000 }).toEqual({ Els: 'sent', Karim: 'sent' });
    expect([devices.els.received.length, devices.karim.received.length]).toEqual([1, 1]);
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'failed unreachable', Karim: 'failed unreachable' });
    const [mail] = (await alerts(els))[0]?.deliveries ?? [];
    expect(mail).toMatchObject({ channel: 'mail', attempts: 1, nextAttemptAt: expect.any(String) });

    await deliver('mail', later(1.1));
    expect(became(await alerts(els), 'mail')).toEqual({ Els: 'failed unreachable', Karim: 'failed unreachable' });
    await smtp.comeBack();
    expect(await deliver('mail', later(1.1))).toEqual({ sent: 0, failed: 0 });
    await deliver('mail', later(5));
    expect(became(await alerts(els), 'mail')).toEqual({ Els: 'sent', Karim: 'sent' });
    await deliver('mail', later(60));
    expect(smtp.mails.map(({ to }) => to[0]).sort()).toEqual(['els@huis.example', 'karim@huis.example']);
    expect([devices.els.received.length, devices.karim.received.length]).toEqual([1, 1]);
  });

  it('to a refused address is given up, and the other person’s mail goes out all the same', async () => {
    smtp.refuse('karim@huis.example');
    const tab = await begin(client);
    await tab.ask(crisis);
    await tab.close();
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'sent', Karim: 'gave-up refused' });
    await deliver('mail', later(600));
    expect(smtp.mails).toHaveLength(1);
    smtp.accept('karim@huis.example');
  });

  it('is tried again on a device whose push service is down', async () => {
    push.answer(devices.els, 503);
    const tab = await begin(client);
    await tab.ask(crisis);
    await tab.close();
    await expect.poll(async () => became(await alerts(els), 'push'), { timeout: 20_000 }).toEqual({ Els: 'failed unreachable', Karim: 'sent' });
    push.answer(devices.els, 201);
    await deliver('push', later(2));
    expect(became(await alerts(els), 'push')).toEqual({ Els: 'sent', Karim: 'sent' });
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'sent', Karim: 'sent' });
  });

  it('taken by an instance that fell away is taken over by the next', async () => {
    const tab = await begin(client);
    await tab.ask(crisis);
    await tab.close();
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'sent', Karim: 'sent' });
    // As it would stand had that instance been killed between taking and writing down.
    await system(`update delivery set status = 'waiting', sent_at = null, next_attempt_at = now() + interval '2 minutes' where channel = 'mail'`);
    expect(await deliver('mail', later(1))).toEqual({ sent: 0, failed: 0 });
    expect(await deliver('mail', later(3))).toEqual({ sent: 2, failed: 0 });
    // Twice, since nobody can know whether the first went out; under one name, so that a mailbox shows it once.
    const names = smtp.mails.map(({ to, raw }) => `${to[0]} ${/^Message-ID: (.+)$/im.exec(raw)?.[1]}`);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(2);
  });

  it('that reached nobody yet is said to the client as it is, and what was given up for good too, until somebody looks', async () => {
    await smtp.goAway();
    for (const device of Object.values(devices)) push.answer(device, 503);
    const tab = await begin(client);
    const first = await tab.ask(crisis);
    expect(first.text).toContain(reached);
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'failed unreachable', Karim: 'failed unreachable' });
    await expect.poll(async () => became(await alerts(els), 'push'), { timeout: 20_000 }).toEqual({ Els: 'failed unreachable', Karim: 'failed unreachable' });
    const second = await tab.ask('Nee, ik ben niet veilig.');
    expect(second.text).toContain(listed);
    expect(second.text).not.toContain(reached);
    await system(`update delivery set status = 'gave-up', next_attempt_at = null`);
    expect((await tab.ask('Nee, ik ben niet veilig.')).text).toContain(notReached);

    for (const signal of (await koers.call<{ id: string; level: string }[]>(els, 'GET', '/api/signals?status=open')).body.filter(
      ({ level }) => level === 'crisis',
    )) {
      await koers.call(els, 'POST', `/api/signals/${signal.id}/acknowledge`, {});
    }
    const third = await tab.ask('Nee, ik ben niet veilig.');
    expect(third.text).toContain(listed);
    expect(third.text).not.toContain(notReached);
    await tab.close();
    await smtp.comeBack();
    for (const device of Object.values(devices)) push.answer(device, 201);
  });
});

describe('a mail server that answers nothing', () => {
  let koers: TestKoers;
  let push: PushService;
  let silent: Server;
  const { system, organisationId, clear, alerts, begin } = handsOn(() => koers);
  beforeAll(async () => {
    push = await startPushService();
    silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    koers = await startKoers('embedded', { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'koers@huis.example', PUBLIC_URL: 'http://koers.example' });
    await system(`update person set email = 'els@huis.example' where id = $1`, [demoPeople.els]);
    await clear();
  });
  afterAll(async () => {
    await koers?.stop();
    await push?.close();
    silent?.close();
  });

  it('keeps no device waiting', async () => {
    const device = push.device();
    const { received, ...registered } = device;
    const { cookie } = await openSession(koers.deps.db, organisationId(), demoPeople.els);
    const els = { id: demoPeople.els, name: 'Els', cookie: `koers=${cookie}` };
    await koers.call(els, 'POST', '/api/alerts/devices', registered);
    const tab = await begin(await koers.enter('client'));
    await tab.ask(crisis);
    await tab.close();
    await expect.poll(() => received.length, { timeout: 9000 }).toBe(1);
    expect(became(await alerts(els), 'mail').Els).toBe('waiting');
  });
});

describe('a house without any way out', () => {
  let koers: TestKoers;
  let client: Visitor;
  const { clear, alerts, begin } = handsOn(() => koers);
  beforeAll(async () => {
    koers = await startKoers('embedded');
    client = await koers.enter('client');
    await clear();
  });
  afterAll(() => koers?.stop());

  it('says so to staff, and to the client no more than is true', async () => {
    const els = await koers.enter('counsellor');
    expect((await koers.call(els, 'GET', '/api/alerts/ways')).body).toMatchObject({ mail: { on: false }, devices: [] });
    const tab = await begin(client);
    const first = await tab.ask(crisis);
    expect(first.text).toContain(listed);
    expect(first.text).not.toContain(reached);
    expect(first.text).not.toContain(notReached);
    await expect.poll(async () => became(await alerts(els), 'mail'), { timeout: 20_000 }).toEqual({ Els: 'gave-up not-set-up', Karim: 'gave-up not-set-up' });
    await expect.poll(async () => became(await alerts(els), 'push'), { timeout: 20_000 }).toEqual({ Els: 'gave-up no-device', Karim: 'gave-up no-device' });
    expect((await tab.ask('Nee, ik ben niet veilig.')).text).toContain(listed);
    await tab.close();
  });

  it('says the same where a person found the crisis and there is no alert at all', async () => {
    await clear();
    const els = await koers.enter('counsellor');
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    await tab.ask('Morgen kom ik naar ons gesprek.');
    const messages = (await koers.call<{ messages: { id: string; from: string }[] }>(els, 'GET', `/api/conversations/${id}/messages`)).body;
    const messageId = (Array.isArray(messages) ? messages : messages.messages).find(({ from }: { from: string }) => from === 'client')?.id;
    expect((await koers.call(els, 'POST', '/api/signals/missed', { messageId, kind: 'crisis', level: 'crisis' })).status).toBe(201);
    // A first vague message is not answered as if it had been asked about; what says how it stands, does.
    const text = (await tab.ask('Nee, ik ben niet veilig.')).text;
    expect(text).toContain(listed);
    expect(text).not.toContain(reached);
    await tab.close();
  });
});
