// Knowledge that an administrator keeps in the browser, until a client reads it under a reply: added from a file, dated, over, retired.
// And what a person who is no technician meets on the way: a file that does not fit, a colleague in the same document, leaving unsaved.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession } from '../../server/people/session.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let admin: Page;
let colleague: Page;
let client: Page;
/** The conversation in which Koers told it. */
let told: string;
const errors: string[][] = [];

const title = 'De leerbonus van De Kade';
const file = `# ${title}

## Wat is de leerbonus van De Kade?

De leerbonus van De Kade is 180 euro voor wie een opleiding naast het werk volgt.

## Hoe vraag ik de leerbonus van De Kade aan?

Vraag de leerbonus aan bij het onthaal van De Kade, voor de opleiding begint.
`;
const question = 'Wat is de leerbonus van De Kade?';

beforeAll(async () => {
  // A small limit: a file above it needs not be a large one.
  koers = await startKoers('embedded', { FILE_LIMIT_MB: '1' });
  browser = await launchChromium();
  admin = await (await openAs(browser, koers, 'admin', { viewport: desk })).newPage();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  const organisationId = koers.deps.demo?.organisationId ?? '';
  const second = crypto.randomUUID();
  await koers.deps.db.asSystem(organisationId, 'test', (tx) =>
    tx.query(`insert into person (organisation_id, id, role, name) values (koers_organisation(), $1, 'admin', 'Fatma Aydin')`, [second]),
  );
  const { cookie } = await openSession(koers.deps.db, organisationId, second);
  const context = await openAs(browser, koers, null, { viewport: desk });
  await context.addCookies([{ name: 'koers', value: cookie, url: koers.url, httpOnly: true, sameSite: 'Lax' }]);
  colleague = await context.newPage();
  for (const page of [admin, colleague, client]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
    // File windows are caught from the start: asked for only at the key that opens one, the first may open before.
    page.on('filechooser', () => undefined);
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  // By keyboard: there is no other way in for who cannot drag.
  await page.getByRole('button', { name: 'Kies een bestand' }).focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** Drags a file in from outside the browser, as a hand does: a page cannot make such a file itself. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-drop-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  const box = await page.locator('.drop-file').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
  const protocol = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: [path], dragOperationsMask: 1 } });
  await page.getByText(name).first().waitFor();
  rmSync(folder, { recursive: true });
}

/** The source under a reply of the conversation that stands open, read again from the server. */
async function openSource(page: Page, conversation: string): Promise<Locator> {
  await visit(page, conversation);
  await page.locator('button.citation', { hasText: title }).click();
  return page.getByRole('dialog');
}

/** Asks Koers in a new conversation; answers with the titles under the reply. */
async function ask(page: Page): Promise<string[]> {
  await visit(page, '/client/talk/new');
  const box = page.getByRole('textbox');
  await box.fill(question);
  await box.press('Enter');
  // The time stands under a reply when it is whole.
  await page.locator('.reply .said-when').last().waitFor();
  return page.locator('button.citation').allInnerTexts();
}

it('a table with the wrong columns is refused in words, with an example, and nothing that was typed is lost', async () => {
  await visit(admin, '/admin/knowledge');
  await admin.getByRole('link', { name: 'Toevoegen' }).click();
  await admin.getByLabel('Titel', { exact: true }).fill('Wie je kan bellen');
  await admin.getByLabel('Tekst', { exact: true }).fill('Bel het onthaal.');
  await choose(admin, 'adressen.csv', 'naam;telefoon\nDe Kade;014 00 00 00\n');
  await admin.getByText('De kolommen in dit bestand zijn: naam, telefoon.').waitFor();
  await admin.getByText(/Op de eerste rij moeten deze kolommen staan: kop, tekst\./).waitFor();
  await admin.getByRole('columnheader', { name: 'kop', exact: true }).waitFor();
  expect(await admin.getByLabel('Titel', { exact: true }).inputValue()).toBe('Wie je kan bellen');
  expect(await admin.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Bel het onthaal.');
});

it('a file that is too large is refused in words while it is sent, with what to do', async () => {
  await choose(admin, 'boek.pdf', Buffer.alloc(2 * 1024 * 1024));
  await admin.getByText(/hoogstens 1 MB/).waitFor();
});

it('asks before what is unsaved is left, and keeps it', async () => {
  await admin.getByRole('link', { name: 'Partners' }).click();
  await confirm(admin, 'Blijf hier');
  expect(await admin.getByLabel('Titel', { exact: true }).inputValue()).toBe('Wie je kan bellen');
  await press(admin, 'Tom Declercq');
  await press(admin, 'Meld af');
  await confirm(admin, 'Blijf hier');
  expect(await admin.getByLabel('Titel', { exact: true }).inputValue()).toBe('Wie je kan bellen');
  await admin.keyboard.press('Escape');
  await admin.getByRole('link', { name: 'Partners' }).click();
  await confirm(admin, 'Ga weg zonder te bewaren');
  await admin.waitForURL(/\/admin\/partners$/);
});

it('is added from a file, with how it is cut beside it, and every line that is missing said at once', async () => {
  await visit(admin, '/admin/knowledge/new');
  await drop(admin, 'leerbonus.md', file);
  await admin.getByText(/De tekst van leerbonus\.md staat hieronder, in 2 stukken/).waitFor();
  const cut = admin.getByRole('region', { name: 'Zo knipt Koers de tekst' });
  await cut.getByText('Hoe vraag ik de leerbonus van De Kade aan?').waitFor();
  expect(await admin.getByLabel('Titel', { exact: true }).inputValue()).toBe(title);
  await press(admin, 'Bewaar');
  await admin.getByText('Nog niet bewaard: er zijn 3 velden die nog niet kloppen.', { exact: false }).waitFor();
  await admin.getByText('Arbeidsmarkt', { exact: true }).click();
  await admin.getByLabel('Van wie komen deze feiten?').fill('Loopbaanhuis De Kade');
  await admin.getByLabel('Licentie').fill('eigen tekst');
  await admin.getByLabel('Nagekeken op').fill('2025-01-15');
  await admin.getByLabel(/Geldt vanaf/).fill('2099-12-31');
  await admin.getByLabel(/Geldt tot en met/).fill('2024-12-31');
  await admin.getByText('Ik heb dit bij de bron nagekeken en het klopt').click();
  await press(admin, 'Bewaar');
  await admin.getByText('De laatste dag valt voor de eerste.', { exact: false }).waitFor();
  await admin.getByLabel(/Geldt vanaf/).fill('2025-01-01');
  await admin.getByLabel(/Geldt tot en met/).fill('2099-12-31');
  await press(admin, 'Bewaar');
  await admin.getByRole('heading', { name: title, level: 1 }).waitFor();
  for (const said of ['leerbonus.md', 'Loopbaanhuis De Kade', /door Tom Declercq/]) await admin.getByText(said).first().waitFor();
});

it('is what the next question of a client finds, with the day it was checked and until when it holds', async () => {
  expect(await ask(client)).toContainEqual(expect.stringContaining(title));
  told = new URL(client.url()).pathname;
  const panel = await openSource(client, told);
  for (const said of ['Nagekeken op 15 januari 2025', /Geldt tot en met 31 december 2099/, '180 euro', 'Loopbaanhuis De Kade'])
    await panel.getByText(said).first().waitFor();
});

it('the same file again leads to the document that is there', async () => {
  await visit(colleague, '/admin/knowledge/new');
  await choose(colleague, 'anders genoemd.md', file);
  await colleague.getByText('Dit bestand is er al:').waitFor();
  await colleague.getByRole('link', { name: title }).click();
  await colleague.getByRole('heading', { name: title, level: 1 }).waitFor();
});

it('of two administrators in one document neither loses a word: the second sees the first, and chooses', async () => {
  for (const page of [admin, colleague]) {
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await page.getByLabel('Tekst', { exact: true }).waitFor();
  }
  const textOf = (page: Page) => page.getByLabel('Tekst', { exact: true });
  const before = await textOf(admin).inputValue();
  await textOf(colleague).fill(`${before}\n\nEen kopie van je inschrijving volstaat.`);
  await press(colleague, 'Bewaar');
  await colleague.getByText('Een kopie van je inschrijving volstaat.').first().waitFor();
  await textOf(admin).fill(`${before}\n\nWie al begonnen is, komt te laat.`);
  await press(admin, 'Bewaar');
  const dialog = admin.getByRole('dialog', { name: 'Fatma Aydin heeft dit intussen veranderd' });
  await dialog.getByText('Een kopie van je inschrijving volstaat.').waitFor();
  await dialog.getByText('Wie al begonnen is, komt te laat.').waitFor();
  await confirm(admin, 'Ga verder met mijn tekst');
  expect(await textOf(admin).inputValue()).toContain('Wie al begonnen is, komt te laat.');
  await press(admin, 'Bewaar');
  await confirm(admin, 'Bewaar mijn versie');
  await admin.getByRole('heading', { name: title, level: 1 }).waitFor();
  await admin.getByText('Wie al begonnen is, komt te laat.').first().waitFor();
});

it('says to the client that it is over when its last day is past', async () => {
  await press(admin, 'Verander');
  await admin.getByLabel(/Geldt tot en met/).fill('2025-02-01');
  await press(admin, 'Bewaar');
  await admin.getByText('Dit geldt niet meer. Het gold tot en met 1 februari 2025.').waitFor();
  await (await openSource(client, told)).getByText('Dit geldt niet meer. Het gold tot en met 1 februari 2025.').waitFor();
});

it('is gone from the next answer when it is taken out of use, and earlier answers still lead to it', async () => {
  await press(admin, 'Verander');
  await admin.getByLabel(/Geldt tot en met/).fill('');
  await press(admin, 'Bewaar');
  await admin.getByText('Dit geldt niet meer.', { exact: false }).waitFor({ state: 'hidden' });
  await press(admin, 'Neem uit gebruik');
  await admin.getByText('Eerdere antwoorden blijven ernaar verwijzen.', { exact: false }).waitFor();
  await confirm(admin, 'Neem uit gebruik');
  await admin.getByRole('button', { name: 'Neem weer in gebruik' }).waitFor();
  expect(await ask(client)).not.toContainEqual(expect.stringContaining(title));
  const panel = await openSource(client, told);
  await panel.getByText('Koers gebruikt deze tekst niet meer.', { exact: false }).waitFor();
  await panel.getByText('180 euro').first().waitFor();
});

it('is found by its title under what is out of use, and comes back', async () => {
  await visit(admin, '/admin/knowledge');
  await admin.getByLabel('Zoek in de titels').fill('leerbonus kade');
  await admin.getByText('Hier zit niets bij').waitFor();
  await admin.getByRole('radio', { name: 'Uit gebruik (1)' }).click();
  await admin.getByRole('row', { name: title }).click();
  await press(admin, 'Neem weer in gebruik');
  await confirm(admin, 'Neem weer in gebruik');
  await admin.getByRole('button', { name: 'Neem uit gebruik' }).waitFor();
  await admin.goBack();
  await admin.getByText('Hier zit niets bij').waitFor();
  expect(await admin.getByLabel('Zoek in de titels').inputValue()).toBe('leerbonus kade');
  expect(await ask(client)).toContainEqual(expect.stringContaining(title));
});

it('a text that comes with Koers is read and changed in the same place, and is the organisation’s own from then on', async () => {
  await visit(admin, '/admin/knowledge?q=privacy');
  await admin
    .getByRole('row', { name: /privacy/i })
    .first()
    .click();
  await admin.getByText('Komt met Koers mee').waitFor();
  await admin.getByRole('link', { name: 'Wijzig' }).click();
  const box = admin.getByLabel('Tekst', { exact: true });
  await box.fill(`${await box.inputValue()}\n\n## Wie bij ons weet het?\n\nAlleen je begeleider.`);
  await press(admin, 'Bewaar');
  await admin.getByText('Alleen je begeleider.').first().waitFor();
  await admin.getByText(/door Tom Declercq/).waitFor();
});

it('says nothing on the console but the refusals that were meant', () => {
  expect(errors.flat().filter((error) => !/status of (400|409)/.test(error))).toEqual([]);
});

it('keeps a document of words without end inside the screen of a phone, and brings in nothing from elsewhere', async () => {
  const keeper = await koers.enter('admin');
  const added = await koers.call<{ id: string }>(keeper, 'POST', '/api/knowledge/documents', {
    folder: 'methodology',
    title: 'W'.repeat(200),
    audience: 'both',
    origin: 'O'.repeat(300),
    licence: 'L'.repeat(200),
    checkedAt: '2026-11-01',
    verified: true,
    body: `## ${'K'.repeat(1000)}\n\n![p](http://elders.example/p.png) <img src=http://elders.example/q.png> <script>document.title = 'x'</script> [klik](javascript:alert(1))`,
  });
  const page = await (await openAs(browser, koers, 'admin', { viewport: phone })).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, `/admin/knowledge/${added.body.id}`);
  await page.getByText('<script>').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
  expect(await page.title()).not.toBe('x');
  expect(await page.locator('article img, article script, a[href^="javascript"]').count()).toBe(0);
  expect(asked.filter((url) => !url.startsWith(koers.url))).toEqual([]);
  await page.close();
});
