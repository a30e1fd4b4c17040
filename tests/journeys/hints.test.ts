// Messages that raise nothing by themselves may add up over days: then a person looks, and what added up begins anew.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import type { Hint } from '../../server/signals/hints.ts';

describeOnBoth('weak hints', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let conversationId: string;
  /** What the screening says of the next message; the screening itself has tests of its own. */
  let coming: Hint[] = [];
  beforeAll(async () => {
    koers = await startKoers(kind);
    const { screen } = koers.deps;
    koers.deps.screen = (text) => (text.startsWith('Vandaag') ? { signals: [], hints: coming } : screen(text));
  });
  afterAll(() => koers?.stop());

  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const raised = () =>
    system<{ kind: string; level: string; quote: string; found_by: string[]; why: string[] }>(
      'select kind, level, quote, found_by, why from signal where conversation_id = $1 order by raised_at',
      [conversationId],
    );
  const kept = () =>
    system<{ kind: string }>('select kind from hint where trajectory_id = (select trajectory_id from conversation where id = $1)', [conversationId]);
  async function begin() {
    client = await koers.enter('client');
    conversationId = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    return koers.listen(client, conversationId);
  }

  it('add up to one signal on the message that came last, and then begin anew', async () => {
    const tab = await begin();
    coming = [{ kind: 'burnout', share: 0.9 }];
    for (const text of ['Vandaag weer laat thuis.', 'Vandaag niets gedaan.']) await tab.ask(text);
    expect(await raised()).toEqual([]);
    expect(await kept()).toHaveLength(2);
    await tab.ask('Vandaag ook weer niet.');
    expect(await raised()).toEqual([{ kind: 'burnout', level: 'attention', quote: 'Vandaag ook weer niet.', found_by: ['classifier'], why: ['hints-add-up'] }]);
    expect(await kept()).toEqual([]);
    await tab.close();
  });

  it('of two weeks ago are forgotten', async () => {
    const tab = await begin();
    coming = [{ kind: 'addiction', share: 0.9 }];
    for (const text of ['Vandaag eentje.', 'Vandaag twee.']) await tab.ask(text);
    await system(`update hint set at = now() - interval '15 days' where trajectory_id = (select trajectory_id from conversation where id = $1)`, [
      conversationId,
    ]);
    await tab.ask('Vandaag weer een.');
    expect(await raised()).toEqual([]);
    await tab.close();
  });

  it('of a possible crisis make it urgent, not a crisis: a person looks within hours and the coaching goes on', async () => {
    const tab = await begin();
    coming = [{ kind: 'crisis', share: 0.9 }];
    for (const text of ['Vandaag lukt het niet.', 'Vandaag ook niet.']) await tab.ask(text);
    const { done } = await tab.ask('Vandaag is alles ver weg.');
    expect(await raised()).toMatchObject([{ kind: 'crisis', level: 'urgent' }]);
    expect(done.voice).toBe('guide');
    await tab.close();
  });

  it('are read by nobody: neither the counsellor nor the client finds them behind a door', async () => {
    const tab = await begin();
    coming = [{ kind: 'burnout', share: 0.5 }];
    await tab.ask('Vandaag wat stil.');
    const counsellor = await koers.enter('counsellor');
    const seen = await koers.deps.db.asPerson({ id: counsellor.id, organisationId: koers.deps.demo?.organisationId ?? '', role: 'counsellor' }, (tx) =>
      tx.query('select 1 from hint'),
    );
    expect(seen).toEqual([]);
    await tab.close();
  });
});
