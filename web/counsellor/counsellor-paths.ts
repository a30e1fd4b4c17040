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
const insights = createRoute({ getParentRoute: () => file, path: '/insights', component: lazyRouteComponent(screens, 'ReadInsights') });
const signals = createRoute({ getParentRoute: () => file, path: '/signals', component: lazyRouteComponent(screens, 'ReviewClientSignals') });
const plan = createRoute({ getParentRoute: () => file, path: '/plan', component: lazyRouteComponent(screens, 'OpenPlan') });
const section = createRoute({
  getParentRoute: () => file,
  path: '/plan/$section',
  component: lazyRouteComponent(screens, 'OpenPlan'),
});

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const counsellorPaths = layout.addChildren([
  inbox,
  clients,
  file.addChildren([fileStart, conversations, conversation, insights, signals, plan, section]),
]);
