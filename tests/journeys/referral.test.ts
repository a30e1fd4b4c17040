// From a signal that was closed with "refer" to somebody who helps, and back: each step with who may take it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PresentedPause } from '../../server/referral/pause-trajectory.ts';
import type { PresentedReferral } from '../../server/referral/present-referral.ts';
import type { ListedPartner } from '../../server/knowledge/partner.ts';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const words = {
  reason: 'Je vertelde dat je al maanden niet doorslaapt en dat rust niet helpt.',
  choice: 'Je huisarts of een psycholoog dicht bij jou.',
  usefulness: 'Iemand die met je kan bekijken wat er aan de hand is.',
  addedValue: 'Wij gaan intussen verder met je vraag over werk.',
  impact: 'Een afspraak kost tijd en soms geld. Het traject kan even wachten.',
};

describeOnBoth('a referral', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  let supervisor: Visitor;
  let trajectoryId: string;
  let partners: ListedPartner[];
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));

  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
    supervisor = await koers.enter('supervisor');
    const own = (await koers.call<{ id: string; clientId: string }[]>(client, 'GET', '/api/trajectories')).body;
    trajectoryId = own[0]?.id ?? '';
    partners = (await koers.call<ListedPartner[]>(counsellor, 'GET', '/api/partners')).body;
  });
  afterAll(() => koers?.stop());

  const act = (who: Visitor, id: string, deed: string, body: unknown = {}) => koers.call<PresentedReferral>(who, 'POST', `/api/referrals/${id}/${deed}`, body);
  const prepare = async (given: object = {}) =>
    (await koers.call<PresentedReferral>(counsellor, 'POST', `/api/trajectories/${trajectoryId}/referrals`, { reason: words.reason, ...given })).body;
  const partnerFor = (signalKind: string) => partners.find(({ kinds }) => kinds[0] === signalKind)?.id ?? '';
  const discuss = (id: string, version: number, given: object = {}) =>
    act(counsellor, id, 'discuss', {
      version,
      ...words,
      targets: [{ id: partnerFor('mental-health'), type: 'partner' }],
      contactBy: 'client',
      ...given,
    });
  const discussed = async (given: object = {}) => (await discuss((await prepare()).id, 1, given)).body;
  const consented = async (given: object = {}) => {
    const { id, version, targets } = await discussed(given);
    return (await act(client, id, 'agree', { version, targetId: targets[0]?.id })).body;
  };
  const write = (id: string, extractVersion: number, text = 'Nadia slaapt al maanden slecht en vraagt een gesprek.') =>
    koers.call<PresentedReferral>(counsellor, 'PUT', `/api/referrals/${id}/extract`, { extractVersion, text });
  const listed = async (who: Visitor) => (await koers.call<PresentedReferral[]>(who, 'GET', '/api/referrals')).body;

  it('goes from what was discussed to consent, contact, help, how it was, and back', async () => {
    const first = await prepare({ kind: 'mental-health' });
    expect(first).toMatchObject({ status: 'prepared', staff: { kind: 'mental-health' } });
    expect((await listed(client)).map(({ id }) => id)).not.toContain(first.id);
    const proposal = (await discuss(first.id, first.version)).body;
    expect(proposal).toMatchObject({ status: 'discussed', version: 2 });
    const seen = (await listed(client)).find(({ id }) => id === first.id);
    expect(seen).toMatchObject({ reason: words.reason, impact: words.impact, may: ['referral:agree', 'referral:decline', 'referral:ask-change'] });
    expect(seen?.targets[0]?.partner?.cost).toBeTruthy();
    expect(seen).not.toHaveProperty('staff');
    const target = seen?.targets[0]?.id;
    expect((await act(client, first.id, 'agree', { version: 2, targetId: target })).body).toMatchObject({ status: 'consented', agreedTarget: target });
    expect((await act(client, first.id, 'contact')).body.status).toBe('contacted');
    expect((await act(counsellor, first.id, 'start')).body.status).toBe('under-way');
    expect((await act(counsellor, first.id, 'ask-outcome')).body.status).toBe('outcome-asked');
    const told = (await act(client, first.id, 'tell', { rating: 'helpful', outcome: 'Ze luisterde echt.' })).body;
    expect(told).toMatchObject({ status: 'outcome-told', rating: 'helpful', outcome: 'Ze luisterde echt.' });
    expect((await act(counsellor, first.id, 'end', { endedWith: 'resume' })).body).toMatchObject({ status: 'ended', endedWith: 'resume', may: [] });
    const trail = await system<{ action: string; detail: object }>('select action, detail from trail where object_id = $1 order by id', [first.id]);
    expect(trail.map(({ action }) => action)).toEqual(
      ['prepare', 'discuss', 'agree', 'contact', 'start', 'ask-outcome', 'tell', 'end'].map((deed) => `referral:${deed}`),
    );
    expect(JSON.stringify(trail)).not.toMatch(/doorslaapt|luisterde/);
  });

  it('begins only at a signal that was closed with a referral, once per signal, and takes its kind from it', async () => {
    const [signal] = await system<{ id: string }>(
      `insert into signal (organisation_id, trajectory_id, kind, level, quote, found_by, confidence, due_at, status)
       values ($1, $2, 'domestic-violence', 'urgent', 'Hij slaat mij.', '{rule}', 1, now(), 'open') returning id`,
      [organisationId(), trajectoryId],
    );
    const begin = () =>
      koers.call<PresentedReferral>(counsellor, 'POST', `/api/trajectories/${trajectoryId}/referrals`, {
        reason: words.reason,
        kind: 'mental-health',
        signalId: signal?.id,
      });
    expect((await begin()).status).toBe(409);
    await system(`update signal set status = 'resolved', outcome = 'refer', resolved_at = now() where id = $1`, [signal?.id]);
    const begun = await begin();
    expect(begun).toMatchObject({ status: 201, body: { staff: { kind: 'domestic-violence', signalId: signal?.id } } });
    expect((await begin()).body.id).toBe(begun.body.id);
  });

  it('for violence at home shows the client nothing before the counsellor says that they talked about it', async () => {
    const { id } = await prepare({ kind: 'domestic-violence' });
    const proposal = (await discuss(id, 1)).body;
    expect(proposal).toMatchObject({ status: 'discussed', staff: { shownAt: null } });
    expect((await listed(client)).map((each) => each.id)).not.toContain(id);
    expect((await act(client, id, 'agree', { version: 2, targetId: proposal.targets[0]?.id })).status).toBe(404);
    const direct = await koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) =>
      tx.query('select 1 from referral where id = $1', [id]),
    );
    expect(direct).toEqual([]);
    const trail = () =>
      koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) =>
        tx.query('select action from trail where object_id = $1', [id]),
      );
    expect(await trail()).toEqual([]);
    await act(counsellor, id, 'show');
    expect(await trail()).toEqual([{ action: 'referral:show' }]);
    expect((await listed(client)).map((each) => each.id)).toContain(id);
    expect((await act(counsellor, id, 'show')).status).toBe(409);
  });

  it('to a partner that gives violence at home away waits for that talk too', async () => {
    const { id } = await prepare({ kind: 'mental-health' });
    const proposal = (await discuss(id, 1, { targets: [{ id: partnerFor('domestic-violence'), type: 'partner' }] })).body;
    expect(proposal.staff?.shownAt).toBeNull();
    expect((await listed(client)).map((each) => each.id)).not.toContain(id);
  });

  it('that turns to violence at home leaves the client’s screen until they talked about that', async () => {
    const proposal = await discussed({ kind: 'mental-health' });
    expect((await listed(client)).map((each) => each.id)).toContain(proposal.id);
    const turned = (await discuss(proposal.id, proposal.version, { targets: [{ id: partnerFor('domestic-violence'), type: 'partner' }] })).body;
    expect(turned.staff?.shownAt).toBeNull();
    expect((await listed(client)).map((each) => each.id)).not.toContain(proposal.id);
    expect((await act(counsellor, proposal.id, 'show')).status).toBe(200);
    const reworded = (await discuss(proposal.id, turned.version, { targets: [{ id: partnerFor('domestic-violence'), type: 'partner' }] })).body;
    expect(reworded.staff?.shownAt).not.toBeNull();
  });

  it('lets nothing leave before the client approved exactly that text; a later text is approved anew', async () => {
    const referral = await consented({ contactBy: 'counsellor' });
    const { id } = referral;
    expect((await act(counsellor, id, 'contact')).status).toBe(409);
    expect((await act(counsellor, id, 'extract/share', { extractVersion: 0 })).status).toBe(409);
    expect((await write(id, 0, 'x'.repeat(1201))).status).toBe(400);
    const first = (await write(id, 0)).body;
    expect(first).toMatchObject({ extractVersion: 1, extractApprovedAt: null });
    expect((await act(counsellor, id, 'extract/share', { extractVersion: 1 })).status).toBe(409);
    expect((await act(counsellor, id, 'extract/approve', { extractVersion: 1 })).status).toBe(403);
    const wished = (await act(client, id, 'extract/ask-change', { extractVersion: 1, wish: 'Zonder "al maanden" graag.' })).body;
    expect(wished.extractWish).toBe('Zonder "al maanden" graag.');
    const second = (await write(id, 1, 'Nadia slaapt slecht en vraagt een gesprek.')).body;
    expect(second).toMatchObject({ extractVersion: 2, extractWish: null });
    expect((await act(client, id, 'extract/approve', { extractVersion: 1 })).status).toBe(409);
    expect((await act(client, id, 'extract/approve', { extractVersion: 2 })).body.extractApprovedAt).not.toBeNull();
    expect((await act(counsellor, id, 'extract/share', { extractVersion: 2 })).body.extract).toBe('Nadia slaapt slecht en vraagt een gesprek.');
    const third = (await write(id, 2, 'Nadia slaapt slecht, drinkt en vraagt een gesprek.')).body;
    expect(third.extractApprovedAt).toBeNull();
    expect((await act(counsellor, id, 'extract/share', { extractVersion: 3 })).status).toBe(409);
    await act(client, id, 'extract/approve', { extractVersion: 3 });
    expect((await act(counsellor, id, 'contact')).body.status).toBe('contacted');
    expect((await act(client, id, 'withdraw')).body).toMatchObject({ status: 'withdrawn', extractApprovedAt: null });
    expect((await act(counsellor, id, 'extract/share', { extractVersion: 3 })).status).toBe(409);
    expect((await act(counsellor, id, 'contact')).status).toBe(409);
  });

  it('asks for a new consent when the proposal changes, and an answer names the proposal that was read', async () => {
    const referral = await consented();
    await write(referral.id, 0);
    await act(client, referral.id, 'extract/approve', { extractVersion: 1 });
    const changed = (await discuss(referral.id, referral.version, { impact: 'Je betaalt zelf.' })).body;
    expect(changed).toMatchObject({ status: 'discussed', agreedAt: null, agreedTarget: null, extractApprovedAt: null });
    const answer = await koers.call<{ code: string; params: object }>(client, 'POST', `/api/referrals/${referral.id}/agree`, {
      version: referral.version,
      targetId: changed.targets[0]?.id,
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version: changed.version } } });
  });

  it('is asked otherwise by the client before they decide, and a new proposal answers that', async () => {
    const { id, version } = await discussed();
    const asked = (await act(client, id, 'extract/ask-change', { extractVersion: 0, wish: 'Liever iemand in Gent.' })).body;
    expect(asked).toMatchObject({ status: 'discussed', extractWish: 'Liever iemand in Gent.' });
    expect((await discuss(id, version)).body.extractWish).toBeNull();
  });

  it('that is declined costs nothing and can be proposed anew', async () => {
    const { id, version } = await discussed();
    expect((await act(client, id, 'decline')).body.status).toBe('declined');
    expect((await discuss(id, version)).body).toMatchObject({ status: 'discussed', declinedAt: null });
  });

  it('goes to a colleague too, never to the counsellor themself, nor to a partner that is not there', async () => {
    const people = (await koers.call<{ id: string; name: string }[]>(counsellor, 'GET', '/api/people?role=counsellor')).body;
    const karim = people.find(({ id }) => id !== counsellor.id);
    expect((await discussed({ targets: [{ id: karim?.id, type: 'colleague' }] })).targets).toMatchObject([{ name: karim?.name, partner: null }]);
    const { id } = await prepare();
    expect((await discuss(id, 1, { targets: [{ id: counsellor.id, type: 'colleague' }] })).status).toBe(400);
    expect((await discuss(id, 1, { targets: [{ id: trajectoryId, type: 'partner' }] })).status).toBe(400);
    expect((await discuss(id, 1, { targets: [] })).status).toBe(400);
  });

  it('is not another client’s, nor a colleague’s who guides somebody else, nor a supervisor’s or an administrator’s', async () => {
    const { id } = await discussed();
    const others = await system<{ id: string; role: 'client' | 'counsellor' }>(
      `insert into person (organisation_id, role, name) values ($1, 'client', 'Iemand'), ($1, 'counsellor', 'Iemand anders') returning id, role`,
      [organisationId()],
    );
    for (const other of others) {
      const { cookie } = await openSession(koers.deps.db, organisationId(), other.id);
      const stranger = { id: other.id, name: '', cookie: `koers=${cookie}` };
      expect(await listed(stranger)).toEqual([]);
      expect((await act(stranger, id, other.role === 'client' ? 'withdraw' : 'start')).status).toBe(404);
      expect((await koers.call(stranger, 'GET', `/api/trajectories/${trajectoryId}/referrals`)).status).toBe(404);
    }
    for (const role of ['supervisor', 'admin'] as const) {
      const visitor = await koers.enter(role);
      expect((await koers.call(visitor, 'GET', '/api/referrals')).status).toBe(403);
      expect((await koers.call(visitor, 'GET', `/api/trajectories/${trajectoryId}/referrals`)).status).toBe(403);
      expect((await act(visitor, id, 'agree', { nonsense: true })).status).toBe(403);
      const seen = await koers.deps.db.asPerson({ id: visitor.id, organisationId: organisationId(), role }, (tx) => tx.query('select 1 from referral'));
      expect(seen).toEqual([]);
    }
  });

  it('is counted for a supervisor, without a word of it', async () => {
    const counts = await koers.call<{ status: string; count: number | null }[]>(supervisor, 'GET', '/api/referrals/counts');
    expect(counts.status).toBe(200);
    // Of a few clients only that there are some.
    expect(counts.body.find(({ status }) => status === 'ended')).toEqual({ status: 'ended', count: null });
    expect(counts.text).not.toMatch(/doorslaapt|reason|extract/);
    expect((await koers.call(counsellor, 'GET', '/api/referrals/counts')).status).toBe(403);
  });

  it('says to its counsellor, and to nobody else, why it waits', async () => {
    const { id } = await consented();
    await system(`update referral set moved_at = now() - interval '15 days' where id = $1`, [id]);
    expect((await listed(counsellor)).find((each) => each.id === id)?.staff?.waits).toEqual([{ reason: 'quiet', days: 15 }]);
    await act(client, id, 'contact');
    expect((await listed(counsellor)).find((each) => each.id === id)?.staff?.waits).toEqual([]);
    await system(`update referral set contacted_at = now() - interval '31 days' where id = $1`, [id]);
    expect((await listed(counsellor)).find((each) => each.id === id)?.staff?.waits).toEqual([{ reason: 'outcome-not-asked', days: 31 }]);
  });

  it('tells the client outside the app only that there is a message, and of violence at home not even that', async () => {
    const told = async () =>
      (await system<{ count: number }>(`select count(*)::int as count from alert where recipient_id = $1 and reason = 'message'`, [client.id]))[0]?.count ?? 0;
    const before = await told();
    const { id } = await discussed();
    expect(await told()).toBe(before + 1);
    await write(id, 0);
    expect(await told()).toBe(before + 2);
    const sensitive = await prepare({ kind: 'domestic-violence' });
    await discuss(sensitive.id, 1);
    await act(counsellor, sensitive.id, 'show');
    await write(sensitive.id, 0);
    expect(await told()).toBe(before + 2);
  });

  it('pauses the trajectory, held against the voucher, and takes it up again when it ends', async () => {
    const path = `/api/trajectories/${trajectoryId}/pause`;
    const put = (who: Visitor, body: unknown) => koers.call<PresentedPause>(who, 'PUT', path, body);
    expect((await put(client, { paused: true })).status).toBe(403);
    expect((await put(counsellor, { voucherValidUntil: '2099-06-30' })).body).toMatchObject({ voucher: 'fine', pausedSince: null });
    expect((await put(counsellor, { paused: true, until: '2099-07-01' })).body).toMatchObject({ voucher: 'ends-in-pause', pausedUntil: '2099-07-01' });
    expect((await koers.call<PresentedPause>(client, 'GET', path)).body).toMatchObject({ voucher: 'ends-in-pause', may: [] });
    // What other tests left open is over; two are open when the pause begins.
    await system(`update referral set status = 'ended', ended_at = now() where trajectory_id = $1 and status not in ('declined', 'ended', 'withdrawn')`, [
      trajectoryId,
    ]);
    const { id } = await consented();
    const other = await consented();
    await put(counsellor, { paused: false });
    await put(counsellor, { paused: true, until: '2099-07-01' });
    await act(counsellor, id, 'end', { endedWith: 'resume' });
    expect((await koers.call<PresentedPause>(counsellor, 'GET', path)).body.pausedUntil).toBe('2099-07-01');
    await act(counsellor, other.id, 'end', { endedWith: 'resume' });
    expect((await koers.call<PresentedPause>(counsellor, 'GET', path)).body).toMatchObject({
      pausedSince: null,
      pausedUntil: null,
      voucherValidUntil: '2099-06-30',
    });
  });

  it('does not pause until a day that is past, and says of a pause that is over that it is', async () => {
    const put = (body: unknown) => koers.call<PresentedPause>(counsellor, 'PUT', `/api/trajectories/${trajectoryId}/pause`, body);
    expect((await put({ paused: true, until: '2020-01-31' })).status).toBe(400);
    const { id } = await consented();
    await put({ paused: true, until: '2099-07-01' });
    await system(`update trajectory set paused_until = current_date - 3 where id = $1`, [trajectoryId]);
    const waits = (await listed(counsellor)).find((each) => each.id === id)?.staff?.waits ?? [];
    expect(waits.map(({ reason }) => reason)).toContain('pause-over');
    await put({ paused: false });
  });

  it('waits for the talk where the crisis was of somebody who is threatened', async () => {
    const [signal] = await system<{ id: string }>(
      `insert into signal (organisation_id, trajectory_id, kind, level, situation, quote, found_by, confidence, due_at, status, outcome)
       values ($1, $2, 'crisis', 'crisis', 'threatened', '', '{rule}', 1, now(), 'resolved', 'refer') returning id`,
      [organisationId(), trajectoryId],
    );
    const { id } = await prepare({ signalId: signal?.id });
    expect((await discuss(id, 1)).body.staff?.shownAt).toBeNull();
    expect((await listed(client)).map((each) => each.id)).not.toContain(id);
    await act(counsellor, id, 'show');
    const shown = (await listed(client)).find((each) => each.id === id);
    expect(shown).toBeDefined();
    expect(shown).not.toHaveProperty('situation');
  });

  it('ends the trajectory where that was agreed: what was said stays to read, nothing new is begun', async () => {
    const { id } = await consented();
    expect((await act(counsellor, id, 'end', { endedWith: 'close' })).body.endedWith).toBe('close');
    expect((await koers.call(client, 'POST', '/api/conversations', { trajectoryId })).status).toBe(409);
    expect((await koers.call(client, 'GET', '/api/conversations')).status).toBe(200);
    // Closed as any other: what was missing, by whom, until when aftercare can be asked; and taken up again it stands where it stood.
    const course = `/api/trajectories/${trajectoryId}/course`;
    type Course = { state: string; stage: string; closing: { byName: string; missing: string[] } | null; limit: { until: string } | null };
    const closed = (await koers.call<Course>(counsellor, 'GET', course)).body;
    expect(closed).toMatchObject({
      state: 'closed',
      stage: 'aftercare',
      closing: { byName: 'Els Wouters' },
      limit: { until: expect.stringMatching(/^\d{4}-/) },
    });
    expect(closed.closing?.missing).toContain('plan-accepted');
    const stillOpen = await system(`select 1 from referral where trajectory_id = $1 and status not in ('ended', 'withdrawn', 'declined')`, [trajectoryId]);
    // The one that ended with it is not what is still open.
    expect(closed.closing?.missing.includes('referral-open')).toBe(stillOpen.length > 0);
    const [kept] = await system<{ stage: string }>('select stage_before as stage from closing where trajectory_id = $1 and resumed_at is null', [trajectoryId]);
    const resumed = await koers.call<Course>(counsellor, 'POST', `${course}/resume`, { reason: 'Na het gesprek daar wil zij hier verder.' });
    expect(resumed.body).toMatchObject({ state: 'open', stage: kept?.stage, closing: null });
  });

  it('that ends a trajectory which is closed already leaves that closing as it was', async () => {
    const { id } = await consented();
    expect((await koers.call(counsellor, 'POST', `/api/trajectories/${trajectoryId}/course/close`, { note: 'Klaar.' })).status).toBe(200);
    expect((await act(counsellor, id, 'end', { endedWith: 'close' })).status).toBe(200);
    expect(await system('select 1 from closing where trajectory_id = $1 and resumed_at is null', [trajectoryId])).toHaveLength(1);
    expect((await koers.call(counsellor, 'POST', `/api/trajectories/${trajectoryId}/course/resume`, { reason: 'Verder.' })).status).toBe(200);
  });

  it('does not end the trajectory over a crisis: its client must stay able to write', async () => {
    const { id } = await consented();
    const [open] = await system<{ id: string }>(
      `insert into signal (organisation_id, trajectory_id, kind, level, quote, found_by, confidence, due_at)
       values ($1, $2, 'crisis', 'crisis', 'x', '{rule}', 1, now()) returning id`,
      [organisationId(), trajectoryId],
    );
    expect((await act(counsellor, id, 'end', { endedWith: 'close' })).status).toBe(409);
    expect(await system('select 1 from trajectory where id = $1 and closed_at is not null', [trajectoryId])).toEqual([]);
    await system(`update signal set status = 'resolved' where id = $1`, [open?.id]);
    expect((await act(counsellor, id, 'end', { endedWith: 'close' })).status).toBe(200);
    expect((await koers.call(counsellor, 'POST', `/api/trajectories/${trajectoryId}/course/resume`, { reason: 'Verder.' })).status).toBe(200);
  });

  it('keeps its hands apart in the database, where every route would be wrong', async () => {
    const { id } = await consented();
    await write(id, 0);
    const as = (visitor: Visitor, role: 'client' | 'counsellor', change: string) =>
      koers.deps.db.asPerson({ id: visitor.id, organisationId: organisationId(), role }, (tx) => tx.query(`update referral set ${change} where id = $1`, [id]));
    for (const change of ['extract_approved_at = now()', `agreed_at = now() + interval '1 day'`, `outcome = 'goed'`, 'withdrawn_at = now()']) {
      await expect(as(counsellor, 'counsellor', change)).rejects.toThrow(/the client's to say/);
    }
    for (const change of [`extract = 'iets anders'`, `reason = 'iets anders'`, `targets = '[]'`, 'shown_at = null', `ended_with = 'close'`]) {
      await expect(as(client, 'client', change)).rejects.toThrow(/the counsellor's to word/);
    }
    await as(client, 'client', 'extract_approved_at = now()');
    await expect(as(counsellor, 'counsellor', `extract = 'iets anders'`)).rejects.toThrow(/counts for the text that was read/);
    await expect(
      koers.deps.db.asPerson({ id: client.id, organisationId: organisationId(), role: 'client' }, (tx) =>
        tx.query('update trajectory set paused_since = now() where id = $1', [trajectoryId]),
      ),
    ).rejects.toThrow(/the counsellor's to change/);
    await expect(
      koers.deps.db.asPerson({ id: supervisor.id, organisationId: organisationId(), role: 'supervisor' }, (tx) =>
        tx.query('update trajectory set closed_at = now() where id = $1', [trajectoryId]),
      ),
    ).rejects.toThrow(/the counsellor's to change/);
  });
});
