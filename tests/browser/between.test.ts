// Between two sessions, in a browser: the client's tasks, logbook and check-ins on a phone, and the counsellor who gives homework and reads
// the brief at a desk. Everything on the phone also by keyboard.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;
let hers: BrowserContext;
let els: BrowserContext;
let page: Page;
let counsellor: Page;
let errors: string[];
const file = `/counsellor/clients/${trajectoryIdOf('nadia')}`;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  [hers, els] = [await openAs(browser, koers, 'client', { viewport: phone }), await openAs(browser, koers, 'counsellor', { viewport: desk })];
  [page, counsellor] = [await hers.newPage(), await els.newPage()];
  errors = [...watchForErrors(page), ...watchForErrors(counsellor)];
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

describe('homework', () => {
  it('is given at the desk, in own words, with a line why, and stands on the client’s home at once', async () => {
    await visit(page, '/client');
    await visit(counsellor, `${file}/between`);
    await counsellor.getByRole('radio', { name: 'een taak in eigen woorden' }).check();
    await counsellor.getByLabel('Wat vraag je?').fill('Bel Sara en vraag wat bleef hangen.');
    await counsellor.getByLabel('Waarom dit? Eén zin die Nadia leest').fill('Dan hoor je het van iemand die het meemaakte.');
    await counsellor.getByRole('button', { name: 'Geef mee' }).click();
    await counsellor.getByText('Meegegeven. Nadia ziet het op het beginscherm.').waitFor();
    await counsellor.getByRole('heading', { name: 'Bel Sara en vraag wat bleef hangen.' }).waitFor();
    await counsellor.getByText('nog niet gezien').waitFor();
    await page.getByRole('link', { name: 'Opdracht: Bel Sara en vraag wat bleef hangen.' }).click();
    await page.getByText('Dan hoor je het van iemand die het meemaakte.').waitFor();
  });

  it('is given as one of the exercises, and begins in the chat', async () => {
    await counsellor.getByRole('radio', { name: 'een oefening' }).check();
    await counsellor.getByRole('button', { name: /Welke oefening\?/ }).click();
    await counsellor.getByRole('option', { name: /^Waarden ordenen/ }).click();
    await counsellor.getByRole('button', { name: 'Geef mee' }).click();
    await counsellor.getByRole('heading', { name: /^Waarden ordenen/ }).waitFor();
    const given = page.getByRole('listitem').filter({ hasText: 'Waarden ordenen' });
    await given.getByRole('link', { name: 'Begin de oefening' }).waitFor();
    expect(await given.getByRole('link', { name: 'Begin de oefening' }).getAttribute('href')).toMatch(/^\/client\/talk\?begin=[0-9a-f-]{36}$/);
  });

  it('is left with a reason by keyboard alone, which the counsellor reads', async () => {
    const task = page.getByRole('listitem').filter({ hasText: 'Bel Sara' });
    await task.getByRole('button', { name: 'Dit doe ik niet' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Wat maakt dat het niet lukt?').waitFor();
    await page.keyboard.type('Ze is met verlof tot volgende maand.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await task.getByText('Jij schreef: Ze is met verlof tot volgende maand.').waitFor();
    await counsellor.getByText('Ze is met verlof tot volgende maand.').waitFor();
    await counsellor.getByText(/^niet gedaan op/).waitFor();
  });

  it('is taken back by who gave it', async () => {
    await counsellor.getByRole('button', { name: /^Neem terug: Waarden ordenen/ }).click();
    await counsellor.getByText(/^teruggenomen op/).waitFor();
    await page.getByText(/teruggenomen/).waitFor();
  });
});

describe('the logbook', () => {
  const entry = (text: string) => page.getByRole('article').filter({ hasText: text });
  const write = async (text: string, who: 'Alleen ik' | 'Ik en Els') => {
    await page.getByLabel('Wat wil je onthouden?').fill(text);
    await page.getByRole('radio', { name: who }).check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
  };

  it('says before anything is written what happens with worries, also in what is private', async () => {
    await visit(page, '/client/logbook');
    await page.getByText('Bij zorgen krijgt Els een melding met de zin waarover het gaat, ook als je dit privé houdt.').waitFor();
  });

  it('keeps a note for the client alone, and shows another to Els with its energy', async () => {
    await write('Alleen van mij.', 'Alleen ik');
    await entry('Alleen van mij.').getByText('alleen jij leest dit').waitFor();
    await page.getByLabel('Hoeveel energie gaf de dag?').selectOption('9');
    await write('Twee nieuwe mensen, en ze bleven vragen stellen.', 'Ik en Els');
    await entry('Twee nieuwe mensen').getByText('Els leest mee').waitFor();
    await visit(counsellor, `${file}/between`);
    await counsellor.getByText('Twee nieuwe mensen, en ze bleven vragen stellen.').waitFor();
    await counsellor
      .getByText(/energie 9 op 10/)
      .first()
      .waitFor();
    expect(await counsellor.getByText('Alleen van mij.').count()).toBe(0);
  });

  it('is changed and thrown away, after a question', async () => {
    await entry('Twee nieuwe mensen')
      .getByRole('button', { name: /^Pas aan: notitie van/ })
      .click();
    const form = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Stop met aanpassen' }) });
    await form.getByLabel('Wat wil je onthouden?').fill('Twee nieuwe mensen. Ik hield het kort.');
    await form.getByRole('radio', { name: 'Alleen ik' }).check();
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await entry('Ik hield het kort.').getByText('alleen jij leest dit').waitFor();
    await counsellor.getByText('Twee nieuwe mensen').waitFor({ state: 'detached' });
    await entry('Ik hield het kort.')
      .getByRole('button', { name: /^Gooi weg: notitie van/ })
      .click();
    await page.getByText('Daarna is ze echt weg.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
    await entry('Ik hield het kort.').waitFor({ state: 'detached' });
  });

  it('shows the lines to call at once where something heavy is written, with the focus on it', async () => {
    await write('Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.', 'Alleen ik');
    const care = page.getByRole('region', { name: 'Hier kan je nu terecht' });
    await page.getByText('Wat je schrijft, neem ik ernstig.', { exact: false }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('see-care');
    await page.getByRole('link', { name: /1813/ }).first().waitFor();
    expect((await care.count()) + (await page.locator('.see-care').count())).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
    await visit(counsellor, '/counsellor');
    const card = counsellor.getByRole('article').filter({ hasText: 'beter zou zijn als ik er niet meer was' });
    await card.getByText('Geschreven in het logboek, niet in een gesprek.', { exact: false }).waitFor();
    await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', async (tx) => {
      await tx.query(`update signal set status = 'resolved', resolved_at = now(), outcome = 'handled' where written_id is not null`);
      await tx.query('update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryIdOf('nadia')]);
    });
  });
});

describe('check-ins', () => {
  it('say what is missing instead of keeping it, and keep what is whole', async () => {
    await visit(page, '/client/check-ins');
    await page.getByText('Volgende keer:', { exact: false }).waitFor();
    await page.getByLabel('Om hoe laat?').fill('22:15');
    await page.getByText('Dat uur valt in je stille uren.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Bewaar' }).isDisabled()).toBe(true);
    await page.getByLabel('Om hoe laat?').fill('18:15');
    await page.getByRole('checkbox', { name: 'dinsdag' }).check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Om hoe laat?').inputValue()).toBe('18:15');
    await expect.poll(() => page.getByRole('checkbox', { name: 'dinsdag' }).isChecked()).toBe(true);
    await page.getByText(/Volgende keer: .*18:15/).waitFor();
  });

  it('rest for a week in one tap, and begin again', async () => {
    await page.getByRole('button', { name: 'Niet nu: een week niets' }).click();
    await page.getByText(/^Tot .* klopt Koers niet aan\.$/).waitFor();
    await page.getByRole('button', { name: 'Toch weer wel' }).click();
    await page.getByRole('button', { name: 'Niet nu: een week niets' }).waitFor();
  });

  it('lead back to the chat, with what stood open', async () => {
    await visit(page, '/client/talk?knock=true');
    const card = page.getByRole('region', { name: 'Waar stond je?' });
    await card.getByText(/Opdracht: Een gesprek met je leidinggevende/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Sluit dit' }).click();
    await card.waitFor({ state: 'detached' });
  });

  it('stop from a mail without signing in, after one button', async () => {
    const [row] = await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query<{ secret: string }>('select leave_secret as secret from check_in where trajectory_id = $1', [trajectoryIdOf('nadia')]),
    );
    const nobody = await (await openAs(browser, koers, null, { viewport: phone })).newPage();
    await visit(nobody, `/leave#${koers.deps.demo?.organisationId}.${trajectoryIdOf('nadia')}.${row?.secret}`);
    await nobody.getByRole('button', { name: 'Zet het uit' }).click();
    await nobody.getByText('Het staat uit.', { exact: false }).waitFor();
    await visit(page, '/client/check-ins');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Koers mag aankloppen' }).isChecked()).toBe(false);
    await nobody.context().close();
  });
});

describe('the brief', () => {
  it('fits one screen at a desk, and leads from a question to the words it rests on', async () => {
    await visit(counsellor, `${file}/brief`);
    await counsellor.getByRole('heading', { name: 'Vragen die de moeite waard zijn' }).waitFor();
    expect(await counsellor.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(desk.height);
    expect(await counsellor.locator('.brief-questions > li').count()).toBe(3);
    const first = counsellor.locator('.brief-questions blockquote').first();
    const words = (await first.locator('.brief-said').textContent()) ?? '';
    await first.getByRole('link').click();
    await counsellor.getByText(words.trim(), { exact: false }).first().waitFor();
    expect(counsellor.url()).not.toContain(encodeURIComponent(words.slice(0, 12)));
  });

  it('looks from another day when asked, and prints without the frame', async () => {
    await visit(counsellor, `${file}/brief`);
    await counsellor.getByLabel('Kijk vanaf').fill('2026-01-05');
    await counsellor.getByText('Sinds 5 januari 2026', { exact: false }).waitFor();
    await counsellor.emulateMedia({ media: 'print' });
    expect(await counsellor.getByRole('button', { name: 'Druk af' }).isVisible()).toBe(false);
    expect(await counsellor.getByRole('tablist').isVisible()).toBe(false);
    expect(await counsellor.getByRole('heading', { name: 'Vragen die de moeite waard zijn' }).isVisible()).toBe(true);
    await counsellor.emulateMedia({ media: 'screen' });
  });
});

it('nothing of all this left an error on a console', () => {
  expect(errors).toEqual([]);
});
