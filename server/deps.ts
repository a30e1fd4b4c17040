// Everything the app is made of, handed in from one of the two doors (node.ts, worker.ts) or from a test.
import type { UpgradeWebSocket } from 'hono/ws';
import type { TurnDeps } from './conversation/turn-deps.ts';
import type { JudgeHealth } from './evaluation/judge/judge-waiting.ts';
import type { Rubric } from './evaluation/judge/read-rubric.ts';
import type { EntitlementRule } from './intake/entitlement-rule.ts';
import type { EnqueueJob } from './jobs/jobs.ts';
import type { Embedder } from './knowledge/embed.ts';
import type { KeepDeps } from './knowledge/oversee-kept.ts';
import type { ReadFile } from './knowledge/read-document.ts';
import type { Person } from './people/roles.ts';
import type { AftercareRule } from './trajectory/course/aftercare-rule.ts';
import type { Session } from './people/session.ts';
import type { ExportPlanFile } from './plan/export-plan-pdf.ts';
import type { ExportPortfolioPdf } from './portfolio/export-portfolio-pdf.ts';
import type { FileStore } from './portfolio/file-store.ts';
import type { ScanFile } from './portfolio/scan-file.ts';
import type { ModelSetUp } from './prompts/see-model.ts';
import type { PromptDesk } from './prompts/prompt-deps.ts';
import type { Standards } from './portfolio/standard.ts';

export type AppDeps = TurnDeps &
  Pick<KeepDeps, 'splitPassages'> & {
    /** Vectors of the configured model, for what becomes findable in the background. */
    embedder: Embedder;
    /** Null where the runtime has no processes to read files in. */
    readFile: ReadFile | null;
    /** Largest file that is read, in bytes. */
    fileLimit: number;
    /** Who has a right to a voucher, by date; those whose file did not fit are not among them. */
    entitlementRules: readonly EntitlementRule[];
    /** Until when aftercare can be asked for, by the day of closing. */
    aftercareRules: readonly AftercareRule[];
    /** What a portfolio is held against; files that did not fit are not among them. */
    standards: Standards;
    /** Where the files of portfolios are kept; null where the runtime has no disk. */
    files: FileStore | null;
    /** Null where the centre runs no scanner. */
    scanFile: ScanFile | null;
    exportPortfolioPdf: ExportPortfolioPdf | null;
    /** What ships, what of it was replaced, and the cases to compare on; the words themselves come with `modelOf`. */
    prompts: PromptDesk;
    /** Which model was set up, without its key; null where none was. */
    model: ModelSetUp | null;
    version: string;
    /** What conversations are judged on, for people and machine alike. */
    rubric: Rubric;
    /** Whether a model judges conversations that ended. */
    judges: boolean;
    judgeHealth: JudgeHealth;
    /** Where the demo may be entered; null where there is none. */
    demo: { organisationId: string } | null;
    enqueue: EnqueueJob;
    /** Null where the runtime cannot make files. */
    exportPlanPdf: ExportPlanFile | null;
    exportPlanDocx: ExportPlanFile | null;
    /** Takes the socket of a tab, or hands it over to who holds the sockets of the conversation (a Durable Object). */
    // biome-ignore lint/suspicious/noExplicitAny: the two runtimes' socket types share only this shape
    upgradeWebSocket: UpgradeWebSocket<any, any>;
    /** The origin that browsers come from, when it is not the Host of the request. */
    publicOrigin: string | null;
    /** Whether cookies may travel over https only. */
    secureCookies: boolean;
  };

/** What every signed-in route knows. */
export type SignedIn = { Variables: { person: Person; session: Session; requestId: string } };
