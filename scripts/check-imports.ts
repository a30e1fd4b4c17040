// Holds the import rule of the house (docs/decisions/0002-slices.md): slices import left to right only, pure files import almost
// nothing, the web imports types. Prints every import from a wrong side with its line; ends with 1 when there is one.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = join(import.meta.dirname, '..');

/** Which other slices a slice may import. Foundations are open to every slice and import none. */
const foundations = ['log.ts', 'people', 'trail', 'jobs', 'notify', 'live', 'words', 'db', 'errors.ts', 'invalid.ts', 'deps.ts'];
const maySlice: Record<string, readonly string[]> = {
  conversation: ['signals', 'knowledge', 'trajectory', 'model', 'names'],
  plan: ['conversation', 'signals', 'trajectory', 'knowledge', 'model', 'portfolio'],
  portfolio: ['conversation', 'signals', 'knowledge', 'trajectory'],
  signals: ['knowledge', 'model', 'names'],
  trajectory: ['signals', 'knowledge'],
  knowledge: ['model'],
  between: ['knowledge', 'model', 'signals', 'trajectory'],
  intake: ['signals', 'trajectory'],
  referral: ['signals', 'knowledge', 'trajectory'],
  continuity: ['conversation', 'signals', 'knowledge', 'trajectory', 'model', 'plan', 'referral', 'names'],
  sessions: ['conversation', 'signals', 'knowledge', 'trajectory', 'model', 'plan'],
  'work-notes': ['trajectory'],
  evaluation: ['conversation', 'signals', 'model', 'names'],
  complaints: ['evaluation', 'signals', 'trajectory', 'knowledge', 'names'],
  trends: ['evaluation', 'trajectory'],
  audits: ['evaluation', 'conversation', 'signals', 'names'],
  names: ['model'],
  model: [],
  prompts: ['conversation', 'signals', 'plan', 'sessions', 'evaluation', 'knowledge', 'trajectory', 'model'],
  desk: ['*'],
  rights: ['*'],
  demo: ['*'],
};
/** Nouns that any slice may name: pure files with types and tables, no behaviour that touches the world. */
const pureNouns = [
  'server/conversation/stage.ts',
  'server/conversation/move.ts',
  'server/conversation/wire.ts',
  'server/signals/signal.ts',
  'server/plan/merge-texts.ts',
  'server/plan/section-text.ts',
  'server/plan/section.ts',
  'server/plan/track-origins.ts',
  'server/intake/contract.ts',
  'server/intake/entitlement-rule.ts',
  'server/intake/intake-record.ts',
  'server/referral/referral.ts',
  'server/complaints/complaint.ts',
  'server/people/roles.ts',
  'server/between/quiet-hours.ts',
  'server/trajectory/course/satisfaction.ts',
  'server/trajectory/growth/barrier.ts',
  'server/trajectory/growth/rating.ts',
  'server/sessions/guidance-session.ts',
  'server/sessions/sentences.ts',
  'server/words/numbers-in-need.ts',
  'server/work-notes/work-note.ts',
];
/** Files that stay pure: they import only other pure files, zod, and people/roles. */
const pureFiles = [
  'server/conversation/stage.ts',
  'server/conversation/move.ts',
  'server/conversation/move-rules.ts',
  'server/conversation/wire.ts',
  'server/conversation/read-message.ts',
  'server/conversation/guide.ts',
  'server/conversation/guard.ts',
  'server/conversation/sentences.ts',
  'server/conversation/memory.ts',
  'server/conversation/occupation-question.ts',
  'server/conversation/exercise.ts',
  'server/conversation/exercise-answer.ts',
  'server/conversation/exercise-plan.ts',
  'server/conversation/exercise-rules.ts',
  'server/conversation/exercise-wish.ts',
  'server/conversation/exercise-words.ts',
  'server/conversation/choose-exercise.ts',
  'server/conversation/try-exercise.ts',
  'server/conversation/word-occupations-nl.ts',
  'server/between/check-in.ts',
  'server/sessions/guidance-session.ts',
  'server/sessions/brussels-time.ts',
  'server/sessions/hours.ts',
  'server/sessions/remind.ts',
  'server/sessions/propose-from-lines.ts',
  'server/desk/brief.ts',
  'server/desk/follow-up.ts',
  'server/intake/contract.ts',
  'server/intake/decision.ts',
  'server/intake/entitlement-rule.ts',
  'server/intake/find-missing.ts',
  'server/intake/intake-record.ts',
  'server/intake/judge-entitlement.ts',
  'server/intake/national-number.ts',
  'server/intake/voucher.ts',
  'server/trajectory/course/aftercare.ts',
  'server/trajectory/course/aftercare-rule.ts',
  'server/trajectory/course/closing.ts',
  'server/trajectory/course/satisfaction.ts',
  'server/trajectory/course/stage-move.ts',
  'server/trajectory/growth/approach.ts',
  'server/trajectory/growth/barrier.ts',
  'server/trajectory/growth/rating.ts',
  'server/work-notes/work-note.ts',
  'server/trajectory/homework.ts',
  'server/trajectory/insight.ts',
  'server/conversation/memory/due.ts',
  'server/conversation/memory/find-contradiction.ts',
  'server/conversation/memory/hear-career-question.ts',
  'server/conversation/memory/near-duplicate.ts',
  'server/conversation/memory/propose-commitments.ts',
  'server/signals/signal.ts',
  'server/signals/rules.ts',
  'server/signals/due.ts',
  'server/referral/referral.ts',
  'server/referral/reminders.ts',
  'server/referral/pause.ts',
  'server/knowledge/partner.ts',
  'server/knowledge/compose-partner.ts',
  'server/plan/section.ts',
  'server/plan/write-from-evidence.ts',
  'server/portfolio/experience.ts',
  'server/portfolio/gaps.ts',
  'server/portfolio/standard.ts',
  'server/plan/smart.ts',
  'server/words/read-deadline.ts',
  'server/plan/readiness.ts',
  'server/plan/plan-type.ts',
  'server/plan/action-course.ts',
  'server/plan/comment.ts',
  'server/plan/merge-texts.ts',
  'server/plan/private-passages.ts',
  'server/plan/taken-back.ts',
  'server/plan/track-origins.ts',
  'server/plan/plain-language.ts',
  'server/people/roles.ts',
  'server/prompts/outline.ts',
  'server/prompts/version-text.ts',
  'server/evaluation/agreement.ts',
  'server/evaluation/rubric.ts',
  'server/complaints/complaint.ts',
  'server/complaints/deadline.ts',
  'server/rights/data-request.ts',
  'server/conversation/erasing.ts',
  'server/trends/brussels-day.ts',
  'server/trends/draft-distance.ts',
  'server/trends/figure-of.ts',
  'server/trends/shown.ts',
  'server/trends/suppress.ts',
  'server/trends/view.ts',
  'server/trends/write-table.ts',
  'server/words/csv.ts',
  'server/audits/audit.ts',
  'server/evaluation/measure-conversation.ts',
  'server/errors.ts',
];
const impurePackages = /^(node:|pg|hono|ws|openai|@langchain|langchain|pg-boss|@electric-sql)/;
const impureFolders = /^server\/(db|live|jobs|notify|model|trail)\//;

type Import = { from: string; to: string; line: number; typesOnly: boolean };

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, text);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const target = (request: string) => (request.startsWith('.') ? relative(root, normalize(join(root, dirname(file), request))).replaceAll('\\', '/') : request);
  return [
    ...module.staticImports.map((given) => ({
      from: file,
      to: target(given.moduleRequest.value),
      line: lineOf(given.start),
      typesOnly: given.entries.length > 0 && given.entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap((given) =>
      given.entries
        .filter(({ moduleRequest }) => moduleRequest)
        .map((entry) => ({ from: file, to: target(entry.moduleRequest?.value ?? ''), line: lineOf(given.start), typesOnly: entry.isType })),
    ),
    ...module.dynamicImports.map((given) => ({
      from: file,
      to: target(text.slice(given.moduleRequest.start + 1, given.moduleRequest.end - 1)),
      line: lineOf(given.start),
      typesOnly: false,
    })),
  ];
}

const sliceOf = (file: string) => /^server\/([^/]+)/.exec(file)?.[1] ?? '';

/** Why an import is from a wrong side, or null when it is fine. */
export function judgeImport({ from, to, typesOnly }: Omit<Import, 'line'>): string | null {
  const isTest = /\.test\.tsx?$/.test(from);
  if (from.startsWith('web/')) {
    if (!to.startsWith('server/') || typesOnly || pureNouns.includes(to) || isTest) return null;
    return 'the web imports types, and the pure nouns';
  }
  if (!from.startsWith('server/')) return null;
  if (to.startsWith('web/') || (/^(evals|tests)\//.test(to) && !isTest)) return 'the server imports neither the web, nor evals, nor tests';
  if (isTest) return null;
  if (pureFiles.includes(from) && !typesOnly && (impurePackages.test(to) || impureFolders.test(to))) return 'this file is pure';
  if (!to.startsWith('server/') || typesOnly || pureNouns.includes(to)) return null;
  const [slice, other] = [sliceOf(from), sliceOf(to)];
  if (slice === other || !from.slice('server/'.length).includes('/')) return null;
  if (foundations.includes(slice) && !/routes\.ts$/.test(from)) return foundations.includes(other) ? null : `${slice}/ imports no slice`;
  if (foundations.includes(other)) return null;
  if (foundations.includes(slice)) return null;
  const may = maySlice[slice];
  if (!may) return `${slice}/ is no folder of the house`;
  if (other === 'desk' || other === 'rights' || other === 'demo') return `only app.ts imports ${other}/`;
  return may.includes('*') || may.includes(other) ? null : `${slice}/ may not import ${other}/`;
}

if (import.meta.main) {
  const files = globSync('{server,web}/**/*.{ts,tsx}', { cwd: root, exclude: (name) => name.includes('paraglide') }).map((file) => file.replaceAll('\\', '/'));
  const wrong = files.flatMap(importsOf).flatMap((given) => {
    const why = judgeImport(given);
    return why ? [`${given.from}:${given.line} imports ${given.to}: ${why}`] : [];
  });
  for (const line of wrong.sort()) console.error(line);
  if (wrong.length > 0) process.exit(1);
}
