// A client asks about an occupation in the chat, opens the source, goes on to its page, and comes back to the reply they were reading.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let client: Page;
let errors: string[];
let path: string;

const asked = 'wat doet een zorgkundige precies?';

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  client.setDefaultTimeout(30_000);
  errors = watchForErrors(client);
  const { id } = (await koers.call<{ id: string }>(await koers.enter('client'), 'POST', '/api/conversations', {})).body;
  path = `/client/talk/${id}`;
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

async function say(text: string): Promise<void> {
  const replies = await client.locator('.reply').count();
  await client.getByRole('textbox').fill(text);
  await client.getByRole('textbox').press('Enter');
  await expect.poll(() => client.locator('.reply .said-when').count(), { timeout: 30_000 }).toBe(replies + 1);
}
const reply = () => client.locator('[data-reply]', { hasText: 'Wat een zorgkundige doet' });
const isInView = (selector: string) =>
  client.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  });

it('the reply says what the occupation is, with its source under it', async () => {
  await visit(client, path);
  await say(asked);
  await reply().getByText('onder meer').waitFor();
  await reply().getByRole('button', { name: 'Zorgkundige (beroep)' }).waitFor();
  // More talk, so that the end of the conversation is somewhere else.
  for (const more of [
    'Ik weet het nog niet goed, ik werk nu in de logistiek.',
    'Ik mis vooral het contact met mensen op mijn werk.',
    'Soms denk ik dat ik te oud ben om nog te leren.',
  ])
    await say(more);
});

it('the source opens beside the chat with where it comes from, and leads to the page of the occupation', async () => {
  await reply().getByRole('button', { name: 'Zorgkundige (beroep)' }).click();
  const panel = client.getByRole('dialog');
  await panel.getByText('Nagekeken op 26 november 2026').waitFor();
  await panel.getByRole('heading', { name: 'Knelpuntberoep' }).waitFor();
  await panel.getByText(/Koers, eigen tekst.*VDAB, Knelpuntberoepen 2026/).waitFor();
  expect((await new AxeBuilder({ page: client }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(decodeURIComponent(client.url())).not.toContain('zorgkundige');
  await panel.getByRole('link', { name: 'Naar de pagina van dit beroep' }).click();
  await client.getByRole('heading', { level: 1, name: 'Zorgkundige' }).waitFor();
});

it('the way back leads to the reply, not to the end of the conversation', async () => {
  await client.getByRole('link', { name: 'Terug naar je gesprek' }).click();
  await client.waitForURL((url) => url.pathname === path);
  await reply().waitFor();
  await expect.poll(() => isInView(`[data-reply]:has-text("Wat een zorgkundige doet")`)).toBe(true);
  expect(await client.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => client.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Zorgkundige (beroep)');
});

it('the browser’s own way back leads there too, with the source still open', async () => {
  await reply().getByRole('button', { name: 'Zorgkundige (beroep)' }).click();
  await client.getByRole('dialog').getByRole('link', { name: 'Naar de pagina van dit beroep' }).click();
  await client.getByRole('heading', { level: 1, name: 'Zorgkundige' }).waitFor();
  await client.goBack();
  await client.getByRole('dialog').getByText('Nagekeken op 26 november 2026').waitFor();
  await client.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
  await expect.poll(() => client.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => isInView(`[data-reply]:has-text("Wat een zorgkundige doet")`)).toBe(true);
});

it('nothing of all this left an error on a console', () => {
  expect(errors).toEqual([]);
});
