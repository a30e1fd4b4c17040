// Growth and course in a browser: on a phone the client who says where they stand; at a desk the counsellor who reads both and closes; and
// the closed chat that shows the way back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let page: Page;
let counsellor: Page;
const errors: string[] = [];
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}/growth`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  for (const each of [page, counsellor]) {
    const found = watchForErrors(each);
    each.on('close', () => errors.push(...found));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe('on a phone', () => {
  it('the client says where they stand, and sees it drawn and in a table', async () => {
    await visit(page, '/client/growth');
    await page.getByRole('button', { name: 'Zeg waar je staat' }).click();
    const networking = page.getByRole('group', { name: 'Netwerken' });
    await networking.getByLabel(/^4 /).check();
    await networking.getByRole('textbox').fill('Ik sprak twee mensen aan die ik niet kende.');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.locator('.growth-history summary').click();
    await page.getByRole('table', { name: 'Alles wat gezegd werd' }).getByText('Ik sprak twee mensen aan die ik niet kende.').waitFor();
    await page.locator('.growth-picture svg').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('at the desk', () => {
  it('the counsellor reads both, and where they differ', async () => {
    await visit(counsellor, file);
    await counsellor.getByText('Ik sprak twee mensen aan die ik niet kende.').first().waitFor();
    await counsellor.locator('.growth-picture svg').first().waitFor();
    expect(await findViolations(counsellor)).toEqual([]);
  });

  it('closing says what is missing, and the chat then shows the way back', async () => {
    const course = counsellor.getByRole('region', { name: 'Verloop' });
    await course.getByRole('button', { name: 'Sluit de begeleiding af' }).first().click();
    await course.getByText('plan, aanvaard door de klant').waitFor();
    await course.getByRole('button', { name: 'Sluit de begeleiding af' }).last().click();
    await course.getByText(/Afgesloten op/).waitFor();
    await visit(page, '/client/talk/new');
    await page.getByText('Je begeleiding is afgesloten. Je kan alles nog lezen.').waitFor();
    expect(await page.getByRole('button', { name: 'Verstuur' }).count()).toBe(0);
    await visit(page, '/client');
    await page.getByRole('button', { name: 'Vraag nazorg' }).click();
    await page.getByLabel('Waarvoor wil je terugkomen?').fill('Ik begin in een nieuw team en ik twijfel weer.');
    await page.getByRole('button', { name: 'Vraag nazorg' }).click();
    await page.getByText(/^Je vroeg nazorg op/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await course.getByRole('button', { name: 'Ken nazorg toe' }).click();
    await page.getByText(/^Nazorg loopt tot en met/).waitFor();
  });

  it('without an error on the console', async () => {
    await page.close();
    await counsellor.close();
    expect(errors).toEqual([]);
  });
});
