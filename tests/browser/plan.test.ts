// The plan in a browser: the counsellor's editor by keyboard, two counsellors in one section, and the client who says yes on a phone.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers, type Visitor } from '../support/koers.ts';
import { findViolations } from './find-violations.ts';
import { desk, openAs, phone, visit, watchForErrors } from './tour.ts';

type Section = {
  section: string;
  version: number;
  status: string;
  text: string;
  sentences: { text: string; origin: string; was?: string; evidence: unknown[]; isReviewed?: true }[];
};

let koers: TestKoers;
let browser: Browser;
let els: Visitor;
let nadia: string;

beforeAll(async () => {
  koers = await startKoers('embedded');
  browser = await launchChromium();
  els = await koers.enter('counsellor');
  const trajectories = (await koers.call<{ id: string; clientName: string }[]>(els, 'GET', '/api/trajectories')).body;
  nadia = trajectories.find(({ clientName }) => clientName.startsWith('Nadia'))?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
});

const plan = () => `/api/trajectories/${nadia}/plan`;
const call = async <T>(method: string, path: string, body?: unknown) => {
  const { status, body: answer } = await koers.call<T>(els, method, plan() + path, body);
  expect(status, `${method} ${path}`).toBeLessThan(300);
  return answer;
};
const sectionNow = async (name: string) => (await call<{ sections: Section[] }>('GET', '')).sections.find(({ section }) => section === name) as Section;
const textBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Tekst' });
const isSaved = (page: Page) => page.getByText(/^bewaard \d/).waitFor();

/** With the keys of a counsellor. The browser tells a moved caret a moment later, so each press waits for what is seen of it. */
async function goToSentence(page: Page, sentence: number): Promise<void> {
  const isChosen = (at: number) => textBox(page).locator(`.in-text.chosen[data-sentence="${at}"]`).first().waitFor();
  await page.keyboard.press('Control+Home');
  await isChosen(0);
  for (let at = 1; at <= sentence; at++) {
    await page.keyboard.press('Alt+ArrowDown');
    await isChosen(at);
  }
}

async function windowOf(personId: string): Promise<Page> {
  const context = await openAs(browser, koers, null, { viewport: desk });
  const { cookie } = await openSession(koers.deps.db, koers.deps.demo?.organisationId ?? '', personId);
  await context.addCookies([{ name: 'koers', value: cookie, url: koers.url, httpOnly: true, sameSite: 'Lax' }]);
  return context.newPage();
}

describe('the editor of the counsellor', () => {
  let page: Page;
  let errors: string[];

  beforeEach(async () => {
    page = await (await openAs(browser, koers, 'counsellor')).newPage();
    page.setDefaultTimeout(30_000);
    // A text on its way is asked about; the test leaves anyway.
    page.on('dialog', (dialog) => void dialog.accept());
    errors = watchForErrors(page);
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  const open = async (section: string) => {
    await visit(page, `/counsellor/clients/${nadia}/plan/${section}`);
    await textBox(page).waitFor();
  };

  test('typing in a sentence of the machine makes it the counsellor’s and leaves the others; it is saved by itself and survives a reload', async () => {
    await call('POST', '/sections/qualities/draft');
    const before = await sectionNow('qualities');
    expect(before.sentences.length).toBeGreaterThan(1);
    await open('qualities');
    await textBox(page).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Zeker ');
    await page.getByText('Geschreven door: Begeleider, eerst van: Koers').waitFor();
    await isSaved(page);
    const after = await sectionNow('qualities');
    expect(after.sentences[0]).toMatchObject({ origin: 'counsellor', was: 'machine' });
    // What a quotation of several sentences falls apart into is the counsellor's too; all that comes after it stands as it stood.
    expect(after.sentences.slice(1 - before.sentences.length)).toEqual(before.sentences.slice(1));
    await page.reload();
    await page
      .getByText(after.sentences[0]?.text ?? '')
      .first()
      .waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('sentences are let stand and taken out from the keyboard, and the source of each is one key away', async () => {
    await call('POST', '/sections/motives/draft');
    const before = await sectionNow('motives');
    const mine = before.sentences.findIndex(({ origin }) => origin === 'machine');
    await open('motives');
    await textBox(page).click();
    await goToSentence(page, mine);
    await page.keyboard.press('Alt+b');
    await page.waitForFunction(() => document.activeElement?.id === 'evidence');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.classList.contains('text-editor'));
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await sectionNow('motives')).sentences[mine]?.isReviewed).toBe(true);
    expect((await sectionNow('motives')).version).toBe(before.version);
    await page.getByText('Voorstel van Koers, nagekeken').or(page.getByText('Voorstel van Koers, nog na te kijken')).first().waitFor();
    await goToSentence(page, mine);
    await page.keyboard.press('Alt+Delete');
    const gone = before.sentences[mine]?.text ?? '';
    await expect.poll(async () => (await sectionNow('motives')).text).not.toContain(gone);
    await expect.poll(() => textBox(page).textContent()).not.toContain(gone);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').getByText('Alt + ↓ ↑').waitFor();
  });

  test('a goal of the counsellor is held against the five letters once it is saved', async () => {
    await open('goals');
    await page.getByRole('button', { name: 'Voeg een doel toe' }).click();
    await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('Ik wil graag iets anders');
    await isSaved(page);
    await page.getByText('nog open').first().waitFor();
    const { sections } = await call<{ sections: { section: string; items: { text: string }[] }[] }>('GET', '');
    expect(sections.find(({ section }) => section === 'goals')?.items.map(({ text }) => text)).toContain('Ik wil graag iets anders');
  });
});

describe('two counsellors in one section', () => {
  let first: Page;
  let second: Page;

  beforeEach(async () => {
    const { version } = await sectionNow('barriers');
    await call('PUT', '/sections/barriers', { version, text: 'Nadia ziet op tegen nachtwerk. Ze vreest minder te verdienen. Thuis is er weinig tijd.' });
    first = await windowOf(demoPeople.els);
    second = await windowOf(demoPeople.karim);
    for (const page of [first, second]) {
      page.setDefaultTimeout(30_000);
      page.on('dialog', (dialog) => void dialog.accept());
      await visit(page, `/counsellor/clients/${nadia}/plan/barriers`);
      await textBox(page).click();
    }
  });
  afterEach(async () => {
    await first.context().close();
    await second.context().close();
  });

  /** Words in the first sentence, after the name that it begins with. */
  const typeAfterName = async (page: Page, words: string) => {
    await page.keyboard.press('Control+Home');
    for (const _ of 'Nadia') await page.keyboard.press('ArrowRight');
    await page.keyboard.type(words);
  };
  const typeAtEnd = async (page: Page, words: string) => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  };

  test('who writes in different sentences finds both texts, and types on', async () => {
    await Promise.all([typeAfterName(first, ' nu'), typeAtEnd(second, ' Oma helpt op woensdag.')]);
    const both = /Nadia nu ziet op tegen nachtwerk\..*Oma helpt op woensdag\./s;
    await expect.poll(async () => (await sectionNow('barriers')).text, { timeout: 30_000 }).toMatch(both);
    for (const page of [first, second])
      await expect.poll(() => textBox(page).textContent(), { timeout: 30_000 }).toMatch(/Nadia nu ziet op[\s\S]*Oma helpt op woensdag\./);
  });

  test('who writes in the same sentence sees both texts beside each other, and keeps both', async () => {
    // The second one hears of nothing meanwhile, as on a train.
    await second.context().setOffline(true);
    await typeAfterName(second, ' soms');
    await typeAfterName(first, ' vooral');
    await isSaved(first);
    await second.getByText(/geen verbinding: je tekst blijft hier staan/).waitFor();
    await second.context().setOffline(false);
    await second.getByRole('button', { name: 'Leg beide teksten naast elkaar' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByText('Nadia vooral ziet op tegen nachtwerk.').waitFor();
    await dialog.getByText('Nadia soms ziet op tegen nachtwerk.').waitFor();
    expect(await findViolations(second, '[role=dialog]')).toEqual([]);
    await dialog.getByText('Allebei', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await isSaved(second);
    const { text } = await sectionNow('barriers');
    expect(text).toContain('Nadia vooral ziet op tegen nachtwerk.');
    expect(text).toContain('Nadia soms ziet op tegen nachtwerk.');
    expect(text).toContain('Thuis is er weinig tijd.');
  });
});

describe('the client on a phone', () => {
  let page: Page;
  let errors: string[];

  beforeEach(async () => {
    page = await (await openAs(browser, koers, 'client', { viewport: phone })).newPage();
    page.setDefaultTimeout(30_000);
    errors = watchForErrors(page);
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  const approve = async (section: string, text: string, items?: unknown[]) => {
    const { version } = await sectionNow(section);
    const written = await call<Section>('PUT', `/sections/${section}`, { version, text, ...(items && { items }) });
    if (written.status === 'draft') await call('POST', `/sections/${section}/submit`);
    await call('POST', `/sections/${section}/approve`, { version: written.version });
  };

  test('a part is accepted with a note of what they see otherwise, and a sentence of it is kept private', async () => {
    await approve('network', 'Je zus kent veel mensen in de zorg. Je oud-collega Karim helpt je graag.');
    await visit(page, '/client/plan');
    const part = page.locator('#network');
    await part.getByRole('button', { name: 'Ja, maar ik zie iets anders' }).click();
    await part.getByLabel('Wat zie jij anders?').fill('Mijn zus werkt daar niet meer.');
    await part.getByRole('button', { name: 'Aanvaard, met deze nota' }).click();
    await part.getByText('Mijn zus werkt daar niet meer.').waitFor();
    await part.getByText(/Jij vond op/).waitFor();
    await part.getByRole('button', { name: 'Iets privé houden' }).click();
    await part.getByRole('checkbox', { name: 'Je zus kent veel mensen in de zorg.' }).check();
    await part.getByRole('button', { name: 'Bewaar' }).click();
    await part.getByText('privé', { exact: true }).waitFor();
    await part.getByRole('button', { name: 'Schrijf er iets bij' }).click();
    await part.getByLabel('Wat wil je erover zeggen?').fill('Kan Sofie er ook bij?');
    await part.getByRole('button', { name: 'Verstuur' }).click();
    await part.getByText('Kan Sofie er ook bij?').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('what they see otherwise stands beside a part that is settled, the counsellor reads it there, and it can be taken back', async () => {
    await approve('learning', 'Je leert vlot door mee te draaien op de werkvloer.');
    const { version } = await sectionNow('learning');
    await koers.call(await koers.enter('client'), 'POST', `${plan()}/sections/learning/accept`, { version });
    await visit(page, '/client/plan');
    const part = page.locator('#learning');
    await part.getByRole('button', { name: 'Ik zie dit anders' }).click();
    const words = part.getByLabel('Wat zie jij anders?');
    await part.getByRole('button', { name: 'Zet dit erbij' }).click();
    await part.getByRole('alert').waitFor();
    expect(await words.getAttribute('aria-invalid')).toBe('true');
    await words.fill('Ik leer liever eerst met een boek.');
    expect(await findViolations(page, '#learning')).toEqual([]);
    await part.getByRole('button', { name: 'Zet dit erbij' }).click();
    await part.getByText(/Jij ziet dit anders/).waitFor();
    await words.waitFor({ state: 'detached' });
    expect(await part.getByRole('button', { name: 'Ik zie dit anders' }).count()).toBe(0);
    // It is a note beside the text and changes nothing of it: what was settled stays settled.
    expect(await sectionNow('learning')).toMatchObject({ status: 'final', version, text: 'Je leert vlot door mee te draaien op de werkvloer.' });
    const counsellor = await (await openAs(browser, koers, 'counsellor')).newPage();
    await visit(counsellor, `/counsellor/clients/${nadia}/plan/learning`);
    await counsellor.getByText('Ik leer liever eerst met een boek.').first().waitFor();
    await counsellor
      .getByText(/Nadia ziet dit anders/)
      .first()
      .waitFor();
    await part.getByRole('button', { name: 'Haal dit weer weg' }).click();
    await part.getByRole('button', { name: 'Ik zie dit anders' }).waitFor();
    await counsellor.getByText('Ik leer liever eerst met een boek.').first().waitFor({ state: 'detached' });
    await counsellor.context().close();
  });

  test('an action is stuck, with what holds it up, and later done', async () => {
    await approve('actions', 'Je belt de opleidingsdienst.', [{ text: 'De opleidingsdienst bellen', when: 'deze week', doneWhen: 'er een afspraak staat' }]);
    await visit(page, '/client/plan');
    const part = page.locator('#actions');
    await part.getByRole('button', { name: 'Het loopt vast' }).click();
    await part.getByLabel('Waar loopt het vast?').fill('Ze nemen nooit op na vijf uur.');
    await part.getByRole('button', { name: 'Laat het weten' }).click();
    await part.getByText('Ze nemen nooit op na vijf uur.').waitFor();
    await part.getByRole('button', { name: 'Dit is gedaan' }).click();
    await part.getByText('Gedaan', { exact: true }).waitFor();
  });

  test('the plan reads simpler when asked, and the whole is accepted in one go once every part is looked at', async () => {
    for (const section of ['careerQuestion', 'qualities', 'motives', 'careerTarget', 'choices', 'followUp', 'workExploration', 'barriers', 'network'])
      await approve(section, 'Je leert graag nieuwe collega’s aan. Je gaat op zoek naar werk waarin dat kan.');
    await approve('goals', 'Je kiest tegen de zomer een opleiding.', [
      { text: 'Een opleiding kiezen', when: 'tegen de zomer', doneWhen: 'ik ingeschreven ben' },
    ]);
    await visit(page, '/client/plan');
    const whole = page.locator('.accept-whole');
    await whole.getByText('Je plan is klaar om te aanvaarden').waitFor();
    await page.getByRole('button', { name: 'In eenvoudiger woorden' }).click();
    await page.getByText('Dit is een hulp om te lezen.').waitFor();
    await whole.getByRole('button', { name: 'Ja, dit is mijn plan' }).click();
    await whole.getByText('Dit is jouw plan').waitFor();
    const now = await call<{ acceptance: unknown; sections: Section[] }>('GET', '');
    expect(now.acceptance).not.toBeNull();
    // A text that changes asks again.
    const { version } = await sectionNow('goals');
    await call('PUT', '/sections/goals', { version, text: 'Je kiest tegen het najaar een opleiding.' });
    await whole.getByText('Wat er nog ontbreekt voor je plan af is').waitFor();
  });
});
