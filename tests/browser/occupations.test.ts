// Occupations on the client's phone and at the counsellor's desk, and the counsellor's one search: what each of them sees, with which
// words, and by the keyboard alone.
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
let file: string;
const errors: string[][] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  for (const page of [client, counsellor]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
  }
  const trajectories = (await koers.call<{ id: string; clientName: string }[]>(await koers.enter('counsellor'), 'GET', '/api/trajectories')).body;
  const nadia = trajectories.find(({ clientName }) => clientName === 'Nadia')?.id;
  file = `/counsellor/clients/${nadia}`;
  await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'an insight for this test', (tx) =>
    tx.query(
      `insert into insight (organisation_id, trajectory_id, text, competency, status) values (koers_organisation(), $1, 'Ik kan goed presenteren.', 'qualities', 'confirmed')`,
      [nadia],
    ),
  );
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const accessible = async (page: Page) => expect(await findViolations(page)).toEqual([]);
const fits = async (page: Page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

it('a client finds an occupation by an everyday name, from their home, and is told what to do when there is none', async () => {
  await visit(client, '/client');
  await client.getByRole('link', { name: 'Bekijk beroepen' }).click();
  const field = client.getByLabel('Naam van een beroep');
  await field.fill('qsdfgh');
  await client.getByText('Geen beroep gevonden met deze naam').waitFor();
  await client.getByText('Probeer een korter of ander woord').waitFor();
  await field.fill('poetsvrouw');
  const found = client.getByRole('list', { name: 'Gevonden beroepen' }).getByRole('listitem').filter({ hasText: 'Huishoudhulp' });
  await found.getByText('ook: poetsvrouw').waitFor();
  await found.getByText('knelpuntberoep').waitFor();
  await accessible(client);
  expect(client.url()).not.toContain('poetsvrouw');
});

it('the client sees what is asked beside their own words, with the way to where they said it', async () => {
  await client.getByLabel('Naam van een beroep').fill('opleider');
  await client.getByRole('link', { name: 'Opleider', exact: true }).click();
  await client.getByRole('heading', { level: 1, name: 'Opleider' }).waitFor();
  const picture = client.getByRole('img', { name: /^Dit beroep vraagt 11 dingen: 1 heb je bevestigd, [1-9] heb je genoemd, \d nog niet genoemd/ });
  await picture.waitFor();
  const row = client.locator('tr', { hasText: 'inwerken' }).first();
  await row.getByText('Ik werk al twaalf jaar in de logistiek').waitFor();
  await row.getByText('Waar je dit zei').click();
  await row.getByText('Wat doe ik daarmee?').waitFor();
  await row.getByRole('link', { name: 'Naar dit gesprek' }).waitFor();
  await client.getByText('Nog niet genoemd is niet hetzelfde als niet kunnen').waitFor();
  await fits(client);
  await accessible(client);
  const text = await client.locator('main').textContent();
  expect(text).not.toMatch(/\d\s*%|score|match/i);
});

it('an occupation on the shortage list names the list, its date and when it was checked', async () => {
  await visit(client, '/client/occupations');
  await client.getByLabel('Naam van een beroep').fill('lasser');
  await client.getByRole('link', { name: 'Lasser', exact: true }).click();
  await client.getByText('Staat op de lijst van 2026').waitFor();
  await client.getByText('Lijst van 1 februari 2026. Nagekeken op 26 november 2026.').waitFor();
  await client.getByText('Nog te bevestigen').waitFor();
  await client.getByRole('heading', { name: 'Beroepen in de buurt' }).waitFor();
  await client.getByText('Loopt gelijk').first().waitFor();
});

it('two and three occupations lie side by side, and come away again', async () => {
  await client.getByRole('link', { name: 'Leg naast een ander beroep' }).click();
  await client.getByText('Kies er nog een beroep bij').waitFor();
  await client.getByLabel('Naam van een beroep').fill('pijpfitter');
  await client.getByRole('link', { name: 'Voeg Pijpfitter toe' }).click();
  await client.getByRole('rowheader', { name: 'Vragen ze allebei' }).waitFor();
  await client.getByLabel('Naam van een beroep').fill('metser');
  await client.getByRole('link', { name: 'Voeg Metselaar toe' }).click();
  await client.getByRole('columnheader', { name: 'Metselaar' }).waitFor();
  expect(await client.getByLabel('Naam van een beroep').count()).toBe(0);
  await fits(client);
  await accessible(client);
  await client.getByRole('link', { name: 'Haal Lasser weg' }).click();
  await client.getByRole('columnheader', { name: 'Lasser' }).waitFor({ state: 'detached' });
});

it('what somebody does well leads to occupations, each with the words it rests on', async () => {
  await visit(client, '/client/occupations');
  await client.getByLabel('Eén ding per regel').fill('met de heftruck rijden');
  await client.getByRole('button', { name: 'Zoek beroepen die dit vragen' }).click();
  const first = client.getByRole('list', { name: 'Gevonden beroepen' }).getByRole('listitem').first();
  await first.getByRole('link', { name: 'Heftruckchauffeur' }).waitFor();
  await first.getByText('“met de heftruck rijden”').waitFor();
});

it('when the search cannot be reached the client reads so, and goes on once it can', async () => {
  await visit(client, '/client/occupations');
  await client.route('**/api/occupations/search', (route) => route.abort());
  const field = client.getByLabel('Naam van een beroep');
  await field.fill('kok');
  await client.getByText('Beroepen zoeken …').waitFor();
  await client.getByRole('alert').waitFor();
  await client.unroute('**/api/occupations/search');
  await field.fill('bakker');
  await client.getByRole('link', { name: 'Brood- en banketbakker' }).waitFor();
  expect(await client.getByRole('alert').count()).toBe(0);
});

it('the source under a reply about work opens beside it, with the day it was checked', async () => {
  const [conversation] = (await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/conversations')).body;
  await visit(client, `/client/talk/${conversation?.id}`);
  await client.locator('button.citation').last().click();
  await client
    .getByRole('dialog')
    .getByText(/^Nagekeken op \d+ \w+ 20\d\d$/)
    .waitFor();
  await client.getByRole('dialog').getByText('Waar dit vandaan komt').waitFor();
});

it('the counsellor sees the same from the file, and goes to the message itself', async () => {
  await visit(counsellor, `${file}/conversations`);
  await counsellor.getByRole('link', { name: 'Plan en groei' }).click();
  await counsellor.getByRole('link', { name: 'Beroepen' }).click();
  await counsellor.getByLabel('Naam van een beroep').fill('opleider');
  await counsellor.getByRole('link', { name: 'Opleider', exact: true }).click();
  await counsellor.getByRole('heading', { name: 'Naast wat Nadia vertelde' }).waitFor();
  await counsellor.getByRole('img', { name: /^Dit beroep vraagt 11 dingen: 1 bevestigd, [1-9] genoemd/ }).waitFor();
  await accessible(counsellor);
  await counsellor.locator('tr', { hasText: 'inwerken' }).getByRole('link', { name: 'Lees in het gesprek' }).first().click();
  await counsellor.locator('[data-pointed]').waitFor();
  expect(await counsellor.locator('[data-pointed]').textContent()).toContain('inwerken');
});

it('an occupation that is not there says so, with the way on', async () => {
  await visit(counsellor, `${file}/occupations/${crypto.randomUUID()}`);
  await counsellor.getByText('Dit beroep is hier niet').waitFor();
  await counsellor.getByRole('link', { name: 'Zoek een beroep' }).last().click();
  await counsellor.getByLabel('Naam van een beroep').waitFor();
});

it('the counsellor searches everything by the keyboard alone, and reads beside what was found', async () => {
  await visit(counsellor, '/counsellor/clients');
  await counsellor.keyboard.press('/');
  await counsellor.waitForURL(/\/counsellor\/search$/);
  const field = counsellor.getByLabel('Waarnaar zoek je?');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await counsellor.keyboard.type('opleiding volgen tijdens het werk');
  const knowledge = counsellor.getByRole('region', { name: 'Kennis', exact: true });
  await knowledge.getByRole('button').first().waitFor();
  expect(await knowledge.getByRole('button').first().textContent()).toMatch(/nagekeken op 26 november 2026/);
  await counsellor.keyboard.press('ArrowDown');
  await counsellor.keyboard.press('Enter');
  const opened = counsellor.getByRole('region', { name: 'Wat je opende' });
  await opened.getByText('De gevonden passage').waitFor();
  await opened.getByText('Waar dit vandaan komt').waitFor();
  await accessible(counsellor);
  await counsellor.keyboard.press('Escape');
  await opened.getByText('Kies iets uit de lijst').waitFor();
  await counsellor.keyboard.press('ArrowUp');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(counsellor.url()).not.toContain('opleiding');
});

it('occupations and partners stand in groups of their own, and nothing found says what to do', async () => {
  const field = counsellor.getByLabel('Waarnaar zoek je?');
  await field.fill('lasser');
  const group = counsellor.getByRole('region', { name: 'Beroepen', exact: true });
  await group.getByRole('button', { name: /^Lasser/ }).click();
  const opened = counsellor.getByRole('region', { name: 'Wat je opende' });
  await opened.getByRole('heading', { name: 'Wat het vraagt' }).waitFor();
  await opened.getByRole('button', { name: 'Pijpfitter' }).click();
  await opened.getByRole('heading', { level: 2, name: 'Pijpfitter' }).waitFor();
  await field.fill('unia');
  await counsellor.getByRole('region', { name: 'Partners', exact: true }).getByRole('button', { name: /^Unia/ }).click();
  await opened.getByText('Nagekeken op').first().waitFor();
  await field.fill('zzqqxx');
  await counsellor.getByText('Niets gevonden', { exact: true }).waitFor();
  await counsellor.getByText('vraag dan je beheerder').waitFor();
});

it('nothing of all this left an error on a console', () => {
  // The occupation that is not there, and the search that was cut off, are said by the browser too.
  expect(errors.flat().filter((error) => !/404 \(Not Found\)|ERR_FAILED/.test(error))).toEqual([]);
});
