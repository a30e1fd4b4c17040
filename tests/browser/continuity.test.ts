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

// The case that was kept back is the one refusal that was meant.
it('left no other error on any screen', () => expect(errors.flat().filter((error) => !error.includes('status of 400'))).toEqual([]));
