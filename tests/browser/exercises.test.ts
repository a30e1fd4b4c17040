// Exercises in a browser: a whole one by pressing and by writing, paused, taken up again after a reload, a step back, and its result
// changed and kept; and one that an administrator makes, tries, and a client then does.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let client: Page;
let counsellor: Page;
let admin: Page;
const errors: string[][] = [];

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  client = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
  counsellor = await (await openAs(browser, koers, 'counsellor', { viewport: desk })).newPage();
  admin = await (await openAs(browser, koers, 'admin', { viewport: desk })).newPage();
  for (const page of [client, counsellor, admin]) {
    page.setDefaultTimeout(30_000);
    errors.push(watchForErrors(page));
  }
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const step = (number: number) => client.locator('.exercise-progress', { hasText: `stap ${number} van` }).waitFor();
const box = () => client.locator('.write-box textarea');
const send = () => client.locator('.write-box .send').click();
const write = async (text: string) => {
  await box().fill(text);
  await send();
};

it('begins from the library, once, and is answered by chips, by order and in own words', async () => {
  await visit(client, '/client/exercises');
  await client.getByRole('searchbox').fill('waarden ordenen');
  await client.getByRole('link', { name: /Waarden ordenen/ }).click();
  await step(1);
  await client.reload();
  await step(1);
  expect(await client.getByText('Ik wil de oefening "Waarden ordenen').count()).toBe(1);
  for (const option of ['Zekerheid', 'Rust', 'Bijleren']) await client.getByRole('checkbox', { name: option, exact: true }).check();
  expect(await box().inputValue()).toBe('Zekerheid, Bijleren, Rust');
  // What was chosen is still chosen after a reload, and can be changed before it goes.
  await client.reload();
  await step(1);
  expect(await client.getByRole('checkbox', { name: 'Rust' }).isChecked()).toBe(true);
  expect(await findViolations(client)).toEqual([]);
  await send();
  await client.getByRole('button', { name: '“Rust” hoger' }).click();
  expect(await box().inputValue()).toBe('1. Zekerheid\n2. Rust\n3. Bijleren');
  expect(await findViolations(client)).toEqual([]);
  await send();
  await step(3);
  await write('Als ik weet wat er morgen op mijn bureau ligt.');
  await step(4);
});

it('lies aside, goes on after a reload where it was, and one step back asks the question again', async () => {
  await client.getByRole('button', { name: 'Pauze' }).click();
  await client.locator('.exercise-card.paused').waitFor();
  await visit(client, '/client/exercises');
  const going = client.getByRole('region', { name: 'Waar je mee bezig bent' });
  await going.getByRole('link', { name: /Waarden ordenen/ }).click();
  await step(4);
  await client.getByRole('button', { name: 'Vorige vraag' }).click();
  await step(3);
  await write('Als ik weet wat er morgen komt.');
  await step(4);
  await client.getByRole('button', { name: 'Sla over' }).click();
  await client.getByRole('radio', { name: '8' }).first().waitFor();
});

it('what the client was writing is not pushed aside by an exercise that begins', async () => {
  await box().fill('wacht, nog iets anders');
  await visit(client, '/client/exercises');
  await client
    .getByRole('region', { name: 'Waar je mee bezig bent' })
    .getByRole('link', { name: /Waarden ordenen/ })
    .click();
  await client.getByText('Verder met de oefening "Waarden ordenen').last().waitFor();
  await client.locator('.begin-waits').getByRole('button', { name: 'Nu niet' }).click();
  await client.locator('.begin-waits').waitFor({ state: 'hidden' });
  expect(await box().inputValue()).toBe('wacht, nog iets anders');
  await box().fill('');
});

it('gives its result back, which is changed, survives a cut line, is kept, and is read by the counsellor', async () => {
  await client.getByRole('radio', { name: '8', exact: true }).check();
  await send();
  await write('Mijn planning en mijn chef die afspraken nakomt.');
  await client.locator('.exercise-progress').last().waitFor();
  await write('Rust om mijn werk goed te doen.');
  const card = client.locator('.keep-result');
  await card.waitFor();
  await card.getByRole('button', { name: 'Pas aan' }).click();
  const lines = card.getByRole('textbox');
  await client.context().setOffline(true);
  await lines.fill('Rust en zekerheid staan bovenaan.\nIk wil weten wat er morgen komt.');
  await card.getByText('Nog niet bewaard. Je tekst blijft').waitFor();
  await client.context().setOffline(false);
  await card.getByText('Je aanpassing is bewaard.').waitFor();
  await card.getByRole('button', { name: 'Klaar' }).click();
  await visit(counsellor, '/counsellor/clients');
  await counsellor.getByText('Nadia', { exact: false }).first().click();
  await counsellor.getByRole('link', { name: 'Tussendoor' }).click();
  await counsellor.getByRole('link', { name: 'Oefeningen' }).click();
  await counsellor.getByRole('heading', { name: /Waarden ordenen/ }).waitFor();
  expect(await counsellor.getByText('Rust en zekerheid staan bovenaan.').count()).toBe(0);
  await card.getByRole('button', { name: 'Bewaar' }).click();
  await card.getByText(/^Bewaard\./).waitFor();
  await counsellor.getByText('Rust en zekerheid staan bovenaan.').waitFor();
  await visit(client, '/client/exercises');
  await client.locator('.done-exercise', { hasText: 'Waarden ordenen' }).locator('summary').click();
  await client.getByText('Ik wil weten wat er morgen komt.').waitFor();
  expect(await findViolations(client)).toEqual([]);
});

it('an administrator makes one, is told what is wrong where it is wrong, and plays it before anybody else does', async () => {
  await visit(admin, '/admin/exercises/new');
  await admin.getByRole('textbox', { name: 'Titel' }).fill('Drie goede uren');
  await admin.getByRole('textbox', { name: 'Waarvoor dient het?' }).fill('Je zoekt de uren van je week die je energie gaven.');
  const [first, second] = [admin.locator('.write-step').nth(0), admin.locator('.write-step').nth(1)];
  await first.getByRole('textbox', { name: 'Wat Koers vraagt' }).fill('Welk uur was goed? En waarom?');
  await first.getByRole('textbox', { name: 'Als de klant het niet weet' }).fill('Denk aan gisteren.');
  await first.getByRole('textbox', { name: 'Korte naam' }).fill('Goed uur');
  await second.getByRole('textbox', { name: 'Wat Koers vraagt' }).fill('Hoeveel zulke uren wil je volgende week?');
  await second.getByRole('textbox', { name: 'Als de klant het niet weet' }).fill('Een getal van nul tot tien is genoeg.');
  await second.getByRole('combobox', { name: 'Hoe antwoordt de klant?' }).selectOption('number');
  await second.getByRole('textbox', { name: 'Korte naam' }).fill('aantal');
  await admin.getByRole('textbox', { name: /Regel 1/ }).fill('Een goed uur: ');
  await admin.getByRole('region', { name: 'Wat de klant terugkrijgt' }).getByRole('button', { name: 'Antwoord invoegen' }).click();
  await admin.getByRole('menuitem', { name: 'goed-uur' }).click();
  await admin.getByRole('textbox', { name: 'In de woorden van de klant' }).fill('{goed-uur}');
  await admin.getByRole('button', { name: 'Bewaar' }).click();
  await first.getByText('Er staan twee vragen in. Stel er één.').waitFor();
  await first.getByRole('textbox', { name: 'Wat Koers vraagt' }).fill('Welk uur van je week was goed?');
  const tried = admin.locator('.try-exercise');
  await tried.getByText('Welk uur van je week was goed?').waitFor();
  await tried.getByRole('textbox').fill('Maandagochtend met de nieuwe collega');
  await tried.getByRole('textbox').press('Enter');
  await tried.getByText(/Hoeveel zulke uren/).waitFor();
  await tried.getByRole('textbox').fill('4');
  await tried.getByRole('button', { name: 'Antwoord', exact: true }).click();
  await tried
    .getByText(/Een goed uur: .*maandagochtend/i)
    .first()
    .waitFor();
  expect(await findViolations(admin)).toEqual([]);
  await admin.getByRole('button', { name: 'Bewaar' }).click();
  await admin.waitForURL(/\/admin\/exercises$/);
  await admin.getByText('Drie goede uren').first().waitFor();
});

it('and a client does it', async () => {
  await visit(client, '/client/exercises');
  await client.getByRole('searchbox').fill('drie goede uren');
  await client.getByRole('link', { name: /Drie goede uren/ }).click();
  await step(1);
  await write('Maandagochtend met de nieuwe collega');
  await client.getByRole('radio', { name: '4', exact: true }).check();
  await send();
  await client
    .locator('.keep-result', { hasText: /Een goed uur/ })
    .last()
    .waitFor();
});

it('two people in one exercise lose nothing, and leaving unsaved asks first', async () => {
  await admin.getByText('Drie goede uren').first().click();
  const title = admin.getByRole('textbox', { name: 'Titel' });
  await title.fill('Vier goede uren');
  const visitor = await koers.enter('admin');
  const { body: all } = await koers.call<{ id: string; title: string }[]>(visitor, 'GET', '/api/knowledge/exercises');
  const door = `/api/knowledge/exercises/${all.find((one) => one.title === 'Drie goede uren')?.id}`;
  const { body: theirs } = await koers.call<Record<string, unknown>>(visitor, 'GET', door);
  expect((await koers.call(visitor, 'PUT', door, { ...theirs, title: 'Vijf goede uren' })).status).toBe(200);
  await admin.getByRole('button', { name: 'Bewaar' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByText('Vijf goede uren').waitFor();
  await dialog.getByText('Vier goede uren').waitFor();
  await dialog.getByRole('button', { name: 'Ga verder met mijn tekst' }).click();
  expect(await title.inputValue()).toBe('Vier goede uren');
  await admin.getByRole('link', { name: 'Oefeningen van dit centrum' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Ga weg zonder te bewaren' }).click();
  await admin.getByText('Vijf goede uren').first().waitFor();
});

it('says nothing on the console', () => {
  // A request that found no line is an error of the network, and was asked for.
  expect(errors.flat().filter((error) => !/ERR_INTERNET_DISCONNECTED|409 \(Conflict\)/.test(error))).toEqual([]);
});
