// A client says whether a reply helped, and finds back what was said; both stay theirs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Found = { conversationId: string; messageId: string; from: string; excerpt: string; marked: [number, number] };

describeOnBoth('what a client thinks of a reply', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let conversationId: string;
  let replyId: string;
  let messageId: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(client, conversationId);
    const { done, accepted } = await tab.ask('Vroeger gaf ik zwemles in Évergem, en dat crêpeke achteraf mis ik nog altijd.');
    replyId = done.replyId;
    messageId = accepted.messageId;
    await tab.close();
  });
  afterAll(() => koers?.stop());

  const judge = (visitor: Visitor, id: string, body: unknown) =>
    koers.call(visitor, 'PUT', `/api/conversations/${conversationId}/messages/${id}/feedback`, body);
  const feedback = async (visitor: Visitor) => (await koers.call<unknown[]>(visitor, 'GET', `/api/conversations/${conversationId}/feedback`)).body;
  const search = async (visitor: Visitor, text: string) => koers.call<Found[]>(visitor, 'POST', '/api/conversations/search', { text });

  it('is kept with its reason, changed, and taken back', async () => {
    expect((await judge(client, replyId, { verdict: 'down', reason: 'too-hard' })).status).toBe(204);
    expect(await feedback(client)).toEqual([{ messageId: replyId, verdict: 'down', reason: 'too-hard' }]);
    expect((await judge(client, replyId, { verdict: 'up', reason: 'too-hard' })).status).toBe(204);
    expect(await feedback(client)).toEqual([{ messageId: replyId, verdict: 'up', reason: null }]);
    expect((await judge(client, replyId, { verdict: null })).status).toBe(204);
    expect(await feedback(client)).toEqual([]);
  });

  it('is about replies of Koers only, in closed words, and given by the client only', async () => {
    expect((await judge(client, messageId, { verdict: 'up' })).status).toBe(404);
    expect((await judge(client, replyId, { verdict: 'down', reason: 'gewoon slecht' })).status).toBe(400);
    const counsellor = await koers.enter('counsellor');
    expect((await judge(counsellor, replyId, { verdict: 'up' })).status).toBe(403);
    await judge(client, replyId, { verdict: 'down', reason: 'repeats' });
    expect(await feedback(counsellor)).toEqual([{ messageId: replyId, verdict: 'down', reason: 'repeats' }]);
  });

  it('what was said is found without accents or capitals, with the words marked, by the client alone', async () => {
    const { body } = await search(client, 'EVERGEM zwemles');
    const found = body.find((one) => one.messageId === messageId);
    expect(found?.conversationId).toBe(conversationId);
    expect(found?.excerpt.slice(...(found?.marked ?? [0, 0])).toLowerCase()).toBe('évergem');
    expect((await search(client, 'crepeke')).body.some((one) => one.messageId === messageId)).toBe(true);
    expect((await search(client, 'x')).body).toEqual([]);
    expect((await search(client, 'wasmachinefabriek')).body).toEqual([]);
    expect((await search(await koers.enter('counsellor'), 'zwemles')).status).toBe(403);
  });
});
