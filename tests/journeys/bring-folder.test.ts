// A folder of an organisation's own files, brought in by command: what is in it is found, what is broken is named, and doing it again
// changes nothing.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../server/errors.ts';
import { bringFolder, type BroughtFile } from '../../server/knowledge/bring-folder.ts';
import { bringKnowledge } from '../../server/knowledge/bring-knowledge.ts';
import { readBytes } from '../../server/knowledge/formats/read-bytes.ts';
import { Unreadable } from '../../server/knowledge/formats/unreadable.ts';
import type { ReadFile } from '../../server/knowledge/read-document.ts';
import { splitPassages } from '../../server/knowledge/split-passages.ts';
import { makeDocx, makePdf } from '../support/documents.ts';
import { freshDataDir } from '../support/embedded.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

const root = join(import.meta.dirname, '..', '..');
const about = 'audience: both\norigin: Het centrum\nlicence: Eigen tekst\ncheckedAt: 2026-11-01\n';
const notes = (body: string) => `---\ntitle: Onze wandelingen\nfolder: methodology\n${about}validTo: 2026-12-31\n---\n\n${body}`;

/** As the process reads that npm run knowledge starts (below), without starting one for each file. */
const readHere: ReadFile = async ({ name, bytes }) => {
  try {
    const read = await readBytes(name, bytes, 2_000_000);
    return { ...read, name, hash: createHash('sha256').update(bytes).digest('base64url'), passages: await splitPassages(read.title, read.body) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refusal('invalid-input', { field: 'file', why: error.why, ...error.params });
  }
};

/** A folder with a file of each kind, and some that cannot be read. */
function layOut(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
const files = {
  'wandelen.md': notes('## Hoe gaat een zwijmelwandeling?\n\nTraag, en langs water.'),
  'methodology/gids.docx': makeDocx([
    ['Titel', 'Gids voor fluistergesprekken'],
    ['Kop1', 'Wat is een fluistergesprek?'],
    ['', 'Een gesprek op zachte toon.'],
  ]),
  'methodology/gids.docx.yaml': `${about}competency: motives\nstages: [intake]\n`,
  'rules/premie.pdf': makePdf('= De knuffelpremie\n== Wie krijgt de knuffelpremie?\nWie een jaar bij ons werkt.'),
  'rules/premie.pdf.yaml': `${about}url: https://centrum.example/premie\nvalidFrom: 2026-01-01\n`,
  'labour-market/vragen.csv': 'kop;tekst\nHoe word je torenwachter?;Via de stad.\nStuk\n',
  'labour-market/vragen.csv.yaml': `title: Torenwachters\n${about}`,
  'labour-market/zonder.html': '<h1>Niemand zegt van wie dit is</h1><p>Tekst.',
  'rules/zonder-bron.md': `---\n${about}---\n\nTekst.`,
  'leeg.pdf': '',
  'weg.docx.yaml': about,
  'foto.png': new Uint8Array([137, 80, 78, 71, 0]),
  '.verborgen.md': 'Niet voor ons.',
  '~$gids.docx': 'Van Word zelf.',
};

describeOnBoth('a folder of files', (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  let folder: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    admin = await koers.enter('admin');
    folder = mkdtempSync(join(tmpdir(), 'koers-folder-'));
    layOut(folder, files);
  });
  afterAll(async () => {
    await koers?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  type Kept = { id: string; path: string; title: string; version: string; hasNewer: boolean; isOwn: boolean };
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const said: BroughtFile[] = [];
  const bring = async (options = {}) => {
    said.length = 0;
    const deps = { db: koers.deps.db, readFile: readHere, fileLimit: 1024 * 1024 };
    return bringFolder(deps, organisationId(), folder, options, (file) => said.push(file));
  };
  const became = (path: string) => said.find((file) => file.path === path)?.became;
  const ask = (query: string) => koers.deps.retrieve({ ...admin, organisationId: organisationId(), role: 'admin' }, { query, limit: 5, on: '2026-11-26' });
  const list = async () =>
    (await koers.call<Kept[]>(admin, 'GET', '/api/knowledge/documents?archived=true')).body.filter(({ path }) => path.startsWith('eigen/'));
  const open = async (path: string) => {
    const { id } = (await list()).find((document) => document.path === `eigen/${path}`) as Kept;
    return (await koers.call<Kept & Record<string, unknown>>(admin, 'GET', `/api/knowledge/documents/${id}`)).body;
  };

  it('is brought in file by file; what is broken is named with the reason and keeps nothing else out', async () => {
    const { files: brought, gone } = await bring();
    expect(brought).toEqual(said);
    expect(gone).toEqual([]);
    const broken = Object.fromEntries(said.flatMap((file) => (file.became === 'broken' ? [[file.path, file.wrong]] : [])));
    expect(broken).toEqual({
      'foto.png': 'it is no Markdown, PDF, Word file, web page or CSV',
      'labour-market/zonder.html': 'nothing says whose facts these are: give it front matter, or a file zonder.html.yaml beside it',
      'leeg.pdf': 'it has no text (a scan must be recognised first)',
      'rules/zonder-bron.md': expect.stringMatching(/^url: /),
      'weg.docx.yaml': 'it describes a file that is not there',
    });
    expect(said.flatMap(({ path, became: how }) => (how === 'written' ? [path] : []))).toEqual([
      'labour-market/vragen.csv',
      'methodology/gids.docx',
      'rules/premie.pdf',
      'wandelen.md',
    ]);
    expect((await ask('wat is een fluistergesprek'))[0]).toMatchObject({ title: 'Gids voor fluistergesprekken', text: 'Een gesprek op zachte toon.' });
    expect((await ask('wie krijgt de knuffelpremie'))[0]).toMatchObject({ url: 'https://centrum.example/premie', checkedAt: '2026-11-01' });
    expect((await ask('hoe word ik torenwachter'))[0]).toMatchObject({ title: 'Torenwachters' });
    expect(await open('methodology/gids.docx')).toMatchObject({
      isOwn: true,
      folder: 'methodology',
      competency: 'motives',
      stages: ['intake'],
      fileName: 'gids.docx',
    });
    expect(await open('wandelen.md')).toMatchObject({ title: 'Onze wandelingen', validTo: '2026-12-31' });
  });

  it('is unchanged the second time, and only what changed is written the third', async () => {
    const before = await list();
    await bring();
    expect(said.map(({ became: how }) => how).filter((how) => how !== 'broken')).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(await list()).toEqual(before);
    layOut(folder, {
      'wandelen.md': notes('## Hoe gaat een zwijmelwandeling?\n\nVlug, en langs het spoor.'),
      'methodology/gids.docx.yaml': `${about}competency: qualities\n`,
    });
    await bring();
    expect([became('wandelen.md'), became('methodology/gids.docx'), became('rules/premie.pdf')]).toEqual(['written', 'written', 'unchanged']);
    expect((await ask('zwijmelwandeling')).map(({ text }) => text)).toEqual(['Vlug, en langs het spoor.']);
    expect(await open('methodology/gids.docx')).toMatchObject({ competency: 'qualities', stages: [] });
  });

  it('keeps what an administrator wrote since, and lets the file wait beside it', async () => {
    const kept = await open('wandelen.md');
    const saved = await koers.call(admin, 'PUT', `/api/knowledge/documents/${kept.id}`, { ...kept, body: '## Van ons\n\nMet een kwartelfluit.' });
    expect(saved.status).toBe(200);
    await bring();
    expect(became('wandelen.md')).toBe('unchanged');
    layOut(folder, { 'wandelen.md': notes('## Hoe gaat een zwijmelwandeling?\n\nOp handen en voeten.') });
    await bring();
    expect(became('wandelen.md')).toBe('waits-beside');
    await bring();
    expect(became('wandelen.md')).toBe('unchanged');
    expect(await open('wandelen.md')).toMatchObject({ hasNewer: true, body: '## Van ons\n\nMet een kwartelfluit.' });
    const taken = await koers.call<Kept>(admin, 'POST', `/api/knowledge/documents/${kept.id}/newer`, { choice: 'take' });
    expect(taken.body).toMatchObject({ hasNewer: false, isOwn: true });
    expect((await ask('zwijmelwandeling')).map(({ text }) => text)).toEqual(['Op handen en voeten.']);
    await bring();
    expect(became('wandelen.md')).toBe('unchanged');
  });

  it('stays what it is when the knowledge that comes with Koers is brought again', async () => {
    const before = await list();
    await koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query('update organisation set knowledge_fingerprint = null'));
    await bringKnowledge({ db: koers.deps.db, log: () => undefined }, join(root, 'knowledge'));
    expect(await list()).toEqual(before);
  });

  it('keeps a document whose file is broken now', async () => {
    layOut(folder, { 'rules/premie.pdf': 'stuk' });
    await bring();
    expect(became('rules/premie.pdf')).toBe('broken');
    expect((await ask('wie krijgt de knuffelpremie'))[0]).toMatchObject({ title: 'De knuffelpremie' });
  });

  it('says which files are gone, and removes them only when asked, but never what an administrator changed', async () => {
    unlinkSync(join(folder, 'labour-market/vragen.csv'));
    renameSync(join(folder, 'wandelen.md'), join(folder, 'wandelingen.md'));
    const kept = await open('wandelen.md');
    await koers.call(admin, 'POST', `/api/knowledge/documents/${kept.id}/check`);
    expect((await bring()).gone).toEqual([
      { path: 'labour-market/vragen.csv', removed: false },
      { path: 'wandelen.md', removed: false },
    ]);
    expect((await ask('hoe word ik torenwachter'))[0]).toMatchObject({ title: 'Torenwachters' });
    expect((await bring({ removeGone: true })).gone).toEqual([
      { path: 'labour-market/vragen.csv', removed: true },
      { path: 'wandelen.md', removed: false },
    ]);
    expect((await ask('hoe word ik torenwachter')).map(({ title }) => title)).not.toContain('Torenwachters');
    expect((await list()).map(({ path }) => path)).toEqual([
      'eigen/methodology/gids.docx',
      'eigen/rules/premie.pdf',
      'eigen/wandelen.md',
      'eigen/wandelingen.md',
    ]);
  });
});

describe('npm run knowledge', () => {
  let dataDir: string;
  const folder = mkdtempSync(join(tmpdir(), 'koers-folder-'));
  beforeAll(async () => {
    dataDir = await freshDataDir('seeded');
  });
  afterAll(() => {
    for (const made of [dataDir, folder]) rmSync(made, { recursive: true, force: true });
  });
  const run = (...given: string[]) =>
    new Promise<{ code: number; out: string; wrong: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'scripts/bring-folder.ts'), ...given],
        { env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir } },
        (error, out, wrong) => resolve({ code: Number(error?.code ?? 0), out, wrong }),
      );
    });
  it('says a line a file, and ends with 1 when a file was broken', async () => {
    layOut(folder, { 'wandelen.md': files['wandelen.md'], 'leeg.pdf': '' });
    const first = await run(folder, '--organisation', 'demo');
    expect(first).toMatchObject({ code: 1, wrong: '' });
    expect(first.out.split('\n')).toEqual([
      'leeg.pdf: SKIPPED, it has no text (a scan must be recognised first)',
      'wandelen.md: brought in',
      '1 brought in, 0 unchanged, 0 waiting, 1 skipped, 0 gone.',
      '',
    ]);
    unlinkSync(join(folder, 'leeg.pdf'));
    expect(await run(folder)).toMatchObject({ code: 0, out: 'wandelen.md: unchanged\n0 brought in, 1 unchanged, 0 waiting, 0 skipped, 0 gone.\n' });
  });
  it('says what is wrong with what it was asked', async () => {
    expect(await run(folder, '--organisation', 'elders')).toMatchObject({ code: 1, wrong: 'Say for which organisation with --organisation: demo.\n' });
    expect(await run()).toMatchObject({ code: 1, wrong: 'Say where the files are: npm run knowledge -- FOLDER\n' });
    expect(await run(join(folder, 'nergens'))).toMatchObject({ code: 1, wrong: expect.stringContaining('There is no folder') });
  });
});
