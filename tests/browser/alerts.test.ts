// Being reached outside the screen, in a browser: turning this device on, a test that says what came of it, what the device shows, and
// how long a crisis waits. The push service behind the browser is played; the service worker is the real one.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalateSignals } from '../../server/signals/escalate.ts';
import { launchChromium } from '../support/chromium.ts';
import { startKoers, type TestKoers } from '../support/koers.ts';
import { type FakeDevice, type PushService, startPushService } from '../support/push-service.ts';
import { openAs, phone, visit } from './tour.ts';

let koers: TestKoers;
let push: PushService;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let device: FakeDevice;

beforeAll(async () => {
  push = await startPushService();
  koers = await startKoers('embedded');
  browser = await launchChromium();
  device = push.device();
  context = await openAs(browser, koers, 'supervisor', { viewport: phone });
  await context.grantPermissions(['notifications'], { origin: koers.url });
  // A browser under test reaches no push service: what one would hand out is handed out here.
  await context.addInitScript(({ endpoint, keys }) => {
    let on: unknown = null;
    const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    PushManager.prototype.getSubscription = async () => on as PushSubscription | null;
    PushManager.prototype.subscribe = async (options) => {
      on = {
        endpoint,
        options: { applicationServerKey: bytes(String(options?.applicationServerKey)).buffer },
        toJSON: () => ({ endpoint, keys }),
        unsubscribe: async () => {
          on = null;
          return true;
        },
      };
      return on as PushSubscription;
    };
  }, device);
  page = await context.newPage();
  await visit(page, '/supervisor/alerts');
});
afterAll(async () => {
  await browser?.close();
  await koers?.stop();
  await push?.close();
});

describe('being reached', () => {
  it('says what is not set up instead of promising it', async () => {
    await page.getByText('Mail staat hier niet aan.').waitFor();
    await page.getByText('Meldingen staan uit op dit toestel.').waitFor();
  });

  it('turns alerts on for this device, and a test arrives there and says so', async () => {
    await page.getByRole('button', { name: 'Zet meldingen aan' }).click();
    await page.getByText('Meldingen staan aan op dit toestel.').waitFor();
    await page.getByRole('button', { name: 'Stuur me een test' }).click();
    await page.getByText(/^melding op het toestel \(\d\d:\d\d\)$/).waitFor();
    await page.getByText('mail staat hier niet aan', { exact: true }).waitFor();
    expect(device.received).toEqual([{ title: 'Koers: dit is een test', body: expect.stringContaining('door jou gevraagd'), path: '/supervisor/alerts' }]);
  });

  it('shows on the device what the server worded, one at a time, and nothing of its own', async () => {
    const shown = await pushTo(page, [
      { title: 'Koers: er wacht iets dringends', body: 'Er wacht iets dringends in Koers. Kijk er nu naar.', path: '/supervisor/signals' },
      { title: 'Je hebt een bericht', body: '', path: null },
    ]);
    expect(shown).toEqual([{ title: 'Je hebt een bericht', body: '', tag: 'koers' }]);
  });

  it('turns them off again', async () => {
    await page.getByRole('button', { name: 'Zet meldingen uit' }).click();
    await page.getByText('Meldingen staan uit op dit toestel.').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('keeps after how many minutes a crisis goes to the next', async () => {
    const minutes = page.getByRole('textbox', { name: 'Na hoeveel minuten gaat een crisis naar de volgende?' });
    await minutes.fill('25');
    await minutes.blur();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.').waitFor();
    await page.reload();
    await expect.poll(() => minutes.inputValue()).toBe('25');
  });
});

describe('a crisis that nobody looks at', () => {
  it('is on the counsellor’s screen with who was told, goes on to the supervisor, and stops when she has looked', async () => {
    const begun = Date.now();
    const inMinutes = (count: number) => new Date(begun + count * 60_000);
    const client = await koers.enter('client');
    const tab = await koers.listen(client, (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body.id);
    await tab.ask('Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.');
    await tab.close();
    const quote = 'beter zou zijn als ik er niet meer was';

    const els = await (await openAs(browser, koers, 'counsellor')).newPage();
    await visit(els, '/counsellor');
    const onDesk = els.getByRole('article').filter({ hasText: quote });
    await onDesk.getByText(/^Els Wouters: mail staat hier niet aan; geen toestel ingesteld/).waitFor();
    await onDesk.getByText('Niemand is buiten Koers bereikt.', { exact: false }).waitFor();

    const organisationId = koers.deps.demo?.organisationId ?? '';
    await visit(page, '/supervisor/signals');
    const onHers = page.getByRole('article').filter({ hasText: quote });
    await onHers.getByText(/^Els Wouters: mail staat hier niet aan/).waitFor();
    expect(await onHers.getByText('Lieve Peeters (volgende in de lijn)').count()).toBe(0);
    // Set to 25 minutes above; the screen follows by itself.
    await escalateSignals(koers.deps, organisationId, inMinutes(24));
    expect(await onHers.getByText('Lieve Peeters (volgende in de lijn)').count()).toBe(0);
    await escalateSignals(koers.deps, organisationId, inMinutes(40));
    await onHers.getByText('Lieve Peeters (volgende in de lijn)').waitFor();
    await onHers.getByText(/^wacht sinds/).waitFor();

    await onHers.getByRole('button', { name: 'Gezien' }).click();
    await onDesk.getByText(/gezien door Lieve/).waitFor();
    const before = await countSteps(organisationId);
    await escalateSignals(koers.deps, organisationId, inMinutes(600));
    expect(before).toBe(3);
    expect(await countSteps(organisationId)).toBe(before);
    await els.context().close();
  });
});

/** How many alerts there are about signals of this client's last conversation. */
const countSteps = (organisationId: string) =>
  koers.deps.db.asSystem(organisationId, 'test', async (tx) => {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from alert a join signal s on s.id = a.signal_id
       where s.conversation_id = (select id from conversation where last_client_seq > 0 order by last_message_at desc limit 1)`,
    );
    return row?.count ?? 0;
  });

/** Lets the browser deliver pushes to the page's service worker, as a push service would; what is shown in the end. */
async function pushTo(target: Page, messages: readonly object[]) {
  const devtools = await target.context().newCDPSession(target);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL === `${koers.url}/`);
      if (found) resolve(found.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;
  for (const message of messages) {
    const push = () => devtools.send('ServiceWorker.deliverPushMessage', { origin: koers.url, registrationId, data: JSON.stringify(message) });
    // A browser drops what comes before its worker is awake; one that shows it twice shows it once.
    await expect
      .poll(
        async () => {
          await push();
          return notifications(target);
        },
        { interval: 1000 },
      )
      .toContainEqual(expect.objectContaining({ title: (message as { title: string }).title }));
  }
  return notifications(target);
}

const notifications = (target: Page) =>
  target.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
  });
