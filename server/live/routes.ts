// A line that stays open to a screen and says what changed; the screen then reads it again, under its own rights.
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { describeRoute } from 'hono-openapi';
import type { AppDeps, SignedIn } from '../deps.ts';
import { listTrajectories } from '../trajectory/store.ts';
import type { Change } from './live.ts';

const heartbeatMs = 20_000;

/** Mounted at /api/live. */
export function liveRoutes(deps: AppDeps) {
  return new Hono<SignedIn>().get(
    '/',
    describeRoute({ summary: 'What changed, as server-sent events', responses: { 200: { description: 'event: changed' } } }),
    (c) => {
      const person = c.get('person');
      const session = c.get('session');
      return streamSSE(c, async (stream) => {
        // Whoever cannot see a trajectory does not hear of it either. Supervisors and administrators hear of their organisation.
        let mine = new Set<string>();
        const refresh = async () => {
          if (person.role === 'client' || person.role === 'counsellor') mine = new Set((await deps.db.asPerson(person, listTrajectories)).map(({ id }) => id));
        };
        await refresh();
        const hears = ({ topic, trajectoryId }: Change) => {
          if (person.role === 'admin') return false;
          if (person.role === 'supervisor') return true;
          return mine.has(trajectoryId) && !(person.role === 'client' && (topic === 'signals' || topic === 'evaluations'));
        };
        const off = deps.live.onChange(person.organisationId, (change) => {
          if (hears(change)) void stream.writeSSE({ event: 'changed', data: JSON.stringify({ topic: change.topic, trajectoryId: change.trajectoryId }) });
        });
        const left = deps.live.onSessionEnd(session.id, () => void stream.close());
        stream.onAbort(() => {
          off();
          left();
        });
        await stream.writeSSE({ event: 'ready', data: '{}' });
        while (!stream.aborted && !stream.closed && session.expiresAt.getTime() > Date.now()) {
          await stream.sleep(heartbeatMs);
          await refresh().catch(() => undefined);
          await stream.writeSSE({ event: 'beat', data: '{}' });
        }
        off();
        left();
      });
    },
  );
}
