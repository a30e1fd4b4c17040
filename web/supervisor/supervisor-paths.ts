import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./supervisor-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supervisor',
  beforeLoad: onlyFor('supervisor'),
  component: lazyRouteComponent(screens, 'SupervisorLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'SupervisorHome') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const supervisorPaths = layout.addChildren([home]);
