// A complaint as its people see it: the client files it on their phone and reads at once by when they hear, the supervisor handles it, the client reads the
// answer and says whether it helped; then the trail with its check, in which a row that was changed in the database is named.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '../../server/db/open.ts';
import { launchChromium } from '../support/chromium.ts';
import { sealAll } from '../support/seal-all.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let nadia: Page;
let lieve: Page;
const errors: string[][] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  nadia = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  lieve = await (await openAs(browser, koers, 'supervisor', { viewport: desk })).newPage();
  for (const page of [nadia, lieve]) {
    page.setDefaultTimeout(60_000);
    errors.push(watchForErrors(page));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it('the client files it from the menu, with permission to read one conversation, and reads by when they hear', async () => {
  await visit(nadia, '/client');
  await nadia.getByRole('link', { name: 'Klachten' }).filter({ visible: true }).click();
  await nadia.getByRole('heading', { name: 'Klachten', level: 1 }).waitFor();
  await nadia.getByRole('radio', { name: 'Mijn gegevens of mijn privacy' }).check();
  await nadia
    .getByLabel('Wat is er gebeurd, en wat had je graag anders gehad?')
    .fill('Mijn naam stond op een lijst aan de balie. Ik wil weten wie dat gelezen heeft.');
  await nadia
    .getByRole('checkbox', { name: /Gesprek van/ })
    .first()
    .check();
  await nadia.getByText('Binnen 5 werkdagen hoor je wie je klacht opneemt.').waitFor();
  expect(await findViolations(nadia)).toEqual([]);
  await nadia.getByRole('button', { name: 'Klacht indienen' }).click();
  await nadia.getByText('Je klacht is binnen.').waitFor();
  await nadia.getByText('hoor je wie ze opneemt').first().waitFor();
});

it('a thumbs-down leads to a complaint about that reply', async () => {
  const [conversation] = (await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/conversations')).body;
  await visit(nadia, `/client/talk/${conversation?.id}`);
  await nadia.locator('.judge-button', { hasText: 'Dit helpt niet' }).last().click();
  await nadia.getByRole('link', { name: 'Een klacht over dit antwoord' }).last().click();
  await nadia.getByRole('radio', { name: 'Een antwoord van Koers' }).waitFor();
  expect(await nadia.getByRole('radio', { name: 'Een antwoord van Koers' }).isChecked()).toBe(true);
});

it('the supervisor takes it up, reads what may be read, answers and closes with what was learned', async () => {
  await visit(lieve, '/supervisor/complaints');
  // Beside those of the story.
  await lieve.getByRole('link', { name: /Openen.*privacy/ }).click();
  await lieve.getByText('Mijn naam stond op een lijst aan de balie.').waitFor();
  expect(await lieve.getByRole('link', { name: /Gesprek van .* lezen/ }).count()).toBe(1);
  // Where every supervisor had a part in it, she says why she takes it.
  const why = lieve.getByLabel(/Waarom jij\?/);
  if ((await why.count()) > 0) await why.fill('Er is hier geen andere kwaliteitsmedewerker.');
  await lieve.getByRole('button', { name: 'Deze klacht opnemen' }).click();
  await lieve.getByRole('button', { name: 'Onderzoek beginnen' }).click();
  await lieve.getByLabel('Antwoord aan de klant').fill('De lijst lag er één ochtend. Ze is weg, en namen staan er niet meer op.');
  expect(await findViolations(lieve)).toEqual([]);
  await lieve.getByRole('button', { name: 'Antwoord versturen' }).click();
  await lieve.getByRole('checkbox', { name: 'zorg voor gegevens' }).check();
  await lieve.getByRole('button', { name: 'Klacht afsluiten' }).click();
  await lieve.getByText('Wat we leerden').first().waitFor();
});

it('the client reads the answer, and says whether it helped', async () => {
  await visit(nadia, '/client/complaint');
  await nadia.getByText('De lijst lag er één ochtend.').waitFor();
  await nadia.getByRole('radio', { name: 'Een beetje' }).check();
  await nadia.getByRole('button', { name: 'Doorgeven' }).click();
  await nadia.getByText('Dank je, dat is doorgegeven.').waitFor();
  expect(await findViolations(nadia)).toEqual([]);
});

it('the trail says who did what, and names a row that was changed in the database', async () => {
  const { db } = koers.deps;
  const organisationId = koers.deps.demo?.organisationId ?? '';
  await sealAll(db, organisationId);
  await visit(lieve, '/supervisor/trail');
  await lieve.getByRole('cell', { name: 'Klacht: afgesloten' }).waitFor();
  await lieve.getByRole('button', { name: 'Nu nakijken' }).click();
  await lieve.getByText(/Nagekeken tot .* alles klopt\./).waitFor();
  const [row] = await db.asSystem(organisationId, 'test', (tx) => tx.query<{ id: string }>(`select id::text from trail where action = 'complaint:close'`));
  const client = await (db as OpenDatabase).pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(`update trail set person_id = null where id = $1`, [row?.id]);
    await client.query('commit');
  } finally {
    client.release();
  }
  await lieve.getByRole('button', { name: 'Nu nakijken' }).click();
  await lieve.getByText(new RegExp(`Regel ${row?.id} van .* is veranderd na het verzegelen`)).waitFor();
  expect(await findViolations(lieve)).toEqual([]);
});

it('shows only what fits', async () => {
  await lieve.getByLabel('Wat', { exact: true }).selectOption({ label: 'Klacht: ingediend' });
  await lieve.getByRole('button', { name: 'Tonen', exact: true }).click();
  // Nadia's, and the two of the story whose clients are in it.
  await expect.poll(() => lieve.locator('tbody tr').count()).toBe(3);
  const saved = lieve.waitForEvent('download');
  await lieve.getByRole('link', { name: 'Deze keuze als CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^spoor-.*\.csv$/);
});

it('nothing was said on the console', () => {
  expect(errors.flat()).toEqual([]);
});
