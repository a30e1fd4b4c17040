// A client's dialogue, as the client lives it: sent once, kept, answered in order, taken up again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerFrame, TranscriptMessage } from '../../server/conversation/wire.ts';
import { messageLimit } from '../../server/conversation/wire.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const logistics = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken. Wat doe ik daarmee?';

describeOnBoth('a conversation', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
  });
  afterAll(() => koers?.stop());

  const begin = async () => (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
  const transcript = async (id: string) => (await koers.call<TranscriptMessage[]>(client, 'GET', `/api/conversations/${id}/messages`)).body;

  it('answers with the client’s own word and one question at most', async () => {
    const tab = await koers.listen(client, await begin());
    const reply = await tab.ask(logistics);
    expect(reply.text).toMatch(/inwerken|blij|logistiek/);
    expect(reply.text.split('?').length - 1).toBeLessThanOrEqual(1);
    expect(reply.done).toMatchObject({ voice: 'guide', move: expect.any(String) });
    await tab.close();
  });

  it('keeps a message that is sent twice once, and answers it once', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const clientMessageId = tab.say(logistics);
    const first = await tab.until('accepted');
    await tab.until('reply.done');
    tab.say(logistics, clientMessageId);
    await tab.until('accepted', (frame) => frame !== first);
    const accepted = tab.frames.filter((frame) => frame.type === 'accepted');
    expect(accepted).toHaveLength(2);
    expect(accepted[1]).toEqual(accepted[0]);
    const messages = await transcript(id);
    expect(messages.map(({ from }) => from)).toEqual(['client', 'koers']);
    await tab.close();
  });

  it('joins the parts of a reply to exactly the text of the transcript, in one series of numbers', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const reply = await tab.ask(logistics);
    const [, answer] = await transcript(id);
    expect(answer?.text).toBe(reply.text);
    const seqs = tab.frames.map((frame) => ('seq' in frame ? frame.seq : 0));
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(new Set(seqs).size).toBe(seqs.length);
    await tab.close();
  });

  it('gives a returning client the same frames again, and only those after the number they name', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    await tab.ask(logistics);
    await tab.ask('Dat geeft mij energie, en het sorteren zelf niet meer.');
    await tab.close();
    const again = await koers.listen(client, id);
    const lastOf = (frames: ServerFrame[]) => frames.filter((frame) => frame.type === 'reply.done').length;
    await again.until('reply.done', (frame) => frame.seq > 5);
    expect(lastOf(again.frames)).toBe(2);
    const kept = (frames: ServerFrame[]) => frames.filter((frame) => frame.type === 'reply.part' || frame.type === 'reply.done');
    expect(kept(again.frames)).toEqual(kept(tab.frames));
    const middle = again.frames.find((frame) => frame.type === 'reply.done') as { seq: number };
    const later = await koers.listen(client, id, middle.seq);
    await later.until('reply.done');
    expect(later.frames.every((frame) => 'seq' in frame && frame.seq > middle.seq)).toBe(true);
    await again.close();
    await later.close();
  });

  it('keeps two tabs of one client in step', async () => {
    const id = await begin();
    const [left, right] = [await koers.listen(client, id), await koers.listen(client, id)];
    const reply = await left.ask(logistics);
    const seen = await right.until('message');
    expect(seen.text).toBe(logistics);
    const done = await right.until('reply.done');
    expect(done).toEqual(reply.done);
    await left.close();
    await right.close();
  });

  it('answers everything when the client writes faster than Koers', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    const sent = ['Ik wil iets anders.', 'Maar ik weet niet wat.', 'Mijn werk als magazijnier is te zwaar geworden.'].map((text) => tab.say(text));
    for (const clientMessageId of sent) await tab.until('accepted', (frame) => frame.clientMessageId === clientMessageId);
    const last = Math.max(...tab.frames.flatMap((frame) => (frame.type === 'accepted' ? [frame.seq] : [])));
    await tab.until('reply.done', (frame) => frame.seq > last);
    const messages = await transcript(id);
    expect(messages.filter(({ from }) => from === 'client')).toHaveLength(3);
    expect(messages.at(-1)?.from).toBe('koers');
    await tab.close();
  });

  it('answers a question of fact with a source that can be opened', async () => {
    const tab = await koers.listen(client, await begin());
    const { done } = await tab.ask('Hoeveel uur begeleiding krijg ik eigenlijk met een loopbaancheque en wat kost dat?');
    expect(done.citations.length).toBeGreaterThan(0);
    const source = await koers.call<{ title: string; checkedAt: string; body: string }>(client, 'GET', `/api/documents/${done.citations[0]?.documentId}`);
    expect(source.status).toBe(200);
    expect(source.body.title).toBe(done.citations[0]?.title);
    expect(source.body.checkedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    await tab.close();
  });

  it('never says the same twice in a conversation', async () => {
    const tab = await koers.listen(client, await begin());
    const said: string[] = [];
    for (const text of ['goh weet ni', 'ja', 'misschien', 'weet ik niet', 'ja', 'mja', 'nee', 'geen idee']) said.push((await tab.ask(text)).text);
    expect(new Set(said).size).toBe(said.length);
    await tab.close();
  });

  it('loses nothing when the server stops and starts again', async () => {
    const id = await begin();
    const tab = await koers.listen(client, id);
    await tab.ask(logistics);
    const before = await transcript(id);
    await koers.restart();
    expect(await transcript(id)).toEqual(before);
  });

  it('takes up a turn that was accepted by an instance that fell away', async () => {
    const id = await begin();
    const { deps } = koers;
    const { acceptMessage } = await import('../../server/conversation/accept-message.ts');
    const organisationId = deps.demo?.organisationId ?? '';
    const person = { id: client.id, organisationId, role: 'client', name: client.name, language: 'nl' } as Parameters<typeof acceptMessage>[1];
    await acceptMessage(
      deps.db,
      person,
      { conversationId: id, clientMessageId: 'lost-1', text: logistics },
      { signals: [], hints: [] },
      'an instance that fell away',
    );
    await deps.db.asSystem(organisationId, 'let the lease run out', (tx) =>
      tx.query(`update turn set lease_until = now() - interval '1 second' where conversation_id = $1`, [id]),
    );
    const tab = await koers.listen(client, id);
    await tab.until('reply.done');
    expect((await transcript(id)).map(({ from }) => from)).toEqual(['client', 'koers']);
    await tab.close();
  });

  describe('with bad input', () => {
    it('says what is wrong with a frame it cannot read, and goes on', async () => {
      const tab = await koers.listen(client, await begin());
      for (const bad of ['geen json', '{"type":"dance"}', '{"type":"message"}', '[]', '{"type":"stop","replyId":"x"}']) tab.sendRaw(bad);
      await tab.until('error', (frame) => frame.code === 'malformed-frame');
      const reply = await tab.ask(logistics);
      expect(reply.text).not.toBe('');
      expect(tab.frames.filter((frame) => frame.type === 'error')).toHaveLength(5);
      await tab.close();
    });

    it('tells the limit when a message is too long, in the client’s language', async () => {
      const tab = await koers.listen(client, await begin());
      tab.say('a'.repeat(messageLimit + 1));
      const error = await tab.until('error');
      expect(error).toMatchObject({ code: 'too-long', clientMessageId: expect.any(String) });
      expect(error.message).toContain(String(messageLimit));
      await tab.close();
    });

    it('takes a message of the longest length whole', async () => {
      const id = await begin();
      const tab = await koers.listen(client, id);
      const text = `${'Ik twijfel over mijn job. '.repeat(400).slice(0, messageLimit - 2)}😀`;
      await tab.ask(text);
      expect((await transcript(id))[0]?.text).toBe(text);
      await tab.close();
    });

    it('refuses an empty message', async () => {
      const tab = await koers.listen(client, await begin());
      tab.say('   ');
      expect((await tab.until('error')).code).toBe('invalid-input');
      await tab.close();
    });

    it('does not open a conversation that is not there', async () => {
      await expect(koers.listen(client, crypto.randomUUID())).rejects.toThrow('404');
      expect((await koers.call(client, 'GET', `/api/conversations/${crypto.randomUUID()}/messages`)).status).toBe(404);
      expect((await koers.call(client, 'GET', '/api/conversations/geen-id/messages')).status).toBe(400);
    });
  });
});
