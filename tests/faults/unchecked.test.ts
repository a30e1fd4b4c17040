// A model that cannot look leaves a question to a person; when it is back it looks after all. Nothing that it finds then is lost, and
// nobody is asked for what was looked at.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { sweep } from '../../server/sweep.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Raised = { kind: string; level: string; status: string; found_by: string[]; resolved_by: string | null; message_id: string };

describeOnBoth('what the model could not look at', (kind) => {
  let koers: TestKoers;
  let fake: FakeModel;
  let client: Visitor;
  beforeAll(async () => {
    fake = await startFakeModel();
    koers = await startKoers(kind, { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' });
    client = await koers.enter('client');
  });
  afterEach(() => fake.behave('good'));
  afterAll(async () => {
    await koers?.stop();
    await fake?.close();
  });
  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const raisedIn = (id: string) =>
    system<Raised>('select kind, level, status, found_by, resolved_by, message_id from signal where conversation_id = $1 order by raised_at, kind', [id]);
  const waiting = async (id: string) => (await system('select 1 from unscreened where conversation_id = $1', [id])).length;

  /** Says something while the model is away; resolves when a person has been asked to look. */
  async function sayWhileAway(texts: readonly string[]) {
    fake.behave('error-500');
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    for (const text of texts) await tab.ask(text);
    await expect.poll(() => waiting(id), { timeout: 30_000 }).toBe(texts.length);
    expect((await raisedIn(id)).map(({ kind: found }) => found)).toEqual(['unchecked']);
    return { id, tab };
  }

  it('stays with a person while the model is away', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met hout doen.']);
    await sweep(koers.deps);
    expect(await raisedIn(id)).toMatchObject([{ kind: 'unchecked', status: 'open' }]);
    expect(await waiting(id)).toBe(1);
    await tab.close();
  });

  it('is looked at when the model is back, every message of it, and then nobody is asked any more', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met hout doen.', 'Of toch liever met steen.']);
    fake.behave('good');
    await sweep(koers.deps);
    expect(await waiting(id)).toBe(0);
    expect(await raisedIn(id)).toMatchObject([{ kind: 'unchecked', status: 'resolved', resolved_by: null }]);
    const trail = await system<{ reason: string; role: string }>(
      `select reason, role from trail where action = 'signal:resolve' and object_id in (select id::text from signal where conversation_id = $1)`,
      [id],
    );
    expect(trail).toEqual([{ reason: 'screened later', role: 'system' }]);
    await tab.close();
  });

  it('stays with the person who took it up, also when the model has looked', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met glas doen.']);
    await system(`update signal set status = 'acknowledged' where conversation_id = $1`, [id]);
    fake.behave('good');
    await sweep(koers.deps);
    expect(await raisedIn(id)).toMatchObject([{ kind: 'unchecked', status: 'acknowledged' }]);
    await tab.close();
  });

  it('stays with a person when the model fails on it again and again, and holds up nothing else', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met leer doen.']);
    fake.behave('nonsense');
    for (let round = 0; round < 7; round++) await sweep(koers.deps);
    expect(await waiting(id)).toBe(0);
    expect(await raisedIn(id)).toMatchObject([{ kind: 'unchecked', status: 'open' }]);
    await tab.close();
  });

  it('is asked of a person again where the question was settled while this message was not looked at yet', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met papier doen.']);
    await system(`update signal set status = 'resolved', outcome = 'handled', resolved_at = now() where conversation_id = $1`, [id]);
    await system(`update attention set ended_at = now() where conversation_id = $1`, [id]);
    fake.behave('nonsense');
    for (let round = 0; round < 7; round++) await sweep(koers.deps);
    expect(await waiting(id)).toBe(0);
    expect((await raisedIn(id)).filter(({ status }) => status === 'open')).toMatchObject([{ kind: 'unchecked' }]);
    await tab.close();
  });

  it('is tried for as long as the service is away, however often', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met linnen doen.']);
    fake.behave('error-429');
    for (let round = 0; round < 7; round++) await sweep(koers.deps);
    expect(await waiting(id)).toBe(1);
    fake.behave('good');
    await sweep(koers.deps);
    expect(await raisedIn(id)).toMatchObject([{ kind: 'unchecked', status: 'resolved' }]);
    await tab.close();
  });

  /** What stands at the message already, found otherwise than by what the embedded screening finds in it now. */
  const raiseAt = (id: string, status: string) =>
    system(
      `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, due_at, status, acknowledged_at)
       select organisation_id, trajectory_id, conversation_id, id, 'crisis', 'urgent', 'x', '{classifier}', 1, now(), $2, now() from message
       where conversation_id = $1 and sender = 'client'`,
      [id, status],
    );
  const held = () => system<{ held: boolean }>('select held_since is not null as held from trajectory where client_id = $1', [client.id]);

  it('holds nothing for what a person has looked at and closed: nobody could release it', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met vilt doen.']);
    await raiseAt(id, 'resolved');
    fake.behave('alarmed');
    await sweep(koers.deps);
    expect(await waiting(id)).toBe(0);
    expect((await raisedIn(id)).filter((signal) => signal.kind === 'crisis')).toMatchObject([{ level: 'urgent', status: 'resolved' }]);
    expect(await held()).toEqual([{ held: false }]);
    expect(tab.frames.filter(({ type }) => type === 'safety')).toEqual([]);
    await tab.close();
  });

  it('lifts what hints or a person raised there, and opens it for the line again, also where somebody took up the lesser', async () => {
    const { id, tab } = await sayWhileAway(['Ik zou graag iets met kurk doen.']);
    await raiseAt(id, 'acknowledged');
    fake.behave('alarmed');
    await sweep(koers.deps);
    await tab.until('safety');
    expect((await raisedIn(id)).filter((signal) => signal.kind === 'crisis')).toMatchObject([
      { level: 'crisis', status: 'open', found_by: ['classifier', 'model'] },
    ]);
    expect(await held()).toEqual([{ held: true }]);
    await system(`update signal set status = 'resolved' where conversation_id = $1`, [id]);
    await system('update trajectory set held_since = null, held_situation = null where client_id = $1', [client.id]);
    await tab.close();
  });

  it('gets the fixed answer when it turns out to be a crisis, and the coaching is held', async () => {
    const { id, tab } = await sayWhileAway(['Mijn vis heeft een nieuwe thuis, mijn planten ook.']);
    fake.behave('alarmed');
    await sweep(koers.deps);
    const safety = await tab.until('safety');
    expect(safety.helpLines.map(({ number }) => number)).toContain('1813');
    expect(await raisedIn(id)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'crisis', level: 'crisis', status: 'open', found_by: ['model'] }),
        expect.objectContaining({ kind: 'unchecked', status: 'resolved' }),
      ]),
    );
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages.at(-1)).toMatchObject({ from: 'koers', voice: 'fixed' });
    await tab.close();
  });
});
