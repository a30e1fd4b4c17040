// A counsellor's one search over everything, through its door, on both databases.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../../tests/support/koers.ts';
import type { FoundEverywhere } from './search-all.ts';

describeOnBoth('search over everything', (kind) => {
  let koers: TestKoers;
  let counsellor: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    counsellor = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());
  const search = (query: unknown, visitor = counsellor) => koers.call<FoundEverywhere>(visitor, 'POST', '/api/search', { query });

  it('an everyday title finds the occupation', async () => {
    const { status, body } = await search('poetsvrouw');
    expect(status).toBe(200);
    expect(body.occupations.map(({ title }) => title)).toContain('Huishoudhulp');
  });

  it('a passage says when it was checked and whether it holds today', async () => {
    const { body } = await search('Hoeveel uur loopbaanbegeleiding hoort bij een cheque?');
    expect(body.passages.length).toBeGreaterThan(0);
    for (const passage of body.passages) {
      expect(passage.checkedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(['now', 'past', 'not-yet']).toContain(passage.holds);
      expect(passage).not.toHaveProperty('score');
    }
  });

  it('a partner is found by name, and by what it helps with', async () => {
    expect((await search('unia')).body.partners[0]?.name).toMatch(/^Unia/);
    expect((await search('gepest worden op basis van afkomst, discriminatie melden')).body.partners.map(({ name }) => name).join()).toMatch(/Unia/);
  });

  it('gives three lists for whatever is typed: nothing, one letter, SQL, a query language, signs, and far too much', async () => {
    for (const query of ['', '  ', 'a', `x'; drop table passage; --`, 'a & !b:* <-> (', '%_\\', '🙂', '\u0000', 'qsdfgh'.repeat(1000)]) {
      const { status, body } = await search(query);
      expect(status).toBe(200);
      expect([body.passages, body.occupations, body.partners].every(Array.isArray)).toBe(true);
    }
  });

  it('what was typed is refused by the name of its field where it is no text, and a client or supervisor does not search here', async () => {
    expect(await search(7)).toMatchObject({ status: 400, body: { code: 'invalid-input', params: { field: 'query' } } });
    for (const role of ['client', 'supervisor'] as const) expect((await search('kok', await koers.enter(role))).status).toBe(403);
  });
});
