import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./counsellor-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/counsellor',
  beforeLoad: onlyFor('counsellor'),
  component: lazyRouteComponent(screens, 'CounsellorLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'CounsellorHome') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const counsellorPaths = layout.addChildren([home]);
