// The whole server as one app: who is this, then the slices, then one place that words what went wrong. Both doors (node.ts,
// worker.ts) and the tests make it from the same dependencies.
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { openAPIRouteHandler } from 'hono-openapi';
import { z } from 'zod';
import { auditRoutes } from './audits/routes.ts';
import { homeworkRoutes, leaveRoutes, logbookRoutes, trajectoryBetweenRoutes } from './between/routes.ts';
import { exerciseRunRoutes, trajectoryExerciseRoutes, tryExerciseRoutes } from './conversation/exercise-routes.ts';
import { complaintRoutes } from './complaints/routes.ts';
import { conversationRoutes } from './conversation/routes.ts';
import { serveSocket } from './conversation/socket.ts';
import { isDatabaseDown } from './db/as-person.ts';
import { extractLinkRoutes, handoverRoutes, trajectoryContinuityRoutes } from './continuity/routes.ts';
import { sharedRoutes } from './continuity/shared-routes.ts';
import { demoRoutes } from './demo/routes.ts';
import type { AppDeps, SignedIn } from './deps.ts';
import { deskRoutes, searchRoutes } from './desk/routes.ts';
import { Refusal, type RefusalCode, type RefusalParams, statusOf } from './errors.ts';
import { rubricRoutes } from './evaluation/judge/routes.ts';
import { evaluationRoutes } from './evaluation/routes.ts';
import { trajectoryIntakeRoutes } from './intake/routes.ts';
import { documentRoutes } from './knowledge/document-routes.ts';
import { exerciseKeepRoutes } from './knowledge/exercise-routes.ts';
import { partnerRoutes } from './knowledge/partner-routes.ts';
import { occupationRoutes } from './knowledge/occupations/routes.ts';
import { knowledgeRoutes } from './knowledge/routes.ts';
import { limitBody } from './invalid.ts';
import { describeError } from './log.ts';
import { liveRoutes } from './live/routes.ts';
import { namesRoutes } from './names/routes.ts';
import { alertRoutes } from './notify/routes.ts';
import { allow } from './people/allow.ts';
import { logoRoutes } from './people/logo-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { cookieName, readSession } from './people/session.ts';
import { planRoutes } from './plan/routes.ts';
import { portfolioRoutes } from './portfolio/routes.ts';
import { sandboxed } from './portfolio/take-file.ts';
import { changeRoutes, modelRoutes, promptRoutes } from './prompts/routes.ts';
import { referralRoutes, trajectoryReferralRoutes } from './referral/routes.ts';
import { dataRequestRoutes, ownDataRoutes } from './rights/routes.ts';
import { recordRoutes } from './sessions/record-routes.ts';
import { feedRoutes, openFeedRoutes, registrationRoutes, sessionRoutes, trajectorySessionRoutes } from './sessions/routes.ts';
import { attentionRoutes } from './signals/attention-routes.ts';
import { missedRoutes, signalRoutes } from './signals/routes.ts';
import { trailRoutes } from './trail/routes.ts';
import { courseRoutes, satisfactionRoutes } from './trajectory/course/routes.ts';
import { agreementRoutes, ownFigureRoutes, trendRoutes } from './trends/routes.ts';
import { trajectoryNoteRoutes, workNoteRoutes } from './work-notes/routes.ts';
import { growthRoutes } from './trajectory/growth/routes.ts';
import { careerQuestionRoutes, insightRoutes, trajectoryRoutes } from './trajectory/routes.ts';

/** The largest body of a request, in bytes; a plan section is far below it. */
const largestBody = 256 * 1024;

/** Makes the app over its dependencies. */
export function makeApp(deps: AppDeps) {
  const app = new Hono<SignedIn>();

  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID());
    await next();
    c.header('x-request-id', c.get('requestId'));
  });
  app.use('/api/trajectories/:id/portfolio/files/:fileId', sandboxed);
  // Before the headers of the house: the page of a partner has stricter ones.
  app.route('/api/shared', sharedRoutes(deps));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'self'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: deps.secureCookies,
    }),
  );
  const ordinary = limitBody(largestBody);
  // A whole document, a logo and a file of a portfolio are larger: those are looked at behind who may send one (knowledge/document-routes.ts,
  // people/logo-routes.ts, portfolio/keep-file.ts).
  const hasOwnLimit = (path: string) =>
    path.startsWith('/api/knowledge/') || path === '/api/organisation/logo' || /^\/api\/trajectories\/[^/]+\/portfolio\/files$/.test(path);
  app.use('/api/*', (c, next) => (hasOwnLimit(c.req.path) ? next() : ordinary(c, next)));
  app.use('/api/*', async (c, next) => {
    refuseOtherOrigins(c.req.method, c.req.header('upgrade'), c.req.header('origin'), c.req.header('host'), deps.publicOrigin);
    await next();
    c.header('cache-control', c.res.headers.get('cache-control') ?? 'no-store');
  });

  app.get('/healthz', async (c) => {
    const database = await deps.db.isUp();
    return c.json(
      {
        status: database ? 'ok' : 'down',
        database: deps.db.kind,
        voice: deps.chat ? 'model' : 'guide',
        version: deps.version,
        prompts: deps.prompts.inUse.fallbacks().length === 0 ? 'as-chosen' : 'fallback',
        judge: healthOfJudge(deps),
      },
      database ? 200 : 503,
    );
  });
  app.get('/api/openapi.json', openAPIRouteHandler(app, { documentation: { info: { title: 'Koers', version: deps.version } } }));
  app.route('/api', demoRoutes(deps));
  app.route('/api/check-ins', leaveRoutes(deps));
  app.route('/api/calendar', openFeedRoutes(deps));

  // From here on somebody is signed in.
  app.use('/api/*', async (c, next) => {
    const session = await readSession(deps.db, getCookie(c, cookieName));
    if (session === 'expired') throw new Refusal('session-expired');
    if (!session) throw new Refusal('not-signed-in');
    c.set('person', session.person);
    c.set('session', session);
    await next();
  });
  app.route('/api/organisation/logo', logoRoutes(deps));
  app.route('/api', peopleRoutes(deps));
  app.route('/api', knowledgeRoutes(deps));
  app.route('/api/knowledge/exercises/try', tryExerciseRoutes());
  app.route('/api/knowledge/exercises', exerciseKeepRoutes(deps));
  app.route('/api/knowledge', documentRoutes(deps));
  app.route('/api/occupations', occupationRoutes(deps));
  app.route('/api/partners', partnerRoutes(deps));
  app.route('/api/search', searchRoutes(deps));
  app.route('/api/live', liveRoutes(deps));
  app.route('/api/trajectories', deskRoutes(deps));
  app.route('/api/trajectories', trajectoryRoutes(deps));
  app.route('/api/trajectories/:trajectoryId/plan', planRoutes(deps));
  app.route('/api/trajectories/:id/portfolio', portfolioRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryReferralRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryBetweenRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryIntakeRoutes(deps));
  app.route('/api/trajectories/:id', trajectorySessionRoutes(deps));
  app.route('/api/trajectories/:id', growthRoutes(deps));
  app.route('/api/trajectories/:id', courseRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryNoteRoutes(deps));
  app.route('/api/work-notes', workNoteRoutes(deps));
  app.route('/api/trajectories/:id', ownDataRoutes(deps));
  app.route('/api/data-requests', dataRequestRoutes(deps));
  app.route('/api/satisfaction-counts', satisfactionRoutes(deps));
  app.route('/api/sessions/:id/record', recordRoutes(deps));
  app.route('/api/sessions', sessionRoutes(deps));
  app.route('/api/registrations', registrationRoutes(deps));
  app.route('/api/calendar-feed', feedRoutes(deps));
  app.route('/api/homework', homeworkRoutes(deps));
  app.route('/api/logbook', logbookRoutes(deps));
  app.route('/api/referrals', referralRoutes(deps));
  app.route('/api/referrals', extractLinkRoutes(deps));
  app.route('/api/handovers', handoverRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryContinuityRoutes(deps));
  app.route('/api/trajectories/:id', trajectoryExerciseRoutes(deps));
  app.route('/api/exercise-runs', exerciseRunRoutes(deps));
  app.route('/api/insights', insightRoutes(deps));
  app.route('/api/career-questions', careerQuestionRoutes(deps));
  app.route('/api/conversations', conversationRoutes(deps));
  app.route('/api', alertRoutes(deps));
  app.route('/api/signals/missed', missedRoutes(deps));
  app.route('/api/signals', signalRoutes(deps));
  app.route('/api/attention', attentionRoutes(deps));
  app.route('/api/complaints', complaintRoutes(deps));
  app.route('/api/trail', trailRoutes(deps));
  app.route('/api/evaluations', evaluationRoutes(deps));
  app.route('/api/trends', trendRoutes(deps));
  app.route('/api/agreement', agreementRoutes(deps));
  app.route('/api/own-figures', ownFigureRoutes(deps));
  app.route('/api/audits', auditRoutes(deps));
  app.route('/api/names', namesRoutes(deps));
  app.route('/api', rubricRoutes(deps));
  app.route('/api/prompts', promptRoutes(deps));
  app.route('/api/changes', changeRoutes(deps));
  app.route('/api/model', modelRoutes(deps));
  app.get(
    '/api/conversations/:id/socket',
    allow('conversation:write'),
    async (c, next) => {
      await requireConversation(deps, c.get('person'), c.req.param('id'));
      readAfter(c.req.query('after'));
      await next();
    },
    deps.upgradeWebSocket((c) => {
      let socket: ReturnType<typeof serveSocket>;
      return {
        onOpen: (_event, ws) => {
          socket = serveSocket(deps, c.get('session'), c.req.param('id') as string, readAfter(c.req.query('after')), ws);
          void socket.open();
        },
        onMessage: (event) => void socket.receive(event.data),
        onClose: () => socket?.closed(),
        onError: () => socket?.closed(),
      };
    }),
  );
  app.all('/api/*', () => {
    throw new Refusal('not-found');
  });

  app.onError((error, c) => {
    const { code, params } = refusalOf(error);
    if (code === 'internal' || code === 'unavailable') {
      deps.log('request.failed', { requestId: c.get('requestId'), method: c.req.method, route: c.req.routePath, ...describeError(error) });
    }
    return c.json({ code, params }, statusOf(code), code === 'unavailable' ? { 'retry-after': '2' } : {});
  });
  return app;
}

/** `away`: the model that judges could not be reached; conversations wait for it, and nothing else is held up. */
const healthOfJudge = ({ judges, judgeHealth }: Pick<AppDeps, 'judges' | 'judgeHealth'>) => (judges ? (judgeHealth.failure ? 'away' : 'ready') : 'off');

/** The number after which a screen wants frames. @throws Refusal invalid-input */
export function readAfter(value: string | undefined): number {
  if (value === undefined || value === '') return 0;
  if (!/^\d{1,15}$/.test(value)) throw new Refusal('invalid-input', { field: 'after' });
  return Number(value);
}

/** @throws Refusal not-found when this conversation is not there for this person. */
async function requireConversation(deps: Pick<AppDeps, 'db'>, person: SignedIn['Variables']['person'], id: string): Promise<void> {
  const rows = z.uuid().safeParse(id).success
    ? await deps.db.asPerson(person, (tx) => tx.query('select 1 from conversation where organisation_id = koers_organisation() and id = $1', [id]))
    : [];
  if (rows.length === 0) throw new Refusal('not-found');
}

/** A page of somebody else must not act in a client's name: browsers say where a request comes from, and that must be here. */
function refuseOtherOrigins(
  method: string,
  upgrade: string | undefined,
  origin: string | undefined,
  host: string | undefined,
  publicOrigin: string | null,
): void {
  const reads = (method === 'GET' || method === 'HEAD') && !upgrade;
  if (reads || origin === undefined || origin === publicOrigin) return;
  const from = URL.canParse(origin) ? new URL(origin).host : '';
  if (from !== host) throw new Refusal('not-allowed');
}

function refusalOf(error: unknown): { code: RefusalCode; params: RefusalParams } {
  if (error instanceof Refusal) return error;
  if (isDatabaseDown(error)) return { code: 'unavailable', params: {} };
  // Hono's own validator, for a body that is no JSON.
  if (error instanceof Error && 'status' in error && error.status === 400) return { code: 'invalid-input', params: { field: 'body' } };
  return { code: 'internal', params: {} };
}
