import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./client-routes.tsx');
const talkScreens = () => import('./talk/talk-routes.tsx');
const mineScreens = () => import('./mine/mine-routes.tsx');
const planScreens = () => import('./plan/plan-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/client',
  beforeLoad: onlyFor('client'),
  component: lazyRouteComponent(screens, 'ClientLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'Home') });

/** `reply`: the reply that was being read; `source`: which of its sources is open beside it. Ids only, never words. */
const placeInTalk = (search: Record<string, unknown>): { reply?: string; source?: number } =>
  typeof search.reply === 'string' ? { reply: search.reply, ...(typeof search.source === 'number' ? { source: search.source } : {}) } : {};
/** `begin`: the exercise that the client came here to do; `knock`: they come because Koers knocked. */
const toBegin = (search: Record<string, unknown>): { begin?: string; knock?: true } => ({
  ...(typeof search.begin === 'string' ? { begin: search.begin } : {}),
  ...(search.knock ? { knock: true as const } : {}),
});
/** `talk` and `reply`: where somebody came from, for the way back. */
const fromTalk = (search: Record<string, unknown>): { talk?: string; reply?: string } =>
  typeof search.talk === 'string' && typeof search.reply === 'string' ? { talk: search.talk, reply: search.reply } : {};

const talk = createRoute({ getParentRoute: () => layout, path: '/talk', component: lazyRouteComponent(talkScreens, 'Talk') });
const goOn = createRoute({ getParentRoute: () => talk, path: '/', validateSearch: toBegin, component: lazyRouteComponent(talkScreens, 'GoOnTalking') });
const begin = createRoute({ getParentRoute: () => talk, path: '/new', validateSearch: toBegin, component: lazyRouteComponent(talkScreens, 'BeginTalking') });
const conversation = createRoute({
  getParentRoute: () => talk,
  path: '/$conversationId',
  validateSearch: (search: Record<string, unknown>) => ({ ...placeInTalk(search), ...toBegin(search) }),
  component: lazyRouteComponent(talkScreens, 'TalkInConversation'),
});

const plan = createRoute({ getParentRoute: () => layout, path: '/plan', component: lazyRouteComponent(planScreens, 'ReadPlan') });
const referrals = createRoute({
  getParentRoute: () => layout,
  path: '/referrals',
  component: lazyRouteComponent(() => import('./referral/referral-routes.tsx'), 'ReadReferrals'),
});
const insights = createRoute({ getParentRoute: () => layout, path: '/insights', component: lazyRouteComponent(planScreens, 'ReadInsights') });

const exercises = createRoute({
  getParentRoute: () => layout,
  path: '/exercises',
  component: lazyRouteComponent(() => import('./exercises/exercise-routes.tsx'), 'ReadExercises'),
});

/** `ids`: the occupations beside each other. */
const compares = (search: Record<string, unknown>): { ids?: string } => (typeof search.ids === 'string' ? { ids: search.ids } : {});
const occupationScreens = () => import('./occupations/occupation-routes.tsx');
const occupations = createRoute({ getParentRoute: () => layout, path: '/occupations', component: lazyRouteComponent(occupationScreens, 'ExploreHere') });
const compare = createRoute({
  getParentRoute: () => layout,
  path: '/occupations/compare',
  validateSearch: compares,
  component: lazyRouteComponent(occupationScreens, 'CompareHere'),
});
const occupation = createRoute({
  getParentRoute: () => layout,
  path: '/occupations/$occupationId',
  validateSearch: fromTalk,
  component: lazyRouteComponent(occupationScreens, 'ReadHere'),
});

const betweenScreens = () => import('./between/between-routes.tsx');
const homework = createRoute({ getParentRoute: () => layout, path: '/homework', component: lazyRouteComponent(betweenScreens, 'DoHomework') });
const logbook = createRoute({ getParentRoute: () => layout, path: '/logbook', component: lazyRouteComponent(betweenScreens, 'KeepLogbook') });
const checkIns = createRoute({ getParentRoute: () => layout, path: '/check-ins', component: lazyRouteComponent(betweenScreens, 'SetCheckIns') });

const start = createRoute({
  getParentRoute: () => layout,
  path: '/start',
  component: lazyRouteComponent(() => import('./intake/intake-routes.tsx'), 'Start'),
});
/** `part`: which part of the portfolio is open. */
const portfolio = createRoute({
  getParentRoute: () => layout,
  path: '/portfolio',
  validateSearch: (search: Record<string, unknown>): { part?: 'files' | 'standard' | 'advice' | 'paper' } => {
    const part = (['files', 'standard', 'advice', 'paper'] as const).find((each) => each === search.part);
    return part ? { part } : {};
  },
  component: lazyRouteComponent(() => import('./portfolio/portfolio-routes.tsx'), 'KeepPortfolio'),
});
const growthScreens = () => import('./growth/growth-routes.tsx');
const growth = createRoute({ getParentRoute: () => layout, path: '/growth', component: lazyRouteComponent(growthScreens, 'Growth') });
const satisfaction = createRoute({ getParentRoute: () => layout, path: '/satisfaction', component: lazyRouteComponent(growthScreens, 'AnswerSatisfaction') });
const handover = createRoute({
  getParentRoute: () => layout,
  path: '/handover',
  component: lazyRouteComponent(() => import('./handover/handover-routes.tsx'), 'AnswerHandover'),
});
const complaint = createRoute({
  getParentRoute: () => layout,
  path: '/complaint',
  validateSearch: fromTalk,
  component: lazyRouteComponent(() => import('./complaint/complaint-routes.tsx'), 'Complaints'),
});
const ownData = createRoute({
  getParentRoute: () => layout,
  path: '/own-data',
  component: lazyRouteComponent(() => import('./own-data/own-data-routes.tsx'), 'OwnData'),
});
const mine = createRoute({ getParentRoute: () => layout, path: '/mine', component: lazyRouteComponent(mineScreens, 'Mine') });

/** Every address of the client's screens. They come in light pieces: a phone on a train reads them too. */
export const clientPaths = layout.addChildren([
  home,
  talk.addChildren([goOn, begin, conversation]),
  plan,
  insights,
  exercises,
  homework,
  logbook,
  checkIns,
  start,
  growth,
  satisfaction,
  mine,
  ownData,
  complaint,
  handover,
  portfolio,
  referrals,
  occupations,
  compare,
  occupation,
]);
