import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';
import { readTrendSearch } from './trends/trend-search.ts';

const screens = () => import('./supervisor-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supervisor',
  beforeLoad: onlyFor('supervisor'),
  component: lazyRouteComponent(screens, 'SupervisorLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'SeeToday') });
const audit = createRoute({ getParentRoute: () => layout, path: '/audits/$auditId', component: lazyRouteComponent(screens, 'JudgeConversation') });
const draws = createRoute({ getParentRoute: () => layout, path: '/draws', component: lazyRouteComponent(screens, 'SeeDraws') });
const signals = createRoute({ getParentRoute: () => layout, path: '/signals', component: lazyRouteComponent(screens, 'ReviewOpenSignals') });
const conversation = createRoute({
  getParentRoute: () => layout,
  path: '/conversations/$conversationId',
  validateSearch: (search: Record<string, unknown>): { message?: string } => (typeof search.message === 'string' ? { message: search.message } : {}),
  component: lazyRouteComponent(screens, 'ReadFlaggedConversation'),
});

const trends = createRoute({
  getParentRoute: () => layout,
  path: '/trends',
  validateSearch: readTrendSearch,
  component: lazyRouteComponent(screens, 'SeeTrends'),
});
const agreement = createRoute({ getParentRoute: () => layout, path: '/agreement', component: lazyRouteComponent(screens, 'SeeAgreement') });
const handovers = createRoute({ getParentRoute: () => layout, path: '/handovers', component: lazyRouteComponent(screens, 'AskHandovers') });
const prompts = createRoute({ getParentRoute: () => layout, path: '/prompts', component: lazyRouteComponent(screens, 'ListPrompts') });
const prompt = createRoute({ getParentRoute: () => layout, path: '/prompts/$promptId', component: lazyRouteComponent(screens, 'OpenPrompt') });
const writePrompt = createRoute({ getParentRoute: () => layout, path: '/prompts/$promptId/write', component: lazyRouteComponent(screens, 'WritePrompt') });
const comparePrompt = createRoute({
  getParentRoute: () => layout,
  path: '/prompts/$promptId/compare/$comparisonId',
  component: lazyRouteComponent(screens, 'CompareVersions'),
});
const changes = createRoute({ getParentRoute: () => layout, path: '/changes', component: lazyRouteComponent(screens, 'SeeChanges') });
const complaints = createRoute({ getParentRoute: () => layout, path: '/complaints', component: lazyRouteComponent(screens, 'ListComplaints') });
const complaint = createRoute({ getParentRoute: () => layout, path: '/complaints/$complaintId', component: lazyRouteComponent(screens, 'HandleComplaint') });
const trail = createRoute({ getParentRoute: () => layout, path: '/trail', component: lazyRouteComponent(screens, 'ReadTrail') });
const alerts = createRoute({ getParentRoute: () => layout, path: '/alerts', component: lazyRouteComponent(screens, 'SetUpAlerts') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const supervisorPaths = layout.addChildren([
  home,
  audit,
  draws,
  signals,
  conversation,
  trends,
  agreement,
  handovers,
  prompts,
  prompt,
  writePrompt,
  comparePrompt,
  changes,
  complaints,
  complaint,
  trail,
  alerts,
]);
