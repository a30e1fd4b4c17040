// A handover as three people see it: the counsellor asks, the client reads what moves and answers on their phone, the new counsellor takes
// over. Then a stand-in for some days, and a case without names.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let nadia: Page;
let els: Page;
let karim: Page;
const errors: string[][] = [];
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}/handover`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  // With two counsellors alone, who hands over would have to stand in.
  await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
    tx.query(`insert into person (organisation_id, role, name, language) values (koers_organisation(), 'counsellor', 'Hanne Claes', 'nl')`),
  );
  nadia = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  els = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  const context = await openAs(browser, koers, 'counsellor', { viewport: desk });
  const { cookie } = await openSession(koers.deps.db, koers.deps.demo?.organisationId ?? '', demoPeople.karim);
  await context.addCookies([{ name: 'koers', value: cookie, url: koers.url }]);
  karim = await context.newPage();
  for (const page of [nadia, els, karim]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it('names who stands in for some days, and the client reads who and when', async () => {
  await visit(els, file);
  await els.getByText('Karim Haddad, van').waitFor();
  await els.getByText('Nadia wacht op een antwoord van haar ploegbaas').waitFor();
  await visit(nadia, '/client/handover');
  await nadia.getByText('Dan is Karim Haddad er voor jou.').waitFor();
  expect(await nadia.getByText('ploegbaas').count()).toBe(0);
});

it('a counsellor names who stands in with the form, is told what cannot be, and ends it', async () => {
  const year = new Date().getFullYear() + 2;
  const cover = els.locator('section', { has: els.getByRole('heading', { name: 'Vervanging tijdens afwezigheid' }) });
  const fillIn = async (who: string, from: string, until: string) => {
    await cover.getByLabel('Invaller').selectOption({ label: who });
    await cover.getByLabel('Eerste dag').fill(from);
    await cover.getByLabel('Laatste dag').fill(until);
  };
  // Whoever guides is not on the list: nobody stands in for themself.
  expect(await cover.getByLabel('Invaller').locator('option').allTextContents()).toEqual([expect.any(String), 'Hanne Claes', 'Karim Haddad']);
  await fillIn('Hanne Claes', `${year}-03-10`, `${year}-03-09`);
  await cover.getByRole('button', { name: 'Duid aan' }).click();
  expect(await cover.getByLabel('Laatste dag').evaluate((field: HTMLInputElement) => field.validity.rangeUnderflow)).toBe(true);
  await cover.getByLabel('Laatste dag').fill(`${year}-03-14`);
  await cover.getByLabel('Wat je collega moet weten (hoeft niet)').fill('Nadia belt liever na vijf uur.');
  expect(await findViolations(els)).toEqual([]);
  await cover.getByRole('button', { name: 'Duid aan' }).click();
  await cover.getByText(`Hanne Claes, van 10 maart ${year} tot en met 14 maart ${year}`).waitFor();
  expect(await cover.getByLabel('Eerste dag').inputValue()).toBe('');
  await visit(nadia, '/client/handover');
  await nadia.getByText(`Van 10 maart ${year} tot en met 14 maart ${year} is Els er niet. Dan is Hanne Claes er voor jou.`).waitFor();
  expect(await nadia.getByText('na vijf uur').count()).toBe(0);
  // A second one on the same days is refused with a sentence, and what was filled in stays.
  await fillIn('Karim Haddad', `${year}-03-14`, `${year}-03-20`);
  await cover.getByRole('button', { name: 'Duid aan' }).click();
  await cover.getByRole('alert').waitFor();
  expect(await cover.getByLabel('Laatste dag').inputValue()).toBe(`${year}-03-20`);
  await cover
    .locator('li', { hasText: `10 maart ${year}` })
    .getByRole('button', { name: 'Stop nu' })
    .click();
  await nadia.getByText(`10 maart ${year}`).waitFor({ state: 'detached' });
});

it('makes a case without names, and keeps it back while a name stands in it', async () => {
  await els.getByRole('button', { name: 'Maak een casus' }).click();
  await els
    .getByRole('checkbox', { name: /loopbaanvraag/ })
    .first()
    .check();
  await els.getByRole('button', { name: 'Haal weg wie het is (1)' }).click();
  const after = els.getByLabel('Zo gaat stuk 1 mee');
  await after.fill('Nadia wil iets anders.');
  await els.getByRole('button', { name: 'Neem mee' }).click();
  await els.getByText('Er wijst nog iets naar iemand').waitFor();
  await after.fill('De klant wil iets anders.');
  await els.getByRole('button', { name: 'Neem mee' }).click();
  await els.getByText('De tekst zelf bewaart Koers niet').waitFor();
});

it('goes from question to done, seen by three people', async () => {
  await els.getByLabel('Nieuwe begeleider').selectOption({ label: 'Karim Haddad' });
  await els.getByLabel('Waarom? Nadia leest dit').fill('Ik werk vanaf volgende maand in een andere ploeg.');
  await els.getByRole('button', { name: 'Vraag het aan Nadia' }).click();
  await els.getByText('De vraag ligt bij de klant').waitFor();

  await visit(nadia, '/client');
  await nadia.getByText('Mag Karim Haddad jou verder begeleiden?').click();
  await nadia.getByRole('heading', { name: 'Wat niet meegaat' }).waitFor();
  expect(await findViolations(nadia)).toEqual([]);
  await nadia.getByLabel('Wil je Karim iets laten weten?').fill('Ik bel liever dan dat ik typ.');
  await nadia.getByRole('button', { name: 'Ja, dat is goed' }).click();
  await nadia.getByText('Karim Haddad krijgt nu de vraag').waitFor();
  // The screen of who asked hears it by itself.
  await els.getByText('De klant gaat akkoord. Karim kan nu aanvaarden.').waitFor();

  await visit(karim, '/counsellor/clients');
  await karim.getByRole('heading', { name: 'Nadia, nu bij Els' }).waitFor();
  await karim.getByText('Ik bel liever dan dat ik typ.').waitFor();
  expect(await findViolations(karim)).toEqual([]);
  // Nobody stands in by themselves, and least of all who hands over.
  const standIn = karim.locator('.card', { hasText: 'Nadia, nu bij Els' }).getByRole('combobox', { name: 'Invaller' });
  expect(await standIn.inputValue()).toBe('');
  await standIn.selectOption({ label: 'Els Wouters' });
  await karim.getByText('Els blijft dan meelezen, als invaller.').waitFor();
  await standIn.selectOption({ label: 'Hanne Claes' });
  await karim.getByRole('button', { name: 'Ik neem Nadia over' }).click();
  await karim.getByText('Je nam deze begeleiding over van Els.').waitFor();
  await nadia.getByText('Je begeleider is Karim Haddad.').waitFor();
  await visit(els, file);
  await els.getByText('Dit dossier is er niet, of is niet van jou').waitFor();
  expect(await els.getByText('Ik bel liever dan dat ik typ.').count()).toBe(0);
});

// The case that was kept back and the days that were taken are the refusals that were meant.
it('left no other error on any screen', () => expect(errors.flat().filter((error) => !/status of (400|409)/.test(error))).toEqual([]));
