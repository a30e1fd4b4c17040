// What a client reads about what is kept of them, on a phone; asking to have something put right; the counsellor's answer at the desk.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let nadia: Page;
let els: Page;
const errors: string[][] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  nadia = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  els = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  for (const page of [nadia, els]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it('is found from what a client knows as their data, and says part by part what for, who reads and until when', async () => {
  await visit(nadia, '/client/mine');
  await nadia.getByRole('link', { name: /Wat Koers over jou bewaart/ }).click();
  await nadia.getByRole('heading', { name: 'Wat er bewaard wordt' }).waitFor();
  const logbook = nadia.locator('.own-data-part', { hasText: 'Logboek' });
  await logbook.locator('summary').click();
  await logbook.getByText('Alleen jij, tot je iets deelt.').waitFor();
  await nadia.getByText('Els Wouters: las een gesprek').first().waitFor();
  expect(await nadia.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  for (const scheme of ['light', 'dark'] as const) {
    await nadia.emulateMedia({ colorScheme: scheme });
    expect(await findViolations(nadia), scheme).toEqual([]);
  }
});

it('a request reaches the counsellor, who answers with a word that the client reads', async () => {
  await nadia.getByRole('radio', { name: 'Iets klopt niet en mag verbeterd worden' }).check();
  await nadia.getByLabel('Waarover gaat het?').selectOption({ label: 'Sessies en verslagen' });
  await nadia.getByLabel('Wat precies?').fill('Er staat dat ik deeltijds werk. Ik werk voltijds.');
  await nadia.getByRole('button', { name: 'Stuur de vraag' }).click();
  await nadia.getByText('Je vraag ligt bij Els.').waitFor();
  await nadia.getByRole('heading', { name: /Verbeteren: sessies en verslagen/i }).waitFor();

  await visit(els, '/counsellor');
  const waits = els.locator('section', { has: els.getByRole('heading', { name: 'Vragen van klanten over hun gegevens' }) });
  await waits.getByRole('link', { name: 'Nadia' }).click();
  await els.waitForURL(`**/clients/${trajectoryIdOf('nadia')}/contact`);
  await els.getByText('Er staat dat ik deeltijds werk. Ik werk voltijds.').waitFor();
  expect(await findViolations(els)).toEqual([]);
  await els.getByLabel('Je antwoord aan de klant').fill('Het verslag is aangepast.');
  await els.getByRole('button', { name: 'Het is in orde gebracht' }).click();

  // The page of the client hears it by itself.
  await nadia.getByText('Het verslag is aangepast.').waitFor();
  await nadia.getByRole('heading', { name: 'Antwoord van Els Wouters' }).waitFor();
  expect(await nadia.getByRole('button', { name: 'Trek deze vraag in' }).count()).toBe(0);
});

it('a conversation is erased after a question, and one at which somebody has still to look is not', async () => {
  const conversations = (await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/conversations')).body;
  const erase = nadia.locator('section', { has: nadia.getByRole('heading', { name: 'Een gesprek met Koers wissen' }) });
  const buttons = erase.getByRole('button', { name: /^Wis het gesprek van/ });
  expect(await buttons.count()).toBe(conversations.length);
  const seen = { looked: 0, gone: 0 };
  // Of the story some conversations have an open signal; each is asked about, and what comes of it is said.
  for (let at = conversations.length - 1; at >= 0 && (seen.looked === 0 || seen.gone === 0); at--) {
    await buttons.nth(at).click();
    const panel = nadia.getByRole('dialog');
    await panel.getByText('Els kan het dan niet meer lezen.').waitFor();
    if (at === conversations.length - 1) expect(await findViolations(nadia)).toEqual([]);
    await panel.getByRole('button', { name: 'Wis dit gesprek' }).click();
    const refused = panel.getByText('Er moet nog iemand kijken naar iets uit dit gesprek.');
    await expect.poll(async () => (await refused.count()) > 0 || (await panel.count()) === 0).toBe(true);
    if ((await refused.count()) > 0) {
      seen.looked++;
      await panel.getByRole('button', { name: 'Laat het staan' }).click();
    } else seen.gone++;
  }
  expect(seen.looked).toBeGreaterThan(0);
  expect(seen.gone).toBeGreaterThan(0);
  await expect.poll(() => buttons.count()).toBe(conversations.length - seen.gone);
});

it('the page itself never scrolls away under the menu, however long what stands in it is', async () => {
  await visit(nadia, '/client');
  await nadia.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await nadia.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0);
});

// What cannot be erased yet is the refusal that was meant.
it('leaves no other error on any screen', () => expect(errors.flat().filter((error) => !error.includes('status of 409'))).toEqual([]));
