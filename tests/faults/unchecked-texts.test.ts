// What a client writes in the logbook is looked at by the model too, and where it cannot look a person is asked to: without quoting what
// the client kept private.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { dropUnscreenedText, listUnscreenedTexts, type UnscreenedText } from '../../server/signals/written/unscreened-text-store.ts';
import { sweep } from '../../server/sweep.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Raised = { kind: string; level: string; status: string; quote: string };

const worries = 'De week was lang en grijs.';

describeOnBoth('what the model could not look at in a logbook', (kind) => {
  let koers: TestKoers;
  let fake: FakeModel;
  let client: Visitor;
  let trajectoryId: string;
  beforeAll(async () => {
    const found = { signals: [{ kind: 'crisis', level: 'crisis', quote: worries, confidence: 0.8, situation: 'suicide' }] };
    fake = await startFakeModel({ say: ({ step, message }) => (step === 'screen' && message.includes(worries) ? JSON.stringify(found) : null) });
    koers = await startKoers(kind, { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' });
    client = await koers.enter('client');
    trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
  });
  afterEach(() => fake.behave('good'));
  afterAll(async () => {
    await koers?.stop();
    await fake?.close();
  });
  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const raisedAt = (id: string) => system<Raised>('select kind, level, status, quote from signal where written_id = $1 order by raised_at, kind', [id]);
  const write = async (text: string, isShared: boolean) => {
    const { body } = await koers.call<{ entry: { id: string } }>(client, 'POST', `/api/trajectories/${trajectoryId}/logbook`, {
      text,
      onDay: '2026-11-20',
      isShared,
    });
    return body.entry.id;
  };
  const waiting = async (id: string) => (await system('select 1 from unscreened_text where written_id = $1', [id])).length;

  it('is asked of a person, with its words only where the client shows them, and looked at when the model is back', async () => {
    fake.behave('error-500');
    const shown = await write(worries, true);
    await expect.poll(async () => (await raisedAt(shown)).length, { timeout: 30_000 }).toBe(1);
    expect(await raisedAt(shown)).toMatchObject([{ kind: 'unchecked', status: 'open', quote: worries }]);
    const kept = await write('Iets van mij.', false);
    await expect.poll(async () => (await raisedAt(kept)).length, { timeout: 30_000 }).toBe(1);
    expect(await raisedAt(kept)).toMatchObject([{ kind: 'unchecked', status: 'open', quote: '' }]);
    fake.behave('good');
    await sweep(koers.deps);
    expect([await waiting(shown), await waiting(kept)]).toEqual([0, 0]);
    expect(await raisedAt(kept)).toMatchObject([{ kind: 'unchecked', status: 'resolved' }]);
    expect(await raisedAt(shown)).toMatchObject([
      { kind: 'unchecked', status: 'resolved' },
      { kind: 'crisis', level: 'crisis', status: 'open', quote: worries },
    ]);
    expect(await system('select 1 from trajectory where id = $1 and held_since is not null', [trajectoryId])).toHaveLength(1);
  });

  it('does not stand in the way of throwing it out', async () => {
    fake.behave('error-500');
    const id = await write('Dit gooi ik weg.', false);
    await koers.call(client, 'DELETE', `/api/logbook/${id}`);
    fake.behave('good');
    await sweep(koers.deps);
    expect(await waiting(id)).toBe(0);
  });

  it('still waits when it was written while the model looked at what stood there before', async () => {
    fake.behave('error-500');
    const id = await write('Eerst stond er dit.', true);
    await expect.poll(async () => (await raisedAt(id)).length, { timeout: 30_000 }).toBe(1);
    const organisationId = koers.deps.demo?.organisationId as string;
    const [looked] = await koers.deps.db.asSystem(organisationId, 'test', (tx) => listUnscreenedTexts(tx, 1, id));
    expect(looked).toMatchObject({ text: 'Eerst stond er dit.', isShared: true });
    await koers.call(client, 'PATCH', `/api/logbook/${id}`, { text: worries });
    await koers.deps.db.asSystem(organisationId, 'test', (tx) => dropUnscreenedText(tx, looked as UnscreenedText));
    expect(await waiting(id)).toBe(1);
    fake.behave('good');
    await sweep(koers.deps);
    expect(await raisedAt(id)).toContainEqual(expect.objectContaining({ kind: 'crisis', quote: worries }));
    expect(await waiting(id)).toBe(0);
  });
});
