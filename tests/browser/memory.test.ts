// What is kept, as a client meets it: a light question under a reply, the page with all of it, and away with it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { openAs, phone } from './tour.ts';

describe('memory, in a browser', () => {
  let koers: TestKoers;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    koers = await startKoers('embedded');
    browser = await launchChromium();
    const context = await openAs(browser, koers, 'client', { viewport: phone });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await koers?.stop();
  });

  test('a plan is proposed under the reply, said yes to, and stands on the page', async () => {
    await page.goto(`${koers.url}/client/talk/new`);
    await page.getByRole('textbox').fill('Ik ga morgen bellen met de opleidingsdienst van het havenbedrijf.');
    await page.getByRole('textbox').press('Enter');
    const kept = page.locator('.kept');
    await kept.getByText('Ik ga morgen bellen met de opleidingsdienst van het havenbedrijf.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await kept.getByRole('button', { name: 'Ja', exact: true }).click();
    await kept.getByText('Bewaard bij wat je onthoudt.').waitFor();
    await page.goto(`${koers.url}/client/insights`);
    await page.getByRole('heading', { name: 'Dit nam ik me voor' }).waitFor();
    expect(await page.getByText('Ik ga morgen bellen met de opleidingsdienst van het havenbedrijf.').count()).toBe(1);
  });

  test('it is said otherwise, and thrown away after a question', async () => {
    const item = () => page.getByRole('listitem').filter({ hasText: 'havenbedrijf' });
    await item().getByRole('button', { name: 'Anders zeggen' }).click();
    await page.getByLabel('In jouw woorden').fill('Ik bel het havenbedrijf zelf.');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await item().getByText('door jou anders verwoord').waitFor();
    await item().getByRole('button', { name: 'Weggooien' }).click();
    const question = page.getByRole('dialog', { name: 'Dit weggooien?' });
    expect(await findViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Weggooien' }).click();
    await item().waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Mijn loopbaanvraag' }).waitFor();
    expect(await page.getByText('havenbedrijf').count()).toBe(0);
  });

  test('the way to the message it came from leads to that message', async () => {
    await page.getByRole('link', { name: 'Lees waar het vandaan komt' }).first().click();
    await page.waitForURL(/\/client\/talk\/[0-9a-f-]{36}\?reply=/);
    const id = new URL(page.url()).searchParams.get('reply')?.replaceAll('"', '');
    await page.locator(`[data-reply="${id}"]`).waitFor();
    await expect.poll(() => page.locator(`[data-reply="${id}"]`).evaluate((said) => said.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('the career question changes when the client writes it anew, and the history stays', async () => {
    await page.goto(`${koers.url}/client/insights`);
    await page.getByRole('button', { name: 'Zelf verwoorden' }).click();
    await page.getByLabel('Mijn vraag').fill('Waar word ik blij van?');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.locator('.question-now').getByText('Waar word ik blij van?').waitFor();
    await page.getByText('Hoe je vraag veranderde').click();
    await page.getByText('Hoe geraak ik weg uit de planning?').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
