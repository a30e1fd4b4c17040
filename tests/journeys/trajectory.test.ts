// Who reads along must be known before anyone writes; what a client finds out is theirs to confirm.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Trajectory = { id: string; clientId: string; clientName: string; counsellorId: string; ready: boolean; standInId: string | null; may: string[] };
type Insight = { id: string; text: string; status: string; may: string[] };

describeOnBoth('a trajectory', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    counsellor = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());
  const trajectories = async (visitor = counsellor) => (await koers.call<Trajectory[]>(visitor, 'GET', '/api/trajectories')).body;
  const signInAs = async (id: string, name: string): Promise<Visitor> => ({
    id,
    name,
    cookie: `koers=${(await openSession(koers.deps.db, koers.deps.demo?.organisationId ?? '', id)).cookie}`,
  });

  it('lets no client chat before response hours and a stand-in are set, and says so; then it does', async () => {
    const waiting = (await trajectories()).find(({ ready }) => !ready) as Trajectory;
    const client = await signInAs(waiting.clientId, waiting.clientName);
    const refused = await koers.call<{ code: string }>(client, 'POST', '/api/conversations', {});
    expect(refused).toMatchObject({ status: 409, body: { code: 'guidance-not-ready' } });

    const others = (await koers.call<{ id: string }[]>(counsellor, 'GET', '/api/people?role=counsellor')).body;
    const standInId = others.find(({ id }) => id !== waiting.counsellorId)?.id;
    const set = (body: object) => koers.call<{ code: string; params: { field: string } }>(counsellor, 'PUT', `/api/trajectories/${waiting.id}/oversight`, body);
    expect((await set({ standInId: waiting.counsellorId, responseHours: 'ma-vr' })).body.params.field).toBe('standInId');
    expect((await set({ standInId, responseHours: '   ' })).body.params.field).toBe('responseHours');
    expect((await set({ standInId, responseHours: 'maandag tot donderdag, 9 tot 17 uur' })).status).toBe(204);

    const started = await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {});
    expect(started.status).toBe(201);
    const tab = await koers.listen(client, started.body.id);
    expect((await tab.ask('Ik zoek werk dat bij mij past.')).text).not.toBe('');
    await tab.close();
  });

  it('shows the stand-in what the counsellor sees', async () => {
    const [shared] = (await trajectories()).filter(({ standInId, counsellorId }) => standInId && counsellorId === counsellor.id);
    const standIn = await signInAs(shared?.standInId as string, 'de invaller');
    expect((await trajectories(standIn)).map(({ id }) => id)).toContain(shared?.id);
    expect((await koers.call(standIn, 'GET', `/api/trajectories/${shared?.id}/plan`)).status).toBe(200);
  });

  it('keeps what a client says about themselves as a proposal that only the client confirms', async () => {
    const client = await koers.enter('client');
    const own = (await trajectories(client))[0] as Trajectory;
    const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    await tab.ask('Ik krijg energie van iemand iets uitleggen tot hij het zelf kan.');
    await tab.close();
    const insights = async (visitor: Visitor) => (await koers.call<Insight[]>(visitor, 'GET', `/api/trajectories/${own.id}/insights`)).body;
    const proposed = (await insights(client)).find(({ text }) => text.includes('iemand iets uitleggen')) as Insight;
    expect(proposed.status).toBe('proposed');
    expect((await insights(counsellor)).find(({ id }) => id === proposed.id)?.may).toEqual([]);
    expect((await koers.call(counsellor, 'POST', `/api/insights/${proposed.id}/confirm`, {})).status).toBe(403);
    expect((await koers.call<Insight>(client, 'POST', `/api/insights/${proposed.id}/confirm`, {})).body.status).toBe('confirmed');
    expect((await koers.call(client, 'POST', `/api/insights/${crypto.randomUUID()}/confirm`, {})).status).toBe(404);
  });

  it('is evaluated when its conversation is closed, and the supervisor sees why it may be read', async () => {
    const client = await koers.enter('client');
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    await tab.ask('Ik word gepest door twee collega’s op het werk, al maanden.');
    await tab.close();
    expect((await koers.call(client, 'POST', `/api/conversations/${id}/close`, {})).status).toBe(204);
    const supervisor = await koers.enter('supervisor');
    const found = async () =>
      (await koers.call<{ conversationId: string; reasons: string[] }[]>(supervisor, 'GET', '/api/evaluations')).body.find(
        ({ conversationId }) => conversationId === id,
      );
    await expect.poll(async () => (await found())?.reasons, { timeout: 40_000, interval: 500 }).toContain('signal');
  });
});
