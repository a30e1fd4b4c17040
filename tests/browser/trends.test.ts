// What a supervisor sees of trends and agreement, read from the tables behind the pictures; what a counsellor sees of their own.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Trend } from '../../server/trends/shown.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it.each([desk, phone])(
  'the figures of a picture stand in a table that a keyboard reaches, and are what the server says: %o',
  async (viewport) => {
    const context = await openAs(browser, koers, 'supervisor', { viewport });
    const page = await context.newPage();
    const errors = watchForErrors(page);
    await visit(page, '/supervisor/trends?view=talk&unit=quarter&measure=turns');
    const table = page.getByRole('table', { name: /de cijfers achter de tekening/ });
    await table.waitFor();
    const supervisor = await koers.enter('supervisor');
    const { body } = await koers.call<Trend>(supervisor, 'GET', '/api/trends/talk?unit=quarter');
    const shown = body.figures.filter(({ measure, tooFew }) => measure === 'turns' && !tooFew);
    expect(shown.length).toBeGreaterThan(0);
    const rows = await table.getByRole('row').allTextContents();
    for (const { value, of } of shown) {
      const written = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }).format(value ?? 0);
      expect(rows.some((row) => row.includes(written) && row.includes(`/ ${of}`))).toBe(true);
    }
    // The picture is drawn, and is not read aloud: the table is.
    await page.locator('.picture svg[aria-hidden="true"]').first().waitFor();
    const frame = page.getByRole('region', { name: /de cijfers achter de tekening/ });
    await frame.focus();
    expect(await frame.evaluate((one) => one === document.activeElement)).toBe(true);
    // Another figure is chosen in the table of the last period, and stands in the address.
    await page.getByRole('button', { name: 'Vragen per antwoord' }).click();
    await page.getByRole('heading', { name: 'Vragen per antwoord' }).waitFor();
    expect(new URL(page.url()).searchParams.get('measure')).toBe('questions');
    expect(await findViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  },
  120_000,
);

it('where groups are too small the table says so, and the spreadsheet has no number either', async () => {
  const context = await openAs(browser, koers, 'supervisor', { viewport: desk });
  const page = await context.newPage();
  await visit(page, '/supervisor/trends?view=bottlenecks&unit=quarter');
  await page.getByRole('table', { name: /de cijfers achter de tekening/ }).waitFor();
  await page.getByText('te weinig mensen').first().waitFor();
  await page.getByText(/minder dan vijf, of een cijfer dat zou verraden/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Neem mee als CSV' }).click();
  expect((await download).suggestedFilename()).toBe('trends-bottlenecks-quarter.csv');
  const csv = await koers.call(await koers.enter('supervisor'), 'GET', '/api/trends/bottlenecks/export.csv?unit=quarter');
  expect(csv.text).toMatch(/care;te weinig mensen;;/);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  await context.close();
}, 120_000);

it('agreement shows people beside the measures, says what it needs where there is nothing to compare, and a supervisor sets from when on a judge is believed', async () => {
  const context = await openAs(browser, koers, 'supervisor', { viewport: phone });
  const page = await context.newPage();
  await visit(page, '/supervisor/agreement');
  // What the demo's supervisor scored: a row a criterion, with its pairs.
  const table = page.getByRole('table', { name: 'Overeenstemming' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(12);
  await page.getByRole('button', { name: /Mensen naast/ }).click();
  await page.getByRole('option', { name: /beoordelaar/ }).click();
  await page.getByText('Nog geen paren').waitFor();
  await page.getByText('Wanneer is een beoordelaar te vertrouwen?').click();
  await page.getByLabel('Gewogen kappa minstens').fill('0.7');
  await page.getByLabel('Waarom?').fill('We willen strenger zijn.');
  await page.getByRole('button', { name: 'Stel in' }).click();
  await page.getByText(/minstens 0,70 is, over minstens 30 paren/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await context.close();
}, 120_000);

it('a counsellor reads their own figures, and that nobody else does', async () => {
  const context = await openAs(browser, koers, 'counsellor', { viewport: desk });
  const page = await context.newPage();
  await visit(page, '/counsellor/figures');
  await page.getByText('Alleen jij ziet dit.', { exact: false }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await context.close();
}, 120_000);
