import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { adminPaths } from './admin/admin-paths.ts';
import { clientPaths } from './client/client-paths.ts';
import { counsellorPaths } from './counsellor/counsellor-paths.ts';
import { rootRoute } from './root-route.tsx';
import { supervisorPaths } from './supervisor/supervisor-paths.ts';
import { isSignedOut, Refused } from './ui/api.ts';
import { meQuery } from './ui/queries.ts';
import { Waiting } from './ui/waiting.tsx';

/** The door: what Koers is, and the way in. */
const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { signedOut?: true } => (search.signedOut ? { signedOut: true } : {}),
  component: lazyRouteComponent(() => import('./entry/entry-routes.tsx'), 'Enter'),
});

/** Out of a mail, without signing in. The token stays behind the #, which no server sees. */
const leaveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/leave',
  component: lazyRouteComponent(() => import('./entry/leave-check-ins.tsx'), 'LeaveCheckIns'),
});

// A session that ended while a screen was open: forget who it was, and let the router lead to the door.
function onFailure(error: unknown): void {
  if (!isSignedOut(error)) return;
  queries.setQueryData(meQuery.queryKey, null);
  void router.invalidate();
}

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: onFailure }),
  mutationCache: new MutationCache({ onError: onFailure }),
  defaultOptions: {
    queries: {
      // Being offline is an answer that a screen can word; waiting in silence is not.
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && error instanceof Refused && (error.code === 'offline' || error.code === 'unavailable'),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([entryRoute, leaveRoute, clientPaths, counsellorPaths, supervisorPaths, adminPaths]),
  context: { queries },
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Waiting />,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
