// Dependencies on Cloudflare: the same as on Node, with what a worker has no files and no processes for replaced. Made for each
// request, and once for each room; prompts and weights are read once for each isolate.
import type { MiddlewareHandler } from 'hono';
import type { UpgradeWebSocket } from 'hono/ws';
import pg from 'pg';
import koers from '../package.json' with { type: 'json' };
import aftercare2013 from '../knowledge/rules/aftercare-from-2013.yaml';
import cheque2013 from '../knowledge/rules/cheque-2013-2019.yaml';
import cheque2020 from '../knowledge/rules/cheque-2020-2023.yaml';
import cheque2024 from '../knowledge/rules/cheque-2024-2025.yaml';
import cheque2025 from '../knowledge/rules/cheque-2025-2026.yaml';
import credit2027 from '../knowledge/rules/krediet-2027.yaml';
import forkliftStandard from '../knowledge/standards/bestuurder-interne-transportmiddelen.yaml';
import childcareStandard from '../knowledge/standards/kinderbegeleider-babys-en-peuters.yaml';
import counsellorStandard from '../knowledge/standards/loopbaanbegeleider.yaml';
import stepsToTestCentre from '../knowledge/standards/stappen-naar-een-testcentrum.yaml';
import careStandard from '../knowledge/standards/zorgkundige.yaml';
import checkFactsCases from '../prompts/cases/check-facts.yaml';
import checkSmartCases from '../prompts/cases/check-smart.yaml';
import draftSectionCases from '../prompts/cases/draft-section.yaml';
import judgeConversationCases from '../prompts/cases/judge-conversation.yaml';
import plainPlanCases from '../prompts/cases/plain-plan.yaml';
import proposeRecordCases from '../prompts/cases/propose-record.yaml';
import replyCases from '../prompts/cases/reply.yaml';
import rewriteSentenceCases from '../prompts/cases/rewrite-sentence.yaml';
import screenSignalsCases from '../prompts/cases/screen-signals.yaml';
import summariseConversationCases from '../prompts/cases/summarise-conversation.yaml';
import checkFacts from '../prompts/check-facts.md';
import draftSection from '../prompts/draft-section.md';
import judgeConversation from '../prompts/judge-conversation.md';
import moves from '../prompts/moves.md';
import checkSmart from '../prompts/check-smart.md';
import plainPlan from '../prompts/plain-plan.md';
import planSections from '../prompts/plan-sections.md';
import proposeRecord from '../prompts/propose-record.md';
import reply from '../prompts/reply.md';
import rubricText from '../prompts/rubric.yaml';
import rewriteSentence from '../prompts/rewrite-sentence.md';
import screenSignals from '../prompts/screen-signals.md';
import summariseConversation from '../prompts/summarise-conversation.md';
import { readAfter } from './app.ts';
import { type JudgeSentence, makeJudge } from './conversation/limits/learned/learned-guard.ts';
import learnedWeights from './conversation/limits/learned/weights/learned-guard.bin';
import { readLearnedGuard } from './conversation/limits/learned/weights-file.ts';
import { makeRunningReplies } from './conversation/running-replies.ts';
import { makeDatabase } from './db/as-person.ts';
import type { AppDeps, SignedIn } from './deps.ts';
import { evaluateConversation, evaluateDepsOf } from './evaluation/evaluate-conversation.ts';
import { judgeWaiting } from './evaluation/judge/judge-waiting.ts';
import { readRubric, type Rubric } from './evaluation/judge/read-rubric.ts';
import type { EntitlementRule } from './intake/entitlement-rule.ts';
import { readRules } from './intake/read-rules.ts';
import { readAftercareRules } from './trajectory/course/aftercare-rule.ts';
import type { JobData, JobName } from './jobs/jobs.ts';
import { makeCatalogues } from './knowledge/occupations/catalogues.ts';
import { embeddedEmbedder, modelEmbedder } from './knowledge/embed.ts';
import { makeRetrieve } from './knowledge/retrieve.ts';
import { makeRoomLive } from './live/live-room.ts';
import { describeError } from './log.ts';
import { makeChat } from './model/chat.ts';
import { makeEmbeddings } from './model/embeddings.ts';
import { readStandards } from './portfolio/read-standards.ts';
import type { Standards } from './portfolio/standard.ts';
import { type PromptCases, readCases } from './prompts/cases.ts';
import { makeModelOf } from './prompts/make-model-of.ts';
import { makeModelUse } from './prompts/model-use.ts';
import { makePromptsInUse, type PromptsInUse } from './prompts/prompts-in-use.ts';
import { runComparison } from './prompts/run-comparison.ts';
import { setUpOf } from './prompts/set-up-of.ts';
import { readShipped, type Shipped } from './prompts/shipped.ts';
import { readSettings } from './settings.ts';
import { type Classifier, readClassifier } from './signals/classify.ts';
import { screenMessage } from './signals/screen-embedded.ts';
import weights from './signals/weights/classifier.bin';
import type { Bindings, Until } from './worker-bindings.ts';
import { checkTonight } from './trail/check-tonight.ts';
import { writeConversationFigure } from './trends/write-figures.ts';

const promptFiles = {
  'check-facts.md': checkFacts,
  'draft-section.md': draftSection,
  'judge-conversation.md': judgeConversation,
  'moves.md': moves,
  'check-smart.md': checkSmart,
  'plain-plan.md': plainPlan,
  'plan-sections.md': planSections,
  'propose-record.md': proposeRecord,
  'reply.md': reply,
  'rewrite-sentence.md': rewriteSentence,
  'screen-signals.md': screenSignals,
  'summarise-conversation.md': summariseConversation,
};
const caseFiles = {
  'check-facts.yaml': checkFactsCases,
  'check-smart.yaml': checkSmartCases,
  'draft-section.yaml': draftSectionCases,
  'judge-conversation.yaml': judgeConversationCases,
  'plain-plan.yaml': plainPlanCases,
  'propose-record.yaml': proposeRecordCases,
  'reply.yaml': replyCases,
  'rewrite-sentence.yaml': rewriteSentenceCases,
  'screen-signals.yaml': screenSignalsCases,
  'summarise-conversation.yaml': summariseConversationCases,
};
const ruleFiles = {
  'cheque-2013-2019.yaml': cheque2013,
  'cheque-2020-2023.yaml': cheque2020,
  'cheque-2024-2025.yaml': cheque2024,
  'cheque-2025-2026.yaml': cheque2025,
  'krediet-2027.yaml': credit2027,
};
const standardFiles = {
  'bestuurder-interne-transportmiddelen.yaml': forkliftStandard,
  'kinderbegeleider-babys-en-peuters.yaml': childcareStandard,
  'loopbaanbegeleider.yaml': counsellorStandard,
  'stappen-naar-een-testcentrum.yaml': stepsToTestCentre,
  'zorgkundige.yaml': careStandard,
};
let atHand: {
  shipped: Shipped;
  inUse: PromptsInUse;
  rubric: Rubric;
  cases: PromptCases;
  rules: EntitlementRule[];
  standards: Standards;
  classifier: Classifier;
  judgeSentence: JudgeSentence;
} | null = null;

/**
 * @param until keeps the runtime going for what outlasts an answer
 * @returns the dependencies, and `close` for when nothing is asked of them any more: it waits for jobs, then lets the database go
 * @throws WrongSetting
 */
export function makeWorkerDeps(env: Bindings, { until, isHttps }: { until: Until; isHttps: boolean }): { deps: AppDeps; close(): Promise<void> } {
  const settings = readSettings(Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string')));
  const shipped = atHand?.shipped ?? readShipped(promptFiles);
  atHand ??= {
    shipped,
    inUse: makePromptsInUse(shipped, logLine),
    rubric: readRubric(rubricText),
    cases: readCases(caseFiles),
    rules: readRules(ruleFiles).rules,
    standards: readStandards(standardFiles),
    classifier: readClassifier(new Uint8Array(weights)),
    judgeSentence: makeJudge(readLearnedGuard(new Uint8Array(learnedWeights))),
  };
  const { classifier, judgeSentence } = atHand;
  // A worker may have six connections open; Hyperdrive keeps the real ones.
  const pool = new pg.Pool({ connectionString: env.HYPERDRIVE.connectionString, max: 5, connectionTimeoutMillis: 5000, idleTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const database = makeDatabase(pool, 'postgres');
  const { model } = settings;
  const openEmbeddings = (embeddingModel: string) => makeEmbeddings({ ...(model as NonNullable<typeof model>), embeddingModel });
  const embedder = model?.embeddingModel ? modelEmbedder(openEmbeddings, model.embeddingModel) : embeddedEmbedder;
  const jobs = new Set<Promise<void>>();
  const counted = makeModelUse(logLine);
  // Nothing ticks here: what was asked is written when the answer is there, after it went out.
  const use = {
    ...counted,
    count(...given: Parameters<typeof counted.count>) {
      counted.count(...given);
      const job = counted.flush(database).finally(() => jobs.delete(job));
      jobs.add(job);
      until(job);
    },
  };
  const deps: AppDeps = {
    db: database,
    live: makeRoomLive(env.LIVE, until),
    screen: (text) => screenMessage(text, classifier),
    judgeSentence,
    retrieve: makeRetrieve(database, embedder, logLine),
    occupations: makeCatalogues(database),
    embedder,
    splitPassages: null,
    readFile: null,
    fileLimit: settings.fileLimit,
    chat: settings.model ? makeChat(settings.model) : null,
    model: setUpOf(settings),
    modelOf: makeModelOf(database, shipped, atHand.inUse, use),
    prompts: { shipped, inUse: atHand.inUse, cases: atHand.cases },
    holder: `worker-${crypto.randomUUID()}`,
    running: makeRunningReplies(),
    // The outbox is in the database; a Node instance on it comes by every minute.
    alerted: () => undefined,
    ways: null,
    checksFacts: settings.checksFacts,
    entitlementRules: atHand.rules,
    aftercareRules: readAftercareRules({ 'aftercare-from-2013.yaml': aftercare2013 }).rules,
    limits: { screeningHoldsFirstSentence: 1000 },
    log: logLine,
    version: koers.version,
    rubric: atHand.rubric,
    judges: settings.model !== null && settings.judges,
    judgeHealth: { failure: null },
    // Whatever DEMO says: there is no demo door on Workers.
    demo: null,
    // No queue polls here. A job is done at once, after the answer; one that is lost is found again by the sweep.
    enqueue: async (name, data) => {
      const work = workOf(deps, name, data);
      if (!work) return;
      const job = work.catch((error: unknown) => deps.log('job.failed', describeError(error))).finally(() => jobs.delete(job));
      jobs.add(job);
      until(job);
    },
    standards: atHand.standards,
    files: null,
    scanFile: null,
    exportPlanPdf: null,
    exportPortfolioPdf: null,
    exportPlanDocx: null,
    upgradeWebSocket: handOver(env),
    publicOrigin: settings.publicUrl ? new URL(settings.publicUrl).origin : null,
    secureCookies: isHttps,
  };
  return {
    deps,
    async close() {
      await Promise.all(jobs);
      await pool.end();
    },
  };
}

/** What is done here of what would be a job on Node. */
function workOf(deps: AppDeps, name: JobName, data: unknown): Promise<void> | null {
  if (name === 'evaluate-conversation') return evaluate(deps, data as JobData['evaluate-conversation']);
  if (name === 'check-trail') return checkTonight(deps, (data as JobData['check-trail']).organisationId, new Date()).then(() => undefined);
  if (name === 'judge-conversations') return judge(deps, data as JobData['judge-conversations']);
  if (name !== 'compare-prompts') return null;
  const { organisationId, comparisonId } = data as JobData['compare-prompts'];
  return runComparison(deps, organisationId, comparisonId);
}

async function evaluate(deps: AppDeps, { organisationId, conversationId }: JobData['evaluate-conversation']): Promise<void> {
  try {
    await evaluateConversation(evaluateDepsOf(deps), organisationId, conversationId);
    await writeConversationFigure(deps.db, organisationId, conversationId);
  } catch (error) {
    deps.log('evaluation.failed', describeError(error));
  }
}

/** As far as the runtime lets it go on; every vote is kept, and the next sweep goes on from there. */
async function judge(deps: AppDeps, { organisationId }: JobData['judge-conversations']): Promise<void> {
  try {
    await judgeWaiting(deps, organisationId);
  } catch (error) {
    deps.log('judge.failed', describeError(error));
  }
}

/** The app has checked who this is and what they may; the socket itself goes to the room of the conversation. */
function handOver(env: Bindings): UpgradeWebSocket {
  const toRoom: MiddlewareHandler<SignedIn> = async (c, next) => {
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return next();
    const id = c.req.param('id') as string;
    const after = readAfter(c.req.query('after'));
    const room = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(`${c.get('person').organisationId}/${id}`));
    const { status, headers, body, webSocket } = await room.fetch(`https://room/${id}?after=${after}`, {
      headers: { upgrade: 'websocket', cookie: c.req.header('cookie') ?? '' },
    });
    return new Response(body, { status, headers, webSocket });
  };
  return (() => toRoom) as unknown as UpgradeWebSocket;
}

function logLine(event: string, detail: Record<string, string | number | boolean | null> = {}): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), event, ...detail }));
}
