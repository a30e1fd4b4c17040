// A phone on a slow line: what has to come before the first message can be written stays small (docs/decisions/0010).
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { openAs, phone, visit } from './tour.ts';

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

it('the chat can be used after less than 130 kB of JavaScript, and comes compressed', async () => {
  const page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  const scripts: Promise<{ size: number; coded: string | undefined }>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    scripts.push(response.body().then((body) => ({ size: gzipSync(body).length, coded: response.headers()['content-encoding'] })));
  });
  await visit(page, '/client/talk/new');
  await page.getByRole('textbox').waitFor();
  const loaded = await Promise.all(scripts);
  expect(loaded.length).toBeGreaterThan(2);
  expect(loaded.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(130_000);
  expect(loaded.every(({ coded }) => coded === 'br' || coded === 'gzip')).toBe(true);
});

it('something stands on the screen before any script has come', async () => {
  const page = await (await browser.newContext({ baseURL: koers.url, viewport: phone, javaScriptEnabled: false })).newPage();
  await page.goto('/client/talk/new');
  expect(await page.locator('#koers').textContent()).toContain('Koers');
});

it('a way from the door into the screens of staff loads their page, and back', async () => {
  const context = await browser.newContext({ baseURL: koers.url, locale: 'nl-BE' });
  const page = await context.newPage();
  await visit(page, '/');
  await page
    .getByRole('button', { name: /begeleider/i })
    .first()
    .click();
  await page.waitForURL('**/counsellor');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.locator('script[src*="staff"], script[src*="index"]').count()).toBeGreaterThan(0);
  await page.goto('/client');
  await page.waitForURL('**/counsellor');
  await context.close();
});
