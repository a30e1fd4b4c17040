// Sessions in a browser: five lines become a record by keyboard alone, a colleague comes in between, an hour that is taken or not there, the
// calendar with its link, and what the client sees and says.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { storyId } from '../../server/demo/story-id.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let hers: BrowserContext;
let els: BrowserContext;
let page: Page;
let counsellor: Page;
let colleague: Visitor;
let errors: string[][];
const over = storyId('session nadia 3');
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  [hers, els] = [await openAs(browser, koers, 'client', { viewport: phone }), await openAs(browser, koers, 'counsellor', { viewport: desk })];
  [page, counsellor] = [await hers.newPage(), await els.newPage()];
  errors = [watchForErrors(page), watchForErrors(counsellor)];
  colleague = await koers.enter('counsellor');
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe('after a session', () => {
  it('five lines become proposals with Ctrl and Enter, each with the line it comes from', async () => {
    await visit(counsellor, `${file}/sessions`);
    await counsellor.getByRole('link', { name: 'Noteer wat er was' }).first().focus();
    await counsellor.keyboard.press('Enter');
    await counsellor.getByRole('textbox', { name: 'Enkele lijnen, in je eigen woorden' }).focus();
    await counsellor.keyboard.type(
      'Nadia ontdekte dat ze energie krijgt van nieuwe collega’s inwerken. Ze twijfelt nog. Belt volgende week naar haar zus. Huiswerk: leest een vacature. 50 minuten',
    );
    await counsellor.keyboard.press('Control+Enter');
    await counsellor.getByText('Voorstellen volgens vaste regels. Niets ervan telt voor jij het goedkeurt.').waitFor();
    expect(await counsellor.getByRole('textbox', { name: 'Inzichten, voor te leggen aan Nadia, 1' }).inputValue()).toBe(
      'Je zag dat je energie krijgt van nieuwe collega’s inwerken',
    );
    await counsellor.getByText('uit: Nadia ontdekte dat ze energie krijgt van nieuwe collega’s inwerken.').waitFor();
    expect(await counsellor.getByRole('spinbutton', { name: 'andere' }).inputValue()).toBe('50');
    expect(await counsellor.getByRole('checkbox', { name: 'twijfelend' }).isChecked()).toBe(true);
    expect(await findViolations(counsellor)).toEqual([]);
  });

  it('one is added by keyboard, and what is changed is kept without asking', async () => {
    await counsellor.getByRole('textbox', { name: 'Acties, 1' }).focus();
    await counsellor.keyboard.press('End');
    await counsellor.keyboard.press('Enter');
    await counsellor.getByRole('textbox', { name: 'Acties, 2' }).waitFor();
    await counsellor.keyboard.type('Vraagt haar ploegbaas om een dag mee te lopen');
    const kept = async () => {
      const { body } = await koers.call<{ proposal: { actions: { text: string }[] } }>(colleague, 'GET', `/api/sessions/${over}/record`);
      return body.proposal.actions.map(({ text }) => text);
    };
    await expect.poll(kept, { timeout: 15_000 }).toContain('Vraagt haar ploegbaas om een dag mee te lopen');
  });

  it('when a colleague changed it meanwhile it says so, nothing on the screen is lost, and a person chooses', async () => {
    const path = `/api/sessions/${over}/record`;
    type Stored = { version: number; lines: string; proposal: object };
    const { body } = await koers.call<Stored>(colleague, 'GET', path);
    expect(
      (await koers.call(colleague, 'PUT', path, { lines: body.lines, version: body.version, proposal: { ...body.proposal, record: 'Van een collega.' } }))
        .status,
    ).toBe(200);
    await counsellor.getByRole('button', { name: 'Keur alles goed' }).click();
    await counsellor.getByText('Iemand paste dit intussen aan. Wat je hier hebt, staat er nog.').waitFor();
    expect(await counsellor.getByRole('textbox', { name: 'Acties, 2' }).inputValue()).toBe('Vraagt haar ploegbaas om een dag mee te lopen');
    await counsellor.getByRole('button', { name: 'Ga verder met het mijne' }).click();
    await counsellor.getByText('Iemand paste dit intussen aan').waitFor({ state: 'detached' });
  });

  it('approved in one go it stands in the file, and the hours are taken', async () => {
    await counsellor.getByRole('button', { name: 'Keur alles goed' }).focus();
    await counsellor.keyboard.press('Enter');
    await counsellor.waitForURL(/\/sessions$/);
    const noted = counsellor.getByRole('listitem').filter({ hasText: '50 minuten' });
    await noted.getByText('doorgegaan').waitFor();
    await noted.getByText('te registreren').waitFor();
    await noted.getByText('Verslag').click();
    await noted.getByText('Vraagt haar ploegbaas om een dag mee te lopen').waitFor();
    await counsellor.getByText('1 uur en 25 minuten').first().waitFor();
  });

  it('the client gets the insight to decide about, the homework, and the message', async () => {
    await visit(page, '/client/mine');
    await page.getByText('Je belt volgende week naar je zus').waitFor();
    await page.getByText('Wat Els noteerde').first().waitFor();
    await visit(page, '/client');
    await page.getByRole('link', { name: 'Opdracht: Leest een vacature' }).waitFor();
    await visit(page, '/client/insights');
    await page.getByText('Je zag dat je energie krijgt van nieuwe collega’s inwerken').waitFor();
  });
});

describe('planning', () => {
  const form = () => counsellor.locator('.plan-session');
  const plan = async (day: string, time: string) => {
    await form().getByLabel('Dag').fill(day);
    await form().getByLabel('Begin').fill(time);
    await form().getByRole('button', { name: 'Plan', exact: true }).click();
  };
  it('beyond the hours the counsellor decides, and may', async () => {
    await visit(counsellor, `${file}/sessions`);
    await plan('2031-05-06', '14:00');
    await counsellor.getByRole('checkbox', { name: 'Ik weet het, en plan het toch' }).check();
    await form().getByRole('button', { name: 'Plan', exact: true }).click();
    await counsellor.getByText('Gepland op 06/05/2031 14:00.').waitFor();
    await counsellor.getByText(/gepland, en er is nog .* over/).waitFor();
  });
  it('an hour that is taken is refused with the hour of what is there', async () => {
    await plan('2031-05-06', '14:30');
    await counsellor.getByRole('checkbox', { name: 'Ik weet het, en plan het toch' }).check();
    await form().getByRole('button', { name: 'Plan', exact: true }).click();
    await counsellor.getByText('Om 14:00 is er al een sessie. Kies een ander uur.').waitFor();
  });
  it('an hour that is not there says why', async () => {
    await plan('2031-03-30', '02:30');
    await counsellor.getByText('Dat uur bestaat niet die nacht: de klok springt een uur vooruit. Kies een ander uur.').waitFor();
    expect(await findViolations(counsellor)).toEqual([]);
  });
});

describe('the calendar', () => {
  it('goes week by week with a key, and says what is still to register', async () => {
    await visit(counsellor, '/counsellor/calendar');
    await counsellor.getByText(/Nog te registreren: \d/).waitFor();
    const week = await counsellor.getByRole('heading', { level: 2 }).filter({ hasText: ' tot ' }).textContent();
    await counsellor.keyboard.press('j');
    await expect.poll(() => counsellor.getByRole('heading', { level: 2 }).filter({ hasText: ' tot ' }).textContent(), { timeout: 15_000 }).not.toBe(week);
    await counsellor.keyboard.press('t');
    await expect.poll(() => counsellor.getByRole('heading', { level: 2 }).filter({ hasText: ' tot ' }).textContent(), { timeout: 15_000 }).toBe(week);
  });
  it('has a link that is shown once, works without signing in, and is withdrawn', async () => {
    await counsellor.getByRole('button', { name: 'Maak een link' }).click();
    const link = await counsellor.getByLabel('Geheime link').inputValue();
    const feed = await fetch(link);
    expect(feed.status).toBe(200);
    expect(await feed.text()).toContain('SUMMARY:Loopbaangesprek');
    expect(await findViolations(counsellor)).toEqual([]);
    await visit(counsellor, '/counsellor/calendar');
    await counsellor.getByText('Laatst gelezen op').waitFor();
    expect(await counsellor.getByLabel('Geheime link').count()).toBe(0);
    await counsellor.getByRole('button', { name: 'Trek de link in' }).click();
    await counsellor.getByRole('dialog').getByRole('button', { name: 'Trek de link in' }).click();
    await counsellor.getByRole('button', { name: 'Maak een link' }).waitFor();
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('the client, on a phone', () => {
  it('sees the next session, and takes it along for their own calendar', async () => {
    await visit(page, '/client');
    await page.getByRole('heading', { name: 'Je volgende gesprek met Els Wouters' }).waitFor();
    const href = await page.getByRole('link', { name: 'In je agenda zetten' }).getAttribute('href');
    const { text } = await koers.call(await koers.enter('client'), 'GET', href ?? '');
    expect(text).toContain('BEGIN:VEVENT');
    expect(await findViolations(page)).toEqual([]);
  });
  it('says that they cannot come, after being asked once, and the counsellor sees it at once', async () => {
    await visit(counsellor, `${file}/sessions`);
    await visit(page, '/client/mine');
    const last = page.locator('.own-sessions > li').filter({ hasText: '2031' });
    await last.getByRole('button', { name: 'Ik kan niet' }).click();
    await last.getByRole('button', { name: 'Zeg dit gesprek af' }).click();
    await last.getByText('afgezegd door de klant').waitFor();
    await counsellor.getByRole('listitem').filter({ hasText: '2031' }).getByText('afgezegd door de klant').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

it('nothing went wrong unseen', () => {
  // A refusal that a test asks for (409, 422) stands on the console; nothing else may.
  expect(errors.flat().filter((line) => !/\b(409|422)\b/.test(line))).toEqual([]);
});
