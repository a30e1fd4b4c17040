// What a client reads about what is kept of them, and asking to have something put right or erased.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople, type PersonKey, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import type { PresentedRequest } from '../../server/rights/read-data-requests.ts';
import type { OwnDataPage } from '../../server/rights/read-own-data.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('own data', (kind) => {
  let koers: TestKoers;
  const people = {} as Record<PersonKey, Visitor>;
  const trajectoryId = trajectoryIdOf('nadia');
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T = { code: string }>(who: PersonKey, method: string, path: string, body?: unknown) => koers.call<T>(people[who], method, path, body);
  const page = async () => (await call<OwnDataPage>('nadia', 'GET', `/api/trajectories/${trajectoryId}/own-data`)).body;
  const ask = (body: object) => call<PresentedRequest>('nadia', 'POST', `/api/trajectories/${trajectoryId}/data-requests`, body);
  const system = <T extends object>(text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(text, values));
  const wish = 'In het verslag van oktober staat dat ik deeltijds werk. Dat klopt niet.';

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const key of Object.keys(demoPeople) as PersonKey[])
      people[key] = { id: demoPeople[key], name: key, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[key])).cookie}` };
  });
  afterAll(() => koers?.stop());

  it('counts what is kept by part, the notes that no screen shows too', async () => {
    const counted = Object.fromEntries((await page()).parts.map(({ part, count }) => [part, count]));
    const kept = async (sql: string) => (await system(sql, [trajectoryId])).length;
    expect(counted.conversations).toBe(await kept('select 1 from conversation where trajectory_id = $1'));
    expect(counted.logbook).toBe(await kept('select 1 from logbook_entry where trajectory_id = $1'));
    expect(counted['work-notes']).toBe(await kept('select 1 from work_note where trajectory_id = $1'));
    expect(counted.complaints).toBe(0);
  });

  it('says who opened a conversation, by name and day, and counts it', async () => {
    const [conversation] = (await call<{ id: string }[]>('karim', 'GET', `/api/conversations?trajectoryId=${trajectoryId}`)).body;
    await call('karim', 'GET', `/api/conversations/${conversation?.id}/messages`);
    await call('karim', 'GET', `/api/conversations/${conversation?.id}/messages`);
    const { looks } = await page();
    expect(looks.find(({ byName, action }) => byName === 'Karim Haddad' && action === 'conversation:read')).toMatchObject({ role: 'counsellor' });
    expect(looks.every(({ role }) => role !== 'client' && role !== 'system')).toBe(true);
    expect([...looks].sort((a, b) => b.day.localeCompare(a.day)).map(({ day }) => day)).toEqual(looks.map(({ day }) => day));
  });

  it('a request reaches who guides with its words and the administrator without them', async () => {
    const asked = await ask({ kind: 'correct', part: 'sessions', text: wish });
    expect(asked).toMatchObject({ status: 201, body: { status: 'asked', may: ['data-request:withdraw'] } });
    expect((await call<PresentedRequest[]>('els', 'GET', '/api/data-requests')).body).toMatchObject([{ text: wish, may: ['data-request:answer'] }]);
    const seen = (await call<PresentedRequest[]>('tom', 'GET', '/api/data-requests')).body;
    expect(seen).toMatchObject([{ kind: 'correct', part: 'sessions', text: null, clientName: 'Nadia', counsellorName: 'Els Wouters', may: [] }]);
    expect(JSON.stringify(seen)).not.toContain('deeltijds');
    expect((await call('lieve', 'GET', '/api/data-requests')).status).toBe(403);
    expect(
      await system(`select 1 from alert where recipient_id = $1 and trajectory_id = $2 and reason = 'message'`, [demoPeople.els, trajectoryId]),
    ).not.toEqual([]);
    const [stored] = await system<{ detail: object }>(`select detail from trail where action = 'data-request:ask'`);
    expect(stored?.detail).toEqual({ kind: 'correct', part: 'sessions' });
  });

  it('is answered once, by who guides, with a word; the client reads it', async () => {
    const { id } = (await page()).requests[0] as PresentedRequest;
    const answer = (who: PersonKey, body: object) => call<PresentedRequest>(who, 'POST', `/api/data-requests/${id}/answer`, body);
    expect((await answer('els', { outcome: 'done', answer: ' ' })).status).toBe(400);
    expect((await answer('nadia', { outcome: 'done', answer: 'Zelf gedaan.' })).status).toBe(403);
    expect((await answer('els', { outcome: 'done', answer: 'Het verslag is aangepast.' })).body).toMatchObject({
      status: 'done',
      answeredByName: 'Els Wouters',
    });
    expect(await answer('els', { outcome: 'refused', answer: 'Toch niet.' })).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    expect((await call('nadia', 'POST', `/api/data-requests/${id}/withdraw`)).status).toBe(409);
    expect((await page()).requests).toMatchObject([{ status: 'done', answer: 'Het verslag is aangepast.', may: [] }]);
    expect((await call<PresentedRequest[]>('tom', 'GET', '/api/data-requests')).body).toEqual([]);
  });

  it('is taken back by the client alone, and is nobody else’s', async () => {
    const { id } = (await ask({ kind: 'erase', part: 'everything', text: 'Wis alles van de eerste week.' })).body;
    expect((await call('bram', 'POST', `/api/data-requests/${id}/withdraw`)).status).toBe(404);
    expect((await call('bram', 'POST', `/api/trajectories/${trajectoryId}/data-requests`, { kind: 'erase', part: 'plan', text: 'x' })).status).toBe(404);
    expect((await call('bram', 'GET', `/api/trajectories/${trajectoryId}/own-data`)).status).toBe(404);
    expect(await call<PresentedRequest>('nadia', 'POST', `/api/data-requests/${id}/withdraw`)).toMatchObject({ body: { status: 'withdrawn', answer: null } });
    expect(await call('els', 'POST', `/api/data-requests/${id}/answer`, { outcome: 'done', answer: 'Gewist.' })).toMatchObject({ status: 409 });
    expect((await ask({ kind: 'forget', part: 'plan', text: 'x' })).status).toBe(400);
  });

  it('a database does not let a client answer, nor anybody rewrite what was asked', async () => {
    const { id } = (await ask({ kind: 'erase', part: 'logbook', text: 'De eerste regel mag weg.' })).body;
    const as = (key: PersonKey, role: 'client' | 'counsellor', sql: string) =>
      koers.deps.db.asPerson({ id: demoPeople[key], organisationId: organisationId(), role }, (tx) => tx.query(sql, [id]));
    await expect(as('nadia', 'client', `update data_request set status = 'done', answer = 'x' where id = $1`)).rejects.toThrow();
    await expect(as('els', 'counsellor', `update data_request set text = 'anders' where id = $1`)).rejects.toThrow();
    await expect(as('els', 'counsellor', `update data_request set status = 'withdrawn' where id = $1`)).rejects.toThrow();
  });

  it('can still be asked after the guidance was closed, and comes along in the file', async () => {
    await system('update trajectory set closed_at = now() where id = $1', [trajectoryId]);
    expect((await ask({ kind: 'erase', part: 'everything', text: 'Mijn begeleiding is klaar.' })).status).toBe(201);
    const taken = await call<{ parts: { dataRequests: unknown[] } }>('nadia', 'GET', `/api/trajectories/${trajectoryId}/own-data.json`);
    expect(taken.body.parts.dataRequests).toHaveLength(4);
  });
});
