// Two instances beside one PostgreSQL: a client's tabs may hang on either, and either may fall away. Nothing is lost, nothing is
// answered twice, and both sides show the same.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { raiseSignals } from '../../server/signals/raise.ts';
import { holdTrajectory } from '../../server/signals/store.ts';
import type { ServerFrame, TranscriptMessage } from '../../server/conversation/wire.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { startKoers, type Tab, type TestKoers, type Visitor } from '../support/koers.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';

const logistics = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.';
const crisis = 'Eigenlijk wil ik niet meer leven.';

/** Two instances on one database, started at the same moment, as an orchestrator does. */
function twoInstances(environment: () => Record<string, string>) {
  const house = {} as { left: TestKoers; right: TestKoers; client: Visitor; admin: pg.Client; onlooker: pg.Client; fresh: FreshDatabase };
  beforeAll(async () => {
    house.fresh = await freshDatabase(inject('postgresAdminUrl'), 'two');
    const settings = { DATABASE_URL: house.fresh.url, ...environment() };
    [house.left, house.right] = await Promise.all([startKoers('embedded', settings), startKoers('embedded', settings)]);
    house.admin = new pg.Client({ connectionString: house.fresh.url });
    house.onlooker = new pg.Client({ connectionString: house.fresh.url });
    await Promise.all([house.admin.connect(), house.onlooker.connect()]);
    house.client = await house.left.enter('client');
  });
  afterAll(async () => {
    await house.admin?.end();
    await house.onlooker?.end();
    await house.left?.stop();
    await house.right?.stop();
    await house.fresh?.drop();
  });
  return {
    house,
    begin: async () => (await house.left.call<{ id: string }>(house.client, 'POST', '/api/conversations', {})).body.id,
    transcript: async (id: string) => (await house.right.call<TranscriptMessage[]>(house.client, 'GET', `/api/conversations/${id}/messages`)).body,
    openTurns: async (id: string) => (await house.admin.query('select 1 from turn where conversation_id = $1', [id])).rowCount ?? 0,
    /** Holds the conversation's row until all of these wait for it, in this order: so that they come in one after the other. */
    async queueUp(id: string, ...arrivals: (() => void)[]) {
      // A tab that opens has a look of its own first.
      await wait(500);
      await house.admin.query('begin');
      try {
        await house.admin.query('select 1 from conversation where id = $1 for update', [id]);
        const queued = async () =>
          (await house.onlooker.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount;
        for (const [place, arrive] of arrivals.entries()) {
          arrive();
          await expect.poll(queued, { timeout: 10_000 }).toBe(place + 1);
        }
      } finally {
        await house.admin.query('commit');
      }
    },
  };
}

const kept = (frames: ServerFrame[]) => frames.filter((frame) => frame.type === 'reply.part' || frame.type === 'reply.done' || frame.type === 'safety');
const acceptedOf = (tab: Tab, clientMessageId: string) => tab.until('accepted', (frame) => frame.clientMessageId === clientMessageId);

describe('two instances on one PostgreSQL', () => {
  const { house, begin, transcript, openTurns, queueUp } = twoInstances(() => ({}));
  const openBoth = async () => {
    const id = await begin();
    return { id, left: await house.left.listen(house.client, id), right: await house.right.listen(house.client, id) };
  };

  it('keep the tabs of a client in step', async () => {
    const { id, left, right } = await openBoth();
    const first = await left.ask(logistics);
    expect(await right.until('reply.done')).toEqual(first.done);
    expect((await right.until('message')).text).toBe(logistics);
    const second = await right.ask('Dat geeft mij energie, en het sorteren zelf niet meer.');
    await left.until('reply.done', (frame) => frame.seq === second.done.seq);
    expect(kept(left.frames)).toEqual(kept(right.frames));
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'koers', 'client', 'koers']);
    await Promise.all([left.close(), right.close()]);
  });

  it('answer both messages that arrive at the same moment, each turn by one of them', async () => {
    const { id, left, right } = await openBoth();
    await queueUp(
      id,
      () => left.say(logistics),
      () => right.say('En mijn rug doet al maanden zeer.'),
    );
    await expect.poll(async () => (await transcript(id)).filter(({ from }) => from === 'koers').length, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => openTurns(id)).toBe(0);
    const seqs = kept(left.frames).map((frame) => ('seq' in frame ? frame.seq : 0));
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    await Promise.all([left.close(), right.close()]);
  });

  it('keep a message once that reaches both of them, and say the same of it', async () => {
    const { id, left, right } = await openBoth();
    const clientMessageId = crypto.randomUUID();
    await queueUp(
      id,
      () => left.say(logistics, clientMessageId),
      () => right.say(logistics, clientMessageId),
    );
    expect(await acceptedOf(right, clientMessageId)).toEqual(await acceptedOf(left, clientMessageId));
    await left.until('reply.done');
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'koers']);
    expect([...left.frames, ...right.frames].filter(({ type }) => type === 'error')).toEqual([]);
    await Promise.all([left.close(), right.close()]);
  });

  it('coach nobody whose crisis came in a moment before on the other', async () => {
    const { id, left, right } = await openBoth();
    await queueUp(
      id,
      () => left.say(crisis),
      () => right.say('Ik wil het over mijn werk in de logistiek hebben.'),
    );
    await left.until('message');
    await expect
      .poll(async () => (await transcript(id)).filter(({ from }) => from === 'koers').map(({ move }) => move), { timeout: 10_000 })
      .toEqual(['safety', 'safety']);
    expect(await openTurns(id)).toBe(0);
    await Promise.all([left.close(), right.close()]);
    house.client = await house.left.enter('client');
  });

  it('keep coaching held when a crisis comes in while the one before is being resolved', async () => {
    const id = await begin();
    const tab = await house.left.listen(house.client, id);
    await tab.ask(crisis);
    const counsellor = await house.right.enter('counsellor');
    const { db, demo } = house.left.deps;
    const organisationId = demo?.organisationId ?? '';
    const { rows } = await house.onlooker.query<{ id: string; trajectoryId: string; messageId: string }>(
      `select id, trajectory_id as "trajectoryId", message_id as "messageId" from signal where conversation_id = $1`,
      [id],
    );
    const [first] = rows;
    let resolving: Promise<{ status: number }> | undefined;
    // The second crisis has held the trajectory and is not committed yet when the counsellor resolves the first.
    await db.asPerson({ id: house.client.id, organisationId, role: 'client' }, async (tx) => {
      const about = { trajectoryId: first?.trajectoryId ?? '', conversationId: id, messageId: crypto.randomUUID() };
      await raiseSignals(tx, about, [{ kind: 'crisis', level: 'crisis', quote: 'x', foundBy: ['rule'], confidence: 1, why: [], situation: 'suicide' }]);
      await holdTrajectory(tx, about.trajectoryId, 'suicide');
      resolving = house.right.call(counsellor, 'POST', `/api/signals/${first?.id}/resolve`, { outcome: 'handled', note: '' });
      await expect
        .poll(
          async () =>
            (
              await house.onlooker.query(
                `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and query like '%from trajectory%for update%'`,
              )
            ).rowCount,
          { timeout: 10_000 },
        )
        .toBeGreaterThan(0);
    });
    expect((await resolving)?.status).toBe(200);
    expect((await tab.ask('Ik wil het over mijn werk hebben.')).done.move).toBe('safety');
    await tab.close();
    house.client = await house.left.enter('client');
  });

  it('go on for each other: a tab that is there when the other falls away gets its answer once the lease runs out', async () => {
    const id = await begin();
    const { acceptMessage } = await import('../../server/conversation/accept-message.ts');
    const { db, demo } = house.left.deps;
    const person = { id: house.client.id, organisationId: demo?.organisationId ?? '', role: 'client', name: house.client.name, language: 'nl' } as Parameters<
      typeof acceptMessage
    >[1];
    await acceptMessage(db, person, { conversationId: id, clientMessageId: 'lost', text: logistics }, { signals: [], hints: [] }, 'an instance that fell away');
    await house.admin.query(`update turn set lease_until = now() + interval '2 seconds' where conversation_id = $1`, [id]);
    const tab = await house.right.listen(house.client, id);
    await tab.until('reply.done');
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'koers']);
    await tab.close();
  });

  it('close every line of a session that ended on one of them', async () => {
    const id = await begin();
    const leaving = await house.left.enter('client');
    const [here, there] = [await house.left.listen(leaving, id), await house.right.listen(leaving, id)];
    const staying = await house.right.listen(house.client, id);
    const closed = Promise.all([here, there].map(({ socket }) => new Promise<number>((resolve) => socket.once('close', resolve))));
    expect((await house.left.call(leaving, 'POST', '/api/session/end', {})).status).toBe(204);
    expect(await closed).toEqual([4401, 4401]);
    expect(staying.socket.readyState).toBe(staying.socket.OPEN);
    await staying.close();
  });
});

describe('two instances and a slow model', () => {
  let fake: FakeModel;
  beforeAll(async () => {
    fake = await startFakeModel({ tokensPerSecond: 12 });
  });
  afterAll(() => fake?.close());
  const { house, begin, transcript, openTurns } = twoInstances(() => ({ MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' }));
  const openBoth = async () => {
    const id = await begin();
    return { id, left: await house.left.listen(house.client, id), right: await house.right.listen(house.client, id) };
  };
  const spokenAfter = (tab: Tab, seq: number, replyId: string) =>
    tab.frames.filter((frame) => frame.type === 'reply.part' && frame.replyId === replyId && frame.seq > seq);

  it('stop a reply that the other one writes: not one sentence more', async () => {
    const { id, left, right } = await openBoth();
    left.say(logistics);
    const part = await right.until('reply.part');
    right.sendRaw(JSON.stringify({ type: 'stop', replyId: part.replyId }));
    await expect.poll(async () => (await house.admin.query('select interrupted from turn where conversation_id = $1', [id])).rows[0]?.interrupted).toBe('stop');
    const saidBy = part.seq;
    const done = await left.until('reply.done');
    expect(done).toMatchObject({ replyId: part.replyId, cut: true });
    expect(spokenAfter(left, saidBy, part.replyId)).toEqual([]);
    expect(await openTurns(id)).toBe(0);
    await Promise.all([left.close(), right.close()]);
  });

  it('let a message that comes in on one join the reply of the other: all is answered', async () => {
    const { id, left, right } = await openBoth();
    left.say(logistics);
    await left.until('reply.part');
    const joined = await acceptedOf(right, right.say('En mijn rug doet al maanden zeer.'));
    await right.until('reply.done', (frame) => frame.seq > joined.seq && frame.cut !== true);
    await expect.poll(() => openTurns(id), { timeout: 20_000 }).toBe(0);
    const messages = await transcript(id);
    expect(messages.filter(({ from }) => from === 'koers').length).toBe(2);
    expect(messages.at(-1)?.from).toBe('koers');
    await Promise.all([left.close(), right.close()]);
  });

  it('answer what was written before a stop, also when the stopped reply had not begun', async () => {
    const { id, left, right } = await openBoth();
    await acceptedOf(left, left.say(logistics));
    const joined = await acceptedOf(right, right.say('En mijn rug doet al maanden zeer.'));
    const { rows } = await house.admin.query<{ replyId: string }>('select reply_id as "replyId" from turn where conversation_id = $1', [id]);
    right.sendRaw(JSON.stringify({ type: 'stop', replyId: rows[0]?.replyId }));
    const done = await right.until('reply.done', (frame) => frame.seq > joined.seq);
    expect(done.replyId).not.toBe(rows[0]?.replyId);
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'client', 'koers']);
    await Promise.all([left.close(), right.close()]);
  });

  it('say nothing more after the fixed answer to a crisis that came in on the other', async () => {
    const { left, right } = await openBoth();
    left.say(logistics);
    const part = await left.until('reply.part');
    right.say(crisis);
    const safety = await left.until('safety');
    const done = await left.until('reply.done', (frame) => frame.replyId === part.replyId);
    expect(done.cut).toBe(true);
    expect(spokenAfter(left, safety.seq, part.replyId)).toEqual([]);
    await Promise.all([left.close(), right.close()]);
  });
});
