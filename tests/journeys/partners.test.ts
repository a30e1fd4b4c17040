// The partner directory: one truth for chat, help lines and search, and an organisation's own edits that nothing overwrites.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringKnowledge } from '../../server/knowledge/bring-knowledge.ts';
import { embedKnowledge } from '../../server/knowledge/embed-knowledge.ts';
import type { ListedPartner } from '../../server/knowledge/partner.ts';
import { signalKinds } from '../../server/signals/signal.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Kept = ListedPartner & { about: string; version: string; newer: { number: string | null } | null };
const shipped = join(import.meta.dirname, '..', '..', 'knowledge');

describeOnBoth('the partner directory', (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  let counsellor: Visitor;
  let client: Visitor;
  let folder: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    [admin, counsellor, client] = [await koers.enter('admin'), await koers.enter('counsellor'), await koers.enter('client')];
    folder = mkdtempSync(join(tmpdir(), 'koers-knowledge-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterAll(async () => {
    await koers?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const search = async (query = '', who = counsellor) => (await koers.call<ListedPartner[]>(who, 'GET', `/api/partners${query}`)).body;
  const find = async (name: string) => (await search('?archived=true')).find((partner) => partner.name === name) as ListedPartner;
  const open = async (name: string) => (await koers.call<Kept>(admin, 'GET', `/api/partners/${(await find(name)).id}`)).body;
  const fieldsOf = (kept: Kept) => ({
    ...kept,
    hours: kept.hours,
    cost: kept.cost ?? '',
    forWhom: kept.forWhom ?? '',
    waiting: kept.waiting ?? '',
  });
  const save = async (name: string, change: object) => {
    const kept = await open(name);
    return koers.call<Kept & { code: string; params: object }>(admin, 'PUT', `/api/partners/${kept.id}`, { ...fieldsOf(kept), ...change });
  };
  const logged: object[] = [];
  const bring = () => bringKnowledge({ db: koers.deps.db, log: (event, detail) => logged.push({ event, ...detail }) }, folder);
  const writeAsked = (...lines: string[]) => {
    mkdirSync(join(folder, 'asked'), { recursive: true });
    appendFileSync(join(folder, 'asked', 'own-test.jsonl'), lines.map((line) => `${line}\n`).join(''));
  };
  const rewrite = (path: string, from: string, to: string) => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replaceAll(from, to));
  };
  const ask = async (query: string, more: { evenUnsure?: boolean } = {}) =>
    await koers.deps.retrieve(
      { ...counsellor, organisationId: koers.deps.demo?.organisationId ?? '', role: 'counsellor' },
      { query, limit: 5, folders: ['partners'], ...more },
    );

  /** What chat can find of a partner, all of it. */
  const textOf = async (name: string) => {
    const { id } = await find(name);
    const passages = await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query<{ text: string }>('select text from passage where document_id = $1', [id]),
    );
    return passages.map(({ text }) => text).join('\n');
  };

  it('has at least two ways on for each of the twelve kinds', async () => {
    for (const each of signalKinds.filter((name) => name !== 'unchecked')) {
      expect((await search(`?kind=${each}`)).length, each).toBeGreaterThanOrEqual(2);
    }
  });

  it('is found by counsellors with every fact and the day it was checked; not by clients', async () => {
    const [line] = (await search('?kind=addiction&q=druglijn')) as [ListedPartner];
    expect(line).toMatchObject({ number: '078 15 10 20', helpLine: true, emergency: false });
    expect(line.checkedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await koers.call(client, 'GET', '/api/partners')).status).toBe(403);
    expect((await koers.call(counsellor, 'POST', `/api/partners/${line.id}/check`)).status).toBe(403);
    expect((await koers.call(counsellor, 'GET', '/api/partners?kind=geluk')).status).toBe(400);
  });

  it('names what was not checked for ninety days, on whatever day it is', async () => {
    const all = await search('?unchecked=true&on=2099-01-01');
    expect(all.length).toBe((await search()).length);
    expect(all.every(({ stale }) => stale)).toBe(true);
    expect(all.map(({ checkedAt }) => checkedAt)).toEqual(all.map(({ checkedAt }) => checkedAt).sort());
    expect(await search('?unchecked=true&on=2020-01-01')).toEqual([]);
  });

  it('says a changed number in the directory, in the help lines and in what chat informs from, at once', async () => {
    const saved = await save('De DrugLijn', { number: '078 99 99 99', waiting: 'geen wachttijd' });
    expect(saved).toMatchObject({ status: 200, body: { number: '078 99 99 99', edited: true, waiting: 'geen wachttijd' } });
    const lines = (await koers.call<{ name: string; number: string }[]>(client, 'GET', '/api/help-lines')).body;
    expect(lines.find(({ name }) => name === 'De DrugLijn')?.number).toBe('078 99 99 99');
    expect(await textOf('De DrugLijn')).toContain('078 99 99 99');
    expect(await textOf('De DrugLijn')).not.toContain('078 15 10 20');
    expect((await ask('Hoe bereik ik De DrugLijn?')).some(({ text }) => text.includes('078 99 99 99'))).toBe(true);
  });

  it('keeps an organisation’s own text when Koers is brought in again, and says that there is a newer one', async () => {
    const before = await open('De DrugLijn');
    rewrite('partners/druglijn.md', '078 15 10 20', '078 15 10 21');
    await bring();
    const after = await open('De DrugLijn');
    expect(after).toMatchObject({ number: '078 99 99 99', about: before.about, hasNewer: true, newer: { number: '078 15 10 21' } });
    const choose = (choice: string) => koers.call<Kept>(admin, 'POST', `/api/partners/${after.id}/newer`, { choice });
    expect((await choose('keep-own')).body).toMatchObject({ number: '078 99 99 99', hasNewer: false });
    await bring();
    expect(await open('De DrugLijn')).toMatchObject({ hasNewer: false });
    expect((await choose('take')).status).toBe(409);
    rewrite('partners/druglijn.md', '078 15 10 21', '078 15 10 22');
    await bring();
    expect((await choose('take')).body).toMatchObject({ number: '078 15 10 22', edited: false, hasNewer: false });
    expect(await textOf('De DrugLijn')).toContain('078 15 10 22');
    rewrite('partners/druglijn.md', '078 15 10 22', '078 15 10 20');
    await bring();
    expect((await open('De DrugLijn')).number).toBe('078 15 10 20');
  });

  it('keeps an edited partner whose file is gone, and one of the organisation’s own; an untouched one goes', async () => {
    await save('Ligo, centrum voor basiseducatie', { region: 'Vlaanderen en Brussel' });
    for (const gone of ['ligo', 'dyzo']) rmSync(join(folder, 'partners', `${gone}.md`));
    const added = await koers.call<Kept>(admin, 'POST', '/api/partners', {
      ...fieldsOf(await open('Ligo, centrum voor basiseducatie')),
      name: 'Praathuis De Verzonnen Linde',
      title: 'Praathuis De Verzonnen Linde: oefenen in het dorp',
      about: '## Wat is het?\n\nElke dinsdag praten buren er Nederlands met elkaar.',
    });
    expect(added).toMatchObject({ status: 201, body: { edited: true, verified: false } });
    await bring();
    const names = (await search()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ligo, centrum voor basiseducatie', 'Praathuis De Verzonnen Linde']));
    expect(names).not.toContain('Dyzo');
    expect((await ask('praten buren elke dinsdag in het praathuis De Verzonnen Linde')).map(({ text }) => text).join()).toContain('Elke dinsdag praten buren');
    const again = await koers.call<{ params: object }>(admin, 'POST', '/api/partners', {
      ...fieldsOf(await open('Praathuis De Verzonnen Linde')),
    });
    expect(again).toMatchObject({ status: 400, body: { params: { field: 'name', why: 'taken' } } });
  });

  it('lets an edited partner be found by how clients ask for it, after wordings changed and after another edit', async () => {
    const wording = (path: string, heading: string) => JSON.stringify({ path, heading, asked: ['waar vind ik een kwibuskabinet'] });
    const heading = /^## (.+)$/m.exec(readFileSync(join(folder, 'partners', 'gtb.md'), 'utf8'))?.[1] as string;
    await save('GTB', { region: 'Vlaanderen en Brussel' });
    const before = await open('GTB');
    writeAsked(wording('partners/gtb.md', heading), wording('partners/gtb.md', 'Een kop die er niet is'), '{"path": "partners/gtb.md", "hea');
    logged.length = 0;
    await bring();
    // Of partners whose file went above, wordings that still come with Koers are astray too; and what was learned, was from other wordings.
    expect(logged.filter((line) => !/dyzo|ligo|learned-stale/.test(JSON.stringify(line)))).toEqual([
      { event: 'knowledge.skipped', path: 'asked/own-test.jsonl:3', wrong: expect.any(String) },
      { event: 'knowledge.asked-astray', path: 'partners/gtb.md', heading: 'Een kop die er niet is' },
      { event: 'knowledge.ingested', written: 0, removed: 0 },
    ]);
    const found = async () => (await ask('is er een kwibuskabinet', { evenUnsure: true })).map(({ documentId, heading: of }) => [documentId, of])[0];
    expect(await found()).toEqual([before.id, heading]);
    expect(await open('GTB')).toMatchObject({ edited: true, hasNewer: false, region: 'Vlaanderen en Brussel' });
    await save('GTB', { waiting: 'twee weken' });
    expect(await found()).toEqual([before.id, heading]);
    expect(JSON.stringify(await open('GTB'))).not.toContain('kwibus');
  });

  it('gives an organisation’s own text its vector too, where an embedding model is configured', async () => {
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const embedder = { name: 'played', embed: async (texts: readonly string[]) => texts.map((text) => [text.length, 1, 0]) };
    await embedKnowledge({ db: koers.deps.db, embedder }, organisationId);
    const without = await koers.deps.db.asSystem(organisationId, 'test', (tx) =>
      tx.query('select id from passage p where not exists (select 1 from passage_vector v where v.passage_id = p.id)'),
    );
    expect(without).toEqual([]);
    await embedKnowledge(koers.deps, organisationId);
    await bring();
    expect((await ask('praten buren elke dinsdag in het praathuis De Verzonnen Linde')).map(({ text }) => text).join()).toContain('Elke dinsdag praten buren');
  });

  it('takes an archived partner out of the directory, the help lines and chat, and puts it back', async () => {
    const { id } = await find('CAW en JAC');
    const archive = (archived: boolean) => koers.call<Kept>(admin, 'POST', `/api/partners/${id}/archive`, { archived });
    expect((await archive(true)).body.archived).toBe(true);
    const lines = async () => (await koers.call<{ name: string }[]>(client, 'GET', '/api/help-lines')).body.map(({ name }) => name);
    expect(await lines()).not.toContain('CAW en JAC');
    expect((await search()).map(({ name }) => name)).not.toContain('CAW en JAC');
    expect((await ask('Wat is het CAW en het JAC?')).map(({ documentId }) => documentId)).not.toContain(id);
    rewrite('partners/caw.md', '0800 13 500', '0800 13 501');
    await bring();
    expect(await lines()).not.toContain('CAW en JAC');
    expect((await archive(false)).body.archived).toBe(false);
    expect(await lines()).toContain('CAW en JAC');
  });

  it('never loses a line for when life is at risk', async () => {
    for (const name of [
      'Zelfmoordlijn 1813',
      '112: ziekenwagen en brandweer',
      '101: politie bij nood',
      'Tele-Onthaal 106',
      '1712: hulplijn geweld en misbruik',
      'Awel 102',
    ]) {
      const { id, emergency } = await find(name);
      expect(emergency, name).toBe(true);
      expect(await save(name, { number: '' }), name).toMatchObject({ status: 400, body: { params: { field: 'number', why: 'emergency-line' } } });
      expect((await koers.call(admin, 'POST', `/api/partners/${id}/archive`, { archived: true })).status, name).toBe(409);
    }
  });

  it('says which line of the form is wrong', async () => {
    const wrong = async (change: object) => (await save('GTB', change)).body.params;
    expect(await wrong({ number: 'bel ons' })).toEqual({ field: 'number' });
    expect(await wrong({ url: 'javascript:alert(1)' })).toEqual({ field: 'url' });
    expect(await wrong({ kinds: [] })).toEqual({ field: 'kinds' });
    expect(await wrong({ name: '  ' })).toEqual({ field: 'name' });
    expect(await wrong({ about: '' })).toEqual({ field: 'about' });
    expect(await wrong({ helpLine: true, number: '', chatUrl: '' })).toEqual({ field: 'number', why: 'help-line' });
  });

  it('is checked today with one press, and does not let two administrators write over each other', async () => {
    const kept = await open('GTB');
    await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query(`update document set checked_at = '2025-01-01' where id = $1`, [kept.id]),
    );
    expect((await open('GTB')).stale).toBe(true);
    expect((await koers.call<Kept>(admin, 'POST', `/api/partners/${kept.id}/check`)).body).toMatchObject({ stale: false, verified: true });
    const late = await koers.call<{ code: string }>(admin, 'PUT', `/api/partners/${kept.id}`, { ...fieldsOf(kept), region: 'Gent' });
    expect(late).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('lets only an administrator write, whatever a route would do', async () => {
    const { id } = await find('GTB');
    const organisationId = koers.deps.demo?.organisationId ?? '';
    for (const [who, role] of [
      [client, 'client'],
      [counsellor, 'counsellor'],
    ] as const) {
      const changed = await koers.deps.db.asPerson({ ...who, organisationId, role }, (tx) =>
        tx.query(`update document set title = 'x' where id = $1 returning id`, [id]),
      );
      expect(changed).toEqual([]);
    }
  });
});
