// What an administrator keeps of the knowledge: their own documents, their own edits of ours, dates, and what goes out of use. Whatever
// they save is found by the next question.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../server/people/roles.ts';
import { bringKnowledge } from '../../server/knowledge/bring-knowledge.ts';
import { embedKnowledge } from '../../server/knowledge/embed-knowledge.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Kept = Record<string, unknown> & {
  id: string;
  path: string;
  title: string;
  body: string;
  version: string;
  isOwn: boolean;
  archived: boolean;
  hasNewer: boolean;
  newer: { title: string; body: string; checkedAt: string } | null;
  may: string[];
};
type Refused = { code: string; params: Record<string, string | number> };
const shipped = join(import.meta.dirname, '..', '..', 'knowledge');
const rule = 'rules/kennismaking-en-nazorg.md';
const fields = {
  folder: 'methodology',
  title: 'De kwibuswandeling',
  audience: 'both',
  competency: 'motives',
  stages: ['deepening'],
  origin: 'Werkgroep van het centrum, 2026',
  url: null,
  licence: 'Eigen tekst',
  checkedAt: '2026-11-01',
  verified: true,
  validFrom: null,
  validTo: null,
  body: '## Hoe gaat een kwibuswandeling?\n\nClient en begeleider wandelen een uur langs het kanaal.\n\n## Wat levert het op?\n\nEen zinderlijst met drie wensen.',
  asked: [{ heading: 'Wat levert het op?', wordings: ['waar haal ik een flierefluitbon'] }],
  file: { name: 'kwibus.docx', hash: 'a'.repeat(43) },
};

describeOnBoth('the knowledge an organisation keeps', (kind) => {
  let koers: TestKoers;
  const people = {} as Record<Role, Visitor>;
  let folder: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const role of ['admin', 'counsellor', 'client', 'supervisor'] as const) people[role] = await koers.enter(role);
    folder = mkdtempSync(join(tmpdir(), 'koers-knowledge-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterAll(async () => {
    await koers?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T = Kept>(method: string, path: string, body?: unknown, who = people.admin) => koers.call<T>(who, method, `/api/knowledge/${path}`, body);
  const list = async (query = '') => (await call<Kept[]>('GET', `documents${query}`)).body;
  const find = async (path: string) => (await list('?archived=true')).find((document) => document.path === path) as Kept;
  const open = async (path: string) => (await call('GET', `documents/${(await find(path)).id}`)).body;
  const own = 'methodology/eigen/de-kwibuswandeling.md';
  const save = async (path: string, change: object) => {
    const kept = await open(path);
    return call<Kept & Refused>('PUT', `documents/${kept.id}`, { ...kept, ...change });
  };
  const ask = (query: string, more: { on?: string; evenUnsure?: boolean } = {}, role: Role = 'counsellor') =>
    koers.deps.retrieve({ ...people[role], organisationId: organisationId(), role }, { query, limit: 5, ...more });
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));
  const bring = () => bringKnowledge({ db: koers.deps.db, log: () => undefined }, folder);
  const rewrite = (path: string, from: string, to: string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replaceAll(from, to));
  };

  it('has a document of the organisation’s own found by the next question, in its words and in those of clients', async () => {
    const added = await call('POST', 'documents', fields);
    expect(added).toMatchObject({
      status: 201,
      body: {
        ...fields,
        path: own,
        isOwn: true,
        archived: false,
        hasNewer: false,
        newer: null,
        fileName: 'kwibus.docx',
        changedBy: people.admin.name,
        may: ['knowledge:manage'],
      },
    });
    const [first] = await ask('Wat is een kwibuswandeling?');
    expect(first).toMatchObject({ documentId: added.body.id, title: fields.title, checkedAt: '2026-11-01' });
    expect((await ask('waar haal ik een flierefluitbon', { evenUnsure: true }))[0]).toMatchObject({ heading: 'Wat levert het op?' });
    const trail = await system<{ action: string; role: string }>('select action, role from trail where object_id = $1', [added.body.id]);
    expect(trail).toEqual([{ action: 'document:add', role: 'admin' }]);
  });

  it('shows in the demo a guide of the house, a day that is over, and an edited text of ours with a newer one beside it', async () => {
    expect(await open('methodology/eigen/zo-werken-we-bij-de-kade.md')).toMatchObject({
      isOwn: true,
      fileName: 'onthaalgids.docx',
      changedBy: people.admin.name,
    });
    expect((await ask('waar kom ik binnen bij De Kade'))[0]).toMatchObject({ title: 'Zo werken we bij De Kade (verzonnen)' });
    expect((await ask('wanneer is de jobdag van Kadegem'))[0]).toMatchObject({ holds: 'past' });
    const edited = await open('methodology/netwerken.md');
    expect(edited).toMatchObject({ isOwn: true, hasNewer: true, body: expect.stringContaining('in de leeskamer') });
    expect(edited.newer?.body).not.toContain('in de leeskamer');
  });

  it('shows how a text will be cut, and keeps nothing of it', async () => {
    const before = (await list()).length;
    const cut = await call<{ passages: object[] }>('POST', 'preview', { title: 'Proef', body: 'Vooraf.\n\n## Een\n\nTekst.' });
    expect(cut.body.passages).toEqual([
      { heading: 'Proef', text: 'Vooraf.' },
      { heading: 'Een', text: 'Tekst.' },
    ]);
    expect((await list()).length).toBe(before);
  });

  it('refuses what does not hold together and names the field', async () => {
    const wrong = async (change: object) => {
      const { status, body } = await call<Refused>('POST', 'documents', { ...fields, title: 'Nog een', ...change });
      expect(status).toBe(400);
      return body.params;
    };
    expect(await wrong({ validFrom: '2026-05-01', validTo: '2026-04-30' })).toEqual({ field: 'validTo', why: 'before-from' });
    expect(await wrong({ folder: 'rules' })).toEqual({ field: 'url', why: 'needed' });
    expect(await wrong({ folder: 'exercises' })).toEqual({ field: 'folder' });
    expect(await wrong({ folder: 'partners' })).toEqual({ field: 'folder' });
    expect(await wrong({ checkedAt: '2999-01-01' })).toEqual({ field: 'checkedAt', why: 'in-future' });
    expect(await wrong({ checkedAt: 'gisteren' })).toEqual({ field: 'checkedAt' });
    expect(await wrong({ url: 'javascript:alert(1)' })).toEqual({ field: 'url' });
    expect(await wrong({ audience: 'iedereen' })).toEqual({ field: 'audience' });
    expect(await wrong({ body: '  \n ' })).toEqual({ field: 'body' });
    expect(await wrong({ body: '## Alleen een kop' })).toEqual({ field: 'body', why: 'no-text' });
    expect(await wrong({ title: fields.title })).toEqual({ field: 'title', why: 'taken' });
    expect(await wrong({ file: { name: 'x', hash: 'kort' } })).toEqual({ field: 'file' });
  });

  it('takes a text that is far longer than a request may be elsewhere, and refuses one without end', async () => {
    const long = `## Kop\n\n${'Een zin over een lange tekst. '.repeat(20_000)}`;
    expect((await call<{ passages: object[] }>('POST', 'preview', { title: 'Lang', body: long })).body.passages.length).toBeGreaterThan(600);
    expect(await call('POST', 'preview', { title: 'Lang', body: 'x'.repeat(1_000_001) })).toMatchObject({ status: 400, body: { params: { field: 'body' } } });
    expect((await call('POST', 'preview', { title: 'Lang', body: 'x'.repeat(13_000_000) })).status).toBe(413);
  });

  it('makes an edited text of ours the organisation’s own, and offers a newer one of ours beside it', async () => {
    const before = await open(rule);
    expect(before).toMatchObject({ isOwn: false, changedBy: null, changedAt: null });
    const saved = await save(rule, { body: `${before.body}\n\n## Bij ons\n\nNazorg is bij ons een plofgesprek.` });
    expect(saved).toMatchObject({ status: 200, body: { id: before.id, isOwn: true, changedBy: people.admin.name } });
    expect((await ask('wat is een plofgesprek')).map(({ documentId }) => documentId)).toContain(before.id);
    rewrite(rule, before.title, 'Nieuwe titel van Koers');
    await bring();
    const offered = await open(rule);
    expect(offered).toMatchObject({ title: before.title, hasNewer: true, newer: { title: 'Nieuwe titel van Koers' } });
    const choose = (choice: string) => call<Kept & Refused>('POST', `documents/${before.id}/newer`, { choice });
    expect((await choose('keep-own')).body).toMatchObject({ title: before.title, hasNewer: false, newer: null, isOwn: true });
    await bring();
    expect(await choose('take')).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    rewrite(rule, 'Nieuwe titel van Koers', 'Nieuwste titel van Koers');
    await bring();
    expect((await choose('take')).body).toMatchObject({
      title: 'Nieuwste titel van Koers',
      isOwn: false,
      changedBy: null,
      competency: before.competency,
      stages: before.stages,
    });
    expect((await ask('wat is een plofgesprek')).filter(({ text }) => text.includes('plofgesprek'))).toEqual([]);
  });

  it('lets one of two administrators who save at the same time through, and shows the other that it changed', async () => {
    const kept = await open(own);
    const both = await Promise.all(['A', 'B'].map((name) => call<Kept & Refused>('PUT', `documents/${kept.id}`, { ...kept, origin: name })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'stale-version' });
    expect((await open(own)).origin).toBe(both.find(({ status }) => status === 200)?.body.origin);
    const dates = await call<Refused>('POST', `documents/${kept.id}/dates`, { validFrom: null, validTo: null, version: kept.version });
    expect(dates).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('puts what no longer holds below what does, and says so', async () => {
    const { id, version } = await open(own);
    const dated = await call('POST', `documents/${id}/dates`, { validFrom: '2020-01-01', validTo: '2021-12-31', version });
    expect(dated.body).toMatchObject({ validFrom: '2020-01-01', validTo: '2021-12-31' });
    const wrong = await call<Refused>('POST', `documents/${id}/dates`, { validFrom: '2020-01-01', validTo: '2019-12-31', version: dated.body.version });
    expect(wrong).toMatchObject({ status: 400, body: { params: { field: 'validTo', why: 'before-from' } } });
    const twin = { ...fields, title: 'De kwibuswandeling van nu', file: null, body: fields.body, asked: [] };
    expect((await call('POST', 'documents', twin)).status).toBe(201);
    const found = await ask('Hoe gaat een kwibuswandeling?', { on: '2026-11-26' });
    expect(found[0]).toMatchObject({ title: twin.title, holds: 'now' });
    expect(found.find(({ documentId }) => documentId === id)).toMatchObject({ holds: 'past', validTo: '2021-12-31' });
    expect((await ask('Hoe gaat een kwibuswandeling?', { on: '2021-06-01' })).find(({ documentId }) => documentId === id)).toMatchObject({ holds: 'now' });
  });

  it('never finds nor lists what is archived, and brings it back', async () => {
    const { id } = await open(own);
    expect((await call('POST', `documents/${id}/archive`, { archived: true })).body.archived).toBe(true);
    expect((await ask('kwibuswandeling zinderlijst')).map(({ documentId }) => documentId)).not.toContain(id);
    expect((await list()).map((document) => document.id)).not.toContain(id);
    expect((await list('?archived=true')).find((document) => document.id === id)).toMatchObject({ archived: true });
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const)
      expect((await koers.call<Kept[]>(people[role], 'GET', '/api/documents')).body.map((document) => document.id)).not.toContain(id);
    expect((await call('POST', `documents/${id}/archive`, { archived: false })).body.archived).toBe(false);
    expect((await ask('kwibuswandeling zinderlijst')).map(({ documentId }) => documentId)).toContain(id);
  });

  it('is checked today with one press', async () => {
    const { id } = await open(own);
    await system(`update document set checked_at = '2025-01-01', verified = false where id = $1`, [id]);
    const checked = await call('POST', `documents/${id}/check`);
    expect(checked.body).toMatchObject({ verified: true });
    expect(String(checked.body.checkedAt) > '2025-01-01').toBe(true);
  });

  it('gives what was saved its vector in the background, where an embedding model is configured', async () => {
    const { id } = await open(own);
    const embedder = { name: 'played', embed: async (texts: readonly string[]) => texts.map((text) => [text.length, 1, 0]) };
    await embedKnowledge({ db: koers.deps.db, embedder }, organisationId());
    const vectors = await system('select 1 from passage_vector v join passage p on p.id = v.passage_id where p.document_id = $1', [id]);
    expect(vectors).toHaveLength(2);
    await embedKnowledge(koers.deps, organisationId());
  });

  it('shows what is for counsellors to no client', async () => {
    const secret = await call('POST', 'documents', { ...fields, title: 'Alleen voor begeleiders', audience: 'counsellor', file: null });
    expect((await koers.call(people.client, 'GET', `/api/documents/${secret.body.id}`)).status).toBe(404);
    expect((await koers.call<Kept[]>(people.client, 'GET', '/api/documents')).body.map(({ id }) => id)).not.toContain(secret.body.id);
    expect((await ask('kwibuswandeling', {}, 'client')).map(({ documentId }) => documentId)).not.toContain(secret.body.id);
  });

  it('lets exercises and partners be read here and not changed', async () => {
    for (const place of ['exercises', 'partners']) {
      const { id, path, may } = (await list()).find((document) => document.folder === place) as Kept;
      expect(may).toEqual([]);
      const kept = await open(path);
      expect((await call('PUT', `documents/${id}`, { ...fields, version: kept.version })).status).toBe(404);
      for (const deed of ['check', 'archive', 'newer', 'dates'])
        expect(
          (await call('POST', `documents/${id}/${deed}`, { archived: true, choice: 'take', validFrom: null, validTo: null, version: kept.version })).status,
        ).toBe(404);
    }
  });

  it('opens for nobody but an administrator, whatever a route would do', async () => {
    const { id, version } = await open(own);
    for (const role of ['client', 'counsellor', 'supervisor'] as const) {
      for (const [method, path, body] of [
        ['GET', 'documents', undefined],
        ['GET', `documents/${id}`, undefined],
        ['POST', 'documents', fields],
        ['PUT', `documents/${id}`, { ...fields, version }],
        ['POST', 'preview', { title: 'x', body: 'x' }],
        ['POST', 'read-file', {}],
        ['POST', `documents/${id}/check`, {}],
        ['POST', `documents/${id}/dates`, { version }],
        ['POST', `documents/${id}/archive`, { archived: true }],
        ['POST', `documents/${id}/newer`, { choice: 'take' }],
      ] as const)
        expect((await call<Refused>(method, path, body, people[role])).body, `${role} ${path}`).toMatchObject({ code: 'not-allowed' });
      const as = { ...people[role], organisationId: organisationId(), role };
      expect(await koers.deps.db.asPerson(as, (tx) => tx.query(`update document set title = 'x' where id = $1 returning id`, [id]))).toEqual([]);
      expect(await koers.deps.db.asPerson(as, (tx) => tx.query('delete from passage where document_id = $1 returning id', [id]))).toEqual([]);
    }
    const asAdmin = { ...people.admin, organisationId: organisationId(), role: 'admin' as const };
    const straight = (sql: string) => koers.deps.db.asPerson(asAdmin, (tx) => tx.query(sql));
    // Exercises are a centre's own to change since it makes its own; nothing turns into one, though.
    expect(await straight(`update document set title = title where folder = 'exercises' returning id`)).not.toEqual([]);
    await expect(straight(`update document set folder = 'rules' where folder = 'partners'`)).rejects.toThrow(/stay what they are/);
    await expect(straight(`update document set folder = 'exercises' where path = '${own}'`)).rejects.toThrow(/stay what they are|row-level security/);
  });
});
