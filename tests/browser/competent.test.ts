// An occupation where the centre has VDAB's Competent: its wordings stand beside the names here, said to be Competent's, with the day
// on which they were brought in; elsewhere nothing of it shows.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let client: Page;
let errors: string[];
let cook: string;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  client.setDefaultTimeout(30_000);
  errors = watchForErrors(client);
  const all = (await koers.call<{ id: string; title: string }[]>(await koers.enter('client'), 'GET', '/api/occupations')).body;
  cook = `/client/occupations/${all.find(({ title }) => title === 'Kok')?.id}`;
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

it('says nothing of Competent where a centre has none', async () => {
  await visit(client, cook);
  await client.getByRole('heading', { name: 'Waar dit vandaan komt' }).waitFor();
  expect(await client.getByText('Competent').count()).toBe(0);
});

it('shows its wordings beside what is asked and beside the name, with the day of the import', async () => {
  await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'Competent for this test', async (tx) => {
    await tx.query(
      `insert into competent_name (organisation_id, concept_id, name, exact, run)
       select organisation_id, id, 'Gerechten klaarmaken', true, gen_random_uuid() from skill where organisation_id = koers_organisation() and title = 'maaltijden koken'
       union all
       select organisation_id, id, 'Keukenkok', true, gen_random_uuid() from occupation where organisation_id = koers_organisation() and title = 'Kok'`,
    );
    await tx.query(
      `insert into occupation_import (organisation_id, source, fingerprint, run, step, finished_at)
       values (koers_organisation(), 'competent', 'x', gen_random_uuid(), 'mapping.csv', '2026-11-20T10:00:00Z')`,
    );
  });
  await visit(client, cook);
  await client.getByText('In Competent: Gerechten klaarmaken').waitFor();
  await client.getByText('In Competent: Keukenkok').waitFor();
  await client.getByText('Competent (VDAB), ingevoerd op 20 november 2026.').waitFor();
  expect(await findViolations(client)).toEqual([]);
  expect(await client.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(errors).toEqual([]);
});
