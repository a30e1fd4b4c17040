// A line that stays open to a screen and says what changed; the screen then reads it again, under its own rights.
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { describeRoute } from 'hono-openapi';
import type { AppDeps, SignedIn } from '../deps.ts';
import { listOffered } from '../continuity/handover-store.ts';
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
        // Handovers that wait for this counsellor: of those trajectories they hear that, and nothing else.
        let offered = new Set<string>();
        const refresh = async () => {
          if (person.role !== 'client' && person.role !== 'counsellor') return;
          await deps.db.asPerson(person, async (tx) => {
            mine = new Set((await listTrajectories(tx)).map(({ id }) => id));
            if (person.role === 'counsellor') offered = new Set(await listOffered(tx));
          });
        };
        await refresh();
        const hears = ({ topic, trajectoryId }: Change) => {
          if (topic === 'prompts') return person.role === 'admin' || person.role === 'supervisor';
          // Who guides does not hear that there is a complaint before it is shared with them.
          if (topic === 'complaints' && person.role === 'counsellor') return false;
          if (person.role === 'admin') return false;
          if (person.role === 'supervisor') return true;
          if (topic === 'handovers' && offered.has(trajectoryId)) return true;
          return mine.has(trajectoryId) && !(person.role === 'client' && (topic === 'signals' || topic === 'evaluations'));
        };
        const send = (change: Change) => {
          if (hears(change)) void stream.writeSSE({ event: 'changed', data: JSON.stringify({ topic: change.topic, trajectoryId: change.trajectoryId }) });
        };
        const off = deps.live.onChange(person.organisationId, (change) => {
          if (change.topic !== 'handovers' || person.role !== 'counsellor') return send(change);
          // Whose trajectory it is may be another now: until that is read again this line says nothing more of it.
          const wasMine = mine.delete(change.trajectoryId);
          refresh().then(
            // Who guided it hears that it went, once.
            () =>
              wasMine && !mine.has(change.trajectoryId)
                ? void stream.writeSSE({ event: 'changed', data: JSON.stringify({ topic: 'trajectories', trajectoryId: change.trajectoryId }) })
                : send(change),
            () => undefined,
          );
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
