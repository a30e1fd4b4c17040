// Before guidance begins: what a counsellor notes, what a client reads and agrees to, the contract of both, and what pays for it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { emptyRecord, type IntakeRecord, rightsAndDuties } from '../../server/intake/intake-record.ts';
import type { ShownIntake } from '../../server/intake/present-intake.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };
const noted: IntakeRecord = {
  ...emptyRecord,
  initiative: 'client',
  initiativeNote: 'Ze belde zelf, na een gesprek met een vriendin.',
  otherGuidance: { relation: 'none', kinds: [], note: '' },
  active: 'yes',
  belongs: 'yes',
  explained: [...rightsAndDuties],
  language: { spoken: 'Nederlands', dutch: 'easy', help: null },
};
const terms = {
  payment: 'cheque',
  minutes: 240,
  price: '90 euro',
  meetings: ['centre'],
  cancelHours: 24,
  startsOn: '2026-05-04',
  ownAgreements: 'We bellen niet op het werk.',
};
const cheque = {
  kind: 'cheque',
  minutes: 240,
  usedBeforeMinutes: 0,
  requestedOn: '2026-04-14',
  validUntil: null,
  number: '2604 1187 0032',
  customerNumber: '55 410 27',
};
const situation = {
  employment: 'employee',
  regime: 'full-time',
  residence: 'flanders',
  monthsWorked: 140,
  monthsEquated: 0,
  monthsLately: null,
  earlierCheques: [],
};

describeOnBoth('an intake', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  let client: Visitor;
  // Yusuf begins today: nothing was noted about him.
  const base = `/api/trajectories/${trajectoryIdOf('yusuf')}`;
  const at = async (who: Visitor) => (await koers.call<ShownIntake>(who, 'GET', `${base}/intake`)).body;
  const post = <T = ShownIntake>(who: Visitor, door: string, body: unknown = {}) => koers.call<T & Refused>(who, 'POST', `${base}/${door}`, body);
  const note = async (change: Partial<IntakeRecord> = {}, version?: number) =>
    koers.call<ShownIntake & Refused>(counsellor, 'PUT', `${base}/intake`, {
      version: version ?? (await at(counsellor)).version,
      record: { ...noted, ...change },
    });
  const trail = (action: string) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query<{ detail: Record<string, unknown>; role: string }>(`select detail, role from trail where trajectory_id = $1 and action = $2 order by at`, [
        trajectoryIdOf('yusuf'),
        action,
      ]),
    );

  beforeAll(async () => {
    koers = await startKoers(kind);
    counsellor = await koers.enter('counsellor');
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const [yusuf] = await koers.deps.db.asSystem(organisationId, 'test', (tx) =>
      tx.query<{ id: string; name: string }>(`select p.id, p.name from person p join trajectory t on t.client_id = p.id where t.id = $1`, [
        trajectoryIdOf('yusuf'),
      ]),
    );
    if (!yusuf) throw new Error('the story has no Yusuf');
    client = { ...yusuf, cookie: `koers=${(await openSession(koers.deps.db, organisationId, yusuf.id)).cookie}` };
  });
  afterAll(() => koers?.stop());

  describe('the record', () => {
    it('says first what is missing, and the client reads the same without changing it', async () => {
      expect((await at(counsellor)).missing).toEqual(expect.arrayContaining(['initiative', 'rights', 'entitlement', 'decision', 'information', 'contract']));
      expect((await note()).status).toBe(200);
      const shown = await at(client);
      expect(shown.record.initiativeNote).toBe(noted.initiativeNote);
      expect(shown.may).toEqual(['consent:give']);
      expect(shown.missing).not.toContain('initiative');
      expect((await koers.call(client, 'PUT', `${base}/intake`, { version: 1, record: noted })).status).toBe(403);
    });

    it('never overwrites what the writer had not seen', async () => {
      const { version } = await at(counsellor);
      expect((await note({ supportNote: 'Rustig tempo.', support: ['pace'] })).status).toBe(200);
      expect(await note({}, version)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
      expect((await at(counsellor)).record.supportNote).toBe('Rustig tempo.');
    });

    it('holds no national number, however it is written, and repeats it nowhere', async () => {
      for (const supportNote of ['rrn 85.07.30-033.28', '85073003328'])
        expect(await note({ supportNote })).toMatchObject({ status: 400, body: { code: 'national-number', params: {} } });
      expect((await at(counsellor)).record.supportNote).toBe('Rustig tempo.');
    });

    it('is closed to a supervisor and an administrator', async () => {
      for (const role of ['supervisor', 'admin'] as const) {
        const other = await koers.enter(role);
        expect((await koers.call(other, 'GET', `${base}/intake`)).status).toBe(403);
        expect((await post(other, 'information/agree', { edition: '2026-11', language: 'nl' })).status).toBe(403);
      }
      const nadia = await koers.enter('client');
      expect((await koers.call(nadia, 'GET', `${base}/intake`)).status).toBe(404);
      expect((await post(nadia, 'information/agree', { edition: '2026-11', language: 'nl' })).status).toBe(404);
    });
  });

  describe('the decision', () => {
    const decide = async (action: string, noteOfIt = '') =>
      post(counsellor, 'intake/decision', { action, note: noteOfIt, version: (await at(counsellor)).version });

    it('cannot be to begin while an employer takes the initiative, or other guidance contains it', async () => {
      await note({ initiative: 'employer' });
      expect(await decide('start')).toMatchObject({ status: 422, body: { code: 'outside-guidance', params: { boundaries: ['initiative'] } } });
      await note({ otherGuidance: { relation: 'closing', kinds: ['outplacement'], note: '' } });
      expect(await decide('start')).toMatchObject({ status: 422, body: { params: { boundaries: ['other-guidance'] } } });
      await note();
      expect((await decide('start', 'Vraag en verwachting zijn helder.')).body).toMatchObject({ decision: 'starts', decidedByName: 'Els Wouters' });
    });

    it('falls when something is noted across a boundary, and a person decides anew', async () => {
      expect((await note({ active: 'no' })).body).toMatchObject({ decision: 'undecided', crossed: ['not-active'], decisionNote: null });
      await note();
      expect((await decide('start')).body.decision).toBe('starts');
      expect(await decide('start')).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    });

    it('rests on the record that was seen', async () => {
      const { version } = await at(counsellor);
      await note({ activeNote: 'Voltijds, al negen jaar.' });
      expect(await post(counsellor, 'intake/decision', { action: 'reopen', version })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    });

    it('is nobody else’s', async () => {
      expect((await post(client, 'intake/decision', { action: 'refuse', version: 0 })).status).toBe(403);
    });
  });

  describe('the look at the right to a voucher', () => {
    it('gives a reason, a rule, a source and a date with every answer, and decides nothing', async () => {
      const { body } = await post(counsellor, 'intake/entitlement', { situation, dates: { requestedOn: '2026-04-14', useOn: '2026-05-04' } });
      expect(body.look?.judgement).toMatchObject({ outcome: 'probably', ruleId: 'cheque-2025-2026' });
      for (const { source, ruleId } of body.look?.judgement.reasons ?? []) {
        expect(ruleId).toBe('cheque-2025-2026');
        expect(source?.origin).toBeTruthy();
        expect(source?.checkedAt).toMatch(/^2026-/);
      }
      const before = (await at(counsellor)).decision;
      const against = await post(counsellor, 'intake/entitlement', {
        situation: { ...situation, monthsWorked: 30 },
        dates: { requestedOn: '2026-04-14', useOn: null },
      });
      expect(against.body.look?.judgement.outcome).toBe('probably-not');
      expect(against.body.decision).toBe(before);
    });

    it('asks VDAB where a voucher is bought before and used after a change of the rules', async () => {
      const { body } = await post(counsellor, 'intake/entitlement', { situation, dates: { requestedOn: '2026-12-10', useOn: '2027-01-12' } });
      expect(body.look?.judgement).toMatchObject({
        outcome: 'ask-vdab',
        reasons: [{ code: 'bought-before-change' }, ...Array((body.look?.judgement.reasons.length ?? 1) - 1).fill({})],
      });
      expect((await at(client)).look?.judgement.outcome).toBe('ask-vdab');
      expect((await post(client, 'intake/entitlement', { situation, dates: { requestedOn: '2026-12-10', useOn: null } })).status).toBe(403);
    });
  });

  describe('information and consent', () => {
    it('are given by the client on the text they read, once, and a counsellor cannot give them', async () => {
      const { information } = await at(client);
      expect(information.parts.map(({ heading }) => heading)).toContain('Wie leest wat je schrijft?');
      expect(JSON.stringify(information.parts)).toContain('Els Wouters');
      expect((await post(counsellor, 'information/agree', { edition: information.edition, language: 'nl' })).status).toBe(403);
      expect(await post(client, 'information/agree', { edition: '2020-01', language: 'nl' })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
      for (let times = 0; times < 2; times++) {
        const { body } = await post(client, 'information/agree', { edition: information.edition, language: 'nl' });
        expect(body.consent).toMatchObject({ holds: true, edition: information.edition });
        expect(body.may).toEqual(['consent:withdraw']);
      }
      expect(await trail('consent:give')).toHaveLength(1);
    });

    it('are taken back: the counsellor sees it, and they can be given again', async () => {
      expect((await post(client, 'information/withdraw')).body.consent).toMatchObject({ holds: false });
      expect((await at(counsellor)).missing).toContain('information');
      expect(await post(client, 'information/withdraw')).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
      expect((await post(client, 'information/agree', { edition: '2026-11', language: 'nl' })).body.consent?.holds).toBe(true);
    });
  });

  describe('a client who takes their consent back', () => {
    it('chats no more, in an open conversation neither, and goes on where they were once they agree again', async () => {
      const nadia = await koers.enter('client');
      const door = (deed: string) => `/api/trajectories/${trajectoryIdOf('nadia')}/information/${deed}`;
      const { id } = (await koers.call<{ id: string }>(nadia, 'POST', '/api/conversations', {})).body;
      const tab = await koers.listen(nadia, id);
      expect((await koers.call(nadia, 'POST', door('withdraw'))).status).toBe(200);
      expect(await koers.call(nadia, 'POST', '/api/conversations', {})).toMatchObject({ status: 409, body: { code: 'consent-withdrawn' } });
      tab.say('Dit hoort nergens meer bewaard te worden.');
      expect((await tab.until('error')).code).toBe('consent-withdrawn');
      const [own] = (await koers.call<{ consentWithdrawn: boolean }[]>(nadia, 'GET', '/api/trajectories')).body;
      expect(own?.consentWithdrawn).toBe(true);
      expect((await koers.call<unknown[]>(nadia, 'GET', `/api/conversations/${id}/messages`)).body).toEqual([]);
      expect((await koers.call(nadia, 'GET', `/api/trajectories/${trajectoryIdOf('nadia')}/plan`)).status).toBe(200);
      await koers.call(nadia, 'POST', door('agree'), { edition: '2026-11', language: 'nl' });
      expect((await tab.ask('Ik ga toch verder.')).text).not.toBe('');
      await tab.close();
    });
  });

  describe('the contract', () => {
    const propose = (change: Partial<typeof terms>, version: number) => post(counsellor, 'contracts', { version, terms: { ...terms, ...change } });
    const newest = async (who: Visitor) => (await at(who)).contracts[0] as ShownIntake['contracts'][number];

    it('is read before it is proposed', async () => {
      const { body } = await post<{ nl: { lines: string[] }[]; fr: unknown[]; en: unknown[] }>(counsellor, 'contracts/preview', terms);
      expect(JSON.stringify(body.nl)).toContain('We hebben 4 uur voor onze gesprekken.');
      expect((await at(counsellor)).contracts).toEqual([]);
      expect((await post(client, 'contracts/preview', terms)).status).toBe(403);
    });

    it('is proposed by who guides and accepted by the client alone', async () => {
      expect((await post(client, 'contracts', { version: 0, terms })).status).toBe(403);
      expect((await propose({}, 0)).body.contracts).toMatchObject([
        { version: 1, status: 'proposed', proposedByName: 'Els Wouters', may: ['contract:withdraw'] },
      ]);
      const { id, may } = await newest(client);
      expect(may).toEqual(['contract:accept', 'contract:decline']);
      expect((await post(counsellor, `contracts/${id}/accept`, { version: 1 })).status).toBe(403);
      const { body } = await post(client, `contracts/${id}/accept`, { version: 1 });
      expect(body.contracts).toMatchObject([{ version: 1, status: 'accepted', may: [] }]);
      expect(body.missing).not.toContain('contract');
      expect(await trail('contract:accept')).toMatchObject([{ role: 'client' }]);
    });

    it('loses its acceptance with every change', async () => {
      expect((await propose({ cancelHours: 48 }, 1)).body.contracts.map(({ version, status }) => [version, status])).toEqual([
        [2, 'proposed'],
        [1, 'replaced'],
      ]);
      expect((await at(counsellor)).missing).toContain('contract-waits');
    });

    it('is accepted in the version that was read, by the one who read it', async () => {
      const read = await newest(client);
      await propose({ cancelHours: 72 }, 2);
      expect(await post(client, `contracts/${read.id}/accept`, { version: read.version })).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
      expect(await propose({}, 1)).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version: 3 } } });
      const now = await newest(client);
      expect(await post(client, `contracts/${now.id}/accept`, { version: 2 })).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    });

    it('is sent back with what the client wants changed, which is screened as everything that they write', async () => {
      const { id, version } = await newest(client);
      expect((await post(client, `contracts/${id}/decline`, { version, reason: '   ' })).status).toBe(400);
      const { body } = await post(client, `contracts/${id}/decline`, { version, reason: 'Liever aan de telefoon. Ik wil niet meer leven.' });
      expect(body.contracts[0]).toMatchObject({ status: 'declined', reason: 'Liever aan de telefoon. Ik wil niet meer leven.' });
      expect((body as unknown as { care: { level: string; text: string } }).care).toMatchObject({ level: 'crisis' });
      const signals = (await koers.call<{ trajectoryId: string; level: string; writtenIn?: string }[]>(counsellor, 'GET', '/api/signals?status=open')).body;
      expect(signals.filter(({ trajectoryId, writtenIn }) => trajectoryId === trajectoryIdOf('yusuf') && writtenIn === 'contract')).toMatchObject([
        { level: 'crisis' },
      ]);
      expect((await propose({ meetings: ['phone'] }, version)).body.contracts[0]).toMatchObject({ status: 'proposed', version: version + 1 });
    });

    it('is taken back before the client decided, and not after', async () => {
      const { id, version } = await newest(counsellor);
      expect((await post(client, `contracts/${id}/withdraw`, { version })).status).toBe(403);
      expect((await post(counsellor, `contracts/${id}/withdraw`, { version })).body.contracts[0]).toMatchObject({ status: 'withdrawn' });
      expect(await post(client, `contracts/${id}/accept`, { version })).toMatchObject({ status: 409 });
    });

    it('of two that are proposed at once, one stands', async () => {
      const { version } = await newest(counsellor);
      const both = await Promise.all([propose({ cancelHours: 10 }, version), propose({ cancelHours: 20 }, version)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await at(counsellor)).contracts.filter(({ status }) => status === 'proposed')).toHaveLength(1);
    });
  });

  describe('a voucher', () => {
    const hours = async () =>
      (await koers.call<{ id: string; hoursLeftMinutes: number | null }[]>(counsellor, 'GET', '/api/trajectories')).body.find(
        ({ id }) => id === trajectoryIdOf('yusuf'),
      )?.hoursLeftMinutes;

    it('is entered with the rule of its day, warned about, and counted', async () => {
      const before = (await hours()) ?? 0;
      const { body } = await post(counsellor, 'vouchers', { ...cheque, validUntil: '2026-05-01' });
      expect(body.vouchers.find(({ number }) => number === cheque.number)).toMatchObject({
        ...cheque,
        validUntil: '2026-05-01',
        warnings: ['expired'],
        ruleId: 'cheque-2025-2026',
        rule: { verified: false },
      });
      expect(await hours()).toBe(before + 240);
      expect((await at(client)).vouchers.map(({ number }) => number)).toContain(cheque.number);
      expect((await post(client, 'vouchers', cheque)).status).toBe(403);
      // A pause and a referral look at the same date.
      expect((await koers.call<{ voucherValidUntil: string }>(counsellor, 'GET', `${base}/pause`)).body.voucherValidUntil).toBe('2026-05-01');
    });

    it('is corrected and taken out, with the hours', async () => {
      const id = (await at(counsellor)).vouchers.find(({ number }) => number === cheque.number)?.id;
      const before = (await hours()) ?? 0;
      const corrected = await koers.call<ShownIntake>(counsellor, 'PUT', `${base}/vouchers/${id}`, {
        ...cheque,
        usedBeforeMinutes: 60,
        requestedOn: '2013-01-05',
      });
      expect(corrected.body.vouchers.find((voucher) => voucher.id === id)).toMatchObject({ ruleId: null, rule: null, warnings: ['no-rule'] });
      expect(await hours()).toBe(before - 60);
      const count = corrected.body.vouchers.length;
      expect((await koers.call<ShownIntake>(counsellor, 'DELETE', `${base}/vouchers/${id}`)).body.vouchers).toHaveLength(count - 1);
      expect(await hours()).toBe(before - 240);
    });

    it('has a cheque number that is no national number', async () => {
      for (const number of ['85.07.30-033.28', '85073003328', '85 07 30 033 28'])
        expect(await post(counsellor, 'vouchers', { ...cheque, number })).toMatchObject({ status: 400, body: { code: 'national-number' } });
      expect(await post(counsellor, 'vouchers', { ...cheque, requestedOn: '2026-02-30' })).toMatchObject({
        status: 400,
        body: { params: { field: 'requestedOn' } },
      });
    });
  });

  describe('straight in the database', () => {
    const as = (role: 'client' | 'counsellor', who: () => Visitor, text: string, values: unknown[] = []) =>
      koers.deps.db.asPerson({ id: who().id, organisationId: koers.deps.demo?.organisationId ?? '', role }, (tx) => tx.query(text, values));
    const yusuf = trajectoryIdOf('yusuf');

    it('a counsellor accepts no contract and agrees to nothing in a client’s place', async () => {
      await expect(
        as('counsellor', () => counsellor, `update contract set status = 'accepted', decided_at = now() where trajectory_id = $1 and status = 'proposed'`, [
          yusuf,
        ]),
      ).rejects.toThrow(/only the client accepts/);
      await expect(
        as(
          'counsellor',
          () => counsellor,
          `insert into information_consent (organisation_id, trajectory_id, edition, language) values (koers_organisation(), $1, 'x', 'nl')`,
          [yusuf],
        ),
      ).rejects.toThrow(/row-level security/);
      await expect(as('counsellor', () => counsellor, `update contract set texts = 'x' where trajectory_id = $1`, [yusuf])).rejects.toThrow(
        /permission denied/,
      );
    });

    it('a client writes neither record, contract nor voucher, and dates nothing back', async () => {
      await expect(
        as('client', () => client, `insert into intake (organisation_id, trajectory_id, record, updated_by) values (koers_organisation(), $1, '{}', $2)`, [
          yusuf,
          client.id,
        ]),
      ).rejects.toThrow(/row-level security/);
      expect(await as('client', () => client, `update voucher set minutes = 600 where trajectory_id = $1 returning id`, [yusuf])).toEqual([]);
      await expect(
        as('client', () => client, `update contract set status = 'withdrawn', decided_at = now() where trajectory_id = $1 and status = 'proposed'`, [yusuf]),
      ).rejects.toThrow(/a client decides about what is proposed/);
      await expect(
        as(
          'client',
          () => client,
          `insert into information_consent (organisation_id, trajectory_id, edition, language, given_at) values (koers_organisation(), $1, 'x', 'nl', '2020-01-01')`,
          [yusuf],
        ),
      ).rejects.toThrow(/permission denied/);
    });

    it('a client sees nothing of another’s', async () => {
      for (const table of ['intake', 'information_consent', 'contract', 'voucher'])
        expect(await as('client', () => client, `select 1 from ${table} where trajectory_id <> $1`, [yusuf]), table).toEqual([]);
    });
  });
});
