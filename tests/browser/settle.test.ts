// Where two people judged a conversation and differ: one puts a score forward, the other agrees, and only then it is settled. And what a
// model that judges said of a conversation, beside the scores of a person and never before theirs.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShownAudit } from '../../server/audits/read-audit.ts';
import { demoPeople } from '../../server/demo/cast.ts';
import { demoOrganisationId } from '../../server/demo/seed.ts';
import { criteria } from '../../server/evaluation/rubric.ts';
import { openSession } from '../../server/people/session.ts';
import { launchChromium } from '../support/chromium.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';
import { startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let model: FakeModel;
let browser: Browser;

beforeAll(async () => {
  model = await startFakeModel({});
  koers = await startKoers('embedded', { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake', MODEL_JUDGES: '1', MODEL_PRICE_IN: '2', MODEL_PRICE_OUT: '8' });
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
  await model?.close();
});

async function pageOf(context: BrowserContext): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return { page, errors: watchForErrors(page) };
}
/** The second supervisor of the story; the demo's door opens as the first. */
async function openAsWim(viewport: typeof desk): Promise<BrowserContext> {
  const context = await openAs(browser, koers, null, { viewport });
  const { cookie } = await openSession(koers.deps.db, demoOrganisationId, demoPeople.wim);
  await context.addCookies([{ name: 'koers', value: cookie, url: koers.url, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}
async function expectFit(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
const waiting = (page: Page) => page.locator('.today-main a[href*="/audits/"]');
const criterion = (page: Page, name: RegExp) => page.locator('.criterion', { has: page.locator('.criterion-head', { hasText: name }) });

it('Lieve agrees with what Wim put forward, and puts forward something of her own, which she cannot agree with herself', async () => {
  const { page, errors } = await pageOf(await openAs(browser, koers, 'supervisor', { viewport: desk }));
  await visit(page, '/supervisor');
  await page.getByRole('heading', { name: '2 verschillen uit te praten' }).waitFor();
  expect(await waiting(page).count()).toBe(2);
  await waiting(page).last().click();
  await page.getByText('Wim Verhaegen stelt 4 voor.').waitFor();
  const asks = criterion(page, /Luistert en vraagt gericht/);
  for (const said of ['Eén vraag, en met de woorden van de klant.', 'De eerste vraag had in elk gesprek kunnen staan.']) await asks.getByText(said).waitFor();
  await expectFit(page);
  await page.getByRole('button', { name: 'Akkoord met 4' }).click();
  await asks.getByText('Wim Verhaegen en Lieve Peeters kwamen uit op 4.').waitFor();

  const mirrors = criterion(page, /Empathie en respect/);
  await mirrors.locator('.criterion-head').click();
  const send = mirrors.getByRole('button', { name: 'Stel voor' });
  expect(await send.isDisabled()).toBe(true);
  await mirrors.getByRole('radio', { name: /^4/ }).check();
  await mirrors.getByLabel('Notitie').fill('Het gevoel had benoemd mogen worden.');
  await send.click();
  await mirrors.getByText(/Jij stelde 4 voor\./).waitFor();
  expect(await page.getByRole('button', { name: /^Akkoord met/ }).count()).toBe(0);
  await expectFit(page);
  expect(errors).toEqual([]);
  await page.context().close();
}, 240_000);

it('once Wim agrees on his phone nothing is left to settle there, and everybody’s own score stays', async () => {
  const { page, errors } = await pageOf(await openAsWim(phone));
  await visit(page, '/supervisor');
  await waiting(page).last().click();
  await page.getByRole('radio', { name: 'Scores' }).click();
  const mirrors = criterion(page, /Empathie en respect/);
  await mirrors.locator('.criterion-head').click();
  await mirrors.getByText('Lieve Peeters stelt 4 voor.').waitFor();
  await expectFit(page);
  await page.getByRole('button', { name: 'Akkoord met 4' }).click();
  await page.getByText('De verschillen zijn uitgepraat. Ieders eigen score blijft staan.').waitFor();
  const { body } = await koers.call<ShownAudit>(await koers.enter('supervisor'), 'GET', `/api/audits/${page.url().split('/').at(-1)}`);
  expect(body.status).toBe('settled');
  expect(body.compared?.raters.map(({ name, scores }) => [name, scores['mirrors-the-client']?.score])).toEqual([
    ['Lieve Peeters', 5],
    ['Wim Verhaegen', 3],
  ]);
  await visit(page, '/supervisor');
  await page.getByRole('heading', { name: '1 verschil uit te praten' }).waitFor();
  await expectFit(page);
  expect(errors).toEqual([]);
  await page.context().close();
}, 240_000);

it('what the model judged stands beside a person’s scores, with its votes, its words and what it cost, and can be asked for anew', async () => {
  const lieve = await koers.enter('supervisor');
  const id = await judgedOne(lieve);
  const { page, errors } = await pageOf(await openAs(browser, koers, 'supervisor', { viewport: desk }));
  await visit(page, `/supervisor/audits/${id}`);
  await page.getByRole('heading', { name: 'Jouw scores' }).waitFor();
  expect(await page.getByText('Oordeel van het taalmodel').count()).toBe(0);

  await koers.call(lieve, 'PUT', `/api/audits/${id}/scores`, { scores: Object.fromEntries(criteria.map((each) => [each, { score: 3 }])) });
  expect((await koers.call(lieve, 'POST', `/api/audits/${id}/finish`)).status).toBe(200);
  await visit(page, `/supervisor/audits/${id}`);
  await page.getByText('Gelezen door het model').first().waitFor();
  await page.getByText('Drie stemmen: 4, 4, 4').first().waitFor();
  await page.getByText('Het taalmodel schrijft: Deze beurt toont het.').first().waitFor();
  const judgement = page.getByRole('region', { name: 'Oordeel van het taalmodel' });
  await judgement.getByText(/fake, opdracht Gesprek beoordelen versie 1, maatlat versie 1/).waitFor();
  await expectFit(page);

  await judgement.getByRole('button', { name: 'Opnieuw laten beoordelen' }).click();
  await judgement
    .getByText(/De beoordelaar is met dit gesprek bezig|beoordeling 2/)
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
}, 240_000);

/** An audit of Lieve's whose conversation the model has judged. */
async function judgedOne(lieve: Visitor): Promise<string> {
  const find = () =>
    koers.deps.db.asSystem(demoOrganisationId, 'test', (tx) =>
      tx.query<{ id: string }>(
        `select a.id from audit a join evaluation e on e.organisation_id = a.organisation_id and e.conversation_id = a.conversation_id and e.up_to_seq = a.up_to_seq
         where a.organisation_id = koers_organisation() and a.status = 'open' and a.raters = 1 and e.kind = 'judge' limit 1`,
      ),
    );
  await expect
    .poll(
      async () => {
        await koers.call(lieve, 'GET', '/api/audits');
        return (await find()).length;
      },
      { timeout: 200_000, interval: 1_000 },
    )
    .toBe(1);
  const id = (await find())[0]?.id ?? '';
  expect((await koers.call(lieve, 'POST', '/api/audits/claim', { id })).status).toBe(200);
  return id;
}
