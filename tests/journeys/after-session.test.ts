// After a session: five lines become proposals, a person approves them, and only then they are what they say. On both databases, by rules
// and with a model; two who approve at once; calendars and mail.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverAlerts } from '../../server/notify/deliver-alerts.ts';
import type { Proposal } from '../../server/sessions/proposal.ts';
import { storyId } from '../../server/demo/story-id.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';

type Session = { id: string; status: string; startsAt: string; heldMinutes: number | null; registration: string | null; record: string | null; may: string[] };
type Record = {
  id: string;
  status: string;
  version: number;
  madeBy: string;
  proposal: Proposal;
  record: string | null;
  message: string | null;
  actions: { text: string; planItemId: string | null }[];
};

/** The session of Nadia that is over, of which nothing was noted (server/demo/told-sessions.ts). */
const over = storyId('session nadia 3');
const lines = [
  'Nadia ontdekte dat ze energie krijgt van nieuwe collega’s inwerken.',
  'Ze twijfelt nog of ze genoeg kan, dat houdt haar tegen.',
  'Belt volgende week naar haar oud-collega Sara.',
  'Huiswerk: schrijft elke dag één moment op waar ze blij van werd.',
  '50 minuten',
].join('\n');

describeOnBoth('after a session', (kind) => {
  let koers: TestKoers;
  let mail: MailServer;
  let els: Visitor;
  let nadia: Visitor;
  let trajectoryId: string;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T>(visitor: Visitor | null, method: string, path: string, body?: unknown) => koers.call<T>(visitor, method, path, body);
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));
  const hoursLeft = async () => (await call<{ leftMinutes: number }>(els, 'GET', `/api/trajectories/${trajectoryId}/hours`)).body.leftMinutes;

  beforeAll(async () => {
    mail = await startMailServer();
    koers = await startKoers(kind, { SMTP_URL: mail.url, MAIL_FROM: 'De Kade <afspraken@dekade.example>', PUBLIC_URL: 'https://koers.example' });
    els = await koers.enter('counsellor');
    nadia = await koers.enter('client');
    const [row] = await system<{ id: string }>('select trajectory_id as id from guidance_session where id = $1', [over]);
    trajectoryId = row?.id ?? '';
    await system(`update person set email = 'nadia@post.example' where id = $1`, [nadia.id]);
  });
  afterAll(async () => {
    await koers?.stop();
    await mail?.close();
  });

  let proposed: Record;
  it('lines become a proposal by rules; nothing of it is a fact, and the client sees nothing', async () => {
    const answer = await call<Record>(els, 'POST', `/api/sessions/${over}/record/propose`, { lines, version: 0 });
    expect(answer.status).toBe(200);
    proposed = answer.body;
    expect(proposed).toMatchObject({ status: 'proposed', version: 1, madeBy: 'rules', record: null, proposal: { minutes: 50, moods: ['doubting'] } });
    expect(proposed.proposal.insights).toHaveLength(1);
    expect(proposed.proposal.message).toContain('Je belt volgende week naar je oud-collega Sara');
    expect((await call<{ record: string }>(nadia, 'GET', `/api/sessions/${over}`)).body.record).toBeNull();
    expect((await call(nadia, 'GET', `/api/sessions/${over}/record`)).status).toBe(403);
    expect((await call<Session>(els, 'GET', `/api/sessions/${over}`)).body).toMatchObject({ status: 'planned', record: 'proposed' });
    const insights = (await call<{ text: string }[]>(nadia, 'GET', `/api/trajectories/${trajectoryId}/insights`)).body;
    expect(insights.some(({ text }) => text.includes('energie krijgt van nieuwe'))).toBe(false);
  });

  it('a stale approval is refused and loses nothing: not the other’s proposal, not the hours', async () => {
    const changed = { ...proposed.proposal, record: 'Een collega schreef het anders.' };
    const saved = await call<Record>(els, 'PUT', `/api/sessions/${over}/record`, { lines, proposal: changed, version: 1 });
    expect(saved.body.version).toBe(2);
    const before = await hoursLeft();
    const stale = await call(els, 'POST', `/api/sessions/${over}/record/approve`, { version: 1, lines, proposal: proposed.proposal });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version: 2 } } });
    expect((await call<Record>(els, 'GET', `/api/sessions/${over}/record`)).body).toMatchObject({
      version: 2,
      status: 'proposed',
      proposal: { record: changed.record },
    });
    expect(await hoursLeft()).toBe(before);
    proposed = (await call<Record>(els, 'PUT', `/api/sessions/${over}/record`, { lines, proposal: proposed.proposal, version: 2 })).body;
  });

  it('when the next session cannot be planned, nothing of the approval is written', async () => {
    const there = (await call<Session[]>(els, 'GET', `/api/trajectories/${trajectoryId}/sessions`)).body.find(({ id }) => id === storyId('session nadia 4'));
    const [day, time] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' })
      .format(new Date(there?.startsAt ?? ''))
      .split(' ');
    const refused = await call(els, 'POST', `/api/sessions/${over}/record/approve`, {
      version: proposed.version,
      lines,
      proposal: { ...proposed.proposal, next: { day, time } },
      next: { minutes: 60, place: 'centre', despiteHours: true },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'overlaps' } });
    expect((await call<Session>(els, 'GET', `/api/sessions/${over}`)).body).toMatchObject({ status: 'planned', record: 'proposed', registration: null });
  });

  it('approved by two at once it is approved once', async () => {
    const before = await hoursLeft();
    const approval = {
      version: proposed.version,
      lines,
      proposal: { ...proposed.proposal, next: { day: '2033-02-08', time: '14:00' } },
      next: { minutes: 60, place: 'video', isInvited: true, despiteHours: true },
    };
    const both = await Promise.all([1, 2].map(() => call<Record & { code?: string }>(els, 'POST', `/api/sessions/${over}/record/approve`, approval)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await hoursLeft()).toBe(before - 50);
    const done = both.find(({ status }) => status === 200)?.body;
    expect(done).toMatchObject({ status: 'approved', actions: [{ text: 'Belt volgende week naar haar oud-collega Sara', planItemId: null }] });
    proposed = done as Record;
  });

  it('then the session was held, waits to be registered, and the next is planned', async () => {
    const sessions = (await call<Session[]>(els, 'GET', `/api/trajectories/${trajectoryId}/sessions`)).body;
    expect(sessions.find(({ id }) => id === over)).toMatchObject({ status: 'held', heldMinutes: 50, registration: 'to-do', record: 'approved' });
    expect(sessions.filter(({ startsAt }) => startsAt === '2033-02-08T13:00:00.000Z')).toMatchObject([{ status: 'planned' }]);
  });

  it('the insight is a proposal to the client, who alone confirms it', async () => {
    type Insight = { id: string; text: string; status: string; may: string[] };
    const find = async (visitor: Visitor) =>
      (await call<Insight[]>(visitor, 'GET', `/api/trajectories/${trajectoryId}/insights`)).body.find(({ text }) => text.includes('energie krijgt van nieuwe'));
    const insight = await find(nadia);
    expect(insight).toMatchObject({ status: 'proposed' });
    expect((await call(els, 'POST', `/api/insights/${insight?.id}/confirm`, {})).status).toBe(403);
    expect((await call(nadia, 'POST', `/api/insights/${insight?.id}/confirm`, {})).status).toBe(200);
    expect(await find(els)).toMatchObject({ status: 'confirmed' });
  });

  it('the homework is given, and the client reads the record and the message', async () => {
    const homework = (await call<{ title: string; status: string }[]>(nadia, 'GET', `/api/trajectories/${trajectoryId}/homework`)).body;
    expect(homework).toContainEqual(expect.objectContaining({ title: 'Schrijft elke dag één moment op waar je blij van werd', status: 'open' }));
    const records = (await call<(Record & { lines?: string })[]>(nadia, 'GET', `/api/trajectories/${trajectoryId}/session-records`)).body;
    expect(records[0]).toMatchObject({ id: proposed.id, message: expect.stringContaining('Dag Nadia') });
    expect(records[0]).not.toHaveProperty('lines');
    expect(records[0]).not.toHaveProperty('proposal');
  });

  it('an action goes into the plan through the plan’s own door, and the record says where', async () => {
    type Section = { section: string; version: number; text: string; items: { id: string; text: string }[] };
    const plan = (await call<{ sections: Section[] }>(els, 'GET', `/api/trajectories/${trajectoryId}/plan`)).body;
    const actions = plan.sections.find(({ section }) => section === 'actions') as Section;
    const items = actions.items.map(({ id, text }) => ({ id, text }));
    const added = { text: proposed.actions[0]?.text ?? '' };
    const saved = await call<Section>(els, 'PUT', `/api/trajectories/${trajectoryId}/plan/sections/actions`, {
      version: actions.version,
      text: actions.text,
      items: [...items, added],
      merge: true,
    });
    expect(saved.status).toBe(200);
    const planItemId = saved.body.items.find(({ text }) => text === added.text)?.id;
    const tie = (body: unknown) => call<Record>(els, 'POST', `/api/sessions/${over}/record/actions`, body);
    expect((await tie({ place: 0, planItemId: over })).status).toBe(400);
    expect((await tie({ place: 7, planItemId })).status).toBe(400);
    expect((await tie({ place: 0, planItemId })).body.actions[0]?.planItemId).toBe(planItemId);
    expect((await tie({ place: 0, planItemId })).status).toBe(409);
  });

  it('what was approved stays as it is, in the database too', async () => {
    expect((await call(els, 'PUT', `/api/sessions/${over}/record`, { lines, proposal: proposed.proposal, version: proposed.version })).status).toBe(409);
    expect((await call(els, 'POST', `/api/sessions/${over}/reopen`, {})).status).toBe(409);
    const person = { id: els.id, organisationId: organisationId(), role: 'counsellor' as const };
    await expect(
      koers.deps.db.asPerson(person, (tx) => tx.query(`update session_record set record = 'iets anders' where id = $1`, [proposed.id])),
    ).rejects.toThrow();
  });

  it('registered by a person it cannot be corrected until that is taken back', async () => {
    expect((await call<Session>(els, 'POST', `/api/sessions/${over}/register`, {})).body.registration).toBe('registered');
    expect((await call(els, 'POST', `/api/sessions/${over}/register`, {})).status).toBe(409);
    expect(await call(els, 'POST', `/api/sessions/${over}/correct`, { minutes: 55 })).toMatchObject({ status: 409, body: { params: { state: 'registered' } } });
    expect((await call<Session>(els, 'POST', `/api/sessions/${over}/unregister`, {})).body.registration).toBe('to-do');
    expect((await call<Session>(els, 'POST', `/api/sessions/${over}/correct`, { minutes: 55 })).body.heldMinutes).toBe(55);
    expect((await call(nadia, 'POST', `/api/sessions/${over}/register`, {})).status).toBe(403);
  });

  it('the table of a period says what was delivered, when and how long, and no word of what was said', async () => {
    const { status, text, headers } = await call(els, 'GET', '/api/registrations/export.csv?from=2020-01-01&to=2040-01-01');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text).toContain(`;55;`);
    expect(text).toContain('Nadia');
    expect(text).not.toMatch(/energie|Sara|twijfelt/);
    expect((await call(nadia, 'GET', '/api/registrations/export.csv?from=2020-01-01&to=2040-01-01')).status).toBe(403);
    const [day] = (await call<{ day: string }[]>(els, 'GET', `/api/trajectories/${trajectoryId}/registrations`)).body;
    const one = await call(els, 'GET', `/api/registrations/export.csv?from=${day?.day}&to=${day?.day}`);
    expect(one.text.trim().split('\r\n').length).toBeGreaterThan(1);
    expect((await call(els, 'GET', '/api/registrations?from=2026-02-01&to=2026-01-01')).status).toBe(400);
  });

  describe('by mail', () => {
    const deliver = () => deliverAlerts({ ...koers.deps, ways: koers.deps.ways as NonNullable<typeof koers.deps.ways> }, organisationId(), 'mail', new Date());
    const calendarOf = (raw: string) => {
      const part = /content-type: text\/calendar.*?\r\n\r\n(.*?)\r\n--/is.exec(raw);
      const head = part?.[0] ?? '';
      const body = (part?.[1] ?? '').replaceAll('\r\n', '');
      const decoded = /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : (part?.[1] ?? '').replace(/=\r\n/g, '').replaceAll('=3D', '=');
      return { method: /method=(\w+)/i.exec(head)?.[1], text: decoded.replaceAll('\r\n ', '') };
    };
    it('the client is invited: the time and the centre, nothing else; then the same entry is taken back', async () => {
      // The house's own queue may be sending the same at this moment: whoever is first, it goes out once.
      await deliver();
      const withEntry = () => mail.mails.filter(({ to, raw }) => to.includes('nadia@post.example') && raw.includes('text/calendar'));
      await expect.poll(() => withEntry().length, { timeout: 30_000 }).toBeGreaterThan(0);
      const sent = withEntry();
      expect(sent).toHaveLength(1);
      const invitation = calendarOf(sent[0]?.raw ?? '');
      expect(invitation.method).toBe('REQUEST');
      expect(invitation.text).toContain('METHOD:REQUEST');
      expect(invitation.text).toContain('DTSTART:20330208T130000Z');
      expect(invitation.text).toContain('DTEND:20330208T140000Z');
      expect(invitation.text).toContain('nadia@post.example');
      expect(invitation.text).toMatch(/SUMMARY:Afspraak bij Loopbaanhuis De Kade \(demo\)/);
      expect(sent[0]?.subject).toBe('Een afspraak');
      expect(`${sent[0]?.subject} ${sent[0]?.text} ${invitation.text}`).not.toMatch(/Wouters|Nadia|loopbaangesprek|energie/);
      const uid = /UID:(.+)/.exec(invitation.text)?.[1];
      const next = (await call<Session[]>(els, 'GET', `/api/trajectories/${trajectoryId}/sessions`)).body.find(
        ({ startsAt }) => startsAt === '2033-02-08T13:00:00.000Z',
      );
      await call(nadia, 'POST', `/api/sessions/${next?.id}/cancel`, {});
      await deliver();
      await expect.poll(() => withEntry().length, { timeout: 30_000 }).toBeGreaterThan(1);
      const cancelled = calendarOf(withEntry().at(-1)?.raw ?? '');
      expect(cancelled.method).toBe('CANCEL');
      expect(cancelled.text).toContain('STATUS:CANCELLED');
      expect(/UID:(.+)/.exec(cancelled.text)?.[1]).toBe(uid);
      expect(cancelled.text).toContain('SEQUENCE:1');
    });
    it('nothing goes out twice', async () => {
      const due = () => system(`select 1 from delivery where channel = 'mail' and status in ('waiting', 'failed')`);
      await expect.poll(async () => (await due()).length, { timeout: 30_000 }).toBe(0);
      const before = mail.mails.length;
      await deliver();
      expect(mail.mails.length).toBe(before);
    });
  });

  describe('in a calendar program', () => {
    type Feed = { isOn: boolean; showsInitials: boolean; path?: string };
    const fetchFeed = async (path: string | undefined) => (await call(null, 'GET', path ?? '')).text.replaceAll('\r\n ', '');
    it('the link shows the sessions of the counsellor, and nobody’s name', async () => {
      const { path } = (await call<Feed>(els, 'POST', '/api/calendar-feed/renew', {})).body;
      const answer = await call(null, 'GET', path ?? '');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/calendar');
      expect(answer.text).toContain('SUMMARY:Loopbaangesprek');
      expect(answer.text).toContain(`UID:${storyId('session nadia 4')}@koers`);
      expect(answer.text).not.toMatch(/Nadia|Bram|Rosa|Yusuf|Sofie|N\./);
      // Karim's are not hers.
      expect(answer.text).not.toContain(storyId('session sofie 4'));
    });
    it('initials stand there only once the counsellor chose so', async () => {
      expect((await call<Feed>(els, 'PUT', '/api/calendar-feed', { showsInitials: true })).body.showsInitials).toBe(true);
      const { path } = (await call<Feed>(els, 'POST', '/api/calendar-feed/renew', {})).body;
      expect(await fetchFeed(path)).toContain('SUMMARY:Loopbaangesprek N.');
    });
    it('renewed or withdrawn, the old link leads nowhere, as one that never was', async () => {
      const first = (await call<Feed>(els, 'POST', '/api/calendar-feed/renew', {})).body.path ?? '';
      const second = (await call<Feed>(els, 'POST', '/api/calendar-feed/renew', {})).body.path ?? '';
      expect((await call(null, 'GET', first)).status).toBe(404);
      expect((await call(null, 'GET', second)).status).toBe(200);
      expect((await call<Feed>(els, 'DELETE', '/api/calendar-feed')).body.isOn).toBe(false);
      expect((await call(null, 'GET', second)).status).toBe(404);
      expect((await call(null, 'GET', `/api/calendar/${'x'.repeat(80)}.ics`)).status).toBe(404);
      expect((await call(null, 'GET', second.replace(/[0-9a-f]{8}-/, '00000000-'))).status).toBe(404);
    });
    it('is the counsellor’s: nobody else has a link', async () => {
      for (const role of ['client', 'supervisor', 'admin'] as const)
        expect((await call(await koers.enter(role), 'POST', '/api/calendar-feed/renew', {})).status).toBe(403);
    });
    it('one session as a file for the client says when and at which centre', async () => {
      const { text, headers } = await call(nadia, 'GET', `/api/sessions/${storyId('session nadia 4')}/event.ics`);
      expect(headers.get('content-type')).toContain('text/calendar');
      expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Afspraak bij Loopbaanhuis De Kade (demo)');
      expect((await call(nadia, 'GET', `/api/sessions/${storyId('session bram 5')}/event.ics`)).status).toBe(404);
    });
  });
});
