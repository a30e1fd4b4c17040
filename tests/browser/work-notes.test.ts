// Work notes on screen: kept while one types, thrown away after asking, and a client takes everything along.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import type { OwnData } from '../../server/rights/export-own-data.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { desk, openAs, phone, visit } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
const address = `/counsellor/clients/${trajectoryIdOf('nadia')}/notes`;
const fieldOf = (page: Page) => page.locator('.work-note textarea').first();

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it('a note is kept while it is written, by keyboard alone, and is there after opening the page anew', async () => {
  const context = await openAs(browser, koers, 'counsellor', { viewport: desk });
  const page = await context.newPage();
  await visit(page, address);
  const before = await page.locator('.work-note').count();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Nieuwe notitie' }).focus();
  await page.keyboard.press('Enter');
  // Who asks for a new note writes in it at once.
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Wacht op een teken van de ploegbaas.');
  await page
    .getByRole('status')
    .filter({ hasText: /^bewaard/ })
    .first()
    .waitFor();
  await page.keyboard.type(' Zelf niet bellen.');
  await page.reload();
  await page.waitForFunction((count) => document.querySelectorAll('.work-note').length === count, before + 1);
  // What was typed last went along while the page closed, or was kept before it.
  await expect.poll(() => fieldOf(page).inputValue()).toMatch(/^Wacht op een teken van de ploegbaas\./);
  await page
    .getByRole('button', { name: /Weggooien: notitie van/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Weggooien' }).first().click();
  await page.waitForFunction((count) => document.querySelectorAll('.work-note').length === count, before);
  await context.close();
});

it('two tabs on one note: nobody’s words are lost, a person chooses', async () => {
  const context = await openAs(browser, koers, 'counsellor', { viewport: desk });
  const [one, other] = [await context.newPage(), await context.newPage()];
  await visit(one, address);
  await visit(other, address);
  await fieldOf(one).fill('Van het eerste venster.');
  await one
    .getByRole('status')
    .filter({ hasText: /^bewaard/ })
    .first()
    .waitFor();
  await fieldOf(other).fill('Van het tweede venster.');
  const choice = other.getByRole('alert');
  await choice.waitFor();
  expect(await fieldOf(other).inputValue()).toBe('Van het tweede venster.');
  await choice.getByRole('button', { name: 'Toon de andere tekst' }).click();
  await expect.poll(() => fieldOf(other).inputValue()).toBe('Van het eerste venster.');
  await context.close();
});

it('a client takes everything along in one file, the work notes with it', async () => {
  const context = await openAs(browser, koers, 'client', { viewport: phone });
  const page = await context.newPage();
  await visit(page, '/client/own-data');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal alles op' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('koers.json');
  const data = JSON.parse(readFileSync(await file.path(), 'utf8')) as OwnData;
  expect((data.parts.workNotes as { by: string }[]).map(({ by }) => by)).toContain('Els Wouters');
  await context.close();
});
