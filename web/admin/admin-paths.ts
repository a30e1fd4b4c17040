import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute } from '../root-route.tsx';
import { readKnowledgeSearch } from './knowledge/filter-knowledge.ts';

const screens = () => import('./admin-routes.tsx');

const layout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  beforeLoad: onlyFor('admin'),
  component: lazyRouteComponent(screens, 'AdminLayout'),
});

const home = createRoute({ getParentRoute: () => layout, path: '/', component: lazyRouteComponent(screens, 'ListPeople') });
const knowledge = createRoute({
  getParentRoute: () => layout,
  path: '/knowledge',
  validateSearch: readKnowledgeSearch,
  component: lazyRouteComponent(screens, 'KeepKnowledge'),
});
const newDocument = createRoute({ getParentRoute: () => layout, path: '/knowledge/new', component: lazyRouteComponent(screens, 'AddDocument') });
const document = createRoute({ getParentRoute: () => layout, path: '/knowledge/$documentId', component: lazyRouteComponent(screens, 'OpenDocument') });
const editDocument = createRoute({ getParentRoute: () => layout, path: '/knowledge/$documentId/edit', component: lazyRouteComponent(screens, 'EditDocument') });
const exercises = createRoute({ getParentRoute: () => layout, path: '/exercises', component: lazyRouteComponent(screens, 'KeepExercises') });
const newExercise = createRoute({ getParentRoute: () => layout, path: '/exercises/new', component: lazyRouteComponent(screens, 'AddExercise') });
const exercise = createRoute({ getParentRoute: () => layout, path: '/exercises/$exerciseId', component: lazyRouteComponent(screens, 'EditExercise') });
const partners = createRoute({ getParentRoute: () => layout, path: '/partners', component: lazyRouteComponent(screens, 'KeepPartners') });
const partner = createRoute({ getParentRoute: () => layout, path: '/partners/$partnerId', component: lazyRouteComponent(screens, 'EditPartner') });
const health = createRoute({ getParentRoute: () => layout, path: '/health', component: lazyRouteComponent(screens, 'SeeHealth') });

const prompts = createRoute({ getParentRoute: () => layout, path: '/prompts', component: lazyRouteComponent(screens, 'ListPrompts') });
const prompt = createRoute({ getParentRoute: () => layout, path: '/prompts/$promptId', component: lazyRouteComponent(screens, 'OpenPrompt') });
const writePrompt = createRoute({ getParentRoute: () => layout, path: '/prompts/$promptId/write', component: lazyRouteComponent(screens, 'WritePrompt') });
const comparePrompt = createRoute({
  getParentRoute: () => layout,
  path: '/prompts/$promptId/compare/$comparisonId',
  component: lazyRouteComponent(screens, 'CompareVersions'),
});
const changes = createRoute({ getParentRoute: () => layout, path: '/changes', component: lazyRouteComponent(screens, 'SeeChanges') });
const model = createRoute({ getParentRoute: () => layout, path: '/model', component: lazyRouteComponent(screens, 'SeeModel') });
const trail = createRoute({ getParentRoute: () => layout, path: '/trail', component: lazyRouteComponent(screens, 'ReadTrail') });
const alerts = createRoute({ getParentRoute: () => layout, path: '/alerts', component: lazyRouteComponent(screens, 'SetUpAlerts') });

/** Every address of these screens; what is shown there comes in one piece, only for who needs it. */
export const adminPaths = layout.addChildren([
  home,
  knowledge,
  newDocument,
  document,
  editDocument,
  exercises,
  newExercise,
  exercise,
  partners,
  partner,
  health,
  trail,
  prompts,
  prompt,
  writePrompt,
  comparePrompt,
  changes,
  model,
  alerts,
]);
