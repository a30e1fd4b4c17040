// A crisis is kept and answered whatever else fails: also when nobody can say whether an alert can leave for who guides the client.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers } from '../support/koers.ts';

describeOnBoth('a crisis', (kind) => {
  let koers: TestKoers;
  beforeAll(async () => {
    koers = await startKoers(kind);
    const { db } = koers.deps;
    koers.deps.db = {
      ...db,
      asSystem: ((organisationId, reason, work) =>
        reason === 'ways to who guides' ? Promise.reject(new Error('broken')) : db.asSystem(organisationId, reason, work)) as typeof db.asSystem,
    };
  });
  afterAll(() => koers?.stop());

  it('is answered at once, and the answer promises no more than the list, when nobody can say who is reached', async () => {
    const client = await koers.enter('client');
    const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
    const tab = await koers.listen(client, id);
    const { text, done } = await tab.ask('Eigenlijk wil ik niet meer leven.');
    expect(done.voice).toBe('fixed');
    expect(text).toContain('1813');
    expect(text).not.toMatch(/melding gestuurd/);
    const counsellor = await koers.enter('counsellor');
    const signals = (await koers.call<{ level: string; quote: string }[]>(counsellor, 'GET', '/api/signals?status=open')).body;
    expect(signals).toContainEqual(expect.objectContaining({ level: 'crisis', quote: 'Eigenlijk wil ik niet meer leven.' }));
    await tab.close();
  });
});
