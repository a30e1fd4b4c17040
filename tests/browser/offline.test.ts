// A line that breaks, in the middle of a reply or for a whole train ride: nothing is lost, nothing comes twice, and what was kept can be read.
import type { Browser, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TranscriptMessage } from '../../server/conversation/wire.ts';
import { launchChromium } from '../support/chromium.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { openAs, phone, visit } from './tour.ts';

let koers: TestKoers;
let model: FakeModel;
let browser: Browser;
const reply =
  'Zwemles geven was wat je graag deed. Je vertelt dat het water je rustig maakt. De kinderen leerden er zwemmen. Wat deed jij daar dat een ander niet deed?';
beforeAll(async () => {
  model = await startFakeModel({ tokensPerSecond: 12, say: ({ step }) => (step === 'reply' ? reply : null) });
  koers = await startKoers('embedded', { MODEL_BASE_URL: model.baseUrl, MODEL_API_KEY: 'none', MODEL_NAME: 'fake' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
  await model?.close();
});

it('a line that is cut in mid-reply and comes back shows the whole reply once', async () => {
  const context = await openAs(browser, koers, 'client', { viewport: phone });
  const page = await context.newPage();
  const lines: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/socket/u, (line) => {
    line.connectToServer();
    lines.push(line);
  });
  await visit(page, '/client/talk/new');
  await page.getByRole('textbox').fill('Vroeger gaf ik zwemles en dat mis ik. Wat doe ik daarmee?');
  await page.getByRole('textbox').press('Enter');
  const said = page.locator('.reply-text').last();
  await said.filter({ hasText: 'graag deed' }).waitFor();
  const before = lines.length;
  await lines.at(-1)?.close({ code: 1011 });
  await said.filter({ hasText: 'ander niet deed?' }).waitFor({ timeout: 60_000 });
  expect(lines.length).toBeGreaterThan(before);
  const shown = (await said.textContent()) ?? '';
  expect(shown.split('De kinderen leerden').length).toBe(2);
  const id = page.url().split('/').at(-1)?.split('?')[0];
  const stored = (await koers.call<TranscriptMessage[]>(await koers.enter('client'), 'GET', `/api/conversations/${id}/messages`)).body;
  expect(stored.filter(({ from }) => from === 'koers').map(({ text }) => text.trim())).toEqual([shown.trim()]);
  await context.close();
});

it('who asks for it reads conversations without a network, and what they write then goes out once when it is back', async () => {
  const context = await openAs(browser, koers, 'client', { viewport: phone });
  const page = await context.newPage();
  const { body: conversations } = await koers.call<{ id: string; messageCount: number }[]>(await koers.enter('client'), 'GET', '/api/conversations');
  const conversation = conversations.find(({ messageCount }) => messageCount > 4);
  await visit(page, `/client/talk/${conversation?.id}`);
  await page.locator('.reply-text').first().waitFor();
  const first = await page.locator('.reply-text').first().textContent();
  await visit(page, '/client/mine');
  const keep = page.getByRole('checkbox', { name: /bewaar mijn gesprekken/i });
  expect(await keep.isChecked()).toBe(false);
  await keep.click();
  await page.getByText(/blijft hier ook zonder internet/u).waitFor();

  await context.setOffline(true);
  await page.goto(`/client/talk/${conversation?.id}`);
  await page.locator('.reply-text').first().waitFor();
  expect(await page.locator('.reply-text').first().textContent()).toBe(first);
  const words = 'Dit schrijf ik op de trein, zonder bereik.';
  await page.getByRole('textbox').fill(words);
  await page.getByRole('textbox').press('Enter');
  await page.getByText(words).waitFor();
  await page.reload();
  await page.getByText(words).waitFor();

  await context.setOffline(false);
  await page.locator('.reply-text').filter({ hasText: 'ander niet deed?' }).last().waitFor({ timeout: 60_000 });
  const stored = (await koers.call<TranscriptMessage[]>(await koers.enter('client'), 'GET', `/api/conversations/${conversation?.id}/messages`)).body;
  expect(stored.filter(({ text }) => text === words)).toHaveLength(1);

  await visit(page, '/client');
  await page.getByRole('button', { name: /meld af/i }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(() => caches.has('koers-reading'))).toBe(false);
  await context.close();
});
