// The Node door: settings, then dependencies, then the app, then a port. Stops gracefully: replies that are being written end, the
// database closes. What a kill interrupts is continued by the next start (sweep.ts).
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { serve, upgradeWebSocket } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { makeApp } from './app.ts';
import { pageOf } from './page-of.ts';
import { makeRunningReplies } from './conversation/running-replies.ts';
import { messageLimit } from './conversation/wire.ts';
import { openDatabase } from './db/open.ts';
import { demoOrganisationId, seedDemo } from './demo/seed.ts';
import { keepDemoFiles } from './demo/write-portfolio.ts';
import type { AppDeps } from './deps.ts';
import { evaluateConversation, evaluateDepsOf } from './evaluation/evaluate-conversation.ts';
import { judgeWaiting } from './evaluation/judge/judge-waiting.ts';
import { loadRubric } from './evaluation/judge/load-rubric.ts';
import { loadRules } from './intake/load-rules.ts';
import { loadAftercareRules } from './trajectory/course/load-aftercare-rules.ts';
import { type Jobs, startJobs } from './jobs/jobs.ts';
import { bringKnowledge } from './knowledge/bring-knowledge.ts';
import { makeCatalogues } from './knowledge/occupations/catalogues.ts';
import { embeddedEmbedder, modelEmbedder } from './knowledge/embed.ts';
import { bringStarterOccupations } from './knowledge/occupations/bring-starter.ts';
import { makeReadFile } from './knowledge/read-document.ts';
import { makeRetrieve } from './knowledge/retrieve.ts';
import { makeLocalLive, makePostgresLive } from './live/live.ts';
import { describeError, log } from './log.ts';
import { readPromptTexts } from './model/load-prompts.ts';
import { deliverAlerts } from './notify/deliver-alerts.ts';
import { makePush } from './notify/send-push.ts';
import { addressOf, type Ways } from './notify/ways.ts';
import { makeDiskFileStore } from './portfolio/disk-file-store.ts';
import { loadStandards } from './portfolio/load-standards.ts';
import { makeScanFile } from './portfolio/scan-file.ts';
import { loadCases } from './prompts/load-cases.ts';
import { makeModelOf } from './prompts/make-model-of.ts';
import { makeModelUse } from './prompts/model-use.ts';
import { makePromptsInUse } from './prompts/prompts-in-use.ts';
import { runComparison } from './prompts/run-comparison.ts';
import { setUpOf } from './prompts/set-up-of.ts';
import { readShipped } from './prompts/shipped.ts';
import { readSettings, type Settings, WrongSetting } from './settings.ts';
import { escalateEverywhere } from './signals/escalate.ts';
import { loadLearnedGuard } from './conversation/limits/learned/load-learned-guard.ts';
import { loadClassifier } from './signals/load-classifier.ts';
import { screenMessage } from './signals/screen-embedded.ts';
import { sweep } from './sweep.ts';
import { checkTonight } from './trail/check-tonight.ts';
import { type HeadKeeper, mailHead } from './trail/mail-head.ts';
import { writeConversationFigure } from './trends/write-figures.ts';

const root = join(import.meta.dirname, '..');

export type Running = { url: string; deps: AppDeps; stop(): Promise<void> };

/** How long a stop waits for replies that are being written; what is not whole by then, another instance or the next start goes on with. */
const repliesEndWithinMs = 8000;

/** How often what models were asked is added to what is kept, in milliseconds. */
const keepUseEveryMs = 10_000;

/** How long a request may take to arrive: ten megabytes over a slow line, in milliseconds. Node's own limit for headers stays. */
const requestTimeout = 15 * 60_000;

/** Starts Koers. @throws WrongSetting, or Error with a plain sentence, when it cannot. */
export async function start(settings: Settings): Promise<Running> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const shipped = readShipped(readPromptTexts(join(root, 'prompts')));
  const rubric = loadRubric(join(root, 'prompts'));
  const classifier = loadClassifier();
  const judgeSentence = loadLearnedGuard();
  const database = await openDatabase({ url: settings.databaseUrl, directUrl: settings.databaseDirectUrl, dataDir: settings.dataDir });
  try {
    const live = database.listenUrl ? await makePostgresLive(database.listenUrl, (event) => log(event)) : makeLocalLive();
    const { chat, embedder } = await openModel(settings.model);
    const ways = await openWays(settings);
    const keeper: HeadKeeper | null = settings.trailHeadTo && ways.mail ? { to: settings.trailHeadTo, mail: ways.mail } : null;
    const inUse = makePromptsInUse(shipped, log);
    const use = makeModelUse(log);
    const keeping = setInterval(() => void use.flush(database), keepUseEveryMs).unref();
    let jobs: Jobs | null = null;
    const stopping = new AbortController();
    const deps: AppDeps = {
      db: database,
      live,
      screen: (text) => screenMessage(text, classifier),
      judgeSentence,
      retrieve: makeRetrieve(database, embedder, log),
      occupations: makeCatalogues(database),
      embedder,
      splitPassages: async (...given) => (await import('./knowledge/split-passages.ts')).splitPassages(...given),
      readFile: makeReadFile(),
      fileLimit: settings.fileLimit,
      chat,
      model: setUpOf(settings),
      modelOf: makeModelOf(database, shipped, inUse, use),
      prompts: { shipped, inUse, cases: loadCases(join(root, 'prompts', 'cases')) },
      holder: `${hostname()}-${process.pid}-${crypto.randomUUID().slice(0, 8)}`,
      running: makeRunningReplies(),
      alerted: (organisationId) => {
        for (const name of ['deliver-mail', 'deliver-push'] as const)
          deps.enqueue(name, { organisationId }).catch((error: unknown) => log('alert.not-queued', describeError(error)));
      },
      ways,
      checksFacts: settings.checksFacts,
      entitlementRules: loadRules(join(root, 'knowledge', 'rules'), log),
      aftercareRules: loadAftercareRules(join(root, 'knowledge', 'rules'), log),
      limits: { screeningHoldsFirstSentence: 1000 },
      log,
      standards: loadStandards(join(root, 'knowledge', 'standards'), log),
      files: makeDiskFileStore(join(settings.dataDir, 'files')),
      scanFile: makeScanFile(settings.fileScan),
      exportPortfolioPdf: async (...given) => (await import('./portfolio/export-portfolio-pdf.ts')).exportPortfolioPdf(...given),
      version,
      rubric,
      judges: chat !== null && settings.judges,
      judgeHealth: { failure: null },
      demo: settings.demo ? { organisationId: demoOrganisationId } : null,
      enqueue: async (name, data) => {
        if (!jobs) throw new Error('jobs are not running yet');
        await jobs.enqueue(name, data);
      },
      exportPlanPdf: async (...given) => (await import('./plan/export-plan-pdf.ts')).exportPlanPdf(...given),
      exportPlanDocx: async (...given) => (await import('./plan/export-plan-docx.ts')).exportPlanDocx(...given),
      upgradeWebSocket,
      publicOrigin: settings.publicUrl ? new URL(settings.publicUrl).origin : null,
      secureCookies: settings.publicUrl?.startsWith('https:') ?? false,
    };
    if (settings.demo) {
      await seedDemo(database);
      if (deps.files) await keepDemoFiles(deps.files, demoOrganisationId);
    }
    await bringKnowledge({ db: database, log }, join(root, 'knowledge'));
    await bringStarterOccupations(database, log);
    jobs = await startJobs(
      database.pool,
      {
        'evaluate-conversation': async ({ organisationId, conversationId }) => {
          await evaluateConversation(evaluateDepsOf(deps), organisationId, conversationId);
          await writeConversationFigure(deps.db, organisationId, conversationId);
        },
        'judge-conversations': async ({ organisationId }) => {
          if (await judgeWaiting(deps, organisationId, stopping.signal)) await deps.enqueue('judge-conversations', { organisationId });
        },
        'deliver-mail': async ({ organisationId }) => void (await deliverAlerts({ ...deps, ways }, organisationId, 'mail', new Date())),
        'deliver-push': async ({ organisationId }) => void (await deliverAlerts({ ...deps, ways }, organisationId, 'push', new Date())),
        escalate: () => escalateEverywhere(deps, new Date()),
        'compare-prompts': ({ organisationId, comparisonId }) => runComparison(deps, organisationId, comparisonId),
        'check-trail': async ({ organisationId }) => {
          await checkTonight(deps, organisationId, new Date());
          // The queue tries again, with more time between each.
          if (keeper && (await mailHead(database, organisationId, keeper)) === 'failed') throw new Error('the head of the trail was not mailed');
        },
        sweep: () => sweep(deps),
        tidy: database.vacuum,
      },
      log,
    );

    const web = new Hono();
    web.route('/', makeApp(deps));
    serveWeb(web);
    const sockets = new WebSocketServer({ noServer: true, maxPayload: messageLimit * 8 });
    const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
      const serving = serve(
        { fetch: web.fetch, hostname: settings.host, port: settings.port, serverOptions: { requestTimeout }, websocket: { server: sockets } },
        () => resolve(serving),
      );
      serving.once('error', reject);
    });
    // What a kill left behind; nobody waits for it, and every failure of it is tried again by the next round.
    void sweep(deps).catch((error: unknown) => log('sweep.failed', describeError(error)));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : settings.port;
    return {
      url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
      deps,
      async stop() {
        stopping.abort();
        for (const socket of sockets.clients) socket.close(1001, 'going away');
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
        await jobs?.stop();
        await deps.running.ended(repliesEndWithinMs);
        clearInterval(keeping);
        await use.flush(database);
        await live.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** The model's package is loaded only where a model is configured. */
async function openModel(model: Settings['model']) {
  if (!model) return { chat: null, embedder: embeddedEmbedder };
  const [{ makeChat }, { makeEmbeddings }] = await Promise.all([import('./model/chat.ts'), import('./model/embeddings.ts')]);
  const open = (embeddingModel: string) => makeEmbeddings({ ...model, embeddingModel });
  return { chat: makeChat(model), embedder: model.embeddingModel ? modelEmbedder(open, model.embeddingModel) : embeddedEmbedder };
}

/** Mail where a server is set up, and web push. nodemailer is loaded only where there is mail. */
async function openWays({ mail, publicUrl, pushKey }: Settings): Promise<Ways> {
  const contact = mail ? `mailto:${addressOf(mail.from)}` : publicUrl?.startsWith('https:') ? publicUrl : 'mailto:koers@localhost';
  return { mail: mail ? (await import('./notify/send-mail.ts')).makeMail(mail) : null, from: mail?.from, push: makePush(contact), publicUrl, pushKey };
}

/** The built web app: files that never change under their name, and one page for every address that is not a file. */
function serveWeb(web: Hono): void {
  const folder = join(root, 'dist', 'web');
  web.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  web.use('*', serveStatic({ root: folder, precompressed: true }));
  web.get('*', (c, next) => serveStatic({ root: folder, path: pageOf(c.req.path), precompressed: true })(c, next));
}

if (import.meta.main) {
  try {
    const running = await start(readSettings(process.env));
    console.log(`Koers: ${running.url}`);
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(1);
        stopping = true;
        running.stop().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      });
    }
  } catch (error) {
    const plain = error instanceof WrongSetting || (error instanceof Error && !('code' in error));
    console.error(plain ? (error as Error).message : sentenceFor(error));
    process.exit(1);
  }
}

function sentenceFor(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return 'Koers cannot start: another program uses this port. Set PORT to another number.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'Koers cannot start: no database answers at DATABASE_URL.';
  return `Koers cannot start: ${(error as Error).message}`;
}
