// A supervisor writes a version of a prompt in the browser: refused for a placeholder that is gone, corrected, compared; an administrator
// puts it to work with a reason, a client's reply is worded by it, and one step takes it back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let model: FakeModel;
let browser: Browser;
let supervisor: Page;
let admin: Page;
const errors: string[][] = [];
const heard: string[] = [];
const words = 'Twee of drie zinnen, samen hoogstens veertig woorden.';

beforeAll(async () => {
  model = await startFakeModel({ heard: (system) => void heard.push(system) });
  koers = await startKoers('embedded', { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake', MODEL_PRICE_IN: '2', MODEL_PRICE_OUT: '8' });
  browser = await launchChromium();
  supervisor = await (await openAs(browser, koers, 'supervisor', { viewport: phone })).newPage();
  admin = await (await openAs(browser, koers, 'admin', { viewport: desk })).newPage();
  for (const page of [supervisor, admin]) {
    page.setDefaultTimeout(60_000);
    errors.push(watchForErrors(page));
  }
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
  await model?.close();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Axe finds nothing, and nothing runs over the edge. */
async function expectFit(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(
    await page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map((one) => one.scrollWidth - one.clientWidth))),
  ).toBe(0);
}
async function wordsOfReply(): Promise<string> {
  const client = await koers.enter('client');
  const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
  const tab = await koers.listen(client, id);
  heard.length = 0;
  await tab.ask('Ik ben planner en ik tel de uren af tot het weekend, behalve op dinsdag.');
  await tab.close();
  return heard.find((system) => system.startsWith('Je bent de stem')) ?? '';
}

it('what misses a placeholder is refused with the place, and what was typed is still there after coming back', async () => {
  await visit(supervisor, '/supervisor/prompts');
  await expectFit(supervisor);
  await supervisor.getByRole('link', { name: 'Antwoord van Koers' }).click();
  await supervisor.getByRole('link', { name: 'Nieuwe versie schrijven' }).click();
  const text = supervisor.getByRole('textbox', { name: 'Tekst van de prompt' });
  const shipped = await text.inputValue();
  await text.fill(shipped.replace('Twee tot vier zinnen, samen hoogstens vijftig woorden.', words).replace('{{message}}', ''));
  await supervisor.getByRole('textbox', { name: 'Waarom?' }).fill('Klanten haken af op lange antwoorden');
  await supervisor.getByText('{{message}} ontbreekt; het stond in “user”.').waitFor();
  await press(supervisor, 'Versie bewaren');
  await supervisor.getByRole('alert').getByText('Wat je typte, staat er nog.').waitFor();
  await supervisor.getByText('Bewaard als ontwerp').waitFor();
  await expectFit(supervisor);
  await visit(supervisor, '/supervisor/prompts');
  await supervisor.getByText('Jouw ontwerp').waitFor();
  await supervisor.getByRole('link', { name: 'Antwoord van Koers' }).click();
  await supervisor.getByRole('link', { name: 'Verder schrijven' }).click();
  expect(await text.inputValue()).toContain(words);
  expect(await supervisor.getByRole('textbox', { name: 'Waarom?' }).inputValue()).toBe('Klanten haken af op lange antwoorden');
}, 240_000);

it('corrected, it is kept as a version, and compared on the fixed cases', async () => {
  const text = supervisor.getByRole('textbox', { name: 'Tekst van de prompt' });
  await text.fill((await text.inputValue()).replace('<bericht>\n\n</bericht>', '<bericht>\n{{message}}\n</bericht>'));
  await supervisor.getByText('Deze tekst kan werken.').waitFor();
  await press(supervisor, 'Versie bewaren');
  const version = supervisor.getByRole('article', { name: 'Eigen versie 1' });
  await version.getByText('Waarom: Klanten haken af op lange antwoorden').waitFor();
  await version.getByText('Verschil bekijken').click();
  await version.getByText('1 plaats is anders').waitFor();
  await expectFit(supervisor);
  await version.getByRole('button', { name: 'Vergelijken op 8 gevallen' }).click();
  await supervisor.getByRole('heading', { name: 'Twee versies naast elkaar' }).waitFor();
  await supervisor.getByText('Antwoorden van fake.').waitFor();
  await supervisor.getByRole('heading', { name: 'Een planner die de uren aftelt, met een open vraag' }).waitFor();
  await expect.poll(() => supervisor.getByText(/^Bezig:/).count(), { timeout: 60_000 }).toBe(0);
  await supervisor.getByRole('table', { name: 'Alle gevallen samen' }).waitFor();
  await expectFit(supervisor);
}, 240_000);

it('the administrator puts it to work with a reason: the next reply is worded by it, and one step takes it back', async () => {
  expect(await wordsOfReply()).toContain('Twee tot vier zinnen');
  await visit(admin, '/admin/prompts/reply');
  const version = admin.getByRole('article', { name: 'Eigen versie 1' });
  await version.getByRole('button', { name: 'Aan het werk zetten' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('De vergelijking toont kortere antwoorden');
  expect(await findViolations(admin, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Aan het werk zetten' }).click();
  await admin.getByRole('region', { name: 'Werkt nu' }).getByText('Eigen versie 1').waitFor();
  expect(await wordsOfReply()).toContain(words);
  await admin.getByRole('article', { name: 'Meegeleverde versie 2' }).getByRole('button', { name: 'Teruggaan naar deze versie' }).click();
  await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('Te kort voor wie moeilijk leest');
  await dialog.getByRole('button', { name: 'Teruggaan naar deze versie' }).click();
  await admin.getByRole('region', { name: 'Werkt nu' }).getByText('Meegeleverde versie 2').waitFor();
  expect(await wordsOfReply()).toContain('Twee tot vier zinnen');
  await expectFit(admin);
}, 240_000);

it('what changed stands in one list with why, and the model answers its test', async () => {
  await visit(admin, '/admin/changes');
  await admin.getByRole('cell', { name: 'Te kort voor wie moeilijk leest' }).waitFor();
  await admin.getByRole('cell', { name: 'Klanten haken af op lange antwoorden' }).waitFor();
  await expectFit(admin);
  await visit(admin, '/admin/model');
  await press(admin, 'Model testen');
  await admin.getByText(/^Het model antwoordde na/).waitFor();
  await expectFit(admin);
  // The browser itself notes the one refusal that was meant.
  expect(errors.flat()).toEqual([expect.stringContaining('422')]);
}, 240_000);
