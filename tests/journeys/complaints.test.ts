// A complaint from the client's screen to what was learned: who may handle it, what is read with permission and closes again, terms that are heard of,
// and a counsellor who sees nothing of it until the handler asks them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../../server/app.ts';
import type { FiledComplaint } from '../../server/complaints/file-complaint.ts';
import type { PresentedComplaint } from '../../server/complaints/read-complaints.ts';
import { tellOfComplaints } from '../../server/complaints/tell-of-complaints.ts';
import { demoPeople, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import type { Care } from '../../server/signals/written/raise-from-text.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };
type Complaint = PresentedComplaint & Refused & { care?: Care };

describeOnBoth('a complaint', (kind) => {
  let koers: TestKoers;
  const joostId = '00000000-0000-4000-8000-0000000000b7';
  const who = {} as Record<'nadia' | 'bram' | 'els' | 'karim' | 'lieve' | 'tom' | 'joost', Visitor>;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));
  const call = <T = Complaint>(visitor: Visitor | null, method: string, path: string, body?: unknown) => koers.call<T>(visitor, method, path, body);
  const file = (given: Partial<FiledComplaint> = {}, visitor = who.nadia) =>
    call(visitor, 'POST', '/api/complaints', { about: 'counsellor', text: 'Els komt twee keer te laat op ons gesprek en zegt er niets over.', ...given });
  const act = (visitor: Visitor, id: string, deed: string, body: unknown = {}) => call(visitor, 'POST', `/api/complaints/${id}/${deed}`, body);
  const read = (visitor: Visitor, id: string) => call(visitor, 'GET', `/api/complaints/${id}`);
  const heard = async (id: string) =>
    (
      await system<{ recipient: string }>(`select recipient_id as recipient from alert where reason = 'complaint' and trajectory_id = $1 order by created_at`, [
        id,
      ])
    ).map(({ recipient }) => Object.entries({ ...demoPeople, joost: joostId }).find(([, each]) => each === recipient)?.[0]);
  /** A complaint that Joost looks into. */
  async function lookedInto(given: Partial<FiledComplaint> = {}): Promise<string> {
    const { id } = (await file(given)).body;
    await act(who.joost, id, 'acknowledge');
    expect((await act(who.joost, id, 'look-into')).body.status).toBe('looking');
    return id;
  }

  beforeAll(async () => {
    koers = await startKoers(kind);
    // Beside Lieve only who is told of here.
    await system(`update person set role = 'counsellor' where id = $1`, [demoPeople.wim]);
    await system(`insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'supervisor', 'Joost Mertens')`, [joostId]);
    // Lieve decided about a signal of Nadia: she had a part in that guidance.
    await system(
      `insert into trail (organisation_id, person_id, role, action, object_type, object_id, trajectory_id) values (koers_organisation(), $1, 'supervisor', 'signal:resolve', 'signal', 'x', $2)`,
      [demoPeople.lieve, trajectoryIdOf('nadia')],
    );
    for (const [name, id] of Object.entries({ ...demoPeople, joost: joostId }))
      who[name as keyof typeof who] = { id, name, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), id)).cookie}` };
  });
  beforeEach(async () => {
    await system('delete from complaint');
    await system(`delete from alert where reason = 'complaint'`);
    await system(`delete from audit_item where reason = 'complaint'`);
  });
  afterAll(() => koers?.stop());

  it('says at once by when what happens, and goes from filed to what was learned', async () => {
    const filed = await file();
    expect(filed.status).toBe(201);
    expect(filed.body).toMatchObject({ status: 'received', about: 'counsellor', handlerName: null, answer: null });
    expect(filed.body.daysLeft).toBe(5);
    expect(filed.body.may.sort()).toEqual(['complaint:permit', 'complaint:take-back', 'complaint:withdraw']);
    const { id } = filed.body;
    // The client hears that it came in, and who could handle it hears that it is there; not who had a part.
    expect((await heard(trajectoryIdOf('nadia'))).sort()).toEqual(['joost', 'nadia']);

    const [listed] = (await call<PresentedComplaint[]>(who.joost, 'GET', '/api/complaints')).body;
    expect(listed).toMatchObject({ id, text: null, isInvolved: false, may: ['complaint:acknowledge'] });
    expect((await read(who.joost, id)).body.text).toContain('te laat');
    expect((await act(who.joost, id, 'acknowledge')).body).toMatchObject({ status: 'acknowledged', isMine: true });
    expect((await read(who.nadia, id)).body.handlerName).toBe('Joost Mertens');
    await act(who.joost, id, 'look-into');
    expect((await act(who.joost, id, 'answer', { answer: 'Ik sprak met Els. Jullie volgende gesprek begint met jouw vragen.' })).body.status).toBe('answered');
    const answered = (await read(who.nadia, id)).body;
    expect(answered.answer).toContain('jouw vragen');
    expect(answered.may.sort()).toEqual(['complaint:reopen', 'complaint:say-helped', 'complaint:take-back']);
    expect((await act(who.nadia, id, 'helped', { helped: 'partly', words: 'Ik wacht het volgende gesprek af.' })).body.helped).toBe('partly');
    expect((await act(who.joost, id, 'close', { learned: ['other'] })).status).toBe(400);
    expect((await act(who.joost, id, 'close', { learned: ['way-of-guiding'], words: null })).body).toMatchObject({
      status: 'closed',
      learned: ['way-of-guiding'],
    });
    // What was learned is for the house.
    expect((await read(who.nadia, id)).body).toMatchObject({ status: 'closed', learned: [], learnedWords: null });
    const steps = (await read(who.joost, id)).body.steps.map(({ action }) => action);
    expect(steps).toEqual(['file', 'acknowledge', 'look-into', 'answer', 'say-helped', 'close']);
    const trail = await system<{ action: string }>(`select action from trail where object_id = $1 and action <> 'complaint:read' order by id`, [id]);
    expect(trail.map(({ action }) => action)).toEqual(steps.map((action) => `complaint:${action}`));
    // The client sees who read it.
    const looks = await koers.deps.db.asPerson({ id: demoPeople.nadia, organisationId: organisationId(), role: 'client' }, (tx) =>
      tx.query(`select 1 from trail where object_id = $1 and action = 'complaint:read' and person_id = $2`, [id, joostId]),
    );
    expect(looks.length).toBeGreaterThan(0);
  });

  describe('is handled by somebody who had no part in the guidance', () => {
    it('and not read by who had', async () => {
      const { id } = (await file()).body;
      const [listed] = (await call<PresentedComplaint[]>(who.lieve, 'GET', '/api/complaints')).body;
      expect(listed).toMatchObject({ isInvolved: true, text: null, may: [] });
      expect(await read(who.lieve, id)).toMatchObject({ status: 403, body: { params: { party: 'involved' } } });
      expect(await act(who.lieve, id, 'acknowledge')).toMatchObject({ status: 403, body: { params: { party: 'involved' } } });
    });

    it('or, where everybody had, by one who says why', async () => {
      await system(`update person set role = 'admin' where id = $1`, [joostId]);
      try {
        const { id } = (await file()).body;
        expect((await read(who.lieve, id)).body).toMatchObject({ needsWhy: true, isInvolved: false });
        expect((await act(who.lieve, id, 'acknowledge')).status).toBe(400);
        expect((await act(who.lieve, id, 'acknowledge', { why: 'Er is geen andere teamleider.' })).body.status).toBe('acknowledged');
        expect((await read(who.nadia, id)).body.steps.at(-1)).toMatchObject({ action: 'acknowledge', words: 'Er is geen andere teamleider.' });
      } finally {
        await system(`update person set role = 'supervisor' where id = $1`, [joostId]);
      }
    });

    it('by one at a time: who takes over says why, and the other handles it no more', async () => {
      const greetId = '00000000-0000-4000-8000-0000000000b8';
      await system(
        `insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'supervisor', 'Greet Claes') on conflict do nothing`,
        [greetId],
      );
      const greet = { id: greetId, name: 'Greet', cookie: `koers=${(await openSession(koers.deps.db, organisationId(), greetId)).cookie}` };
      const id = await lookedInto();
      expect((await act(greet, id, 'answer', { answer: 'x' })).status).toBe(403);
      expect((await act(greet, id, 'take-over', { why: 'Joost is met verlof.' })).body).toMatchObject({ isMine: true, status: 'looking' });
      expect((await act(who.joost, id, 'answer', { answer: 'x' })).status).toBe(403);
      expect((await act(greet, id, 'answer', { answer: 'Dank dat je het zei.' })).body.status).toBe('answered');
      await system('delete from complaint');
      await system('delete from session where person_id = $1', [greetId]);
      await system(`update person set role = 'admin' where id = $1`, [greetId]);
    });

    it('never by a counsellor, an administrator or another client', async () => {
      const { id } = (await file()).body;
      for (const visitor of [who.els, who.karim, who.tom, who.bram]) {
        expect([403, 404]).toContain((await read(visitor, id)).status);
        expect([403, 404]).toContain((await act(visitor, id, 'acknowledge')).status);
      }
      expect((await file({}, who.els)).status).toBe(403);
      expect((await file({ trajectoryId: trajectoryIdOf('nadia') }, who.bram)).status).toBe(404);
    });
  });

  describe('stays hidden from who guides', () => {
    it('until the handler asks them, in the handler’s words; then they answer once', async () => {
      const id = await lookedInto();
      expect((await call<unknown[]>(who.els, 'GET', '/api/complaints')).body).toEqual([]);
      expect((await read(who.els, id)).status).toBe(404);
      // Nor does the trail tell them.
      const seen = () =>
        koers.deps.db.asPerson({ id: demoPeople.els, organisationId: organisationId(), role: 'counsellor' }, (tx) =>
          tx.query(`select 1 from trail where object_type = 'complaint'`),
        );
      expect(await seen()).toEqual([]);
      expect((await heard(trajectoryIdOf('nadia'))).includes('els')).toBe(false);

      await act(who.joost, id, 'share', { question: 'Hoe verliepen de laatste twee gesprekken voor jou?' });
      expect((await heard(trajectoryIdOf('nadia'))).includes('els')).toBe(true);
      const shared = (await read(who.els, id)).body;
      expect(shared).toMatchObject({ sharedQuestion: 'Hoe verliepen de laatste twee gesprekken voor jou?', text: null, steps: [], may: ['complaint:respond'] });
      expect((await act(who.els, id, 'respond', { response: 'Gehaast, door mijn planning.' })).status).toBe(200);
      expect((await act(who.els, id, 'respond', { response: 'En nog iets.' })).status).toBe(409);
      expect((await read(who.joost, id)).body.response).toBe('Gehaast, door mijn planning.');
      expect((await read(who.nadia, id)).body).toMatchObject({ sharedQuestion: null, response: null });
    });

    it('also where its text raises a signal: only what cannot wait, and only a crisis in the client’s words', async () => {
      const signals = async () => system<{ level: string; quote: string }>(`select level, quote from signal where written_in = 'complaint' order by raised_at`);
      await file({ text: 'Ik slaap al maanden slecht van de stress door deze begeleiding, ik ben helemaal op van het werk.' });
      expect(await signals()).toEqual([]);
      const urgent = await file({ text: 'Mijn man slaat mij als hij gedronken heeft, en Els deed er niets mee.' });
      expect(urgent.body.care?.helpLines.map(({ number }) => number)).toContain('1712');
      expect((await signals()).every(({ level, quote }) => level === 'urgent' && quote === '')).toBe(true);
      expect(await signals()).not.toEqual([]);
      const crisis = await file({ text: 'Ik zie het niet meer zitten, ik wil niet meer leven.' });
      expect(crisis.body.care).toMatchObject({ level: 'crisis', text: expect.stringContaining('1813') });
      expect((await signals()).at(-1)).toMatchObject({ level: 'crisis', quote: expect.stringContaining('leven') });
      await system(`update signal set status = 'resolved', resolved_at = now() where written_in = 'complaint'`);
      await system('update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryIdOf('nadia')]);
    });
  });

  describe('with permission to read a conversation', () => {
    const opened = async (conversationId: string) =>
      (await system(`select 1 from audit_item where conversation_id = $1 and reason = 'complaint'`, [conversationId])).length > 0;
    const readable = async (conversationId: string) => (await call<unknown>(who.joost, 'GET', `/api/conversations/${conversationId}/messages`)).status;
    let conversationId: string;
    beforeAll(async () => {
      const [row] = await system<{ id: string }>(`insert into conversation (organisation_id, trajectory_id) values (koers_organisation(), $1) returning id`, [
        trajectoryIdOf('nadia'),
      ]);
      conversationId = row?.id ?? '';
    });

    it('opens that one, and closes it when the client takes it back', async () => {
      expect(await readable(conversationId)).toBe(404);
      const { id } = (await file({ conversationIds: [conversationId] })).body;
      expect(await opened(conversationId)).toBe(true);
      expect(await readable(conversationId)).toBe(200);
      expect((await read(who.joost, id)).body.permissions).toMatchObject([{ conversationId, endedAt: null }]);
      expect((await act(who.nadia, id, 'take-back', { conversationId })).body.permissions[0]?.endedAt).not.toBeNull();
      expect(await readable(conversationId)).toBe(404);
      expect((await act(who.nadia, id, 'take-back', { conversationId })).status).toBe(404);
      await act(who.nadia, id, 'permit', { conversationId });
      expect(await readable(conversationId)).toBe(200);
    });

    it('closes it when the complaint is withdrawn or closed', async () => {
      const first = (await file({ conversationIds: [conversationId] })).body.id;
      await act(who.nadia, first, 'withdraw');
      expect(await opened(conversationId)).toBe(false);
      const id = await lookedInto({ conversationIds: [conversationId] });
      await act(who.joost, id, 'answer', { answer: 'Dank dat je het zei.' });
      expect(await opened(conversationId)).toBe(true);
      await act(who.joost, id, 'close', { learned: ['nothing'] });
      expect(await opened(conversationId)).toBe(false);
    });

    it('leaves it open for another complaint, or for another reason', async () => {
      const one = (await file({ conversationIds: [conversationId] })).body.id;
      const other = (await file({ conversationIds: [conversationId] })).body.id;
      await act(who.nadia, one, 'withdraw');
      expect(await opened(conversationId)).toBe(true);
      await system(`insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values (koers_organisation(), $1, $2, 'sample')`, [
        conversationId,
        trajectoryIdOf('nadia'),
      ]);
      await act(who.nadia, other, 'withdraw');
      expect(await opened(conversationId)).toBe(false);
      expect(await readable(conversationId)).toBe(200);
      await system(`delete from audit_item where conversation_id = $1 and reason = 'sample'`, [conversationId]);
    });

    it('is about a conversation of this guidance, or about none', async () => {
      const [foreign] = await system<{ id: string }>('select id from conversation where trajectory_id = $1 limit 1', [trajectoryIdOf('bram')]);
      expect((await file({ conversationIds: [foreign?.id ?? ''] })).status).toBe(400);
      expect(await system('select 1 from complaint')).toEqual([]);
    });

    it('goes when the conversation is erased; the complaint stays', async () => {
      const [gone] = await system<{ id: string }>('insert into conversation (organisation_id, trajectory_id) values (koers_organisation(), $1) returning id', [
        trajectoryIdOf('nadia'),
      ]);
      const { id } = (await file({ conversationIds: [gone?.id ?? ''] })).body;
      await system('delete from conversation where id = $1', [gone?.id]);
      expect((await read(who.nadia, id)).body).toMatchObject({ status: 'received', permissions: [] });
    });
  });

  it('about a reply names the reply', async () => {
    expect((await file({ about: 'reply' })).status).toBe(400);
    const [reply] = await system<{ id: string }>(`select id from message where trajectory_id = $1 and sender = 'koers' limit 1`, [trajectoryIdOf('nadia')]);
    const [own] = await system<{ id: string }>(`select id from message where trajectory_id = $1 and sender = 'client' limit 1`, [trajectoryIdOf('nadia')]);
    expect((await file({ about: 'reply', messageId: own?.id ?? '' })).status).toBe(400);
    expect((await file({ about: 'reply', messageId: reply?.id ?? '' })).body.messageId).toBe(reply?.id);
  });

  it('that was answered is taken up again once, with a new term', async () => {
    const id = await lookedInto();
    await act(who.joost, id, 'answer', { answer: 'Dank dat je het zei.' });
    const again = await act(who.nadia, id, 'reopen', { words: 'Het tweede deel van mijn vraag bleef liggen.' });
    expect(again.body).toMatchObject({ status: 'looking', answeredAt: null });
    expect(again.body.daysLeft).toBe(15);
    await act(who.joost, id, 'answer', { answer: 'Je hebt gelijk, dit is het tweede deel.' });
    expect((await read(who.nadia, id)).body.answer).toContain('tweede deel');
    expect((await act(who.nadia, id, 'reopen', { words: 'Nog eens.' })).status).toBe(409);
  });

  it('whose term is near or over is heard of, each once', async () => {
    const start = Date.now();
    const { id } = (await file()).body;
    const at = (days: number) => tellOfComplaints({ ...koers.deps, now: () => new Date(start + days * 24 * 3600_000) }, organisationId(), id);
    const trajectoryId = trajectoryIdOf('nadia');
    expect(await at(0)).toBe(0);
    expect(await at(40)).toBe(4);
    expect(await at(40)).toBe(0);
    // Near: who could handle it, twice; over: everybody who answers for it, twice.
    const recipients = await heard(trajectoryId);
    expect(recipients.filter((name) => name === 'tom')).toHaveLength(2);
    expect(recipients.filter((name) => name === 'lieve')).toHaveLength(2);
    expect(recipients.filter((name) => name === 'joost')).toHaveLength(5);
    // One that runs twice at once tells once.
    await system('delete from complaint_told');
    await Promise.all([at(40), at(40), at(40)]);
    expect(await system('select 1 from complaint_told')).toHaveLength(6);
  });

  it('says by mail only that there is a message', async () => {
    await file();
    const rows = await system<{ reason: string; level: string | null }>(
      `select reason, level from alert where recipient_id = $1 order by created_at desc limit 1`,
      [demoPeople.nadia],
    );
    expect(rows).toEqual([{ reason: 'complaint', level: null }]);
  });

  it('stands in the file that a client takes along, and goes with their guidance', async () => {
    const { id } = (await file()).body;
    const own = await call<{ parts: { complaints: { id: string; text: string }[] } }>(
      who.nadia,
      'GET',
      `/api/trajectories/${trajectoryIdOf('nadia')}/own-data.json`,
    );
    expect(own.body.parts.complaints).toMatchObject([{ id, text: expect.stringContaining('te laat') }]);
    const [row] = await system<{ id: string }>(
      `insert into trajectory (organisation_id, client_id, counsellor_id) values (koers_organisation(), $1, $2) returning id`,
      [demoPeople.bram, demoPeople.els],
    );
    const other = (await file({ trajectoryId: row?.id ?? null }, who.bram)).body.id;
    await system('delete from trajectory where id = $1', [row?.id]);
    expect(await system('select 1 from complaint where id = $1', [other])).toEqual([]);
    expect(await system('select 1 from complaint_step where complaint_id = $1', [other])).toEqual([]);
  });

  it('is counted only where nobody can be found back, and taken along without words', async () => {
    await file();
    expect((await call<Record<string, unknown>>(who.joost, 'GET', '/api/complaints/counts')).body).toMatchObject({ total: { count: null, tooFew: true } });
    const csv = await call(who.joost, 'GET', '/api/complaints/export.csv');
    expect(csv.text.split('\r\n')).toHaveLength(3);
    expect(csv.text).not.toContain('te laat');
    for (const visitor of [who.els, who.nadia, who.tom]) expect((await call(visitor, 'GET', '/api/complaints/counts')).status).toBe(403);
  });

  it('keeps the terms that were promised when the house sets others', async () => {
    const before = (await file()).body;
    expect((await call(who.els, 'PUT', '/api/complaints/terms', { acknowledgeDays: 2, answerDays: 8 })).status).toBe(403);
    expect((await call(who.tom, 'PUT', '/api/complaints/terms', { acknowledgeDays: 9, answerDays: 8 })).status).toBe(400);
    expect((await call(who.tom, 'PUT', '/api/complaints/terms', { acknowledgeDays: 2, answerDays: 8 })).status).toBe(200);
    expect((await file()).body.daysLeft).toBe(2);
    expect((await read(who.nadia, before.id)).body.acknowledgeBy).toBe(before.acknowledgeBy);
    await call(who.tom, 'PUT', '/api/complaints/terms', { acknowledgeDays: 5, answerDays: 15 });
  });

  it('cannot be changed past its doors by whoever else is signed in', async () => {
    const id = await lookedInto();
    const as = (personId: string, role: 'client' | 'counsellor' | 'supervisor', sql: string) =>
      koers.deps.db.asPerson({ id: personId, organisationId: organisationId(), role }, (tx) => tx.query(sql, [id]));
    await expect(as(demoPeople.nadia, 'client', `update complaint set answer = 'gelijk' where id = $1`)).rejects.toThrow('for who handles');
    await expect(as(demoPeople.lieve, 'supervisor', `update complaint set answer = 'onzin' where id = $1`)).rejects.toThrow('only who handles');
    await expect(as(joostId, 'supervisor', `update complaint set text = 'niets' where id = $1`)).rejects.toThrow('stays what the client wrote');
    await expect(as(joostId, 'supervisor', `update complaint set helped = 'yes' where id = $1`)).rejects.toThrow('is theirs');
    expect(await as(demoPeople.els, 'counsellor', `update complaint set response = 'x' where id = $1 returning 1`)).toEqual([]);
    expect(await as(demoPeople.bram, 'client', `select 1 from complaint where id = $1`)).toEqual([]);
  });

  it('of a client is handled through the whole app at another time of day as well', async () => {
    // Filed on a Friday evening in Brussels: Monday is the first working day.
    const app = makeApp({ ...koers.deps, now: () => new Date('2026-11-27T19:30:00Z') } as never);
    const answer = await app.request('/api/complaints', {
      method: 'POST',
      headers: { cookie: who.nadia.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ about: 'privacy', text: 'Mijn naam stond op een lijst in de gang.' }),
    });
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as PresentedComplaint).acknowledgeBy).toBe('2026-12-04T22:59:59.999Z');
  });
});
