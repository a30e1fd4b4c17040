// Every page of the app with the demo's story in it: where it is, who sees it, and when it is ready to be looked at. The axe test
// visits all of them, the screenshots (scripts/take-screenshots.ts) too.
import { storyId } from '../../server/demo/story-id.ts';
import { criteria } from '../../server/evaluation/rubric.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TestKoers, Visitor } from '../support/koers.ts';

export type Role = 'client' | 'counsellor' | 'supervisor' | 'admin';
export type Stop = { name: string; role: Role | null; path: string };

type Koers = Pick<TestKoers, 'url' | 'enter' | 'call'>;

/** All stops; ids come from the running demo. */
export async function planTour(koers: Koers): Promise<Stop[]> {
  const client = await koers.enter('client');
  const counsellor = await koers.enter('counsellor');
  const supervisor = await koers.enter('supervisor');
  const get = async <T>(visitor: Visitor, path: string) => (await koers.call<T>(visitor, 'GET', path)).body;
  const own = await get<{ id: string }[]>(client, '/api/conversations');
  const trajectories = await get<{ id: string; clientName: string; stage: string }[]>(counsellor, '/api/trajectories');
  const bram = trajectories.find(({ clientName }) => clientName.startsWith('Bram')) ?? trajectories[0];
  const nadia = trajectories.find(({ clientName }) => clientName.startsWith('Nadia')) ?? trajectories[0];
  const conversations = await get<{ id: string }[]>(counsellor, `/api/conversations?trajectoryId=${bram?.id}`);
  const complaint = (
    await koers.call<{ id: string }>(client, 'POST', '/api/complaints', {
      about: 'privacy',
      text: 'Mijn naam stond op een lijst aan de balie, iedereen kon meelezen.',
      conversationIds: [own[0]?.id],
    })
  ).body.id;
  // One to judge, and one that was judged, so that both faces of the screen are looked at.
  const claim = async () => (await koers.call<{ id: string } | undefined>(supervisor, 'POST', '/api/audits/claim', {})).body?.id ?? '';
  const judged = await claim();
  await koers.call(supervisor, 'PUT', `/api/audits/${judged}/scores`, { scores: Object.fromEntries(criteria.map((criterion) => [criterion, { score: 4 }])) });
  await koers.call(supervisor, 'POST', `/api/audits/${judged}/finish`);
  const toJudge = await claim();
  const rosa = trajectories.find(({ clientName }) => clientName.startsWith('Rosa')) ?? trajectories[0];
  const referrals = await get<{ id: string }[]>(counsellor, `/api/trajectories/${rosa?.id}/referrals`);
  const partners = await get<{ id: string; emergency: boolean }[]>(counsellor, '/api/partners');
  const documents = await get<{ id: string; path: string; hasNewer: boolean }[]>(await koers.enter('admin'), '/api/knowledge/documents');
  const document = documents.find(({ path }) => path === 'rules/loopbaancheque-najaar-2025-tot-eind-2026.md')?.id;
  const occupations = await get<{ id: string; title: string }[]>(counsellor, '/api/occupations');
  const occupationOf = (title: string) => occupations.find((occupation) => occupation.title === title)?.id;
  const compare = `occupations/compare?ids=${['Opleider', 'Jobcoach', 'Logistiek verantwoordelijke'].map(occupationOf).join(',')}`;
  const file = `/counsellor/clients/${bram?.id}`;
  const referral = `/counsellor/clients/${rosa?.id}/referrals/${referrals[0]?.id}`;
  return [
    { name: 'entry', role: null, path: '/' },
    { name: 'client-home', role: 'client', path: '/client' },
    { name: 'client-talk', role: 'client', path: `/client/talk/${own[0]?.id}` },
    { name: 'client-new', role: 'client', path: '/client/talk/new' },
    { name: 'client-plan', role: 'client', path: '/client/plan' },
    { name: 'client-referrals', role: 'client', path: '/client/referrals' },
    { name: 'client-occupations', role: 'client', path: '/client/occupations' },
    { name: 'client-occupation', role: 'client', path: `/client/occupations/${occupationOf('Opleider')}` },
    { name: 'client-compare', role: 'client', path: `/client/${compare}` },
    { name: 'client-insights', role: 'client', path: '/client/insights' },
    { name: 'client-exercises', role: 'client', path: '/client/exercises' },
    { name: 'client-mine', role: 'client', path: '/client/mine' },
    { name: 'client-own-data', role: 'client', path: '/client/own-data' },
    { name: 'client-start', role: 'client', path: '/client/start' },
    { name: 'client-portfolio', role: 'client', path: '/client/portfolio' },
    { name: 'client-handover', role: 'client', path: '/client/handover' },
    { name: 'client-growth', role: 'client', path: '/client/growth' },
    { name: 'client-satisfaction', role: 'client', path: '/client/satisfaction' },
    { name: 'client-homework', role: 'client', path: '/client/homework' },
    { name: 'client-logbook', role: 'client', path: '/client/logbook' },
    { name: 'client-check-ins', role: 'client', path: '/client/check-ins' },
    { name: 'client-knocked', role: 'client', path: '/client/talk?knock=true' },
    { name: 'leave-check-ins', role: null, path: '/leave' },
    { name: 'inbox', role: 'counsellor', path: '/counsellor' },
    { name: 'hours', role: 'counsellor', path: '/counsellor/hours' },
    { name: 'clients', role: 'counsellor', path: '/counsellor/clients' },
    { name: 'file-conversations', role: 'counsellor', path: `${file}/conversations` },
    { name: 'file-conversation', role: 'counsellor', path: `${file}/conversations/${conversations[0]?.id}` },
    { name: 'file-brief', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/brief` },
    { name: 'file-between', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/between` },
    {
      name: 'file-portfolio',
      role: 'counsellor',
      path: `/counsellor/clients/${trajectories.find(({ clientName }) => clientName.startsWith('Sofie'))?.id}/portfolio`,
    },
    { name: 'file-handover', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/handover` },
    { name: 'supervisor-handovers', role: 'supervisor', path: '/supervisor/handovers' },
    { name: 'file-growth', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/growth` },
    { name: 'file-notes', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/notes` },
    { name: 'file-guidance', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/guidance` },
    { name: 'calendar', role: 'counsellor', path: '/counsellor/calendar' },
    { name: 'file-sessions', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/sessions` },
    { name: 'file-after-session', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/sessions/${storyId('session nadia 3')}` },
    { name: 'file-insights', role: 'counsellor', path: `${file}/insights` },
    { name: 'file-exercises', role: 'counsellor', path: `/counsellor/clients/${nadia?.id}/exercises` },
    { name: 'file-intake', role: 'counsellor', path: `/counsellor/clients/${rosa?.id}/intake` },
    { name: 'file-contact', role: 'counsellor', path: `${file}/contact` },
    { name: 'file-signals', role: 'counsellor', path: `${file}/signals` },
    { name: 'file-occupations', role: 'counsellor', path: `${file}/occupations` },
    { name: 'file-occupation', role: 'counsellor', path: `${file}/occupations/${occupationOf('Lasser')}` },
    { name: 'file-compare', role: 'counsellor', path: `${file}/${compare}` },
    { name: 'search', role: 'counsellor', path: '/counsellor/search' },
    { name: 'alerts', role: 'counsellor', path: '/counsellor/alerts' },
    { name: 'file-referrals', role: 'counsellor', path: `/counsellor/clients/${rosa?.id}/referrals` },
    { name: 'file-referral', role: 'counsellor', path: referral },
    { name: 'file-referral-print', role: 'counsellor', path: `${referral}/print` },
    { name: 'plan', role: 'counsellor', path: `${file}/plan/motives` },
    { name: 'plan-goals', role: 'counsellor', path: `${file}/plan/goals` },
    { name: 'plan-write', role: 'counsellor', path: `${file}/plan/barriers` },
    { name: 'supervisor-list', role: 'supervisor', path: '/supervisor' },
    { name: 'supervisor', role: 'supervisor', path: `/supervisor/audits/${toJudge}` },
    { name: 'supervisor-judged', role: 'supervisor', path: `/supervisor/audits/${judged}` },
    { name: 'supervisor-draws', role: 'supervisor', path: '/supervisor/draws' },
    { name: 'supervisor-signals', role: 'supervisor', path: '/supervisor/signals' },
    { name: 'supervisor-trends', role: 'supervisor', path: '/supervisor/trends?unit=quarter' },
    { name: 'supervisor-trends-by-stage', role: 'supervisor', path: '/supervisor/trends?view=talk&by=stage&unit=quarter' },
    { name: 'supervisor-agreement', role: 'supervisor', path: '/supervisor/agreement' },
    { name: 'counsellor-figures', role: 'counsellor', path: '/counsellor/figures' },
    { name: 'client-complaint', role: 'client', path: '/client/complaint' },
    { name: 'supervisor-complaints', role: 'supervisor', path: '/supervisor/complaints' },
    { name: 'supervisor-complaint', role: 'supervisor', path: `/supervisor/complaints/${complaint}` },
    { name: 'supervisor-trail', role: 'supervisor', path: '/supervisor/trail' },
    { name: 'admin-trail', role: 'admin', path: '/admin/trail' },
    { name: 'counsellor-complaints', role: 'counsellor', path: '/counsellor/complaints' },
    { name: 'supervisor-alerts', role: 'supervisor', path: '/supervisor/alerts' },
    { name: 'admin-alerts', role: 'admin', path: '/admin/alerts' },
    { name: 'admin-people', role: 'admin', path: '/admin' },
    { name: 'admin-knowledge', role: 'admin', path: '/admin/knowledge' },
    { name: 'admin-document', role: 'admin', path: `/admin/knowledge/${documents.find(({ hasNewer }) => hasNewer)?.id ?? document}` },
    { name: 'admin-document-edit', role: 'admin', path: `/admin/knowledge/${document}/edit` },
    { name: 'admin-document-new', role: 'admin', path: '/admin/knowledge/new' },
    { name: 'admin-exercises', role: 'admin', path: '/admin/exercises' },
    { name: 'admin-exercise', role: 'admin', path: `/admin/exercises/${documents.find(({ path }) => path === 'exercises/waarden-ordenen.md')?.id}` },
    { name: 'admin-exercise-new', role: 'admin', path: '/admin/exercises/new' },
    { name: 'admin-partners', role: 'admin', path: '/admin/partners' },
    { name: 'admin-partner', role: 'admin', path: `/admin/partners/${partners.find(({ emergency }) => emergency)?.id}` },
    { name: 'admin-partner-new', role: 'admin', path: '/admin/partners/new' },
    { name: 'admin-health', role: 'admin', path: '/admin/health' },
    { name: 'admin-prompts', role: 'admin', path: '/admin/prompts' },
    { name: 'admin-prompt', role: 'admin', path: '/admin/prompts/reply' },
    { name: 'admin-write-prompt', role: 'admin', path: '/admin/prompts/moves/write' },
    { name: 'admin-changes', role: 'admin', path: '/admin/changes' },
    { name: 'admin-model', role: 'admin', path: '/admin/model' },
    { name: 'supervisor-prompts', role: 'supervisor', path: '/supervisor/prompts' },
    { name: 'supervisor-prompt', role: 'supervisor', path: '/supervisor/prompts/screen-signals' },
  ];
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

/** A browser window of one role, already inside. */
export async function openAs(
  browser: Browser,
  koers: Koers,
  role: Role | null,
  options: { viewport?: typeof desk; colorScheme?: 'light' | 'dark' } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: koers.url,
    viewport: options.viewport ?? desk,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'nl-BE',
  });
  if (role) {
    const { cookie } = await koers.enter(role);
    const [name, value] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name: name as string, value: value as string, url: koers.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  return context;
}

/** Goes to a page and waits until nothing on it says that it is still coming. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('main').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.waiting, [aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
}

/** Collects what a page must not do: errors on its console, and exceptions. A visitor who is not signed in meets one expected 401. */
export function watchForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401 \(Unauthorized\)/.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
