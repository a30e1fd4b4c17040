// A portfolio in a browser: the client writes a story, sends a file and lays both beside a standard on a phone; the counsellor says what they see
// and advises at a desk. What is too large never leaves the phone, and who stops sending leaves nothing behind.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { executable, smallPdf } from '../support/files.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let hers: BrowserContext;
let els: BrowserContext;
let page: Page;
let counsellor: Page;
let errors: (() => string[])[];
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}/portfolio`;
const part = (name: string) => page.getByRole('navigation', { name: 'Delen van je portfolio' }).getByRole('link', { name });
const send = (name: string, bytes: Uint8Array) =>
  page.getByLabel('Voeg een bestand toe').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  [hers, els] = [await openAs(browser, koers, 'client', { viewport: phone }), await openAs(browser, koers, 'counsellor', { viewport: desk })];
  [page, counsellor] = [await hers.newPage(), await els.newPage()];
  errors = [page, counsellor].map((watched) => {
    const seen = watchForErrors(watched);
    return () => seen;
  });
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe('experiences', () => {
  it('are written by keyboard alone, with help lines beside the field before anything is written', async () => {
    await visit(page, '/client/portfolio');
    await page.getByRole('button', { name: 'Schrijf een ervaring' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Hoe noem je deze ervaring?').waitFor();
    await page.keyboard.type('Nieuwe collega’s inwerken');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2019 tot nu');
    for (const words of ['In het magazijn, in de drukste weken.', 'Zorgen dat ze alleen konden werken.', 'Ik liet ze kijken en stelde vragen.']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(words);
    }
    await page.getByRole('button', { name: 'Bewaar' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nieuwe collega’s inwerken' }).waitFor();
    await page.getByText('Bewaard.').waitFor();
    await page.getByText('Ik liet ze kijken en stelde vragen.').waitFor();
  });

  it('are taken over from an exercise that was finished', async () => {
    await page.getByRole('button', { name: 'Neem het verhaal over' }).click();
    await page.getByRole('heading', { name: 'ik kan wachten tot iemand het zelf vindt' }).waitFor();
    await page.getByText(/uit een oefening/).waitFor();
    expect(await page.getByRole('button', { name: 'Neem het verhaal over' }).count()).toBe(0);
  });
});

describe('a file', () => {
  it('is kept, said what it is, and taken along under its own name', async () => {
    await part('Bewijzen').click();
    await page.getByText('Op deze server worden bestanden niet gescand op virussen.').waitFor();
    await send('attest heftruck.pdf', smallPdf('browser'));
    await page.getByText('attest heftruck.pdf is bewaard.').waitFor();
    await page
      .getByText(/niet gescand/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Zeg wat het is: attest heftruck.pdf' }).click();
    await page.getByLabel('Wat is dit?').fill('Attest van mijn heftruckopleiding');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Attest van mijn heftruckopleiding').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Bewaar attest heftruck.pdf op je toestel' }).click();
    expect((await coming).suggestedFilename()).toBe('attest heftruck.pdf');
  });

  it('that was there already is not kept twice', async () => {
    await send('anders genoemd.pdf', smallPdf('browser'));
    await page.getByText('anders genoemd.pdf stond er al. Het is niet twee keer bewaard.').waitFor();
    expect(await page.getByRole('link', { name: /op je toestel/ }).count()).toBe(1);
  });

  it('that is too large is told so before a byte leaves, and one that is a program when it came', async () => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await send('film.pdf', new Uint8Array(11 * 1024 * 1024));
    await page.getByText('Dit bestand is te groot: het mag hoogstens 10 MB zijn.').waitFor();
    expect(sent).toEqual([]);
    await send('factuur.pdf', executable());
    await page.getByText(/Dit soort bestand kunnen we niet bewaren/).waitFor();
  });

  it('that somebody stops half way leaves nothing', async () => {
    // The line stands still: nothing of it has come when the client stops. What came half is for tests/faults/uploads.test.ts.
    await page.route('**/portfolio/files', () => undefined);
    await send('lange scan.pdf', smallPdf('slow'));
    await page.getByRole('progressbar', { name: 'lange scan.pdf wordt verstuurd' }).waitFor();
    await page.getByRole('button', { name: 'Stop met versturen' }).click();
    await page.getByText('Gestopt. Er is niets bewaard.').waitFor();
    await page.unroute('**/portfolio/files');
    await page.reload();
    await page.getByRole('link', { name: 'Bewaar attest heftruck.pdf op je toestel' }).waitFor();
    expect(await page.getByRole('link', { name: /op je toestel/ }).count()).toBe(1);
  });
});

describe('beside a standard', () => {
  it('the client says what shows an element, and sees what is still open by name', async () => {
    await part('Naast een standaard').click();
    await page.getByText(/Koers beoordeelt niet/).waitFor();
    await page.getByLabel('Standaard', { exact: true }).selectOption({ label: 'Bestuurder interne transportmiddelen (onder meer heftruckchauffeur)' });
    await page.getByRole('button', { name: 'Leg ernaast', exact: true }).click();
    await page.getByRole('button', { name: 'Wat toont dit: Rijdt en manoeuvreert' }).click();
    await page.getByLabel('Ervaring of bewijs').selectOption({ label: 'Attest van mijn heftruckopleiding' });
    await page.getByRole('radio', { name: 'toont dit', exact: true }).check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('volgens Nadia').waitFor();
    const gaps = await page.locator('.gaps').textContent();
    expect(gaps).toContain('Houdt bij wat er gebeurt');
    expect(gaps).not.toContain('Rijdt en manoeuvreert');
    expect(await page.locator('.hold').textContent()).not.toMatch(/%|procent/);
  });

  it('the counsellor sees the same at the desk, has their own view, says something and advises', async () => {
    await visit(counsellor, file);
    await counsellor.getByText('volgens Nadia').waitFor();
    await counsellor.getByRole('button', { name: 'Wat toont dit: Rijdt en manoeuvreert' }).click();
    await counsellor.getByLabel('Ervaring of bewijs').selectOption({ label: 'Attest van mijn heftruckopleiding' });
    await counsellor.getByRole('radio', { name: 'toont dit deels' }).check();
    await counsellor.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await counsellor.getByText('volgens Els Wouters').waitFor();
    await counsellor.getByRole('button', { name: 'Zeg er iets bij: Nieuwe collega’s inwerken' }).click();
    await counsellor.getByLabel('Wat wil je hierbij zeggen?').fill('Hoeveel mensen waren dat per jaar?');
    await counsellor.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await counsellor.getByText('Hoeveel mensen waren dat per jaar?').waitFor();
    await counsellor.getByRole('radio', { name: 'Nu nog niet' }).check();
    await counsellor.getByLabel('Waarom?', { exact: true }).fill('Er is nog geen recente rijtest.');
    await counsellor.getByRole('button', { name: 'Geef dit advies' }).click();
    await counsellor.getByText('De klant ziet je advies nu.').waitFor();
  });

  it('the client reads the advice and says what they think of it', async () => {
    await part('Advies over EVC').click();
    await page.getByText('Er is nog geen recente rijtest.').waitFor();
    await page.getByRole('button', { name: 'Zeg wat jij ervan vindt' }).click();
    await page.getByLabel('Wat vind jij ervan?').fill('Die test vraag ik volgende maand.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await counsellor.getByText('Die test vraag ik volgende maand.').waitFor();
  });
});

it('goes on paper with what was ticked', async () => {
  await part('Op papier').click();
  expect(await page.getByRole('button', { name: 'Maak een PDF' }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Nieuwe collega’s inwerken' }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een PDF' }).click();
  expect((await coming).suggestedFilename()).toBe('portfolio.pdf');
  await page.getByText('Je PDF is klaar en staat bij je downloads.').waitFor();
});

it('has no barrier that axe sees, in light and in dark, and nothing wider than the phone', async () => {
  for (const name of ['Ervaringen', 'Bewijzen', 'Naast een standaard', 'Advies over EVC', 'Op papier']) {
    await part(name).click();
    await page.getByRole('heading', { level: 2, name }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), `${name}, ${colorScheme}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), name).toBe(true);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await counsellor.emulateMedia({ colorScheme });
    expect(await findViolations(counsellor), colorScheme).toEqual([]);
  }
});

it('leaves no unexpected word in the console', () => {
  // The program that was called a PDF was refused with a 400, which a browser writes down.
  expect(errors.flatMap((seen) => seen()).filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
});
