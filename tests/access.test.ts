// Who may open which door. Every door that needs a person refuses nobody's cookie; every role meets its limits.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession } from '../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from './support/koers.ts';

const nowhere = '00000000-0000-4000-8000-00000000ffff';
const doors: [string, string, unknown?][] = [
  ['GET', '/api/me'],
  ['GET', '/api/people'],
  ['GET', '/api/trajectories'],
  ['GET', '/api/conversations'],
  ['POST', '/api/conversations', {}],
  ['GET', `/api/conversations/${nowhere}/messages`],
  ['POST', `/api/conversations/${nowhere}/close`],
  ['DELETE', `/api/conversations/${nowhere}`],
  ['POST', '/api/conversations/search', { text: 'xx' }],
  ['GET', `/api/conversations/${nowhere}/feedback`],
  ['PUT', `/api/conversations/${nowhere}/messages/${nowhere}/feedback`, { verdict: 'up' }],
  ['GET', '/api/signals'],
  ['POST', `/api/signals/${nowhere}/acknowledge`, {}],
  ['POST', `/api/signals/${nowhere}/resolve`, { outcome: 'handled', note: '' }],
  ['GET', `/api/signals/${nowhere}/alerts`],
  ['GET', '/api/alerts/ways'],
  ['POST', '/api/alerts/devices', {}],
  ['DELETE', `/api/alerts/devices/${nowhere}`],
  ['POST', '/api/alerts/test', {}],
  ['GET', '/api/alerts/escalation'],
  ['PUT', '/api/alerts/escalation', { minutes: 15 }],
  ['POST', `/api/signals/${nowhere}/assign`, { to: nowhere }],
  ['POST', `/api/signals/${nowhere}/snooze`, { until: '2030-01-01T00:00:00Z', reason: 'x' }],
  ['POST', `/api/signals/${nowhere}/wake`, {}],
  ['POST', `/api/signals/${nowhere}/confirm`, {}],
  ['POST', `/api/signals/${nowhere}/refuse`, {}],
  ['POST', `/api/signals/${nowhere}/raise`, { level: 'crisis' }],
  ['POST', `/api/signals/${nowhere}/tell`, {}],
  ['POST', '/api/signals/missed', { messageId: nowhere, kind: 'burnout', level: 'attention' }],
  ['GET', '/api/signals/missed'],
  ['GET', '/api/signals/missed/export.jsonl'],
  ['PUT', `/api/signals/missed/${nowhere}/example`, { text: 'x' }],
  ['GET', '/api/attention'],
  ['GET', '/api/attention/examples'],
  ['POST', `/api/attention/examples/${nowhere}/agree`, {}],
  ['GET', '/api/me/working-time'],
  ['PUT', '/api/me/working-time', {}],
  ['GET', '/api/organisation'],
  ['PUT', '/api/organisation/four-eyes', { on: true }],
  ...['GET', 'PUT', 'DELETE'].map((method): [string, string] => [method, '/api/organisation/logo']),
  ['GET', `/api/trajectories/${nowhere}/contact-card`],
  ['PUT', `/api/trajectories/${nowhere}/contact-card`, {}],
  ['GET', `/api/trajectories/${nowhere}/plan`],
  ...['export', 'working-copy'].flatMap((file) =>
    ['pdf', 'docx'].map((format): [string, string] => ['GET', `/api/trajectories/${nowhere}/plan/${file}.${format}`]),
  ),
  ['POST', `/api/trajectories/${nowhere}/plan/sections/motives/draft`, {}],
  ['POST', `/api/trajectories/${nowhere}/plan/draft`, {}],
  ['PUT', `/api/trajectories/${nowhere}/plan/type`, { type: 'action' }],
  ['GET', `/api/trajectories/${nowhere}/plan/readiness`],
  ['POST', `/api/trajectories/${nowhere}/plan/accept`, { versions: {} }],
  ['POST', `/api/trajectories/${nowhere}/plan/plain-language`, {}],
  ['POST', `/api/trajectories/${nowhere}/plan/check-goal`, { text: 'x' }],
  ['POST', `/api/trajectories/${nowhere}/plan/items/${nowhere}/status`, { status: 'done' }],
  ['POST', `/api/trajectories/${nowhere}/plan/actions`, { text: 'x' }],
  ['GET', `/api/trajectories/${nowhere}/plan/comments`],
  ['POST', `/api/trajectories/${nowhere}/plan/comments`, { section: 'goals', text: 'x' }],
  ...['settle', 'reopen'].map((deed): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/plan/comments/${nowhere}/${deed}`, {}]),
  ['POST', `/api/trajectories/${nowhere}/plan/sections/motives/restore`, { version: 2, to: 1 }],
  ['POST', `/api/trajectories/${nowhere}/plan/sections/motives/sentences`, { version: 1, index: 0, verdict: 'keep' }],
  ['PUT', `/api/trajectories/${nowhere}/plan/sections/motives/private`, { version: 1, sentences: [0] }],
  ['POST', `/api/trajectories/${nowhere}/plan/sections/motives/disagreement`, { version: 1, text: 'x' }],
  ['DELETE', `/api/trajectories/${nowhere}/plan/sections/motives/disagreement`],
  ['GET', '/api/trends/criteria'],
  ['GET', '/api/trends/criteria/export.csv'],
  ['GET', '/api/agreement'],
  ['GET', '/api/agreement/export.csv'],
  ['PUT', '/api/agreement/setting', { leastKappa: 0.6, fewestPairs: 30, why: 'x' }],
  ['GET', '/api/own-figures'],
  ['GET', `/api/trajectories/${nowhere}/insights`],
  ['POST', `/api/insights/${nowhere}/confirm`, {}],
  ['PATCH', `/api/insights/${nowhere}`, {}],
  ['DELETE', `/api/insights/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/career-questions`],
  ['POST', `/api/trajectories/${nowhere}/career-questions`, {}],
  ['POST', `/api/career-questions/${nowhere}/keep`, {}],
  ['POST', `/api/career-questions/${nowhere}/refuse`, {}],
  ['GET', `/api/trajectories/${nowhere}/guidance`],
  ['PUT', `/api/trajectories/${nowhere}/guidance`, {}],
  ['GET', `/api/trajectories/${nowhere}/intake`],
  ['PUT', `/api/trajectories/${nowhere}/intake`, {}],
  ...['intake/entitlement', 'intake/decision', 'information/agree', 'information/withdraw', 'contracts', 'contracts/preview', 'vouchers'].map(
    (door): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/${door}`, {}],
  ),
  ...['accept', 'decline', 'withdraw'].map((deed): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/contracts/${nowhere}/${deed}`, {}]),
  ['PUT', `/api/trajectories/${nowhere}/vouchers/${nowhere}`, {}],
  ['DELETE', `/api/trajectories/${nowhere}/vouchers/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/portfolio`],
  ...['experiences', 'take-over', `experiences/${nowhere}/comments`, 'files', 'standards', 'standards/aside', 'advice'].map(
    (door): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/portfolio/${door}`, {}],
  ),
  ...[`experiences/${nowhere}`, 'matches', `advice/${nowhere}/view`, 'choice'].map((door): [string, string, unknown] => [
    'PUT',
    `/api/trajectories/${nowhere}/portfolio/${door}`,
    {},
  ]),
  ...[`experiences/${nowhere}`, `comments/${nowhere}`, `files/${nowhere}`].map((door): [string, string] => [
    'DELETE',
    `/api/trajectories/${nowhere}/portfolio/${door}`,
  ]),
  ['PATCH', `/api/trajectories/${nowhere}/portfolio/files/${nowhere}`, {}],
  ['GET', `/api/trajectories/${nowhere}/portfolio/files/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/portfolio/export.pdf`],
  ...['growth', 'course', 'follow-up'].map((door): [string, string] => ['GET', `/api/trajectories/${nowhere}/${door}`]),
  ...[
    'growth/ratings',
    'growth/barriers',
    `growth/barriers/${nowhere}`,
    'growth/approach/decide',
    'course/move',
    'course/close',
    'course/resume',
    'aftercare',
    'satisfaction',
  ].map((door): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/${door}`, {}]),
  ...['grant', 'decline', 'withdraw', 'end'].map((deed): [string, string, unknown] => [
    'POST',
    `/api/trajectories/${nowhere}/aftercare/${nowhere}/${deed}`,
    {},
  ]),
  ['POST', `/api/trajectories/${nowhere}/satisfaction/${nowhere}/answer`, {}],
  ['DELETE', `/api/trajectories/${nowhere}/growth/ratings/${nowhere}`],
  ['PUT', `/api/trajectories/${nowhere}/growth/approach`, {}],
  ['GET', '/api/satisfaction-counts'],
  ['GET', `/api/trajectories/${nowhere}/exercises`],
  ['GET', `/api/trajectories/${nowhere}/exercise-runs`],
  ['PATCH', `/api/exercise-runs/${nowhere}/result`, { lines: ['x'] }],
  ['POST', `/api/exercise-runs/${nowhere}/keep`, {}],
  ['POST', `/api/exercise-runs/${nowhere}/throw-away`, {}],
  ['GET', '/api/knowledge/exercises'],
  ['POST', '/api/knowledge/exercises', {}],
  ['GET', `/api/knowledge/exercises/${nowhere}`],
  ['PUT', `/api/knowledge/exercises/${nowhere}`, {}],
  ...['check', 'archive', 'newer'].map((deed): [string, string, unknown] => ['POST', `/api/knowledge/exercises/${nowhere}/${deed}`, {}]),
  ['POST', '/api/knowledge/exercises/try', {}],
  ['GET', `/api/trajectories/${nowhere}/homework`],
  ['POST', `/api/trajectories/${nowhere}/homework`, { text: 'x' }],
  ...['withdraw', 'done', 'not-done', 'reopen'].map((deed): [string, string, unknown] => ['POST', `/api/homework/${nowhere}/${deed}`, {}]),
  ['GET', `/api/trajectories/${nowhere}/logbook`],
  ['POST', `/api/trajectories/${nowhere}/logbook`, {}],
  ['PATCH', `/api/logbook/${nowhere}`, {}],
  ['DELETE', `/api/logbook/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/check-ins`],
  ['PUT', `/api/trajectories/${nowhere}/check-ins`, {}],
  ['POST', `/api/trajectories/${nowhere}/check-ins/answer`, {}],
  ['GET', `/api/trajectories/${nowhere}/standing`],
  ['GET', `/api/trajectories/${nowhere}/brief`],
  ...['sessions', 'hours', 'session-records', 'registrations'].map((part): [string, string] => ['GET', `/api/trajectories/${nowhere}/${part}`]),
  ['POST', `/api/trajectories/${nowhere}/sessions`, {}],
  ['PUT', `/api/trajectories/${nowhere}/session-wish`, { byMail: true }],
  ['GET', `/api/trajectories/${nowhere}/work-notes`],
  ['PUT', `/api/trajectories/${nowhere}/work-notes/${nowhere}`, {}],
  ['GET', '/api/work-notes'],
  ['DELETE', `/api/work-notes/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/own-data.json`],
  ['GET', `/api/trajectories/${nowhere}/own-data`],
  ['POST', `/api/trajectories/${nowhere}/data-requests`, {}],
  ['GET', '/api/data-requests'],
  ...['withdraw', 'answer'].map((deed): [string, string, unknown] => ['POST', `/api/data-requests/${nowhere}/${deed}`, {}]),
  ['GET', '/api/sessions?from=2026-01-01&to=2026-01-31'],
  ['GET', `/api/sessions/${nowhere}`],
  ['GET', `/api/sessions/${nowhere}/event.ics`],
  ...['move', 'cancel', 'hold', 'correct', 'miss', 'reopen', 'register', 'unregister'].map((deed): [string, string, unknown] => [
    'POST',
    `/api/sessions/${nowhere}/${deed}`,
    {},
  ]),
  ['GET', `/api/sessions/${nowhere}/record`],
  ['PUT', `/api/sessions/${nowhere}/record`, {}],
  ...['propose', 'approve', 'actions'].map((deed): [string, string, unknown] => ['POST', `/api/sessions/${nowhere}/record/${deed}`, {}]),
  ['GET', '/api/registrations?from=2026-01-01&to=2026-01-31'],
  ['GET', '/api/registrations/export.csv?from=2026-01-01&to=2026-01-31'],
  ['GET', '/api/registrations/organisation?from=2026-01-01&to=2026-01-31'],
  ['GET', '/api/registrations/organisation.csv?from=2026-01-01&to=2026-01-31'],
  ['GET', '/api/calendar-feed'],
  ['PUT', '/api/calendar-feed', { showsInitials: true }],
  ['POST', '/api/calendar-feed/renew', {}],
  ['DELETE', '/api/calendar-feed'],
  ['GET', '/api/documents'],
  ['GET', '/api/help-lines'],
  ['GET', '/api/occupations'],
  ['POST', '/api/occupations/search', { query: 'kok' }],
  ['POST', '/api/occupations/match', { competences: ['koken'] }],
  ['GET', `/api/occupations/compare?ids=${nowhere},${nowhere}`],
  ['GET', `/api/occupations/${nowhere}`],
  ['GET', `/api/occupations/${nowhere}/neighbours`],
  ['GET', `/api/occupations/${nowhere}/gap?trajectoryId=${nowhere}`],
  ['POST', '/api/search', { query: 'kok' }],
  ['GET', '/api/referrals'],
  ['GET', '/api/referrals/counts'],
  ['GET', `/api/trajectories/${nowhere}/referrals`],
  ['POST', `/api/trajectories/${nowhere}/referrals`, { reason: 'x' }],
  ['GET', `/api/trajectories/${nowhere}/pause`],
  ['PUT', `/api/trajectories/${nowhere}/pause`, { paused: true }],
  ...[
    'discuss',
    'show',
    'extract/approve',
    'extract/ask-change',
    'extract/share',
    'agree',
    'decline',
    'withdraw',
    'contact',
    'start',
    'ask-outcome',
    'tell',
    'end',
  ].map((deed): [string, string, unknown] => ['POST', `/api/referrals/${nowhere}/${deed}`, {}]),
  ['PUT', `/api/referrals/${nowhere}/extract`, {}],
  ['GET', '/api/handovers'],
  ['GET', `/api/trajectories/${nowhere}/handovers`],
  ['POST', `/api/trajectories/${nowhere}/handovers`, { toId: nowhere, reason: 'x' }],
  ...['agree', 'decline', 'withdraw', 'accept', 'refuse'].map((deed): [string, string, unknown] => ['POST', `/api/handovers/${nowhere}/${deed}`, {}]),
  ['GET', `/api/trajectories/${nowhere}/kept-passages`],
  ['DELETE', `/api/trajectories/${nowhere}/kept-passages/${nowhere}`],
  ['GET', `/api/trajectories/${nowhere}/cover`],
  ['POST', `/api/trajectories/${nowhere}/cover`, {}],
  ['POST', `/api/trajectories/${nowhere}/cover/${nowhere}/end`, {}],
  ['GET', `/api/trajectories/${nowhere}/peer-extract`],
  ...['preview', 'take'].map((deed): [string, string, unknown] => ['POST', `/api/trajectories/${nowhere}/peer-extract/${deed}`, {}]),
  ['GET', `/api/referrals/${nowhere}/links`],
  ['POST', `/api/referrals/${nowhere}/links`, {}],
  ['POST', `/api/referrals/${nowhere}/links/${nowhere}/withdraw`, {}],
  ['GET', '/api/partners'],
  ['POST', '/api/partners', {}],
  ['GET', `/api/partners/${nowhere}`],
  ['PUT', `/api/partners/${nowhere}`, {}],
  ...['check', 'archive', 'newer'].map((deed): [string, string, unknown] => ['POST', `/api/partners/${nowhere}/${deed}`, {}]),
  ['GET', '/api/knowledge/documents'],
  ['POST', '/api/knowledge/documents', {}],
  ['GET', `/api/knowledge/documents/${nowhere}`],
  ['PUT', `/api/knowledge/documents/${nowhere}`, {}],
  ...['check', 'dates', 'archive', 'newer'].map((deed): [string, string, unknown] => ['POST', `/api/knowledge/documents/${nowhere}/${deed}`, {}]),
  ['POST', '/api/knowledge/preview', {}],
  ['POST', '/api/knowledge/read-file', {}],
  ['GET', '/api/complaints'],
  ['POST', '/api/complaints', { about: 'privacy', text: 'x' }],
  ['GET', '/api/complaints/terms'],
  ['PUT', '/api/complaints/terms', {}],
  ['GET', '/api/complaints/counts'],
  ['GET', '/api/complaints/export.csv'],
  ['GET', `/api/complaints/${nowhere}`],
  ...['acknowledge', 'take-over', 'look-into', 'share', 'respond', 'answer', 'close', 'withdraw', 'reopen', 'helped', 'permit', 'take-back'].map(
    (deed): [string, string, unknown] => ['POST', `/api/complaints/${nowhere}/${deed}`, {}],
  ),
  ['GET', '/api/trail'],
  ['GET', '/api/trail/standing'],
  ['POST', '/api/trail/checks', {}],
  ['POST', `/api/trail/checks/${nowhere}/go-on`, {}],
  ['GET', '/api/trail/export.csv'],
  ['GET', '/api/evaluations'],
  ['POST', `/api/evaluations/${nowhere}/rerun`, {}],
  ['GET', '/api/rubric'],
  ['GET', '/api/judge'],
  ...['/api/prompts', '/api/prompts/reply', '/api/prompts/reply/versions/2', `/api/prompts/comparisons/${nowhere}`, '/api/changes', '/api/model'].map(
    (path): [string, string] => ['GET', path],
  ),
  ...['check', 'versions', 'comparisons', 'use'].map((deed): [string, string, unknown] => ['POST', `/api/prompts/reply/${deed}`, {}]),
  ['PUT', '/api/prompts/reply/draft', {}],
  ['DELETE', '/api/prompts/reply/draft'],
  ['PUT', '/api/prompts/four-eyes', {}],
  ['POST', '/api/model/test'],
  ['GET', '/api/audits'],
  ['POST', '/api/audits/claim', {}],
  ['GET', '/api/audits/draws'],
  ['GET', `/api/audits/draws/${nowhere}/check`],
  ['PUT', '/api/audits/settings', {}],
  ['GET', `/api/audits/${nowhere}`],
  ['PUT', `/api/audits/${nowhere}/scores`, { scores: {} }],
  ...['release', 'finish', 'settle', 'reveal'].map((deed): [string, string, unknown] => ['POST', `/api/audits/${nowhere}/${deed}`, {}]),
  ['GET', '/api/names/reveals'],
  ['GET', `/api/names/${nowhere}`],
  ['POST', `/api/names/${nowhere}/reveal`, {}],
  ['GET', '/api/live'],
];

describeOnBoth('access', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
  });
  afterAll(() => koers?.stop());

  it.each(doors)('%s %s opens for nobody without a session', async (method, path, body) => {
    expect((await koers.call(null, method, path, body)).status).toBe(401);
    expect((await koers.call({ ...client, cookie: `koers=${nowhere}.${'x'.repeat(43)}` }, method, path, body)).status).toBe(401);
    expect((await koers.call({ ...client, cookie: 'koers=rubbish' }, method, path, body)).status).toBe(401);
  });

  it('says that a session has run out, which is something else than never having had one', async () => {
    const visitor = await koers.enter('supervisor');
    const organisationId = koers.deps.demo?.organisationId ?? '';
    await koers.deps.db.asSystem(organisationId, 'time passes', (tx) =>
      tx.query(`update session set expires_at = now() - interval '1 second' where person_id = $1`, [visitor.id]),
    );
    const answer = await koers.call<{ code: string }>(visitor, 'GET', '/api/me');
    expect(answer).toMatchObject({ status: 401, body: { code: 'session-expired' } });
  });

  it('does not let a client act for the counsellor, the supervisor or another client', async () => {
    const counsellor = await koers.enter('counsellor');
    const others = (await koers.call<{ id: string; clientId: string }[]>(counsellor, 'GET', '/api/trajectories')).body.filter(
      ({ clientId }) => clientId !== client.id,
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) {
      expect((await koers.call(client, 'GET', `/api/trajectories/${id}/plan`)).status).toBe(404);
      expect((await koers.call(client, 'GET', `/api/trajectories/${id}/insights`)).status).toBe(404);
      expect((await koers.call(client, 'GET', `/api/trajectories/${id}/career-questions`)).status).toBe(404);
      expect((await koers.call(client, 'POST', `/api/trajectories/${id}/career-questions`, { text: 'Van een ander?' })).status).toBe(404);
      expect((await koers.call(client, 'POST', '/api/conversations', { trajectoryId: id })).status).toBe(404);
      const conversations = (await koers.call<{ id: string }[]>(counsellor, 'GET', `/api/conversations?trajectoryId=${id}`)).body;
      for (const conversation of conversations) expect((await koers.call(client, 'GET', `/api/conversations/${conversation.id}/messages`)).status).toBe(404);
    }
    expect((await koers.call(client, 'GET', '/api/evaluations')).status).toBe(403);
    expect((await koers.call(client, 'GET', '/api/audits')).status).toBe(403);
    // Who asked for a name is the client's to know, and nobody else's.
    for (const role of ['counsellor', 'supervisor', 'admin'] as const)
      expect((await koers.call(await koers.enter(role), 'GET', '/api/names/reveals')).status).toBe(403);
    // The trail is the house's: a client reads what is theirs of it in the file they may take along.
    for (const path of ['/api/trail', '/api/trail/standing', '/api/trail/export.csv', '/api/complaints/counts'])
      for (const visitor of [client, counsellor]) expect((await koers.call(visitor, 'GET', path)).status).toBe(403);
    for (const path of ['/api/trends/criteria', '/api/trends/criteria/export.csv', '/api/agreement', '/api/own-figures'])
      expect((await koers.call(client, 'GET', path)).status).toBe(403);
    expect((await koers.call(counsellor, 'GET', '/api/trends/criteria')).status).toBe(403);
    expect((await koers.call(await koers.enter('supervisor'), 'GET', '/api/own-figures')).status).toBe(403);
    expect(
      (await koers.call(client, 'PUT', `/api/trajectories/${others[0]?.id}/oversight`, { standInId: counsellor.id, responseHours: 'altijd' })).status,
    ).toBe(403);
  });

  it('keeps an administrator out of every conversation, plan and quote', async () => {
    const admin = await koers.enter('admin');
    for (const path of [
      '/api/signals',
      '/api/conversations',
      '/api/evaluations',
      '/api/audits',
      '/api/trends/criteria',
      '/api/agreement',
      '/api/own-figures',
      '/api/trajectories',
      '/api/referrals',
      '/api/referrals/counts',
      '/api/complaints',
      '/api/complaints/counts',
    ])
      expect((await koers.call(admin, 'GET', path)).status).toBe(403);
    expect((await koers.call(admin, 'GET', '/api/people')).status).toBe(200);
    const seen = await koers.deps.db.asPerson({ id: admin.id, organisationId: koers.deps.demo?.organisationId ?? '', role: 'admin' }, async (tx) => [
      ...(await tx.query('select 1 from message')),
      ...(await tx.query('select 1 from signal')),
      ...(await tx.query('select 1 from complaint union all select 1 from complaint_step union all select 1 from complaint_permission')),
      ...(await tx.query('select 1 from plan_section')),
      ...(await tx.query('select 1 from insight')),
      ...(await tx.query('select 1 from career_question')),
      ...(await tx.query('select 1 from asked_contradiction')),
      ...(await tx.query('select 1 from referral')),
      ...(await tx.query('select 1 from exercise_run')),
      ...(await tx.query('select 1 from exercise_answer')),
      ...(await tx.query('select 1 from exercise_result')),
      ...(await tx.query('select 1 from intake union all select 1 from information_consent union all select 1 from contract union all select 1 from voucher')),
      ...(await tx.query('select 1 from homework')),
      ...(await tx.query('select 1 from logbook_entry')),
      ...(await tx.query('select 1 from check_in')),
      ...(await tx.query(
        'select 1 from experience union all select 1 from evidence_file union all select 1 from standard_match union all select 1 from portfolio_advice',
      )),
      ...(await tx.query('select 1 from guidance_session')),
      ...(await tx.query('select 1 from session_record')),
      ...(await tx.query('select 1 from registration')),
      ...(await tx.query('select 1 from calendar_feed')),
      ...(await tx.query('select 1 from session_wish')),
      ...(await tx.query('select 1 from work_note union all select 1 from data_request')),
    ]);
    expect(seen).toEqual([]);
  });

  it('shows a supervisor only what was flagged or sampled, without names', async () => {
    const supervisor = await koers.enter('supervisor');
    const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    await tab.ask('Ik zou graag iets met planten doen.');
    await tab.close();
    const quiet = (await koers.call<{ id: string }[]>(client, 'GET', '/api/conversations')).body[0]?.id;
    expect((await koers.call(supervisor, 'GET', `/api/conversations/${quiet}/messages`)).status).toBe(404);
    const trajectories = (await koers.call<{ clientName: string | null }[]>(supervisor, 'GET', '/api/trajectories')).body;
    expect(trajectories.every(({ clientName }) => clientName === null)).toBe(true);
  });

  it('closes one organisation to the people of another', async () => {
    const { db } = koers.deps;
    const [organisation, person] = [crypto.randomUUID(), crypto.randomUUID()];
    await db.asSystem(organisation, 'another centre', async (tx) => {
      await tx.query(`insert into organisation (id, slug, name) values ($1, $2, 'Een ander huis')`, [organisation, `other-${organisation.slice(0, 8)}`]);
      await tx.query(`insert into person (organisation_id, id, role, name) values ($1, $2, 'counsellor', 'Iemand anders')`, [organisation, person]);
    });
    const { cookie } = await openSession(db, organisation, person);
    const stranger = { id: person, name: 'Iemand anders', cookie: `koers=${cookie}` };
    expect((await koers.call(stranger, 'GET', '/api/signals?status=all')).body).toEqual([]);
    expect((await koers.call(stranger, 'GET', '/api/trajectories')).body).toEqual([]);
    const [conversation] = (await koers.call<{ id: string }[]>(client, 'GET', '/api/conversations')).body;
    expect((await koers.call(stranger, 'GET', `/api/conversations/${conversation?.id}/messages`)).status).toBe(404);
  });

  it('refuses a request that another site makes in a visitor’s name', async () => {
    const response = await fetch(`${koers.url}/api/conversations`, {
      method: 'POST',
      headers: { cookie: client.cookie, origin: 'https://elders.example', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  it('leaves no trace of a client’s words in an address or an error', async () => {
    const answer = await koers.call(client, 'POST', '/api/conversations', '{"trajectoryId": "ik wil niet meer leven"}');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('leven');
  });

  it('describes its doors', async () => {
    const { status, body } = await koers.call<{ paths: Record<string, unknown> }>(null, 'GET', '/api/openapi.json');
    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/signals', '/api/conversations', '/api/me']));
  });
});
