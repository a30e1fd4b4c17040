// What a supervisor reads of a conversation has no names in it, at any door, until they ask for them with a reason that the client can read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import type { OwnReveal } from '../../server/names/read-own-reveals.ts';
import type { PresentedSignal } from '../../server/signals/present-signal.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('names in a conversation', (kind) => {
  let koers: TestKoers;
  let [client, counsellor, supervisor, admin] = [] as unknown as [Visitor, Visitor, Visitor, Visitor];
  let conversationId = '';
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
    supervisor = await koers.enter('supervisor');
    admin = await koers.enter('admin');
    conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(client, conversationId);
    await tab.ask(`Ik ben ${client.name} en ik werk met Karim en met youssra. Bel mij op 0478 12 34 56.`);
    await tab.ask('Mijn ploegbaas heet Zsuzsanna Bodnar. Gisteren heeft Zsuzsanna mij geslagen op het werk.');
  });
  afterAll(() => koers?.stop());

  const messages = async (who: Visitor) => (await koers.call<TranscriptMessage[]>(who, 'GET', `/api/conversations/${conversationId}/messages`)).body;
  const signals = async (who: Visitor) =>
    (await koers.call<PresentedSignal[]>(who, 'GET', '/api/signals?status=all')).body.filter((signal) => signal.conversationId === conversationId);
  const named = () => new RegExp(`Karim|Zsuzsanna|Bodnar|0478|${client.name.split(' ').join('|')}`, 'i');

  it('are hidden from a supervisor in every message and signal, and stay for who guides', async () => {
    const read = await messages(supervisor);
    expect(JSON.stringify(read)).not.toMatch(named());
    expect(read.filter(({ from }) => from === 'client').map(({ text }) => text)).toEqual([
      'Ik ben ••• en ik werk met ••• en met youssra. Bel mij op •••.',
      'Mijn ploegbaas heet •••. Gisteren heeft ••• mij geslagen op het werk.',
    ]);
    const raised = await signals(supervisor);
    expect(raised.map(({ kind }) => kind)).toContain('harassment');
    expect(JSON.stringify(raised)).not.toMatch(named());
    expect(JSON.stringify(await messages(counsellor))).toMatch(/Zsuzsanna Bodnar/);
    expect(JSON.stringify(await signals(counsellor))).toMatch(/Zsuzsanna/);
    expect(JSON.stringify(await messages(client))).toMatch(/0478 12 34 56/);
  });

  it('leave a quote where it stands in its message', async () => {
    const read = await messages(supervisor);
    for (const { messageId, quote } of await signals(supervisor)) expect(read.find(({ id }) => id === messageId)?.text).toContain(quote);
  });

  it('stay hidden in what a signal answers when it is taken on', async () => {
    const [open] = await signals(supervisor);
    const { status, text } = await koers.call(supervisor, 'POST', `/api/signals/${open?.id}/acknowledge`);
    expect(status).toBe(200);
    expect(text).not.toMatch(named());
  });

  describe('asked for', () => {
    const at = () => `/api/names/${conversationId}`;

    it('are for no one else, and for no other reason', async () => {
      for (const visitor of [client, counsellor, admin]) {
        expect((await koers.call(visitor, 'GET', at())).status).toBe(403);
        expect((await koers.call(visitor, 'POST', `${at()}/reveal`, { reason: 'safety' })).status).toBe(403);
      }
      expect((await koers.call(supervisor, 'POST', `${at()}/reveal`, { reason: 'curious' })).status).toBe(400);
      expect((await koers.call(supervisor, 'GET', at())).body).toEqual({ names: null, may: ['name:reveal'] });
    });

    it('in a conversation that nothing opened are not there', async () => {
      const closed = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
      expect((await koers.call(supervisor, 'POST', `/api/names/${closed}/reveal`, { reason: 'safety' })).status).toBe(404);
    });

    it('are shown, and the client reads who asked and why', async () => {
      const revealed = await koers.call<{ client: string }>(supervisor, 'POST', `${at()}/reveal`, { reason: 'safety' });
      expect(revealed.body.client).toBe(client.name);
      expect((await koers.call(supervisor, 'GET', at())).body).toMatchObject({ names: { client: client.name }, may: [] });
      expect(JSON.stringify(await messages(supervisor))).toMatch(/Zsuzsanna Bodnar/);
      expect((await signals(supervisor)).some(({ quote }) => quote.includes('Zsuzsanna'))).toBe(true);
      const { organisationId } = koers.deps.demo as { organisationId: string };
      const seen = await koers.deps.db.asSystem(organisationId, 'test', (tx) =>
        tx.query('select reason, person_id as "by" from trail where action = $1 and object_id = $2', ['name:reveal', conversationId]),
      );
      expect(seen).toEqual([{ reason: 'safety', by: supervisor.id }]);
      const own = (await koers.call<OwnReveal[]>(client, 'GET', '/api/names/reveals')).body;
      expect(own[0]).toMatchObject({ by: 'Lieve Peeters', reason: 'safety', conversationId });
      // Before that Wim asked, in the story; of other clients nothing is told.
      expect(own.slice(1)).toMatchObject([{ by: 'Wim Verhaegen', reason: 'talk-with-counsellor' }]);
    });
  });
});
