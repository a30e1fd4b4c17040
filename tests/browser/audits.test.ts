// A supervisor's morning by keyboard alone: the next conversation, eleven scores, a reload in the middle, and only then what the machine
// gave; and what the screen says of a conversation that was erased meanwhile.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoOrganisationId } from '../../server/demo/seed.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

let koers: TestKoers;
let browser: Browser;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

async function supervisorAt(viewport: typeof desk): Promise<{ page: Page; errors: string[] }> {
  const context = await openAs(browser, koers, 'supervisor', { viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors = watchForErrors(page);
  await visit(page, '/supervisor');
  return { page, errors };
}
const current = (page: Page) => page.locator('.criterion[data-current] .criterion-head');
const saved = (page: Page) => page.getByText('Bewaard', { exact: true }).waitFor();
const auditId = (page: Page) => page.url().split('/').at(-1) ?? '';

it('a conversation is judged by keys alone, nothing is lost by a reload, and the machine shows itself only afterwards', async () => {
  const { page, errors } = await supervisorAt(desk);
  await page.getByRole('heading', { name: /gesprek(ken)? wacht(en)? op jou/ }).waitFor();
  const next = page.getByRole('button', { name: 'Volgend gesprek' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Jouw scores' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await page.locator('.compared, .score-bar').count()).toBe(0);

  await page.keyboard.press('4');
  await saved(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Vraagt door op wat haar tegenhoudt.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect.poll(() => current(page).textContent()).toContain('Stuurt niet');
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect.poll(() => current(page).textContent()).toContain('Luistert');
  await saved(page);

  await page.reload();
  await page.getByRole('heading', { name: 'Jouw scores' }).waitFor();
  await expect.poll(() => current(page).textContent()).toContain('Empathie');
  await page.getByRole('button', { name: /Luistert en vraagt gericht/ }).click();
  expect(await page.locator('.criterion[data-current] textarea').inputValue()).toBe('Vraagt door op wat haar tegenhoudt.');
  expect(await page.getByRole('button', { name: /Stuurt niet/ }).textContent()).toContain('niet te beoordelen');

  // Enter before all is scored leads to what is missing.
  await page.keyboard.press('Enter');
  await page.getByText(/Er ontbreken nog 9 scores/).waitFor();
  await expect.poll(() => current(page).textContent()).toContain('Empathie');
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press(String(1 + (i % 5)));
    if (i < 8) await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'j');
  }
  await page.getByText('Alles is gescoord.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor();
  await page.locator('.compared').waitFor();
  expect(await findViolations(page)).toEqual([]);
  const { body } = await koers.call<{ status: string; scores: Record<string, { score: number | null; note: string }> }>(
    await koers.enter('supervisor'),
    'GET',
    `/api/audits/${auditId(page)}`,
  );
  expect(body.status).toBe('rated');
  expect(Object.values(body.scores).map(({ score }) => score)).toEqual(expect.arrayContaining([4, null, 1, 2, 3, 5]));
  expect(body.scores['asks-openly']).toEqual({ score: 4, note: 'Vraagt door op wat haar tegenhoudt.' });
  expect(errors).toEqual([]);
  await page.context().close();
}, 180_000);

it('on a phone the conversation and the scores each have the screen, and what was given back has its scores when it is taken again', async () => {
  const { page, errors } = await supervisorAt(phone);
  await page.getByRole('button', { name: 'Volgend gesprek' }).click();
  await page.locator('.transcript').waitFor();
  expect(await page.locator('.scores').isVisible()).toBe(false);
  await page.getByRole('radio', { name: 'Scores' }).click();
  await page.getByRole('heading', { name: 'Jouw scores' }).waitFor();
  expect(await page.locator('.transcript').isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.locator('.anchor').first().click();
  await saved(page);
  await page.getByRole('button', { name: 'Geef terug' }).click();
  await page.getByRole('button', { name: 'Volgend gesprek' }).click();
  await page.getByRole('radio', { name: 'Scores' }).click();
  await expect.poll(() => page.locator('.criterion-head').first().textContent()).toContain('1');
  expect(errors).toEqual([]);
  await page.context().close();
}, 120_000);

it('a conversation that is erased while it is judged says so, and leads on', async () => {
  const { page } = await supervisorAt(desk);
  const erased = await koers.deps.db.asSystem(demoOrganisationId, 'test', (tx) =>
    tx.query<{ id: string; conversation: string }>(
      `select a.id, a.conversation_id as conversation from audit a join audit_item i on i.organisation_id = a.organisation_id and i.conversation_id = a.conversation_id
       where a.status = 'open' and i.reason = 'sample' order by a.opened_at limit 1`,
    ),
  );
  const { id, conversation } = erased[0] ?? { id: '', conversation: '' };
  await koers.call(await koers.enter('supervisor'), 'POST', '/api/audits/claim', { id });
  await visit(page, `/supervisor/audits/${id}`);
  await page.getByRole('heading', { name: 'Jouw scores' }).waitFor();
  await koers.deps.db.asSystem(demoOrganisationId, 'erase', async (tx) => {
    for (const table of ['reply_feedback', 'frame', 'message']) await tx.query(`delete from ${table} where conversation_id = $1`, [conversation]);
    await tx.query('delete from conversation where id = $1', [conversation]);
  });
  await page.keyboard.press('3');
  await page.getByRole('heading', { name: 'Dit gesprek is gewist' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Volgend gesprek' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(id));
  await page.context().close();
}, 120_000);

it('the draws stand with their seed and strata, and one is drawn again on request', async () => {
  const { page, errors } = await supervisorAt(desk);
  await page.getByRole('link', { name: 'Steekproef' }).click();
  const draw = page.locator('.draw').first();
  await draw.getByText(/[0-9a-f]{64}/).waitFor();
  await draw.getByText('Per fase, taal en stem').click();
  await draw.getByRole('table').waitFor();
  await draw.getByRole('button', { name: 'Doe de loting over' }).click();
  await draw.getByText(/Dezelfde uitkomst/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
}, 120_000);
