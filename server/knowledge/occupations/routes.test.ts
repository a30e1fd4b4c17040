// Occupations through their doors, on both databases, with the demo's people and the starter set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../../../tests/support/koers.ts';

type Card = { id: string; title: string; shortage: { listedAs: string } | null; foundBy?: string };
type Gap = { lines: { skill: { title: string }; state: string; evidence: { kind: string; id: string; quote: string; words: string[] }[] }[]; routes: string[] };

describeOnBoth('occupations', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    counsellor = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());
  const search = (query: unknown, visitor = client) => koers.call<Card[]>(visitor, 'POST', '/api/occupations/search', { query });
  const idOf = async (title: string) => (await koers.call<Card[]>(client, 'GET', '/api/occupations')).body.find((card) => card.title === title)?.id ?? '';

  it('every role finds an occupation by an everyday name, with what the shortage list says', async () => {
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const) {
      const { status, body } = await search('poetsvrouw', await koers.enter(role));
      expect(status).toBe(200);
      expect(body.find(({ title }) => title === 'Huishoudhulp')).toMatchObject({ foundBy: 'poetsvrouw', shortage: { listedAs: 'Huishoudhulp-poetshulp' } });
    }
  });

  it.each(['', ' ', 'a', `x'; drop table occupation; --`, 'a & !b:* <-> (', '%_\\', '🙂', '\u0000', 'qsdfgh'.repeat(200)])(
    'a search for %j gives a list',
    async (query) => {
      const { status, body } = await search(query);
      expect(status).toBe(200);
      expect(Array.isArray(body)).toBe(true);
    },
  );

  it('a search without words in a text is refused by the name of the field', async () => {
    expect(await search(7)).toMatchObject({ status: 400, body: { code: 'invalid-input', params: { field: 'query' } } });
  });

  it('one occupation comes with what it asks, its routes and where that comes from', async () => {
    const { body } = await koers.call<Record<string, unknown>>(client, 'GET', `/api/occupations/${await idOf('Lasser')}`);
    expect(body).toMatchObject({ title: 'Lasser', isco: '7212', checkedAt: '2026-11-26' });
    expect((body.skills as unknown[]).length).toBeGreaterThanOrEqual(8);
    expect(String(body.origin)).toContain('Koers');
    expect((await koers.call(client, 'GET', `/api/occupations/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await koers.call(client, 'GET', '/api/occupations/nothing')).status).toBe(400);
  });

  it('what somebody can do leads to occupations, and says why', async () => {
    const { body } = await koers.call<{ title: string; met: { said: string; skill: { title: string } }[] }[]>(client, 'POST', '/api/occupations/match', {
      competences: ['ik reed altijd met de heftruck', 'camions laden en lossen', 'het magazijn scannen', ''],
    });
    expect(body.slice(0, 3).map(({ title }) => title)).toContain('Heftruckchauffeur');
    expect(body[0]?.met.length).toBeGreaterThan(0);
    const empty = await koers.call<unknown[]>(client, 'POST', '/api/occupations/match', { competences: [] });
    expect(empty).toMatchObject({ status: 200, body: [] });
  });

  it('two or three stand side by side; one or four do not', async () => {
    const ids = await Promise.all(['Kok', 'Bakker', 'Kelner', 'Barman'].map((title) => idOf(title === 'Bakker' ? 'Brood- en banketbakker' : title)));
    const compare = (given: string[]) =>
      koers.call<{ occupations: Card[]; skills: { asked: string[] }[] }>(client, 'GET', `/api/occupations/compare?ids=${given.join(',')}`);
    const { body } = await compare(ids.slice(0, 3));
    expect(body.occupations.map(({ title }) => title)).toEqual(['Kok', 'Brood- en banketbakker', 'Kelner']);
    expect(body.skills[0]?.asked).toHaveLength(3);
    for (const given of [ids.slice(0, 1), ids]) expect((await compare(given)).status).toBe(400);
  });

  it('neighbours say what carries over and what comes on top', async () => {
    const { body } = await koers.call<{ title: string; shared: unknown[]; added: unknown[] }[]>(
      client,
      'GET',
      `/api/occupations/${await idOf('Kok')}/neighbours`,
    );
    expect(body.length).toBeGreaterThan(3);
    expect(body.find(({ title }) => title === 'Keukenmedewerker')?.shared.length).toBeGreaterThan(0);
  });

  it('client and counsellor see the gap with the messages it rests on; a supervisor and an administrator do not', async () => {
    const conversation = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(client, conversation);
    const { accepted } = await tab.ask('Ik kan goed maaltijden koken, dat doe ik elke zondag.');
    await tab.close();
    const trajectoryId = (await koers.call<{ id: string; clientId: string }[]>(counsellor, 'GET', '/api/trajectories')).body.find(
      ({ clientId }) => clientId === client.id,
    )?.id;
    const address = `/api/occupations/${await idOf('Kok')}/gap?trajectoryId=${trajectoryId}`;
    for (const visitor of [client, counsellor]) {
      const { status, body } = await koers.call<Gap>(visitor, 'GET', address);
      expect(status).toBe(200);
      const line = body.lines.find(({ skill }) => skill.title === 'maaltijden koken');
      expect(line?.state).toBe('mentioned');
      expect(line?.evidence).toContainEqual(expect.objectContaining({ kind: 'message', id: accepted.messageId, words: ['maaltijden', 'koken'] }));
      expect(body.routes.length).toBeGreaterThan(0);
    }
    expect((await koers.call(await koers.enter('supervisor'), 'GET', address)).status).toBe(403);
    expect([403, 404]).toContain((await koers.call(await koers.enter('admin'), 'GET', address)).status);
    expect((await koers.call(client, 'GET', address.replace(trajectoryId ?? '', crypto.randomUUID()))).status).toBe(404);
  });

  it('no person writes occupations, whatever a route would say', async () => {
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const admin = await koers.enter('admin');
    for (const sql of [
      `update occupation set title = 'x'`,
      'delete from skill',
      `insert into occupation_import (organisation_id, source, fingerprint, run, step) values ('${organisationId}', 'esco', '', gen_random_uuid(), '')`,
    ]) {
      await expect(koers.deps.db.asPerson({ id: admin.id, organisationId, role: 'admin' }, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
    const elsewhere = await koers.deps.db.asPerson({ id: admin.id, organisationId: crypto.randomUUID(), role: 'admin' }, (tx) =>
      tx.query('select 1 from occupation'),
    );
    expect(elsewhere).toEqual([]);
  });
});
