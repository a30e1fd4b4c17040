// What a counsellor sets until the next session, in a browser: saved by keyboard, kept when a colleague was first, read by the client in
// plain words, and kept to in the chat (silence first, then a subject that is left alone).
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let client: Page;
let counsellor: Page;
let colleague: Page;
let trajectoryId: string;
const errors: string[][] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  const { body } = await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/trajectories');
  trajectoryId = body[0]?.id ?? '';
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  colleague = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  for (const page of [client, counsellor, colleague]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const openGuidance = async (page: Page) => {
  await visit(page, `/counsellor/clients/${trajectoryId}/guidance`);
  await page.getByRole('heading', { name: 'Wat Koers doet tot jullie volgende gesprek' }).waitFor();
};
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true });

/** What Koers answers to `text`, once its reply is whole. */
const ask = async (text: string): Promise<string> => {
  const replies = client.locator('.reply');
  const before = await replies.count();
  await client.locator('.write-box textarea').fill(text);
  await client.locator('.write-box .send').click();
  await replies.nth(before).waitFor();
  await client.getByRole('button', { name: /^Stop/ }).waitFor({ state: 'detached' });
  return (await replies.nth(before).innerText()).trim();
};

it('is set by keyboard alone, and cannot be saved before something changed', async () => {
  await openGuidance(counsellor);
  expect(await findViolations(counsellor)).toEqual([]);
  expect(await save(counsellor).isDisabled()).toBe(true);
  const subjects = counsellor.getByLabel('Onderwerpen die Koers laat rusten');
  await subjects.focus();
  await counsellor.keyboard.press('ControlOrMeta+A');
  await counsellor.keyboard.type('de scheiding\nde verhuis');
  await counsellor.keyboard.press('Tab');
  expect(await counsellor.getByLabel('Stil tot').evaluate((field) => field === document.activeElement)).toBe(true);
  await counsellor.getByLabel('Eenvoudiger Nederlands').focus();
  await counsellor.keyboard.press('Space');
  await save(counsellor).focus();
  await counsellor.keyboard.press('Enter');
  await counsellor.getByText(/^Bewaard\. .* ziet het\.$/).waitFor();
  await counsellor.reload();
  await counsellor.getByLabel('Eenvoudiger Nederlands').waitFor();
  expect(await subjects.inputValue()).toBe('de scheiding\nde verhuis');
  expect(await counsellor.getByLabel('Eenvoudiger Nederlands').isChecked()).toBe(true);
});

it('keeps what was typed when a colleague saved first, and says what stands there now', async () => {
  await openGuidance(colleague);
  await colleague.getByLabel('Focus').selectOption({ label: 'Netwerken' });
  await counsellor.getByLabel('Onderwerpen die Koers laat rusten').fill('de scheiding');
  await save(counsellor).click();
  await counsellor.getByText(/^Bewaard\./).waitFor();
  await save(colleague).click();
  const warning = colleague.getByRole('alert').filter({ hasText: 'Iemand anders wijzigde dit intussen' });
  await warning.waitFor();
  expect(await warning.innerText()).toContain('de scheiding');
  expect(await colleague.getByLabel('Focus').locator('option:checked').innerText()).toBe('Netwerken');
  expect(await findViolations(colleague)).toEqual([]);
  await colleague.getByRole('button', { name: 'Neem over wat er nu staat' }).click();
  expect(await colleague.getByLabel('Onderwerpen die Koers laat rusten').inputValue()).toBe('de scheiding');
});

it('stands on the screen of the client in plain words', async () => {
  await visit(client, '/client');
  const agreed = client.getByRole('region', { name: /sprak .* dit af met Koers/ });
  await agreed.waitFor();
  expect(await agreed.innerText()).toContain('Koers begint niet over: de scheiding.');
  expect(await agreed.innerText()).toContain('Koers schrijft eenvoudiger.');
});

const setQuiet = async (day: string) => {
  await counsellor.getByLabel('Stil tot').fill(day);
  await save(counsellor).click();
  await counsellor.getByText(/^Bewaard\./).waitFor();
};
const inFiveDays = new Date(Date.now() + 5 * 24 * 3_600_000).toISOString().slice(0, 10);

it('is kept to in the chat: quiet until a day, then talking again, and not about what rests', async () => {
  await setQuiet(inFiveDays);
  await visit(client, '/client/talk/new');
  const day = new Date(inFiveDays).toLocaleDateString('nl-BE', { day: 'numeric', month: 'long' });
  const quiet = await ask('Ik dacht nog na over mijn werk in het magazijn.');
  expect(quiet).toContain(`ot ${new Date(inFiveDays).toLocaleDateString('nl-BE', { weekday: 'long' })} ${day}`);
  expect(quiet).toContain('112');
  await setQuiet('');
  const answered = await ask('Het werk in het magazijn gaat wel, maar sinds de scheiding slaap ik minder en ben ik op het werk snel moe.');
  expect(answered).not.toMatch(/scheiding/iu);
  expect(answered).not.toContain(day);
});

it('is not kept to in need: the fixed answer and the help lines come at once', async () => {
  await setQuiet(inFiveDays);
  await client.locator('.write-box textarea').fill('Ik wil niet meer leven, ik heb alles klaargelegd.');
  await client.locator('.write-box .send').click();
  await client
    .locator('.see-safety')
    .getByRole('link', { name: /^Bel 1813/ })
    .waitFor();
});

it('left no error in a console but the one of the save that came second', () => {
  expect(errors.flat().filter((error) => !error.includes('409'))).toEqual([]);
});
