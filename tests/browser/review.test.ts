// A crisis in the inbox, by keyboard alone; closing it with two; what the client sees; and the way out of every client screen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { openAs, phone, planTour, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
const errors: string[] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

async function windowOf(role: 'client' | 'counsellor' | 'supervisor' | 'admin', personId?: string): Promise<Page> {
  const context = await openAs(browser, koers, role, role === 'client' ? { viewport: phone } : {});
  if (personId) {
    const { cookie } = await openSession(koers.deps.db, koers.deps.demo?.organisationId ?? '', personId);
    await context.clearCookies();
    await context.addCookies([{ name: 'koers', value: cookie, url: koers.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = watchForErrors(page);
  page.on('close', () => errors.push(...seen));
  return page;
}

/** Presses a key until what has the focus fits; by keyboard there is no other way to get anywhere. */
async function pressUntil(page: Page, key: string, fits: (focused: { text: string; role: string | null; tag: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return { text: at?.textContent ?? '', role: at?.getAttribute('role') ?? at?.getAttribute('type') ?? null, tag: at?.tagName ?? '' };
    });
    if (fits(focused)) return;
  }
  throw new Error(`${key} led nowhere`);
}

async function closeByKeyboard(page: Page, button: RegExp): Promise<void> {
  await page.keyboard.press('r');
  await page.getByRole('dialog').waitFor();
  await pressUntil(page, 'Tab', ({ role }) => role === 'radio');
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', ({ tag }) => tag === 'TEXTAREA');
  await page.keyboard.type('Gebeld om 9.10 uur. Haar zus is bij haar.');
  await pressUntil(page, 'Tab', ({ text }) => button.test(text));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

it('a crisis is opened, whom to call is on top of it, it is acknowledged, and closed with a colleague: by keyboard alone', async () => {
  const admin = await koers.enter('admin');
  await koers.call(admin, 'PUT', '/api/organisation/four-eyes', { on: true });
  const els = await windowOf('counsellor');
  await visit(els, '/counsellor');
  await els.keyboard.press('j');
  const card = els.locator('article[data-current]');
  await expect.poll(() => card.getAttribute('aria-label')).toContain('Rosa');
  await card
    .getByRole('link', { name: /0460 00 12 34/ })
    .first()
    .waitFor();
  await card.getByText('Maria', { exact: true }).waitFor();
  await card.getByText(/denk je aan zelfmoord, en heb je een plan/).waitFor();

  await els.keyboard.press('b');
  await card.getByText(/gezien door Els/).waitFor();
  await closeByKeyboard(els, /Vraag een collega/);
  await card.getByText(/Een crisis afsluiten doen jullie met twee/).waitFor();
  expect(await card.getByRole('button', { name: 'Bevestig afsluiten' }).count()).toBe(0);

  const karim = await windowOf('counsellor', demoPeople.karim);
  await visit(karim, '/counsellor');
  await karim.keyboard.press('j');
  await expect.poll(() => karim.locator('article[data-current]').getAttribute('aria-label')).toContain('Rosa');
  await karim.keyboard.press('d');
  await karim
    .locator('p.said')
    .getByText(/Afgerond: Rosa/)
    .waitFor();
  // The colleague's screen hears of it by itself.
  await els.locator('article[aria-label*="crisis"]').waitFor({ state: 'detached' });
  await koers.call(admin, 'PUT', '/api/organisation/four-eyes', { on: false });
  await els.close();
  await karim.close();
});

it('where nothing was noted, the crisis card says so', async () => {
  const client = await koers.enter('client');
  const trajectory = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id ?? '';
  const path = `/api/trajectories/${trajectory}/contact-card`;
  const { card, version } = (await koers.call<{ card: Record<string, string>; version: number }>(client, 'GET', path)).body;
  await koers.call(client, 'PUT', path, { version, card: Object.fromEntries(Object.keys(card).map((key) => [key, ''])) });
  const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
  const tab = await koers.listen(client, id);
  await tab.ask('Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.');
  await tab.close();
  const els = await windowOf('counsellor');
  await visit(els, '/counsellor');
  await els.getByText(/geen contactgegevens van Nadia genoteerd/).waitFor();
  await els.close();

  const page = await windowOf('client', client.id);
  await visit(page, `/client/talk/${id}`);
  await page.getByText(/aan de veiligheid van jou of iemand anders/).waitFor();
  await page
    .getByText(/nog niemand gekeken/)
    .first()
    .waitFor();
  // On the first screen, where somebody may look along, nothing of it.
  await visit(page, '/client');
  expect(await page.locator('main').textContent()).not.toMatch(/veiligheid|melding|gekeken/i);
  await page.close();
});

it('a signal is given to a colleague and put to rest with a reason', async () => {
  const els = await windowOf('counsellor');
  await visit(els, '/counsellor');
  const card = els.locator('article.attention', { hasText: 'kslaap slecht de laatste weken' });
  await card.getByRole('button', { name: 'Toewijzen' }).click();
  await els.getByRole('radio', { name: /Karim Haddad/ }).check({ force: true });
  await els.getByRole('dialog').getByRole('button', { name: 'Toewijzen' }).click();
  await card.getByText('Bij Karim Haddad').waitFor();
  const karim = await windowOf('counsellor', demoPeople.karim);
  await visit(karim, '/counsellor');
  await karim.getByRole('radio', { name: 'Bij mij' }).click();
  await expect.poll(() => karim.getByRole('article').count()).toBe(2);
  await karim.locator('article', { hasText: 'kslaap slecht de laatste weken' }).waitFor();
  await karim.close();
  await card.getByRole('button', { name: 'Later' }).click();
  await els.getByLabel('Waarom kan het wachten?').fill('We spreken elkaar dinsdag.');
  await els.getByRole('dialog').getByRole('button', { name: 'Later' }).click();
  await els.locator('.signal-group.resting').getByText('We spreken elkaar dinsdag.').waitFor();
  await els.close();
});

it('a signal is made more urgent by hand, and says where coaching stops before it does', async () => {
  const karim = await windowOf('counsellor', demoPeople.karim);
  await visit(karim, '/counsellor');
  const card = (level: string) => karim.locator(`article.${level}`, { hasText: 'kslaap slecht de laatste weken' });
  await card('attention').getByRole('button', { name: 'Toch dringender' }).click();
  const dialog = karim.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Crisis' }).check({ force: true });
  await dialog.getByText('Koers stopt met coachen').waitFor();
  await dialog.getByRole('radio', { name: 'Dringend' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Toch dringender' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await card('urgent').waitFor();
  await karim.close();
});

it('the client reads a rewritten text and says yes, and corrects whom we may call', async () => {
  const page = await windowOf('client', demoPeople.nadia);
  await visit(page, '/client/mine');
  await page.getByText('de batterij helemaal leeg').waitFor();
  await page.getByRole('button', { name: 'Ja, dat mag' }).click();
  await page.getByText(/Je zei ja/).waitFor();
  await page.getByRole('button', { name: /^(Vul in|Pas aan)$/ }).click();
  await page.getByLabel('Telefoon', { exact: true }).fill('0460 00 77 77');
  await page.getByRole('button', { name: /Bewaar/ }).click();
  await page.getByRole('link', { name: '0460 00 77 77' }).waitFor();
  await page.close();
});

it('a counsellor sets their own hours', async () => {
  const els = await windowOf('counsellor');
  await visit(els, '/counsellor/hours');
  await els.getByRole('button', { name: 'Verwijder deze uren op vrijdag' }).click();
  await els.getByRole('button', { name: /Bewaar/ }).click();
  await els.getByText('Bewaard.').waitFor();
  await els.reload();
  await els.getByRole('group', { name: 'vrijdag' }).getByText('vrij', { exact: true }).waitFor();
  await els.close();
});

it('every client screen has the quick exit; by button and by Escape twice it leaves to a neutral page, without a way back', async () => {
  const page = await windowOf('client');
  await page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: '<title>Wikipedia</title><p>vrij', contentType: 'text/html' }));
  const screens = (await planTour(koers)).filter(({ role }) => role === 'client').map(({ path }) => path);
  expect(screens.length).toBeGreaterThanOrEqual(6);
  for (const [at, path] of screens.entries()) {
    await page.goto('about:blank');
    await visit(page, path);
    const exit = page.getByRole('button', { name: 'Snel weg' });
    await exit.waitFor();
    if (at % 2 === 0) {
      await exit.focus();
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    await page.waitForURL(/wikipedia/);
    await page.goBack();
    expect(page.url()).not.toContain('/client');
  }
  await page.close();
});

it('nothing of all this left an error on a console', () => {
  expect(errors).toEqual([]);
});
