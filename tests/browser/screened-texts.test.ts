// What is heavy in a text beside the conversation, in a browser: the client sees at once whom to call, and who guides sees where it stands.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let hers: BrowserContext;
let els: BrowserContext;
let page: Page;
let counsellor: Page;
let errors: string[][];
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  [hers, els] = [await openAs(browser, koers, 'client', { viewport: phone }), await openAs(browser, koers, 'counsellor', { viewport: desk })];
  [page, counsellor] = [await hers.newPage(), await els.newPage()];
  errors = [watchForErrors(page), watchForErrors(counsellor)];
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const care = () => page.locator('.see-care');

describe('something heavy', () => {
  it('in an insight brings the lines to call at once, with the focus on them, and they stay when the form is gone', async () => {
    await visit(page, '/client/insights');
    const insight = page.getByRole('listitem').filter({ hasText: 'ben ik anders moe' });
    await insight.getByRole('button', { name: 'Anders zeggen' }).click();
    await page.getByLabel('In jouw woorden').fill('Ik ben zo moe dat ik niet meer wil leven.');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await care().getByText('Wat je schrijft, neem ik ernstig.', { exact: false }).waitFor();
    await care().getByRole('link', { name: /1813/ }).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('see-care');
    await page.getByRole('listitem').filter({ hasText: 'niet meer wil leven' }).waitFor();
    expect(await page.getByLabel('In jouw woorden').count()).toBe(0);
    expect(await care().count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
  });

  it('stands in the inbox of who guides, with where it was written and the way there', async () => {
    await visit(counsellor, '/counsellor');
    const card = counsellor.getByRole('article').filter({ hasText: 'niet meer wil leven' });
    await card.getByText('Geschreven bij een inzicht of een voornemen, niet in een gesprek.').waitFor();
    await card.getByRole('link', { name: 'Lees waar het staat' }).click();
    await counsellor.waitForURL(`**${file}/insights`);
    await counsellor.getByText('Ik ben zo moe dat ik niet meer wil leven.').waitFor();
  });

  it('in a career question or in the result of an exercise does so too', async () => {
    await visit(page, '/client/insights');
    await page.getByRole('button', { name: 'Zelf verwoorden' }).click();
    await page.getByLabel('Mijn vraag').fill('Mijn man slaat mij als ik ga werken, wat doe ik?');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await care().getByRole('link', { name: /1712/ }).first().waitFor();

    await visit(page, '/client/exercises');
    await page.locator('.done-exercise summary').first().click();
    const result = page.locator('.keep-result').first();
    await result.getByRole('button', { name: 'Pas aan' }).click();
    const field = page.getByLabel('In jouw woorden, elke zin op een lijn');
    await field.fill('Ik wil niet meer leven.');
    await care().getByRole('link', { name: /1813/ }).first().waitFor();
    // It saves while somebody writes: they are told, and not taken from their text.
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is told to the client among what drew attention, with where they wrote it', async () => {
    await visit(page, '/client/mine');
    await page.getByText('Je schreef dit bij een inzicht of een voornemen.').first().waitFor();
    await page.getByText('Je schreef dit bij wat uit een oefening kwam.').first().waitFor();
    expect(errors.flat()).toEqual([]);
  });
});
