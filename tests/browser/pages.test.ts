// Every page, phone and desk, light and dark: nothing that axe finds, nothing that runs over the edge, no error on the console.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, planTour, type Stop, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let tour: Stop[];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  const supervisor = await koers.enter('supervisor');
  // The queue evaluates the story's conversations after the start.
  for (let attempt = 0; attempt < 120 && (await koers.call<unknown[]>(supervisor, 'GET', '/api/evaluations')).body.length === 0; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 500));
  tour = await planTour(koers);
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe.each([
  ['phone', phone],
  ['desk', desk],
] as const)('on a %s (%o)', (_size, viewport) => {
  it('every page is accessible, fits, and says nothing on the console, in light and in dark', async () => {
    const found: string[] = [];
    for (const role of [null, 'client', 'counsellor', 'supervisor', 'admin'] as const) {
      const context = await openAs(browser, koers, role, { viewport });
      const page = await context.newPage();
      const errors = watchForErrors(page);
      for (const stop of tour.filter((each) => each.role === role)) {
        // Each half of the pages comes in dark, and each is looked at in both: no page asks for the colours but in its style sheet.
        const [first, then] = tour.indexOf(stop) % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
        await page.emulateMedia({ colorScheme: first });
        await visit(page, stop.path);
        for (const colorScheme of [first, then]) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await findViolations(page)).map((violation) => `${stop.name} in ${colorScheme}: ${violation}`));
          // The client's frame scrolls inside: what is too wide there is cut off without the page itself growing.
          const overflow = await page.evaluate(() =>
            Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
          );
          if (overflow > 0) found.push(`${stop.name} in ${colorScheme}: runs ${overflow} px over the edge`);
        }
        expect(await page.title(), stop.name).not.toMatch(/crisis|zelfmoord|geweld/i);
      }
      found.push(...errors.map((error) => `${role}: ${error}`));
      await context.close();
    }
    expect(found).toEqual([]);
  }, 300_000);
});

it.each([phone, desk])('the source under a reply, the help lines and a person to ask open in a panel that fits: %o', async (viewport) => {
  const context = await openAs(browser, koers, 'client', { viewport });
  const page = await context.newPage();
  await visit(page, tour.find(({ name }) => name === 'client-talk')?.path ?? '');
  for (const opener of [
    page.locator('button.citation').last(),
    page.getByRole('button', { name: 'Hulplijnen' }),
    page.getByRole('button', { name: 'Ik wil een mens' }),
  ]) {
    await opener.click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    await page.waitForFunction(() => !document.querySelector('.waiting'));
    expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    expect(await findViolations(page, 'dialog')).toEqual([]);
    // Escape closes it too, but twice in a row is the quick exit.
    await panel.getByRole('button', { name: 'Sluit' }).click();
    await panel.waitFor({ state: 'hidden' });
  }
  await context.close();
});

it('the page is Dutch when it arrives, and French when the visitor asks', async () => {
  const context = await openAs(browser, koers, null);
  const page = await context.newPage();
  await visit(page, '/');
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page
    .locator('select')
    .filter({ has: page.locator('option[value="fr"]') })
    .first()
    .selectOption('fr');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
  await context.close();
});
