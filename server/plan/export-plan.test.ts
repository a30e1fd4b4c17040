// Both formats lay out the same document. What each really says is read back from the file: pdftotext or unpdf, and mammoth.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { disagreement, hardPlan, longPlan, on, paperPlan, section } from '../../tests/support/paper-plan.ts';
import { makePng } from '../../tests/support/pictures.ts';
import type { Logo } from '../people/read-logo.ts';
import { exportPlanDocx } from './export-plan-docx.ts';
import { exportPlanPdf } from './export-plan-pdf.ts';
import { makePlanDocument, type PlanDocument, type PlanOnPaper } from './plan-document.ts';
import type { StoredSection } from './store.ts';

const run = promisify(execFile);
const has = (tool: string) => run('which', [tool]).then(Boolean, () => false);
const [hasPdfInfo, hasOffice] = await Promise.all([has('pdfinfo'), has('soffice')]);
const folder = mkdtempSync(join(tmpdir(), 'koers-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const keep = (bytes: Uint8Array, ending: string) => {
  const file = join(folder, `file-${++files}.${ending}`);
  writeFileSync(file, bytes);
  return file;
};

const make = (sections: readonly StoredSection[], given: Partial<PlanOnPaper> = {}, kind: 'plan' | 'working-copy' = 'plan') =>
  makePlanDocument(paperPlan(sections, given), { kind, part: 'all', reader: 'own' }) as PlanDocument;
const logo: Logo = { kind: 'png', bytes: makePng(240, 80), width: 240, height: 80 };
const full = make(longPlan(), {
  logo,
  acceptedAt: on,
  disagreements: [
    disagreement({ section: 'motives', version: 3, text: 'Dat van het geld zie ik anders.' }),
    disagreement({ text: 'Het geheel gaat mij te snel.' }),
  ],
});

/** Line ends and the mark of a list say nothing: a line is broken where the page ends. */
const plain = (text: string) => text.replace(/[\u200b•]/g, '').replace(/\s+/g, '');
const pdfText = async (bytes: Uint8Array) => plain((await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text);
const docxText = async (bytes: Uint8Array) => plain((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
/** At the foot of every page and the top of the next stand the title, the page and the centre. */
const withoutEdges = (text: string) => text.replace(new RegExp(`${plain(full.title)}Pagina\\d+van\\d+(?:${plain(full.organisation)})?`, 'g'), '');
/** Everything that stands in the body, in the order in which it stands there. */
const textsOf = (document: PlanDocument): string[] => [
  document.title,
  ...document.facts.map(({ label, text }) => `${label}: ${text}`),
  ...document.parts.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((one) => [
      one.title,
      one.note,
      ...one.paragraphs,
      ...one.items.flatMap(({ text, details }) => [text, ...details.map((detail) => `${detail.label}: ${detail.text}`)]),
      ...one.disagreements.flatMap(({ by, text }) => [by, text]),
    ]),
  ]),
  ...(document.disagreements ? [document.disagreements.title, ...document.disagreements.said.flatMap(({ by, text }) => [by, text])] : []),
  document.versions.title,
  ...document.versions.columns,
  ...document.versions.rows.flat(),
];

describe('both formats', () => {
  test('hold every approved sentence, goal and action once', async () => {
    const [pdf, docx] = [withoutEdges(await pdfText(await exportPlanPdf(full))), await docxText(await exportPlanDocx(full))];
    const said = longPlan().flatMap(({ sentences, items }) => [...sentences, ...items].map(({ text }) => plain(text)));
    expect(said.length).toBe(73);
    for (const text of said) {
      expect(pdf.split(text)).toHaveLength(2);
      expect(docx.split(text)).toHaveLength(2);
    }
  });
  test('hold nothing else, in the same order', async () => {
    const expected = plain(textsOf(full).join(''));
    expect(await docxText(await exportPlanDocx(full))).toBe(expected);
    expect(withoutEdges(await pdfText(await exportPlanPdf(full)))).toBe(expected);
  });
  test('a working copy says that it is one, on the first page too', async () => {
    const document = make([section('motives', 'submitted', 'Nog niet nagekeken.')], {}, 'working-copy');
    for (const text of [await pdfText(await exportPlanPdf(document)), await docxText(await exportPlanDocx(document))]) {
      expect(text).toContain(plain(document.banner ?? 'none'));
      expect(text).toContain('nognietgoedgekeurd');
    }
  });
  test('show what a person wrote as text, never as markup', async () => {
    const document = make([section('motives', 'approved', '#panic("no") #read("/etc/passwd") $x$ *b* @nowhere ] } \\ <w:t>a</w:t> &amp;')]);
    const said = plain('#panic("no") #read("/etc/passwd") $x$ *b* @nowhere ] } \\ <w:t>a</w:t> &amp;');
    expect(await pdfText(await exportPlanPdf(document))).toContain(said);
    expect(await docxText(await exportPlanDocx(document))).toContain(said);
  });
  test('are made also from words longer than a line, other scripts, emoji and control characters', async () => {
    const document = make([...hardPlan(), section('network', 'approved', 'Nog niets gedaan \u{1F62C}\u{1F468}\u200D\u{1F469} \u202Eomgekeerd\u0007 我喜欢.')]);
    const docx = await docxText(await exportPlanDocx(document));
    expect(docx).toContain('arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4));
    expect(docx).toContain('مراكش');
    expect(docx).toContain('我喜欢');
    expect(await pdfText(await exportPlanPdf(document))).toContain('arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4));
  });
  test('leave without a logo that cannot be read', async () => {
    const broken: Logo = { ...logo, bytes: logo.bytes.slice(0, 60) };
    expect(await pdfText(await exportPlanPdf(make(longPlan(), { logo: broken })))).toContain('Loopbaanvraag');
  });
});

describe('the PDF', () => {
  const plainOf = async (document: PlanDocument) => new TextDecoder('latin1').decode(await exportPlanPdf(document));
  test('is a tagged PDF/UA-1 in Dutch, with its fonts inside', async () => {
    const file = await plainOf(full);
    expect(file.slice(0, 5)).toBe('%PDF-');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toMatch(/\/Marked true/);
    expect(file).toContain('/Lang (nl-BE)');
    expect(file).toContain('AtkinsonHyperlegibleNext');
    expect(file).toContain('/FontFile2');
  });
  test('keeps the standard with emoji and control characters, which no font shows', async () => {
    const document = make([section('motives', 'approved', 'Nog niets gedaan \u{1F62C}\u{1F468}\u200D\u{1F469} \u202Eomgekeerd\u0007.')]);
    expect(await plainOf(document)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
  test.skipIf(!hasPdfInfo)('has every heading, list, table and picture tagged (needs pdfinfo)', async () => {
    const file = keep(await exportPlanPdf(full), 'pdf');
    const { stdout: about } = await run('pdfinfo', [file]);
    expect(about).toMatch(/Title: +Persoonlijk ontwikkelingsplan\n/);
    expect(about).toMatch(/Tagged: +yes/);
    const { stdout: tree } = await run('pdfinfo', ['-struct-text', file]);
    const count = (tag: string) => tree.split('\n').filter((line) => new RegExp(`^ *${tag}(?:[ :]|$)`).test(line)).length;
    expect({
      h1: count('H1'),
      h2: count('H2'),
      list: count('L'),
      items: count('LI'),
      table: count('Table'),
      head: count('TH'),
      cells: count('TD'),
      figure: count('Figure'),
    }).toEqual({
      h1: full.parts.length + 2,
      h2: 14,
      list: 2,
      items: 3,
      table: 1,
      head: 4,
      cells: 14 * 4,
      figure: 1,
    });
  });
});

describe('the Word document', () => {
  test('has real headings, a real list and a real table, and the logo with the name of the centre', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await exportPlanDocx(full)) });
    const count = (part: string) => html.split(part).length - 1;
    expect({ h1: count('<h1>'), h2: count('<h2>'), items: count('<li>'), table: count('<table>'), rows: count('<tr>') }).toEqual({
      h1: full.parts.length + 2,
      h2: 14,
      items: 3,
      table: 1,
      rows: 15,
    });
    expect(html).toContain('alt="Loopbaanhuis De Brug"');
  });
  test.skipIf(!hasOffice)('opens in LibreOffice, with the same text (needs soffice)', { timeout: 60_000 }, async () => {
    const file = keep(await exportPlanDocx(full), 'docx');
    await run('soffice', [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const text = withoutEdges(await pdfText(new Uint8Array(readFileSync(file.replace(/docx$/, 'pdf')))));
    for (const one of textsOf(full)) expect(text).toContain(plain(one));
  });
});
