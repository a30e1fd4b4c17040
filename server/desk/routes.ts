// What reads across slices: the list of trajectories with what waits in each. Only app.ts imports the desk.
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { AppDeps, SignedIn } from '../deps.ts';
import { mayOn, permit } from '../people/permit.ts';
import { listTrajectories } from '../trajectory/store.ts';
import { countWaiting } from './store.ts';

/** Mounted at /api/trajectories. */
export function deskRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/',
    describeRoute({ summary: 'Trajectories I may see, with what waits', responses: { 200: { description: 'a list' } } }),
    async (c) => {
      const person = c.get('person');
      permit(person, person.role === 'supervisor' ? 'evaluation:read' : 'trajectory:read');
      const [trajectories, waiting] = await deps.db.asPerson(person, async (tx) => [await listTrajectories(tx), await countWaiting(tx)] as const);
      return c.json(
        trajectories.map(({ standInId, responseHours, closedAt, ...trajectory }) => ({
          ...trajectory,
          standInId,
          responseHours,
          ready: standInId !== null && responseHours !== null,
          closedAt,
          ...(waiting.get(trajectory.id) ?? { lastMessageAt: null, openSignals: 0, highestLevel: null, sectionsToReview: 0, sectionsToAccept: 0 }),
          may: mayOn(person, trajectory),
        })),
      );
    },
  );
}
