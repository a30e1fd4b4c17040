import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./counsellor-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/counsellor',
  beforeLoad: onlyFor('counsellor'),
  component: lazyRouteComponent(screens, 'CounsellorLayout'),
});

const inbox = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'OpenInbox') });
const clients = createRoute({ getParentRoute: () => layout, path: '/clients', component: lazyRouteComponent(screens, 'ListClients') });

const hours = createRoute({ getParentRoute: () => layout, path: '/hours', component: lazyRouteComponent(screens, 'SetHours') });

const figures = createRoute({ getParentRoute: () => layout, path: '/figures', component: lazyRouteComponent(screens, 'SeeOwnFigures') });

const file = createRoute({
  getParentRoute: () => layout,
  path: '/clients/$trajectoryId',
  component: lazyRouteComponent(screens, 'OpenClientFile'),
});
const fileStart = createRoute({
  getParentRoute: () => file,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/counsellor/clients/$trajectoryId/conversations', params, replace: true });
  },
});

/** `message`: the message to show. */
const pointsAtMessage = (search: Record<string, unknown>): { message?: string } => (typeof search.message === 'string' ? { message: search.message } : {});

const conversations = createRoute({
  getParentRoute: () => file,
  path: '/conversations',
  validateSearch: pointsAtMessage,
  component: lazyRouteComponent(screens, 'FindConversation'),
});
const conversation = createRoute({
  getParentRoute: () => file,
  path: '/conversations/$conversationId',
  validateSearch: pointsAtMessage,
  component: lazyRouteComponent(screens, 'ReadConversation'),
});
/** `since`: a day from which on to look. */
const brief = createRoute({
  getParentRoute: () => file,
  path: '/brief',
  validateSearch: (search: Record<string, unknown>): { since?: string } =>
    typeof search.since === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.since) ? { since: search.since } : {},
  component: lazyRouteComponent(screens, 'ReadBrief'),
});
const between = createRoute({ getParentRoute: () => file, path: '/between', component: lazyRouteComponent(screens, 'FollowBetween') });
const insights = createRoute({ getParentRoute: () => file, path: '/insights', component: lazyRouteComponent(screens, 'ReadInsights') });
const exercises = createRoute({ getParentRoute: () => file, path: '/exercises', component: lazyRouteComponent(screens, 'FollowExercises') });
const guidance = createRoute({ getParentRoute: () => file, path: '/guidance', component: lazyRouteComponent(screens, 'OpenGuidance') });
const portfolio = createRoute({
  getParentRoute: () => file,
  path: '/portfolio',
  component: lazyRouteComponent(() => import('./portfolio/portfolio-routes.tsx'), 'OpenPortfolio'),
});
const intake = createRoute({
  getParentRoute: () => file,
  path: '/intake',
  component: lazyRouteComponent(() => import('./intake/intake-routes.tsx'), 'OpenIntake'),
});
const contact = createRoute({ getParentRoute: () => file, path: '/contact', component: lazyRouteComponent(screens, 'KeepClientContact') });
const handover = createRoute({
  getParentRoute: () => file,
  path: '/handover',
  component: lazyRouteComponent(() => import('./handover/handover-routes.tsx'), 'OpenHandover'),
});
const signals = createRoute({ getParentRoute: () => file, path: '/signals', component: lazyRouteComponent(screens, 'ReviewClientSignals') });
const referrals = createRoute({ getParentRoute: () => file, path: '/referrals', component: lazyRouteComponent(screens, 'OpenReferrals') });
const referral = createRoute({ getParentRoute: () => file, path: '/referrals/$referralId', component: lazyRouteComponent(screens, 'OpenReferrals') });
const printExtract = createRoute({
  getParentRoute: () => file,
  path: '/referrals/$referralId/print',
  component: lazyRouteComponent(screens, 'PrintExtract'),
});
const plan = createRoute({ getParentRoute: () => file, path: '/plan', component: lazyRouteComponent(screens, 'OpenPlan') });
const section = createRoute({
  getParentRoute: () => file,
  path: '/plan/$section',
  component: lazyRouteComponent(screens, 'OpenPlan'),
});

/** `ids`: the occupations beside each other. */
const compares = (search: Record<string, unknown>): { ids?: string } => (typeof search.ids === 'string' ? { ids: search.ids } : {});
const occupationScreens = () => import('./occupations/occupation-routes.tsx');
const occupations = createRoute({ getParentRoute: () => file, path: '/occupations', component: lazyRouteComponent(occupationScreens, 'ExploreInFile') });
const compare = createRoute({
  getParentRoute: () => file,
  path: '/occupations/compare',
  validateSearch: compares,
  component: lazyRouteComponent(occupationScreens, 'CompareInFile'),
});
const occupation = createRoute({
  getParentRoute: () => file,
  path: '/occupations/$occupationId',
  component: lazyRouteComponent(occupationScreens, 'ReadInFile'),
});

const calendarScreens = () => import('./calendar/calendar-routes.tsx');
/** `week`: any day of the week to look at. */
const calendar = createRoute({
  getParentRoute: () => layout,
  path: '/calendar',
  validateSearch: (search: Record<string, unknown>): { week?: string } =>
    typeof search.week === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.week) ? { week: search.week } : {},
  component: lazyRouteComponent(calendarScreens, 'SeeCalendar'),
});
const sessions = createRoute({ getParentRoute: () => file, path: '/sessions', component: lazyRouteComponent(calendarScreens, 'FollowSessions') });
const afterSession = createRoute({ getParentRoute: () => file, path: '/sessions/$sessionId', component: lazyRouteComponent(calendarScreens, 'AfterSession') });

const growth = createRoute({
  getParentRoute: () => file,
  path: '/growth',
  component: lazyRouteComponent(() => import('./growth/growth-routes.tsx'), 'OpenGrowth'),
});

const notes = createRoute({
  getParentRoute: () => file,
  path: '/notes',
  component: lazyRouteComponent(() => import('./work-notes/work-notes-routes.tsx'), 'OpenNotes'),
});

const search = createRoute({
  getParentRoute: () => layout,
  path: '/search',
  component: lazyRouteComponent(() => import('./search/search-routes.tsx'), 'SearchEverything'),
});

const complaints = createRoute({ getParentRoute: () => layout, path: '/complaints', component: lazyRouteComponent(screens, 'AnswerShared') });
const alerts = createRoute({ getParentRoute: () => layout, path: '/alerts', component: lazyRouteComponent(screens, 'SetUpAlerts') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const counsellorPaths = layout.addChildren([
  figures,
  inbox,
  clients,
  calendar,
  search,
  alerts,
  complaints,
  hours,
  file.addChildren([
    fileStart,
    conversations,
    conversation,
    brief,
    between,
    insights,
    exercises,
    portfolio,
    guidance,
    contact,
    handover,
    intake,
    signals,
    sessions,
    afterSession,
    growth,
    notes,
    referrals,
    referral,
    printExtract,
    plan,
    section,
    occupations,
    compare,
    occupation,
  ]),
]);
