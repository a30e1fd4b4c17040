// A client is never without a named person: a handover from question to done, who stands in for some days, a case for colleagues, and the
// link by which a partner reads what the client approved.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../server/app.ts';
import type { ShownCover } from '../../server/continuity/cover-absence.ts';
import type { PresentedHandover } from '../../server/continuity/present-handover.ts';
import type { MadeLink, ShownLinks } from '../../server/continuity/share-by-link.ts';
import { makeDatabase } from '../../server/db/as-person.ts';
import type { OpenDatabase } from '../../server/db/open.ts';
import { demoPeople, trajectoryIdOf } from '../../server/demo/cast.ts';
import type { ShownIntake } from '../../server/intake/present-intake.ts';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };

describeOnBoth('continuity', (kind) => {
  let koers: TestKoers;
  const who = {} as Record<'nadia' | 'bram' | 'rosa' | 'els' | 'karim' | 'lieve' | 'samira', Visitor>;
  const samiraId = '00000000-0000-4000-8000-0000000000a9';
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));
  const call = <T>(visitor: Visitor | null, method: string, path: string, body?: unknown) => koers.call<T & Refused>(visitor, method, path, body);

  beforeAll(async () => {
    koers = await startKoers(kind);
    await system(`insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'counsellor', 'Samira Benali')`, [samiraId]);
    await system(`delete from handover`);
    await system(`delete from stand_in_period`);
    for (const [name, id] of Object.entries({ ...demoPeople, samira: samiraId }))
      if (name !== 'tom' && name !== 'sofie' && name !== 'yusuf')
        who[name as keyof typeof who] = { id, name, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), id)).cookie}` };
  });
  afterAll(() => koers?.stop());

  const ask = (visitor: Visitor, client: 'nadia' | 'bram' | 'rosa', toId: string) =>
    call<PresentedHandover>(visitor, 'POST', `/api/trajectories/${trajectoryIdOf(client)}/handovers`, {
      toId,
      reason: 'Ik werk vanaf volgende maand in een andere ploeg.',
    });
  const act = (visitor: Visitor, id: string, deed: string, body: unknown = {}) =>
    call<PresentedHandover>(visitor, 'POST', `/api/handovers/${id}/${deed}`, body);
  const yes = { keepsPrivate: false, note: null };
  const oversight = { standInId: demoPeople.karim, responseHours: 'woensdag tot vrijdag, 9 tot 16 uur' };
  const guides = async (visitor: Visitor, client: 'nadia' | 'bram' | 'rosa') =>
    (await call(visitor, 'GET', `/api/trajectories/${trajectoryIdOf(client)}/plan`)).status;

  describe('a handover', () => {
    it('that the client declines leaves everything as it was, and can be asked again', async () => {
      const asked = await ask(who.els, 'bram', samiraId);
      expect([asked.status, asked.body.status]).toEqual([201, 'asked']);
      expect((await ask(who.els, 'bram', samiraId)).status).toBe(409);
      expect((await act(who.bram, asked.body.id, 'withdraw')).status).toBe(409);
      const before = await system('select counsellor_id, stand_in_id, response_hours from trajectory where id = $1', [trajectoryIdOf('bram')]);
      const no = await act(who.bram, asked.body.id, 'decline', { note: 'Ik doe liever verder met Els.' });
      expect(no.body.status).toBe('declined');
      expect(await system('select counsellor_id, stand_in_id, response_hours from trajectory where id = $1', [trajectoryIdOf('bram')])).toEqual(before);
      expect(await guides(who.els, 'bram')).toBe(200);
      expect((await act(who.bram, asked.body.id, 'agree', yes)).status).toBe(409);
      const again = await ask(who.lieve, 'bram', samiraId);
      expect(again.body).toMatchObject({ status: 'asked', isAskedByOther: true });
      expect((await act(who.els, again.body.id, 'withdraw')).body.status).toBe('withdrawn');
      expect(
        (await call<PresentedHandover[]>(who.bram, 'GET', `/api/trajectories/${trajectoryIdOf('bram')}/handovers`)).body.map(({ status }) => status),
      ).toEqual(['withdrawn', 'declined']);
    });

    it('is nobody else’s to see or to answer', async () => {
      const { id } = (await ask(who.els, 'bram', samiraId)).body;
      // Before the client agreed, not even of who would take over.
      expect((await act(who.samira, id, 'accept', oversight)).status).toBe(404);
      expect((await call<unknown[]>(who.samira, 'GET', '/api/handovers')).body).toEqual([]);
      expect((await act(who.nadia, id, 'agree', yes)).status).toBe(404);
      expect((await act(who.els, id, 'agree', yes)).status).toBe(403);
      await act(who.bram, id, 'agree', yes);
      expect((await act(who.karim, id, 'accept', oversight)).status).toBe(403);
      const offered = (await call<PresentedHandover[]>(who.samira, 'GET', '/api/handovers')).body;
      expect(offered.map(({ id, isForMe, ahead }) => [id, isForMe, ahead?.clientName])).toEqual([[id, true, 'Bram']]);
      expect(await guides(who.samira, 'bram')).toBe(404);
      expect((await act(who.samira, id, 'refuse', { answer: 'Mijn agenda staat vol tot in september.' })).body.status).toBe('refused');
      expect(await guides(who.els, 'bram')).toBe(200);
    });

    it('goes over at once: rights, open lines, signals with their due times, sessions, and the chat goes on', async () => {
      const trajectoryId = trajectoryIdOf('nadia');
      // A crisis while it is under way stays with Els until Samira accepts, and both see it.
      await system(
        `insert into signal (organisation_id, id, trajectory_id, kind, level, situation, quote, found_by, confidence, due_at)
         values (koers_organisation(), gen_random_uuid(), $1, 'crisis', 'crisis', 'suicide', 'Ik zie het niet meer zitten.', '{rule}', 1, now() + interval '1 hour')`,
        [trajectoryId],
      );
      const { id } = (await ask(who.els, 'nadia', samiraId)).body;
      const agreed = await act(who.nadia, id, 'agree', { keepsPrivate: false, note: 'Bel me liever na 17 uur.' });
      expect(agreed.body).toMatchObject({ status: 'agreed', to: { name: 'Samira Benali' } });
      for (const visitor of [who.els, who.samira]) {
        const [seen] = (await call<PresentedHandover[]>(visitor, 'GET', '/api/handovers')).body.filter((one) => one.id === id);
        expect(seen?.ahead?.open.crisis).toBeGreaterThan(0);
      }
      expect((await call<PresentedHandover[]>(who.els, 'GET', '/api/handovers')).body.find((one) => one.id === id)?.note).toBeNull();
      const open = `select id, due_at, level from signal where trajectory_id = $1 and status <> 'resolved' order by id`;
      const before = await system<{ id: string }>(open, [trajectoryId]);

      const abort = new AbortController();
      const heard: Record<string, string[]> = { els: [], samira: [] };
      for (const name of ['els', 'samira'] as const) {
        const line = await fetch(`${koers.url}/api/live`, { headers: { cookie: who[name].cookie }, signal: abort.signal });
        const reader = line.body?.pipeThrough(new TextDecoderStream()).getReader();
        await reader?.read();
        void (async () => {
          for (;;) {
            const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
            if (done) return;
            for (const [, data] of (value ?? '').matchAll(/data: (\{"topic".*\})/g)) heard[name]?.push((JSON.parse(data ?? '{}') as { topic: string }).topic);
          }
        })().catch(() => undefined);
      }
      expect((await act(who.samira, id, 'accept', { ...oversight, standInId: samiraId })).status).toBe(400);
      const done = await act(who.samira, id, 'accept', oversight);
      expect(done.body).toMatchObject({ status: 'done', note: 'Bel me liever na 17 uur.' });

      expect([await guides(who.els, 'nadia'), await guides(who.samira, 'nadia'), await guides(who.karim, 'nadia')]).toEqual([404, 200, 200]);
      expect((await call<{ id: string }[]>(who.els, 'GET', '/api/trajectories')).body.some((one) => one.id === trajectoryId)).toBe(false);
      expect(await system(open, [trajectoryId])).toEqual(before);
      const inbox = (await call<{ id: string; trajectoryId: string }[]>(who.samira, 'GET', '/api/signals?status=open')).body;
      expect(inbox.some((one) => one.trajectoryId === trajectoryId)).toBe(true);
      expect((await call<{ trajectoryId: string }[]>(who.els, 'GET', '/api/signals?status=open')).body.some((one) => one.trajectoryId === trajectoryId)).toBe(
        false,
      );
      const planned = await system<{ counsellor: string }>(
        `select distinct counsellor_id as counsellor from guidance_session where trajectory_id = $1 and status = 'planned'`,
        [trajectoryId],
      );
      expect(planned.map(({ counsellor }) => counsellor)).toEqual([samiraId]);
      const alerted = await system(`select 1 from alert where trajectory_id = $1 and recipient_id = $2 and level = 'crisis'`, [trajectoryId, samiraId]);
      expect(alerted.length).toBeGreaterThan(0);

      // The open line of Els hears once that it went, and then no more of this client.
      await expect.poll(() => heard.els?.length, { timeout: 10_000 }).toBeGreaterThan(0);
      await expect.poll(() => heard.samira?.includes('handovers'), { timeout: 10_000 }).toBe(true);
      const upTo = heard.els?.length ?? 0;
      koers.deps.live.changed(organisationId(), 'signals', trajectoryId);
      await expect.poll(() => heard.samira?.filter((topic) => topic === 'signals').length, { timeout: 10_000 }).toBeGreaterThan(0);
      expect(heard.els?.slice(upTo)).toEqual([]);
      abort.abort();

      const [mine] = (await call<{ id: string; counsellorName: string; standInName: string }[]>(who.nadia, 'GET', '/api/trajectories')).body;
      expect(mine).toMatchObject({ counsellorName: 'Samira Benali', standInName: 'Karim Haddad' });
      // The contract says with whom it was made, and both see who guides now.
      for (const visitor of [who.nadia, who.samira]) {
        const { contracts } = (await call<ShownIntake>(visitor, 'GET', `/api/trajectories/${trajectoryId}/intake`)).body;
        expect(contracts.map(({ status, guidedThenByName }) => [status, guidedThenByName])).toContainEqual(['accepted', 'Els Wouters']);
      }
      await system(`update signal set status = 'resolved', outcome = 'handled', resolved_at = now() where trajectory_id = $1 and level = 'crisis'`, [
        trajectoryId,
      ]);
      await system(`update trajectory set held_since = null, held_situation = null where id = $1`, [trajectoryId]);
      const conversation = await call<{ id: string }>(who.nadia, 'POST', '/api/conversations', {});
      const tab = await koers.listen(who.nadia, conversation.body.id);
      expect((await tab.ask('Ik denk nog altijd aan lesgeven.')).text.length).toBeGreaterThan(0);
      await tab.close();
      // Who guided keeps knowing that it went, and nothing else.
      const [left] = (await call<PresentedHandover[]>(who.els, 'GET', '/api/handovers')).body.filter((one) => one.id === id);
      expect(left).toMatchObject({ status: 'done', reason: null, note: null, ahead: null });
      const trail = await system<{ action: string }>(`select action from trail where object_id = $1 order by id`, [id]);
      expect(trail.map(({ action }) => action)).toEqual(['handover:ask', 'handover:agree', 'handover:accept']);
    });

    it('leaves with the client what they keep private, out of the plan and out of its history', async () => {
      const trajectoryId = trajectoryIdOf('bram');
      const sections = await system<{ section: string; sentences: { text: string }[] }>(
        `select section, sentences from plan_section where trajectory_id = $1 and jsonb_array_length(sentences) > 1 order by section`,
        [trajectoryId],
      );
      const [first] = sections;
      const secret = first?.sentences[0]?.text ?? '';
      expect(secret).not.toBe('');
      await system(`update plan_section set sentences = jsonb_set(sentences, '{0,isPrivate}', 'true') where trajectory_id = $1 and section = $2`, [
        trajectoryId,
        first?.section,
      ]);
      const { id } = (await ask(who.els, 'bram', samiraId)).body;
      await act(who.bram, id, 'agree', { keepsPrivate: true, note: null });
      expect((await act(who.samira, id, 'accept', oversight)).body.status).toBe('done');
      const plan = await call(who.samira, 'GET', `/api/trajectories/${trajectoryId}/plan`);
      expect(plan.status).toBe(200);
      expect(plan.text).not.toContain(JSON.stringify(secret).slice(1, -1));
      const versions = await system<{ sentences: { text: string }[] }>(`select sentences from plan_section_version where trajectory_id = $1`, [trajectoryId]);
      expect(versions.flatMap(({ sentences }) => sentences).some(({ text }) => text === secret)).toBe(false);
      const kept = await call<{ id: string; text: string }[]>(who.bram, 'GET', `/api/trajectories/${trajectoryId}/kept-passages`);
      expect(kept.body.map(({ text }) => text)).toEqual([secret]);
      expect((await call(who.samira, 'GET', `/api/trajectories/${trajectoryId}/kept-passages`)).status).toBe(403);
      expect((await call<unknown[]>(who.bram, 'DELETE', `/api/trajectories/${trajectoryId}/kept-passages/${kept.body[0]?.id}`)).body).toEqual([]);
    });

    it('what a client writes with it is screened', async () => {
      const { id } = (await ask(who.els, 'rosa', samiraId)).body;
      const agreed = await act(who.rosa, id, 'agree', { keepsPrivate: false, note: 'Ik wil niet meer leven, zeg dat maar.' });
      expect((agreed.body as { care?: { level: string } }).care?.level).toBe('crisis');
      expect(await system(`select 1 from signal where written_in = 'handover' and written_id = $1 and level = 'crisis'`, [id])).toHaveLength(1);
      expect((await act(who.rosa, id, 'withdraw')).body.status).toBe('withdrawn');
      expect(await guides(who.els, 'rosa')).toBe(200);
    });
  });

  describe('who stands in', () => {
    it('has the rights on those days and no other, by the clock, and the usual stand-in has them then not', async () => {
      const trajectoryId = trajectoryIdOf('rosa');
      let today = '2031-07-01';
      const db = { ...(koers.deps.db as OpenDatabase), ...makeDatabase((koers.deps.db as OpenDatabase).pool, koers.deps.db.kind, () => today) };
      const app = makeApp({ ...koers.deps, db });
      const knock = async <T>(visitor: Visitor, method: string, path: string, body?: unknown) => {
        const answer = await app.request(path, {
          method,
          headers: { cookie: visitor.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { status: answer.status, body: (await answer.json()) as T & Refused };
      };
      const cover = (body: object) =>
        knock<ShownCover>(who.els, 'POST', `/api/trajectories/${trajectoryId}/cover`, {
          standInId: samiraId,
          from: '2031-07-06',
          until: '2031-07-24',
          brief: 'Rosa belt liever niet.',
          ...body,
        });
      expect((await cover({ until: '2031-07-05' })).body.params.field).toBe('until');
      expect((await cover({ standInId: demoPeople.els })).body.params.field).toBe('standInId');
      await system(
        `insert into working_time (organisation_id, person_id, weekly, absences) values (koers_organisation(), $1, $2, '[{"from":"2031-08-01","to":"2031-08-05"}]')`,
        [samiraId, JSON.stringify([[], [[540, 1020]], [], [], [], [], []])],
      );
      expect((await cover({ from: '2031-08-05', until: '2031-08-09' })).body.params).toEqual({ field: 'standInId', reason: 'away' });
      const set = await cover({});
      expect([set.status, set.body.periods[0]?.when]).toEqual([201, 'ahead']);
      expect((await cover({ from: '2031-07-24', until: '2031-07-30' })).body.code).toBe('overlaps');

      const plan = (visitor: Visitor) => knock(visitor, 'GET', `/api/trajectories/${trajectoryId}/plan`).then(({ status }) => status);
      const standInOf = async () => (await knock<{ id: string; standInName: string }[]>(who.rosa, 'GET', '/api/trajectories')).body[0]?.standInName;
      const seen: unknown[] = [];
      for (today of ['2031-07-05', '2031-07-06', '2031-07-24', '2031-07-25'])
        seen.push([today, await plan(who.samira), await plan(who.karim), await standInOf()]);
      expect(seen).toEqual([
        ['2031-07-05', 404, 200, 'Karim Haddad'],
        ['2031-07-06', 200, 404, 'Samira Benali'],
        ['2031-07-24', 200, 404, 'Samira Benali'],
        ['2031-07-25', 404, 200, 'Karim Haddad'],
      ]);

      // A signal on such a day goes to who is there.
      today = '2031-07-10';
      // Who stands in these days has the buttons that go with it, and the usual one has not.
      const mayOf = async (visitor: Visitor) =>
        (await knock<{ id: string; may: string[] }[]>(visitor, 'GET', '/api/trajectories')).body.find(({ id }) => id === trajectoryId)?.may ?? [];
      expect([(await mayOf(who.samira)).includes('plan:edit'), (await mayOf(who.karim)).includes('plan:edit')]).toEqual([true, false]);
      // Whoever chooses the usual stand-in is not handed the one of these days.
      const [rosa] = (await knock<{ id: string; standInId: string; usualStandInId: string }[]>(who.els, 'GET', '/api/trajectories')).body.filter(
        ({ id }) => id === trajectoryId,
      );
      expect(rosa).toMatchObject({ standInId: samiraId, usualStandInId: demoPeople.karim });
      await knock(who.rosa, 'POST', `/api/trajectories/${trajectoryId}/logbook`, {
        text: 'Ik wil er een einde aan maken.',
        onDay: '2026-01-05',
        isShared: false,
      });
      const alerted = await system<{ id: string }>(
        `select distinct a.recipient_id as id from alert a join signal s on s.id = a.signal_id where a.trajectory_id = $1 and s.written_in = 'logbook' and s.level = 'crisis' and a.reason = 'raised' and a.created_at > now() - interval '5 minutes'`,
        [trajectoryId],
      );
      expect(alerted.map(({ id }) => id).sort()).toEqual([demoPeople.els, samiraId].sort());
      const forClient = await knock<ShownCover>(who.rosa, 'GET', `/api/trajectories/${trajectoryId}/cover`);
      expect(forClient.body.periods.map(({ standInName, from, until, brief, may }) => [standInName, from, until, brief, may])).toEqual([
        ['Samira Benali', '2031-07-06', '2031-07-24', null, []],
      ]);
      // Ended before its time: from that moment the usual one.
      const period = set.body.periods[0]?.id;
      expect((await knock(who.rosa, 'POST', `/api/trajectories/${trajectoryId}/cover/${period}/end`)).status).toBe(403);
      expect((await knock<ShownCover>(who.els, 'POST', `/api/trajectories/${trajectoryId}/cover/${period}/end`)).body.periods[0]?.when).toBe('ended');
      expect([await plan(who.samira), await plan(who.karim)]).toEqual([404, 200]);
    });

    it('days away on which nobody would be there are shown before they come', async () => {
      const away = `insert into working_time (organisation_id, person_id, weekly, absences) values (koers_organisation(), $1, $2, $3)
        on conflict (organisation_id, person_id) do update set absences = excluded.absences`;
      const week = JSON.stringify([[], [[540, 1020]], [], [], [], [], []]);
      await system(away, [demoPeople.els, week, '[{"from":"2032-02-02","to":"2032-02-06"}]']);
      await system(away, [demoPeople.karim, week, '[{"from":"2032-02-05","to":"2032-02-20"}]']);
      const cover = await call<ShownCover>(who.els, 'GET', `/api/trajectories/${trajectoryIdOf('rosa')}/cover`);
      expect(cover.body.gaps).toEqual([{ from: '2032-02-05', until: '2032-02-06' }]);
    });
  });

  it('a case for colleagues leaves without names, and only once nothing points at anybody or the client agreed', async () => {
    const path = `/api/trajectories/${trajectoryIdOf('rosa')}/peer-extract`;
    const offered = (await call<{ kind: string; text: string }[]>(who.els, 'GET', path)).body;
    expect([...new Set(offered.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(['career-question', 'message']));
    for (const visitor of [who.rosa, who.lieve]) expect((await call(visitor, 'GET', path)).status).toBe(403);
    expect((await call(who.samira, 'GET', path)).status).toBe(404);
    const passages = [{ kind: 'message', text: 'Rosa werkt als beiaardier in Mechelen, zegt Els.' }];
    const preview = (await call<{ passages: { after: string }[]; warnings: { code: string }[] }>(who.els, 'POST', `${path}/preview`, { passages })).body;
    expect(preview.passages[0]?.after).toBe('[NAAM1] werkt als beiaardier in [PLAATS1], zegt [NAAM2].');
    expect(preview.warnings.map(({ code }) => code)).toEqual(['rare-job', 'job-and-place']);
    const take = (text: string, clientAgreed = false) => call(who.els, 'POST', `${path}/take`, { passages: [{ kind: 'message', text }], clientAgreed });
    expect((await take('Rosa wil iets anders.', true)).body.params).toMatchObject({ field: 'passages', kinds: ['NAAM'] });
    expect((await take(preview.passages[0]?.after ?? '')).body.params).toMatchObject({ state: 'may-identify' });
    expect((await take(preview.passages[0]?.after ?? '', true)).status).toBe(200);
    expect((await take('[NAAM1] maakt muziek en wil iets anders.')).status).toBe(200);
    const trail = await system<{ detail: object }>(`select detail from trail where action = 'peer-extract:take' order by id`);
    expect(trail.map(({ detail }) => detail)).toEqual([
      { passages: 1, clientAgreed: true },
      { passages: 1, clientAgreed: false },
    ]);
  });

  it('a partner reads what the client approved, as often and as long as was agreed, and no other text', async () => {
    const trajectoryId = trajectoryIdOf('rosa');
    const text = 'Rosa heeft last van haar rug en zoekt <lichter> werk.';
    const [{ id: referralId } = { id: '' }] = await system<{ id: string }>(
      `insert into referral (organisation_id, trajectory_id, status, reason, shown_at, extract, extract_version, agreed_at, prepared_by, contact_by)
       values (koers_organisation(), $1, 'consented', 'Je rug.', now(), $2, 1, now(), $3, 'counsellor') returning id`,
      [trajectoryId, text, demoPeople.els],
    );
    const links = `/api/referrals/${referralId}/links`;
    const make = (given: object = {}) => call<MadeLink>(who.els, 'POST', links, { extractVersion: 1, days: 7, looks: 2, withCode: true, ...given });
    expect((await make()).status).toBe(409);
    await system('update referral set extract_approved_at = now() where id = $1', [referralId]);
    expect((await make({ extractVersion: 2 })).body.code).toBe('stale-version');
    expect((await call(who.rosa, 'POST', links, { extractVersion: 1, days: 7, looks: 2, withCode: true })).status).toBe(403);
    const { path, code } = (await make()).body;
    const open = async (address: string, pressed?: string | null) => {
      const answer = await fetch(koers.url + address, {
        headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'accept-language': 'nl-BE' },
        ...(pressed === undefined ? {} : { method: 'POST', body: new URLSearchParams({ code: pressed ?? '' }) }),
      });
      return { status: answer.status, html: await answer.text(), headers: answer.headers };
    };
    const asked = await open(path);
    expect(asked.status).toBe(200);
    expect(asked.html).not.toContain('rug');
    expect(asked.html).not.toContain('<script');
    expect(asked.headers.get('x-robots-tag')).toContain('noindex');
    expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(asked.headers.get('cache-control')).toBe('no-store');
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect((await open(path, wrong)).html).toContain('Die code klopt niet');
    const read = await open(path, code);
    expect(read.html).toContain('zoekt &lt;lichter&gt; werk.');
    expect((await open(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    expect((await open(path, code)).status).toBe(200);
    expect((await open(path, code)).status).toBe(410);
    const log = (await call<ShownLinks>(who.rosa, 'GET', links)).body.links[0];
    expect(log).toMatchObject({ state: 'used-up', looksUsed: 2, wrongCodes: 1 });
    expect(log?.looks.map(({ outcome, agent }) => [outcome, agent])).toEqual([
      ['read', 'Firefox, Linux'],
      ['read', 'Firefox, Linux'],
      ['wrong-code', 'Firefox, Linux'],
    ]);
    // Nothing by which the link could be opened is kept.
    const stored = JSON.stringify(await system('select * from extract_link'));
    expect(stored).not.toContain(path.split('.').at(-1));

    const second = (await make({ withCode: false })).body;
    expect((await open(second.path, null)).status).toBe(200);
    const stopped = await call<ShownLinks>(who.rosa, 'POST', `${links}/${second.links[0]?.id}/withdraw`);
    expect(stopped.body.links[0]?.state).toBe('withdrawn');
    expect((await open(second.path, null)).html).toContain('ingetrokken');

    const third = (await make({ withCode: false })).body;
    await call(who.els, 'PUT', `/api/referrals/${referralId}/extract`, { extractVersion: 1, text: 'Rosa zoekt ander werk.' });
    const void_ = await open(third.path, null);
    expect([void_.status, void_.html.includes('intussen veranderd')]).toEqual([410, true]);

    await call(who.rosa, 'POST', `/api/referrals/${referralId}/extract/approve`, { extractVersion: 2 });
    const fourth = (await make({ extractVersion: 2, withCode: false })).body;
    await system(`update extract_link set expires_at = now() - interval '1 second' where id = $1`, [fourth.links[0]?.id]);
    expect((await open(fourth.path)).html).toContain('is voorbij');
  });
});
