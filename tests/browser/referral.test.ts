// A referral from the counsellor's first click to the way back, with the client's own answers in between, on their own screens. And
// the directory: what its keeper changes, the counsellor finds.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
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
  file = `/counsellor/clients/${trajectories.find(({ clientName }) => clientName === 'Nadia')?.id}`;
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const extract = 'Nadia slaapt sinds enkele weken slecht en vraagt een gesprek.';

it('begins at a signal that was closed with a referral, with the partner search on its kind', async () => {
  await visit(counsellor, `${file}/signals`);
  const card = counsellor.getByRole('article').filter({ hasText: 'kslaap slecht' });
  await card.getByRole('button', { name: 'Afronden' }).click();
  await counsellor.getByText('Doorverwijzen', { exact: true }).click();
  await counsellor.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click();
  await press(counsellor, 'Begin de doorverwijzing');
  await counsellor.waitForURL(/\/referrals\/[0-9a-f-]{36}$/);
  expect(await counsellor.getByLabel('Waarover gaat het').inputValue()).toBe('mental-health');
  await counsellor.getByRole('button', { name: 'Kies Eerstelijnspsycholoog' }).waitFor();
  await visit(client, '/client');
  expect(await client.getByText('Er wacht een voorstel op jouw antwoord').count()).toBe(0);
});

it('is put before the client, who reads why, what it costs and the exact text, and asks for another one', async () => {
  await press(counsellor, 'Kies Eerstelijnspsycholoog');
  await press(counsellor, 'Kies Huisarts');
  const fields = {
    Waarom: 'Je vertelde dat je slecht slaapt.',
    'De keuze': 'Je huisarts, of een psycholoog.',
    'Het nut': 'Weer slapen.',
    'De meerwaarde': 'Wij kijken naar je werk.',
    'De gevolgen': 'Een afspraak, en je betaalt een deel.',
  };
  for (const [label, text] of Object.entries(fields)) await counsellor.getByLabel(label, { exact: true }).fill(text);
  await counsellor.getByText('Ik, met een warme overdracht').click();
  await press(counsellor, 'Leg dit voor');
  await counsellor.getByText('Nu beslist Nadia.').waitFor();
  await press(counsellor, 'Schrijf een korte tekst');
  await counsellor.getByLabel('Wat de ander over Nadia weet').fill('Nadia kan niet slapen.');
  await press(counsellor, 'Leg voor aan Nadia');

  await client.getByText('Er wacht een voorstel op jouw antwoord').click();
  for (const text of [fields.Waarom, fields['De gevolgen'], 'Nadia kan niet slapen.']) await client.getByText(text).waitFor();
  await press(client, 'Ik wil iets anders');
  await client.getByLabel('Wat wil je anders?').fill('Schrijf liever sinds wanneer.');
  await press(client, 'Vraag om te veranderen');
  await counsellor.getByText('Schrijf liever sinds wanneer.').waitFor();
});

it('leaves only with the text that the client approved, and after their yes', async () => {
  await press(counsellor, 'Pas de tekst aan');
  await counsellor.getByLabel('Wat de ander over Nadia weet').fill(extract);
  await press(counsellor, 'Leg voor aan Nadia');
  await client.getByText(extract).waitFor();
  await client.getByRole('radio', { name: 'Huisarts' }).check();
  await press(client, 'Ja, dat wil ik');
  await counsellor.getByText('Akkoord op').waitFor();
  expect(await counsellor.getByRole('button', { name: 'Er is contact' }).count()).toBe(0);
  expect(await counsellor.getByRole('link', { name: 'Druk af of kopieer' }).count()).toBe(0);
  await press(client, 'Deze tekst mag gedeeld worden');
  await counsellor.getByRole('link', { name: 'Druk af of kopieer' }).click();
  await counsellor.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press(counsellor, 'Druk af');
  await counsellor.locator('body[data-printed]').waitFor();
  await counsellor.emulateMedia({ media: 'print' });
  expect(await counsellor.locator('.sheet').isVisible()).toBe(true);
  for (const beside of ['.staff-top', '.file-head', '.file-ways']) expect(await counsellor.locator(beside).first().isVisible()).toBe(false);
  await counsellor.emulateMedia({ media: 'screen' });
  await counsellor.getByRole('link', { name: 'Terug naar de doorverwijzing' }).click();
});

it('goes on until the client tells how it was, and guidance is taken up again', async () => {
  await press(counsellor, 'Zet het traject op pauze');
  await client.getByText(/Je traject staat even stil/).waitFor();
  await press(counsellor, 'Er is contact');
  await press(counsellor, 'De hulp is begonnen');
  await press(counsellor, 'Vraag hoe het was');
  await client.getByRole('radio', { name: 'Het hielp mij', exact: true }).check();
  await client.getByLabel('Wil je er iets over zeggen?').fill('Ik slaap weer een beetje.');
  await press(client, 'Verstuur');
  await counsellor.getByText('Ik slaap weer een beetje.').waitFor();
  await press(counsellor, 'Sluit de doorverwijzing af');
  await counsellor.getByRole('dialog').getByRole('button', { name: 'Sluit de doorverwijzing af' }).click();
  await counsellor.getByText('Het traject loopt.').waitFor();
  await client.getByText(/Je traject staat even stil/).waitFor({ state: 'hidden' });
});

it('can be taken back by the client at any moment', async () => {
  await press(counsellor, 'Nieuwe doorverwijzing');
  await counsellor.getByLabel('Waarover gaat het').selectOption('financial-distress');
  await press(counsellor, /^Kies Erkende schuldbemiddeling/);
  for (const label of ['Waarom', 'De keuze', 'Het nut', 'De meerwaarde', 'De gevolgen'])
    await counsellor.getByLabel(label, { exact: true }).fill(`${label}: het OCMW.`);
  await press(counsellor, 'Leg dit voor');
  const own = client.getByRole('article', { name: /schuldbemiddeling/ });
  for (const name of ['Ja, dat wil ik', 'Ik trek mijn akkoord in', 'Ja, trek het in']) await own.getByRole('button', { name }).click();
  await counsellor.getByText('Akkoord ingetrokken').first().waitFor();
  expect(await counsellor.getByRole('button', { name: 'Er is contact' }).count()).toBe(0);
});

it('for violence at home stays off the client’s screen until the counsellor says that they talked about it', async () => {
  await press(counsellor, 'Nieuwe doorverwijzing');
  await counsellor.getByLabel('Waarover gaat het').waitFor();
  await counsellor.getByLabel('Waarover gaat het').selectOption('domestic-violence');
  await counsellor.getByText(/Iemand anders kan het scherm zien/).waitFor();
  await press(counsellor, /^Kies 1712/);
  for (const label of ['Waarom', 'De keuze', 'Het nut', 'De meerwaarde', 'De gevolgen'])
    await counsellor.getByLabel(label, { exact: true }).fill(`${label}: praten met 1712.`);
  await press(counsellor, 'Leg dit voor');
  await counsellor.getByRole('button', { name: 'We praatten erover, toon het' }).waitFor();
  await visit(client, '/client/referrals');
  expect(await client.getByText(/praten met 1712/).count()).toBe(0);
  await press(counsellor, 'We praatten erover, toon het');
  await client.getByText('Waarom: praten met 1712.').waitFor();
});

it('finds what the keeper of the directory changed, and keeps a line for when life is at risk', async () => {
  const admin = await (await openAs(browser, koers, 'admin', { viewport: desk })).newPage();
  errors.push(watchForErrors(admin));
  await visit(admin, '/admin/partners');
  await admin.getByRole('link', { name: 'GTB' }).click();
  await admin.getByLabel('Telefoonnummer').fill('geen idee');
  await press(admin, 'Bewaar');
  await admin.getByText(/Het telefoonnummer mag alleen cijfers/).waitFor();
  await admin.getByLabel('Telefoonnummer').fill('000 11 22 33');
  await admin.getByLabel('Wachttijd').fill('twee weken');
  await press(admin, 'Bewaar');
  await admin.getByText('Nagekeken op').waitFor();
  await visit(admin, '/admin/partners');
  await admin.getByRole('link', { name: 'Zelfmoordlijn 1813' }).click();
  await admin.getByText(/Dit is een noodlijn/).waitFor();
  expect(await admin.getByRole('button', { name: 'Leg weg' }).count()).toBe(0);
  await admin.getByLabel('Telefoonnummer').fill('');
  await press(admin, 'Bewaar');
  await admin.getByText(/Het nummer kan niet leeg zijn/).waitFor();
  await admin.context().close();

  await press(counsellor, 'Nieuwe doorverwijzing');
  await counsellor.getByLabel('Naam of woord').fill('GTB');
  await counsellor.getByText('GTB', { exact: true }).first().click();
  await counsellor.getByText('000 11 22 33').waitFor();
  await counsellor.getByText('twee weken').waitFor();
});

it('nothing of all this left an error on a console', () => {
  // What the directory's door refused, as it should, is said by the browser too.
  expect(errors.flat().filter((error) => !/400 \(Bad Request\)/.test(error))).toEqual([]);
});
