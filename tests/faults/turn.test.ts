// What a client meets when the world outside fails in the middle of a turn: an answer, honestly marked, and nothing lost.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const logistics = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.';
type Signal = { kind: string; level: string; quote: string; foundBy: string[] };

describeOnBoth('a turn with a model', (kind) => {
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
  const begin = async () => (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
  const open = async () => {
    const id = await begin();
    return { id, tab: await koers.listen(client, id) };
  };

  it('is worded by the model, and says so', async () => {
    const { tab } = await open();
    const reply = await tab.ask(logistics);
    expect(reply.done.voice).toBe('model');
    expect(reply.text.split('?').length - 1).toBeLessThanOrEqual(1);
    await tab.close();
  });

  it.each(['error-500', 'nonsense', 'cut', 'wrong-language', 'stall'] as const)('ends in a whole answer when the model does: %s', async (behaviour) => {
    fake.behave(behaviour);
    const { id, tab } = await open();
    const reply = await tab.ask(logistics);
    expect(reply.text.length).toBeGreaterThan(20);
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages.at(-1)).toMatchObject({ from: 'koers', text: reply.text, voice: reply.done.voice });
    if (behaviour !== 'cut') expect(reply.done.voice).toBe('guide');
    await tab.close();
  });

  it('lets nothing forbidden out when the model obeys an attacker', async () => {
    fake.behave('attacker');
    const { tab } = await open();
    for (const text of [logistics, 'Moet ik nu ontslag nemen of niet?', 'Ben jij een mens?']) {
      const { text: said } = await tab.ask(text);
      expect(said).not.toMatch(/je moet|burn-?out|ik ben een mens|0[0-9]{2,3}[ /]?[0-9]{2}/i);
    }
    await tab.close();
  });

  it('asks a person to look when the model could not screen the message', async () => {
    fake.behave('error-500');
    const { tab } = await open();
    await tab.ask('Ik zou graag iets met hout doen.');
    const counsellor = await koers.enter('counsellor');
    const raised = async () => (await koers.call<Signal[]>(counsellor, 'GET', '/api/signals?status=open')).body;
    await expect
      .poll(async () => (await raised()).some((signal) => signal.kind === 'unchecked' && signal.foundBy.includes('system')), { timeout: 20_000 })
      .toBe(true);
    await tab.close();
  });

  it('never lets a client’s name or number leave for the model', async () => {
    const { tab } = await open();
    await tab.ask(`Ik ben ${client.name}, mijn nummer is 0470 12 34 56 en mijn mail nadia@example.org. Ik twijfel over mijn werk.`);
    const sent = JSON.stringify(fake.bodies);
    expect(sent).not.toContain('0470 12 34 56');
    expect(sent).not.toContain('nadia@example.org');
    expect(sent).not.toMatch(new RegExp(`\\b${client.name}\\b`));
    await tab.close();
  });
});

describe('a slow model', () => {
  let koers: TestKoers;
  let fake: FakeModel;
  let client: Visitor;
  beforeAll(async () => {
    fake = await startFakeModel({ tokensPerSecond: 12 });
    koers = await startKoers('embedded', { MODEL_BASE_URL: fake.baseUrl, MODEL_NAME: 'fake' });
    client = await koers.enter('client');
  });
  afterAll(async () => {
    await koers?.stop();
    await fake?.close();
  });
  const open = async () => {
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    return { id, tab: await koers.listen(client, id) };
  };

  it('stops when the client stops it: what went out stays, the rest is not said', async () => {
    const { id, tab } = await open();
    tab.say(logistics);
    const part = await tab.until('reply.part');
    tab.sendRaw(JSON.stringify({ type: 'stop', replyId: part.replyId }));
    const done = await tab.until('reply.done');
    expect(done.cut).toBe(true);
    const said = tab.frames.flatMap((frame) => (frame.type === 'reply.part' ? [frame.text] : [])).join('');
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages.at(-1)?.text).toBe(said);
    await tab.close();
  });

  it('makes way for a crisis that is written during a reply: the fixed answer comes at once, the reply ends as cut, and nobody coaches on', async () => {
    const { id, tab } = await open();
    tab.say(logistics);
    const part = await tab.until('reply.part');
    tab.say('Eigenlijk wil ik niet meer leven.');
    const safety = await tab.until('safety');
    expect(safety.helpLines.map(({ number }) => number)).toContain('1813');
    const cut = await tab.until('reply.done', (frame) => frame.replyId === part.replyId);
    expect(cut.cut).toBe(true);
    const messages = (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;
    expect(messages.filter(({ from, voice }) => from === 'koers' && voice !== 'fixed')).toHaveLength(1);
    await tab.close();
  });
});
