// What comes in between while Koers answers: the same message again, more messages, a stop, a crisis, an instance or a service that
// falls away. Every message is answered, once, in order, and no screen is left waiting.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { acceptMessage } from '../../server/conversation/accept-message.ts';
import { appendParts } from '../../server/conversation/reply-store.ts';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { sweep } from '../../server/sweep.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const logistics = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.';

describeOnBoth('what comes in between', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
  });
  afterAll(() => koers?.stop());
  const begin = async () => (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
  const transcript = async (id: string) => (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const expire = (id: string) => system(`update turn set lease_until = now() - interval '1 second' where conversation_id = $1`, [id]);

  /** A turn of an instance that fell away, after it had said this much. */
  async function leave(id: string, said: readonly string[]) {
    const person = { id: client.id, organisationId: koers.deps.demo?.organisationId ?? '', role: 'client', name: client.name, language: 'nl' } as Parameters<
      typeof acceptMessage
    >[1];
    const { turn, trajectoryId } = await acceptMessage(
      koers.deps.db,
      person,
      { conversationId: id, clientMessageId: crypto.randomUUID(), text: logistics },
      { signals: [], hints: [] },
      'gone',
    );
    const replyId = turn?.replyId ?? '';
    if (said.length > 0) await koers.deps.db.asPerson(person, (tx) => appendParts(tx, { conversationId: id, trajectoryId, replyId, holder: 'gone' }, said));
    await expire(id);
    return replyId;
  }

  it('messages of one tab are kept in the order in which they were written', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const texts = Array.from({ length: 12 }, (_, place) => `Dit is bericht ${place + 1} over mijn werk.`);
    const sent = texts.map((text) => tab.say(text));
    for (const clientMessageId of sent) await tab.until('accepted', (frame) => frame.clientMessageId === clientMessageId);
    expect((await transcript(id)).filter(({ from }) => from === 'client').map(({ text }) => text)).toEqual(texts);
    await tab.close();
  });

  it('a reply that an instance left is closed with what went out when the client goes on, and what is waiting is answered', async () => {
    const id = await begin();
    const replyId = await leave(id, ['Twaalf jaar in de logistiek.']);
    const tab = await koers.listen(client, id);
    expect(await tab.until('reply.done', (frame) => frame.replyId === replyId)).toMatchObject({ cut: true });
    await tab.until('reply.done', (frame) => frame.replyId !== replyId);
    expect((await transcript(id)).map(({ from, text }) => [from, text.slice(0, 28)])).toEqual([
      ['client', logistics.slice(0, 28)],
      ['koers', 'Twaalf jaar in de logistiek.'],
      ['koers', expect.any(String)],
    ]);
    expect(await system('select 1 from turn where conversation_id = $1', [id])).toEqual([]);
    await tab.close();
  });

  it('a message that was stored without anyone to answer it is answered when it is sent again', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const replyId = await leave(id, []);
    const [row] = await system<{ clientMessageId: string }>('select client_message_id as "clientMessageId" from message where conversation_id = $1', [id]);
    expect(replyId).not.toBe('');
    tab.say(logistics, row?.clientMessageId);
    await tab.until('accepted');
    await tab.until('reply.done');
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'koers']);
    await tab.close();
  });

  it('a turn that cannot be continued keeps no other from being continued', async () => {
    const [broken, whole] = [await begin(), await begin()];
    await leave(broken, []);
    await system(`update turn set lease_until = now() - interval '1 day' where conversation_id = $1`, [broken]);
    await leave(whole, []);
    const { db } = koers.deps;
    const failing = {
      ...db,
      asPerson: ((person, work) =>
        db.asPerson(person, (tx) =>
          work({ query: (sql, values) => (values?.[0] === broken ? Promise.reject(new Error('broken')) : tx.query(sql, values)) }),
        )) as typeof db.asPerson,
    };
    await sweep({ ...koers.deps, db: failing });
    expect((await transcript(whole)).map(({ from }) => from)).toEqual(['client', 'koers']);
    expect((await transcript(broken)).map(({ from }) => from)).toEqual(['client']);
    await system('delete from turn where conversation_id = $1', [broken]);
  });

  it('a crisis after an instance fell away ends what that one was saying, before the fixed answer', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const replyId = await leave(id, ['Twaalf jaar in de logistiek.']);
    tab.say('Eigenlijk wil ik niet meer leven.');
    const safety = await tab.until('safety');
    const done = await tab.until('reply.done', (frame) => frame.replyId === replyId);
    expect(done).toMatchObject({ cut: true });
    expect(done.seq).toBeLessThan(safety.seq);
    expect(await system('select 1 from turn where conversation_id = $1', [id])).toEqual([]);
    await tab.close();
    client = await koers.enter('client');
  });

  it('a reply that was left is closed too where coaching is held by then', async () => {
    const id = await begin();
    const replyId = await leave(id, ['Twaalf jaar in de logistiek.']);
    await system(`update trajectory set held_since = now(), held_situation = 'suicide' where client_id = $1`, [client.id]);
    const tab = await koers.listen(client, id);
    expect(await tab.until('reply.done')).toMatchObject({ replyId, cut: true });
    expect((await transcript(id)).at(-1)).toMatchObject({ text: 'Twaalf jaar in de logistiek.' });
    await tab.close();
  });
});

describe('what comes in while a slow model speaks', () => {
  let koers: TestKoers;
  let fake: FakeModel;
  let client: Visitor;
  beforeAll(async () => {
    fake = await startFakeModel({ tokensPerSecond: 25 });
    koers = await startKoers('embedded', { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake', EMBEDDING_MODEL: 'fake' });
    client = await koers.enter('client');
  });
  afterEach(() => fake.behave('good'));
  afterAll(async () => {
    await koers?.stop();
    await fake?.close();
  });
  const open = async () => {
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    return { id, tab: await koers.listen(client, id) };
  };

  it.each(['before', 'after'] as const)('the same message again, %s the first sentence, changes nothing about its reply', async (when) => {
    const { tab } = await open();
    const clientMessageId = tab.say(logistics);
    await tab.until('accepted');
    if (when === 'after') await tab.until('reply.part');
    else await wait(100);
    tab.say(logistics, clientMessageId);
    const done = await tab.until('reply.done');
    expect(done.cut).toBeUndefined();
    expect(done.voice).toBe('model');
    await tab.close();
  });

  it('a stop of the server lets a reply that is being written end whole', async () => {
    const { id, tab } = await open();
    tab.say(logistics);
    const { replyId } = await tab.until('reply.part');
    await koers.restart();
    const again = await koers.listen(client, id);
    const done = await again.until('reply.done');
    expect(done).toMatchObject({ replyId, voice: 'model' });
    expect(done.cut).toBeUndefined();
    await again.close();
  });

  it('a message that an instance left is looked at all the same, by a person where the model cannot', async () => {
    const { id, tab } = await open();
    const { db, demo } = koers.deps;
    const person = { id: client.id, organisationId: demo?.organisationId ?? '', role: 'client', name: client.name, language: 'nl' } as Parameters<
      typeof acceptMessage
    >[1];
    fake.behave('error-500');
    const { messageId } = await acceptMessage(db, person, { conversationId: id, clientMessageId: 'left', text: logistics }, { signals: [], hints: [] }, 'gone');
    await db.asSystem(person.organisationId, 'test', (tx) =>
      tx.query(`update turn set lease_until = now() - interval '1 second' where conversation_id = $1`, [id]),
    );
    await tab.close();
    const again = await koers.listen(client, id);
    await again.until('reply.done');
    const raised = () =>
      db.asSystem(person.organisationId, 'test', (tx) => tx.query<{ kind: string }>('select kind from signal where message_id = $1', [messageId]));
    await expect.poll(raised, { timeout: 10_000 }).toEqual([{ kind: 'unchecked' }]);
    await again.close();
  });

  it('a question of fact is answered from the words alone when the service that measures it fails', async () => {
    const { tab } = await open();
    fake.behave('error-500');
    const { done, text } = await tab.ask('Hoeveel uur begeleiding krijg ik eigenlijk met een loopbaancheque en wat kost dat?');
    expect(done.voice).toBe('guide');
    expect(done.citations.length).toBeGreaterThan(0);
    expect(text.length).toBeGreaterThan(20);
    await tab.close();
  });
});
