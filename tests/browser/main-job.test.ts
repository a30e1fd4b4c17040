// The main job in a browser, from the first message to the accepted plan, each person in a window of their own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let client: Page;
let counsellor: Page;
const errors: string[] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor')).newPage();
  for (const page of [client, counsellor]) {
    page.setDefaultTimeout(30_000);
    const seen = watchForErrors(page);
    page.on('close', () => errors.push(...seen));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const write = async (page: Page, text: string) => {
  const box = page.getByRole('textbox');
  await box.fill(text);
  await box.press('Enter');
};

it('a visitor comes in as a client with one click, reads who reads along, and gets an answer in their own words', async () => {
  const context = await browser.newContext({ baseURL: koers.url, viewport: phone, locale: 'nl-BE' });
  const page = await context.newPage();
  await visit(page, '/');
  await page.getByRole('button', { name: /klant/i }).first().click();
  await page
    .getByText(/Begin een gesprek|Ga verder met/i)
    .first()
    .click();
  await page
    .getByText(/computerprogramma/)
    .first()
    .waitFor();
  await write(page, 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken.');
  await page
    .getByText(/Twaalf jaar logistiek/)
    .first()
    .waitFor();
  await context.close();
});

it('a worrying message appears in the counsellor’s inbox while it is open, with its quote', async () => {
  await visit(counsellor, '/counsellor');
  await visit(client, '/client/talk/new');
  await write(
    client,
    'Eerlijk, ik ben al maanden leeg. Ik slaap tien uur en sta op alsof ik niet geslapen heb, en op het werk raak ik niet meer door een simpele mail.',
  );
  await client.getByText(/Els/).last().waitFor();
  await counsellor
    .getByText(/ik ben al maanden leeg|ik slaap tien uur/i)
    .first()
    .waitFor();
});

it('a crisis shows help lines that can be called, and reaches the inbox; the counsellor says that they have seen it', async () => {
  await write(client, 'Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.');
  await client.locator('a[href="tel:1813"]').first().waitFor();
  const card = counsellor
    .getByRole('article')
    .filter({ hasText: 'er niet meer was' })
    .or(counsellor.getByRole('listitem').filter({ hasText: 'er niet meer was' }))
    .last();
  await card.waitFor();
  await card.getByRole('button', { name: 'Gezien' }).click();
  await card
    .getByText(/gezien door Els/i)
    .first()
    .waitFor();
});

it('a section is drafted, opened to its evidence, changed and approved, and the client accepts it', async () => {
  const visitor = await koers.enter('counsellor');
  const trajectories = (await koers.call<{ id: string; clientName: string }[]>(visitor, 'GET', '/api/trajectories')).body;
  const nadia = trajectories.find(({ clientName }) => clientName.startsWith('Nadia'));
  await visit(counsellor, `/counsellor/clients/${nadia?.id}/plan/workExploration`);
  const draft = counsellor.getByRole('button', { name: /Laat een (nieuw )?voorstel schrijven/ });
  await draft.click();
  await counsellor.getByRole('button', { name: /Keur versie \d+ goed/ }).waitFor();
  await counsellor.getByText('Waar deze zin op steunt').waitFor();
  const box = counsellor.getByRole('textbox', { name: 'Tekst' });
  await box.click();
  await box.press('Control+End');
  await counsellor.keyboard.type(' Je ex-collega van de opleiding wil je raad geven.');
  await counsellor.getByText(/^bewaard \d/).waitFor();
  await counsellor.getByRole('button', { name: /Keur versie \d+ goed/ }).click();
  await counsellor.locator('article .section-status').filter({ hasText: 'goedgekeurd, ligt bij Nadia' }).waitFor();

  await visit(client, '/client/plan');
  const section = client.locator('section, article, li, details').filter({ hasText: 'Je ex-collega van de opleiding wil je raad geven.' }).last();
  await section.waitFor();
  await section.getByRole('button', { name: 'Dit klopt voor mij' }).click();
  await client
    .getByText(/Jij vond op|Jij vindt dat dit klopt/)
    .first()
    .waitFor();
});

it('a message written while Koers is away stays on the device and is sent once when it is back', async () => {
  const page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  await visit(page, '/client/talk/new');
  await write(page, 'Ik zoek ander werk in de buurt.');
  await page.waitForURL(/\/client\/talk\/[0-9a-f-]{36}/);
  await page
    .getByText(/ander werk in de buurt/)
    .nth(1)
    .waitFor();
  const conversationId = page.url().split('/').at(-1) ?? '';
  await koers.restart(async () => {
    await write(page, 'Dit schrijf ik in de trein, zonder netwerk.');
    await page.getByText('Dit schrijf ik in de trein, zonder netwerk.').waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('in de trein');
  });
  const [cookie] = await page.context().cookies();
  const visitor = { cookie: `${cookie?.name}=${cookie?.value}`, id: '', name: '' };
  const kept = async () =>
    (await koers.call<{ text: string; from: string }[]>(visitor, 'GET', `/api/conversations/${conversationId}/messages`)).body.filter(
      ({ text, from }) => from === 'client' && text.includes('in de trein'),
    ).length;
  await expect.poll(kept, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('in de trein');
  await page.reload();
  await page.getByText('Dit schrijf ik in de trein, zonder netwerk.').waitFor();
  expect(await kept()).toBe(1);
  await page.close();
});

it('leaves at once, and shows nothing of Koers when someone goes back', async () => {
  const page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  await page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: '<title>Wikipedia</title>', contentType: 'text/html' }));
  await visit(page, '/client/plan');
  await page.getByRole('button', { name: 'Snel weg' }).click();
  await page.waitForURL(/wikipedia/);
});

it('nothing of all this left an error on a console', () => {
  expect(errors).toEqual([]);
});
