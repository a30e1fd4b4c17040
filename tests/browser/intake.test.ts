// The intake in a browser: the counsellor's page at a desk, and on a phone the client who reads, agrees, wants something changed and accepts.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let page: Page;
let counsellor: Page;
const errors: string[] = [];
const intakeOf = (client: 'nadia' | 'yusuf') => `/counsellor/clients/${trajectoryIdOf(client)}/intake`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  // A refusal that is meant is a line on the console too.
  const meant = /status of 4(00|09|22)/;
  for (const each of [page, counsellor]) {
    const found = watchForErrors(each);
    each.on('close', () => errors.push(...found.filter((line) => !meant.test(line))));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe('at the desk', () => {
  it('what is missing comes first, and leads to its part', async () => {
    await visit(counsellor, intakeOf('yusuf'));
    const missing = counsellor.getByRole('region', { name: 'Nog te doen' });
    await missing.getByRole('link', { name: 'Recht op een cheque nakijken' }).click();
    expect(new URL(counsellor.url()).hash).toBe('#intake-entitlement');
    expect(await missing.getByRole('listitem').count()).toBeGreaterThan(6);
  });

  it('guidance does not begin while an employer takes the initiative, and does once the boundary is kept', async () => {
    const decision = counsellor.getByRole('region', { name: 'Beslissing' });
    const save = async () => {
      await counsellor.getByRole('button', { name: 'Bewaar' }).first().click();
      await counsellor.getByText('Bewaard. De klant kan dit lezen.').waitFor();
    };
    await counsellor.getByLabel('Wie neemt het initiatief?').selectOption('employer');
    await counsellor.getByLabel('Andere begeleiding, opleiding of coaching').selectOption('none');
    await counsellor.getByLabel('Werkt de klant nu?').selectOption('yes');
    await counsellor.getByLabel('Hoort deze vraag in loopbaanbegeleiding?').selectOption('yes');
    await save();
    await decision.getByText('Het initiatief ligt niet bij de klant').waitFor();
    expect(await decision.getByRole('button', { name: 'De begeleiding start', exact: true }).count()).toBe(0);
    await counsellor.getByLabel('Wie neemt het initiatief?').selectOption('client');
    await save();
    await decision.getByLabel('Waarom?').fill('Hij belde zelf.');
    await decision.getByRole('button', { name: 'De begeleiding start', exact: true }).click();
    await decision.getByText('Hij belde zelf.').waitFor();
  });

  it('the look at the right to a voucher says why, with the source and its day, and asks VDAB across a change of the rules', async () => {
    const part = counsellor.getByRole('region', { name: 'Recht op een cheque' });
    await part.getByLabel('Cheque gevraagd op').fill('2026-04-14');
    await part.getByLabel('Statuut op de dag van de aanvraag').selectOption('employee');
    await part.getByLabel('Werkregime').selectOption('full-time');
    await part.getByLabel('Woonplaats').selectOption('flanders');
    await part.getByLabel('Maanden werk in de hele loopbaan').fill('112');
    await part.getByLabel('Gebruikte de klant eerder een cheque?').selectOption('never');
    await part.getByRole('button', { name: 'Kijk het na' }).click();
    await part.getByText('Waarschijnlijk wel').waitFor();
    await part.getByText('112 maanden werk; er zijn er 84 nodig.').waitFor();
    expect(await part.getByRole('link', { name: /VDAB extranet/ }).count()).toBeGreaterThan(0);
    await part.getByLabel('Cheque gevraagd op').fill('2026-12-10');
    await part.getByLabel('Eerste gesprek op').fill('2027-01-12');
    await part.getByRole('button', { name: 'Kijk het na' }).click();
    await part.getByText('Vraag het aan VDAB').first().waitFor();
    await part.getByText(/op 1 januari 2027 veranderden de regels/).waitFor();
    await part.getByLabel('Gebruikte de klant eerder een cheque?').selectOption('some');
    await part.getByRole('button', { name: 'Kijk het na' }).click();
    await part.getByRole('alert').filter({ hasText: 'jaar-maand-dag' }).waitFor();
  });

  it('a national number is refused with a sentence, and a voucher that is over is warned about', async () => {
    const part = counsellor.getByRole('region', { name: 'Cheques en uren' });
    await part.getByRole('button', { name: 'Voer een cheque in' }).click();
    await part.getByLabel('Chequenummer').fill('85.07.30-033.28');
    await part.getByLabel('Cheque gevraagd op').fill('2026-01-05');
    await part.getByLabel('Geldig tot').fill('2026-04-05');
    await part.getByRole('button', { name: 'Bewaar' }).click();
    await part.getByRole('alert').filter({ hasText: 'rijksregisternummer' }).waitFor();
    await part.getByLabel('Chequenummer').fill('2601 5523 0094');
    await part.getByRole('button', { name: 'Bewaar' }).click();
    await part.getByText('2601 5523 0094').waitFor();
    await part.getByText(/De geldigheidsdatum is voorbij/).waitFor();
    expect(await findViolations(counsellor)).toEqual([]);
  });
});

describe('the contract', () => {
  it('is read, proposed, and stands on the client’s home', async () => {
    await visit(page, '/client');
    await visit(counsellor, intakeOf('nadia'));
    const part = counsellor.getByRole('region', { name: 'Contract' });
    await part.getByText('aanvaard door beiden').waitFor();
    await part.getByRole('button', { name: 'Stel een nieuwe versie voor' }).click();
    await part.getByText('Het contract dat nu geldt, vervalt').waitFor();
    await part.getByLabel('Verzetten kan tot zoveel uur vooraf').fill('48');
    await part.getByRole('button', { name: 'Lees de tekst na' }).click();
    await part.getByText(/minstens 48 uur vooraf/).waitFor();
    await part.getByRole('button', { name: 'Stel voor aan de klant' }).click();
    await part.getByText('Voorgesteld. Nadia krijgt er bericht van.').waitFor();
    await page.getByRole('link', { name: 'Je contract ligt klaar om te lezen' }).click();
    await page.getByRole('button', { name: 'Ik aanvaard dit contract' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('is sent back with a wish, by keyboard, and the counsellor reads it', async () => {
    await page.getByRole('button', { name: 'Ik wil iets anders' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Wat wil je anders?').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Liever 24 uur, mijn planning verandert vaak.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Je vroeg een wijziging.').waitFor();
    await counsellor.getByText('Nadia vraagt: Liever 24 uur, mijn planning verandert vaak.').waitFor();
  });

  it('is read in French beside the Dutch that counts, and accepted', async () => {
    const part = counsellor.getByRole('region', { name: 'Contract' });
    await part.getByRole('button', { name: 'Stel een nieuwe versie voor' }).click();
    await part.getByLabel('Verzetten kan tot zoveel uur vooraf').fill('24');
    await part.getByRole('button', { name: 'Lees de tekst na' }).click();
    await part.getByRole('button', { name: 'Stel voor aan de klant' }).click();
    await page.getByLabel('Taal van de tekst').selectOption('fr');
    await page.getByText('Qui convient de ceci ?').waitFor();
    await page.getByRole('button', { name: 'Ik aanvaard dit contract' }).click();
    await page.getByText(/^Jij en Els zijn akkoord, sinds/).waitFor();
    await counsellor.getByRole('article', { name: 'Versie 3' }).getByText('aanvaard door beiden').waitFor();
  });
});

describe('consent', () => {
  it('is taken back: the chat stops, the file says so, guidance goes on; and it can be given again', async () => {
    await page.getByRole('button', { name: 'Ik stop met Koers' }).click();
    await page.getByRole('button', { name: 'Ja, ik stop met Koers' }).click();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en ga akkoord' }).waitFor();
    await counsellor.getByText(/^Nadia trok de toestemming in/).waitFor();
    await visit(page, '/client/talk/new');
    await page.getByText('Je stopte met Koers').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    // What was said before is still there to be read.
    const [last] = (await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/conversations')).body;
    await visit(page, `/client/talk/${last?.id}`);
    await page.getByText('Je stopte met Koers').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('link', { name: 'Lees wat Koers is' }).click();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en ga akkoord' }).click();
    await page.getByText(/^Je ging akkoord op/).waitFor();
    await visit(page, '/client/talk/new');
    await page.getByRole('textbox').first().waitFor();
  });

  it('none of these pages said anything on the console', async () => {
    await page.close();
    await counsellor.close();
    expect(errors).toEqual([]);
  });
});
