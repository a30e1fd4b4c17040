// What a clumsy or hostile hand puts into the form for a document: characters that a database refuses or a screen stumbles over, days
// that are none, titles that read the same, a text that would keep every chat waiting.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession } from '../../server/people/session.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Kept = { id: string; path: string; title: string; origin: string; body: string; version: string };
type Refused = { code: string; params: Record<string, string | number> };

describeOnBoth('a document that is written oddly', (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind);
    admin = await koers.enter('admin');
  });
  afterAll(() => koers?.stop());

  const fields = {
    folder: 'methodology',
    audience: 'both',
    origin: 'Het centrum',
    licence: 'Eigen tekst',
    checkedAt: '2026-11-01',
    verified: true,
    body: '## Kop\n\nTekst over iets.',
  };
  const add = (change: object) => koers.call<Kept & Refused>(admin, 'POST', '/api/knowledge/documents', { ...fields, ...change });
  const nul = String.fromCharCode(0);
  const half = String.fromCharCode(0xd83d);

  it('is kept without what nobody sees: control characters, half an emoji, what turns writing round', async () => {
    const { status, body } = await add({
      title: `Gids${nul}\n## voor ${half}\u202Egpj.exe`,
      origin: `Het${nul} centrum`,
      body: `Een${nul} tekst${half} over zwieberen.\r\nEn \u0007meer.`,
      asked: [{ heading: 'Kop', wordings: [`wat is${nul} zwieberen${half}`] }],
      file: { name: `gids${nul}.docx`, hash: 'a'.repeat(43) },
    });
    expect({ status, ...body }).toMatchObject({
      status: 201,
      title: 'Gids ## voor \ufffdgpj.exe',
      origin: 'Het centrum',
      body: 'Een tekst\ufffd over zwieberen.\nEn meer.',
      asked: [{ heading: 'Kop', wordings: ['wat is zwieberen\ufffd'] }],
      file: { name: 'gids.docx' },
    });
  });

  it('of nothing but emoji is cut between them', async () => {
    const { status, body } = await add({ title: 'Alleen emoji', body: `x${'😀'.repeat(2000)}` });
    expect(status).toBe(201);
    const cut = await koers.call<{ passages: { text: string }[] }>(admin, 'POST', '/api/knowledge/preview', { title: 'Alleen emoji', body: body.body });
    expect(cut.body.passages.length).toBeGreaterThan(1);
    expect(cut.body.passages.every(({ text }) => text.isWellFormed())).toBe(true);
    expect(cut.body.passages.map(({ text }) => text).join('')).toBe(body.body);
  });

  it('with a title that cannot be seen, or a day that is none, is refused by its field', async () => {
    const refused = async (change: object) => {
      const { status, body } = await add({ title: 'Fout', ...change });
      return [status, body.params?.field];
    };
    expect(await refused({ title: '\u200b\u2060 \u202e' })).toEqual([400, 'title']);
    expect(await refused({ title: 'x'.repeat(10_000) })).toEqual([400, 'title']);
    for (const day of ['0000-00-00', '0000-01-01', '0026-11-01', '2026-02-31', '26/11/2026']) {
      expect(await refused({ checkedAt: day }), day).toEqual([400, 'checkedAt']);
      expect(await refused({ validTo: day }), day).toEqual([400, 'validTo']);
    }
  });

  it('may have a title that reads like another in a path, or in any script; only the same title is taken', async () => {
    const paths = [];
    for (const title of ['C++', 'C#', '😀', '🎈', 'دليل', 'Één stap']) {
      const { status, body } = await add({ title });
      expect(status, title).toBe(201);
      paths.push(body.path);
    }
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.slice(4)).toEqual(['methodology/eigen/دليل.md', 'methodology/eigen/een-stap.md']);
    expect((await add({ title: 'C#' })).body.params).toEqual({ field: 'title', why: 'taken' });
  });

  it('of nothing but headings is refused before it keeps the database busy', async () => {
    const { status, body } = await add({ title: 'Koppen', body: '# a\nb\n'.repeat(30_000) });
    expect([status, body.params]).toEqual([400, { field: 'body', why: 'too-many-passages', limit: 20_000, found: 30_000 }]);
  });

  it('is not there for another organisation, whatever its administrator asks by id or brings as a file', async () => {
    const text = 'Jan Peeters uit Zwevegem belt naar 0470 12 34 56.';
    const hash = createHash('sha256').update(text).digest('base64url');
    const { body: kept } = await add({ title: 'Van ons alleen', body: text, file: { name: 'jan.md', hash } });
    const [elsewhere, there] = [crypto.randomUUID(), crypto.randomUUID()];
    await koers.deps.db.asSystem(elsewhere, 'test', async (tx) => {
      await tx.query(`insert into organisation (id, slug, name) values ($1, $2, 'Elders')`, [elsewhere, elsewhere]);
      await tx.query(`insert into person (organisation_id, id, role, name) values ($1, $2, 'admin', 'Elders')`, [elsewhere, there]);
    });
    const { cookie } = await openSession(koers.deps.db, elsewhere, there);
    const other: Visitor = { id: there, name: 'Elders', cookie: `koers=${cookie}` };
    for (const [method, path, body] of [
      ['GET', `/api/documents/${kept.id}`, undefined],
      ['GET', `/api/knowledge/documents/${kept.id}`, undefined],
      ['PUT', `/api/knowledge/documents/${kept.id}`, { ...fields, title: 'Gekaapt', version: kept.version }],
      ['POST', `/api/knowledge/documents/${kept.id}/check`, {}],
      ['POST', `/api/knowledge/documents/${kept.id}/dates`, { validFrom: null, validTo: null, version: kept.version }],
      ['POST', `/api/knowledge/documents/${kept.id}/archive`, { archived: true }],
      ['POST', `/api/knowledge/documents/${kept.id}/newer`, { choice: 'take' }],
    ] as const)
      expect(await koers.call(other, method, path, body), path).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await koers.call<Kept[]>(other, 'GET', '/api/knowledge/documents?archived=true')).body).toEqual([]);
    const form = new FormData();
    form.append('file', new Blob([text]), 'jan.md');
    const headers = { cookie: other.cookie, origin: koers.url };
    const read = await fetch(`${koers.url}/api/knowledge/read-file`, { method: 'POST', headers, body: form });
    expect(await read.json()).toMatchObject({ hash, sameAs: null });
    expect((await koers.call<Kept>(admin, 'GET', `/api/knowledge/documents/${kept.id}`)).body).toMatchObject({
      title: 'Van ons alleen',
      version: kept.version,
    });
  });

  it('leaves nothing of its text in the trail', async () => {
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const trail = await koers.deps.db.asSystem(organisationId, 'test', (tx) =>
      tx.query<{ line: string }>(`select trail::text as line from trail where action like 'document:%'`),
    );
    expect(trail.length).toBeGreaterThan(0);
    expect(trail.filter(({ line }) => /Peeters|0470|zwieberen|Van ons alleen|jan\.md/.test(line))).toEqual([]);
  });
});
