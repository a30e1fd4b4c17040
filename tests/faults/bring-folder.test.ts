// A folder that somebody points at may hold anything: links out of it, names and dates that are none, more files than there are
// documents in a library. And somebody may be writing while knowledge is brought in.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/db/as-person.ts';
import { type BroughtFile, bringFolder } from '../../server/knowledge/bring-folder.ts';
import { bringKnowledge } from '../../server/knowledge/bring-knowledge.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import { listFolder } from '../../server/knowledge/list-folder.ts';
import { makeReadFile } from '../../server/knowledge/read-document.ts';
import { readKnown, removeDocuments } from '../../server/knowledge/store.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const root = join(import.meta.dirname, '..', '..');
const markdown = (facts: Record<string, string>, body = '## Kop\n\nTekst over iets.') =>
  `---\n${Object.entries({
    folder: 'methodology',
    title: 'Titel',
    audience: 'both',
    origin: 'Het centrum',
    licence: 'Eigen tekst',
    checkedAt: '2026-11-01',
    ...facts,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n${body}`;

describe('a folder that is pointed at', () => {
  let place: string;
  let folder: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'koers-list-'));
    folder = join(place, 'in');
    mkdirSync(join(folder, 'diep', '.verborgen'), { recursive: true });
    mkdirSync(join(place, 'buiten'));
    for (const path of [
      'in/goed.md',
      'in/diep/ook.md',
      'in/diep/.verborgen/niet.md',
      'in/weg.md.yaml',
      'in/caf\u00e9.md',
      'in/cafe\u0301.md',
      'buiten/geheim.md',
    ])
      writeFileSync(join(place, path), 'x');
    symlinkSync(join(place, 'buiten', 'geheim.md'), join(folder, 'geheim.md'));
    symlinkSync(join(place, 'buiten'), join(folder, 'buiten'));
    symlinkSync(folder, join(folder, 'diep', 'rond'));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('is read no further than itself, and what is left out is named', async () => {
    const { files, leftOut } = await listFolder(folder);
    expect(files).toEqual(['cafe\u0301.md', 'diep/ook.md', 'goed.md']);
    expect(Object.fromEntries(leftOut.map(({ path, wrong }) => [path, wrong]))).toEqual({
      buiten: 'it is a link; only what stands in the folder itself is read',
      'geheim.md': 'it is a link; only what stands in the folder itself is read',
      'diep/rond': 'it is a link; only what stands in the folder itself is read',
      'caf\u00e9.md': 'another file has the same name, written with other signs',
      'weg.md.yaml': 'it describes a file that is not there',
    });
  });

  it('with more files than a library is refused as the wrong one', async () => {
    await expect(listFolder(folder, 3)).rejects.toThrow(/holds more than 3 files/);
  });
});

describeOnBoth('bringing in what does not fit', (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  let folder: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    admin = await koers.enter('admin');
    folder = mkdtempSync(join(tmpdir(), 'koers-odd-'));
  });
  afterAll(async () => {
    await koers?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  type Kept = { id: string; path: string; title: string; body: string; asked: object[]; version: string };
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const list = async () => (await koers.call<Kept[]>(admin, 'GET', '/api/knowledge/documents?archived=true')).body;
  const open = async (path: string) => {
    const { id } = (await list()).find((document) => document.path === path) as Kept;
    return (await koers.call<Kept>(admin, 'GET', `/api/knowledge/documents/${id}`)).body;
  };
  const system = <T extends object>(sql: string, values: unknown[] = []) => koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<T>(sql, values));
  const passagesOf = async (id: string) =>
    (await system<{ text: string }>('select text from passage where document_id = $1 order by ordinal', [id])).map(({ text }) => text);

  it('names each file with what is wrong with it, and keeps the others', async () => {
    const files: Record<string, string> = {
      'achterstevoren.md': markdown({ validFrom: '2026-05-01', validTo: '2026-04-30' }),
      'emoji.md': markdown({ title: '"Emoji\\0 \\u202Een meer"' }, `x${'😀'.repeat(1500)}`),
      'februari.md': markdown({ checkedAt: '2026-02-31' }),
      'later.md': markdown({ checkedAt: '2999-01-01' }),
      'lang.md': markdown({ title: 'x'.repeat(10_000) }),
      'nul.md': markdown({ validFrom: '0000-01-01' }),
      'onzichtbaar.md': markdown({ title: '"\\u200b"' }),
    };
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    const said: BroughtFile[] = [];
    await bringFolder({ db: koers.deps.db, readFile: makeReadFile(), fileLimit: 1024 * 1024 }, organisationId(), folder, {}, (file) => said.push(file));
    expect(Object.fromEntries(said.map((file) => [file.path, file.became === 'broken' ? file.wrong : file.became]))).toEqual({
      'achterstevoren.md': 'validTo: before validFrom',
      'emoji.md': 'written',
      'februari.md': expect.stringMatching(/^checkedAt: /),
      'later.md': 'checkedAt: a day that is still to come',
      'lang.md': 'title: longer than 200 characters',
      'nul.md': expect.stringMatching(/^validFrom: /),
      'onzichtbaar.md': expect.stringMatching(/^title: /),
    });
    const kept = await open('eigen/emoji.md');
    expect(kept.title).toBe('Emoji en meer');
    expect((await passagesOf(kept.id)).join('')).toBe(`x${'😀'.repeat(1500)}`);
  });

  it('keeps what an administrator wrote after it was looked at, though its file is gone', async () => {
    const kept = await open('eigen/emoji.md');
    const saved = await koers.call(admin, 'PUT', `/api/knowledge/documents/${kept.id}`, { ...kept, body: 'Van ons.' });
    expect(saved.status).toBe(200);
    expect(await koers.deps.db.asSystem(organisationId(), 'test', (tx) => removeDocuments(tx, ['eigen/emoji.md']))).toEqual([]);
    expect((await open('eigen/emoji.md')).body).toBe('Van ons.');
  });

  it('never puts an older text into the passages of one that is saved while it is indexed again', async () => {
    const kept = await open('eigen/emoji.md');
    await system(`update document set embedder = 'terms of old' where id = $1`, [kept.id]);
    let saved = 0;
    const db: Pick<Database, 'asSystem'> = {
      async asSystem(organisation, why, work) {
        const result = await koers.deps.db.asSystem(organisation, why, work);
        const isText = typeof result === 'object' && result !== null && 'body' in result && result.body === 'Van ons.';
        if (isText && saved++ === 0) {
          const { status } = await koers.call(admin, 'PUT', `/api/knowledge/documents/${kept.id}`, {
            ...(await open('eigen/emoji.md')),
            body: 'Nog later van ons.',
          });
          expect(status).toBe(200);
        }
        return result;
      },
    };
    const paths = [...(await koers.deps.db.asSystem(organisationId(), 'test', readKnown)).keys()];
    await ingest({ db: db as Database }, organisationId(), { files: [], broken: paths.map((path) => ({ path, wrong: 'not looked at' })) });
    expect(saved).toBe(1);
    expect(await passagesOf(kept.id)).toEqual(['Nog later van ons.']);
  });

  it('leaves an administrator the wordings they gave a text of ours', async () => {
    const [{ path = '' } = {}] = await system<{ path: string }>(
      `select path from document where folder = 'rules' and jsonb_array_length(asked) > 0 order by path limit 1`,
    );
    const kept = await open(path);
    const own = { heading: kept.title, wordings: ['waar vind ik de zwiebelbon'] };
    const saved = await koers.call<Kept>(admin, 'PUT', `/api/knowledge/documents/${kept.id}`, { ...kept, asked: [own] });
    expect(saved.body.asked).toEqual([own]);
    await system('update organisation set knowledge_fingerprint = null');
    await bringKnowledge({ db: koers.deps.db, log: () => undefined }, join(root, 'knowledge'));
    expect((await open(path)).asked).toContainEqual(own);
  });
});
