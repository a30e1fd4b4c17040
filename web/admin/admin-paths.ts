import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';

const screens = () => import('./admin-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  beforeLoad: onlyFor('admin'),
  component: lazyRouteComponent(screens, 'AdminLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'ListPeople') });
const knowledge = createRoute({ getParentRoute: () => layout, path: '/knowledge', component: lazyRouteComponent(screens, 'CheckKnowledge') });
const partners = createRoute({ getParentRoute: () => layout, path: '/partners', component: lazyRouteComponent(screens, 'KeepPartners') });
const partner = createRoute({ getParentRoute: () => layout, path: '/partners/$partnerId', component: lazyRouteComponent(screens, 'EditPartner') });
const health = createRoute({ getParentRoute: () => layout, path: '/health', component: lazyRouteComponent(screens, 'SeeHealth') });

const alerts = createRoute({ getParentRoute: () => layout, path: '/alerts', component: lazyRouteComponent(screens, 'SetUpAlerts') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const adminPaths = layout.addChildren([home, knowledge, partners, partner, health, alerts]);
