import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./client-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/client',
  beforeLoad: onlyFor('client'),
  component: lazyRouteComponent(screens, 'ClientLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'Home') });

/** Every address of the client's screens. They come in one light piece: a phone on a train reads them too. */
export const clientPaths = layout.addChildren([home]);
