// Runs the cases of a comparison that were not run yet, a few at once, and keeps each answer as it comes: a kill in the middle loses none
// and asks none twice. With a model its answers are looked at by code; without one the filled-in words stand beside each other.
import { splitSentences } from '../conversation/sentences.ts';
import { describeError } from '../log.ts';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { withModel } from '../model/model-of.ts';
import { parsePrompt, type Prompts } from '../model/prompt.ts';
import { caseFileOf, type PromptCase } from './cases.ts';
import {
  type CaseResult,
  type Comparison,
  endComparison,
  type Findings,
  insertResult,
  listLeftComparisons,
  listResults,
  readComparison,
} from './comparison-store.ts';
import { keepAsked } from './keep-asked.ts';
import type { PromptDeps } from './prompt-deps.ts';
import { type Looked, runCase } from './run-case.ts';
import { readVersionText } from './store.ts';

type RunDeps = Pick<PromptDeps, 'db' | 'live' | 'chat' | 'modelOf' | 'judgeSentence' | 'prompts' | 'log'>;

/** How many questions stand open at a model at once. */
const atOnce = 3;
const leftAfterMinutes = 10;
const charactersPerToken = 4;

/** Runs what is left of it. Harmless where nothing is. */
export async function runComparison(deps: RunDeps, organisationId: string, comparisonId: string): Promise<void> {
  const found = await deps.db.asSystem(organisationId, 'comparison', async (tx) => {
    const comparison = await readComparison(tx, comparisonId);
    if (comparison?.status !== 'running') return null;
    const texts = new Map<number, string>();
    for (const version of [comparison.baseVersion, comparison.version]) {
      const row = await readVersionText(tx, comparison.promptId, version);
      if (row) texts.set(version, row.text);
    }
    return { comparison, texts, done: await listResults(tx, comparisonId) };
  });
  if (!found) return;
  const { comparison, texts, done } = found;
  const { chat, prompts } = await withModel(deps, organisationId);
  const cases = deps.prompts.cases.get(caseFileOf(comparison.promptId)) ?? [];
  const left = cases.flatMap((one) =>
    [comparison.baseVersion, comparison.version]
      .filter((version) => !done.some(({ caseId, version: ran }) => caseId === one.id && ran === version))
      .map((version) => ({ one, version })),
  );
  const results = [...done];
  for (let from = 0; from < left.length; from += atOnce) {
    const made = await Promise.all(
      left
        .slice(from, from + atOnce)
        .map(({ one, version }) => play(deps, comparison, chatFor(comparison, chat), withText(prompts, comparison, version, texts), one, version)),
    );
    await deps.db.asSystem(organisationId, 'comparison', async (tx) => {
      for (const result of made) await insertResult(tx, comparisonId, result);
    });
    results.push(...made);
  }
  // A service that answered nothing at all has shown nothing about either version.
  const isAway = comparison.model !== null && results.length > 0 && results.every(({ findings, output }) => findings.failure !== null && output === null);
  await deps.db.asSystem(organisationId, 'comparison', (tx) => endComparison(tx, comparisonId, isAway ? 'failed' : 'done'));
  deps.live.changed(organisationId, 'prompts', organisationId);
}

/** Comparisons that were left by an instance that fell away; for the sweep. */
export async function compareAgain(deps: RunDeps, organisationId: string): Promise<void> {
  const left = await deps.db.asSystem(organisationId, 'left comparisons', (tx) => listLeftComparisons(tx, leftAfterMinutes));
  for (const id of left) await runComparison(deps, organisationId, id);
}

/** A comparison that began without a model ends without one: one kind of answer in one comparison. */
const chatFor = ({ model }: Comparison, chat: Chat | null): Chat | null => (model === null ? null : chat);

function withText(prompts: Prompts, { promptId }: Comparison, version: number, texts: ReadonlyMap<number, string>): Prompts {
  const text = texts.get(version);
  return text === undefined ? prompts : new Map(prompts).set(promptId, { ...parsePrompt(text, promptId), version });
}

async function play(deps: RunDeps, { promptId }: Comparison, chat: Chat | null, prompts: Prompts, one: PromptCase, version: number): Promise<CaseResult> {
  const kept = keepAsked(chat, promptId);
  let looked: Looked = { guard: [], missed: [] };
  let failure: string | null = null;
  try {
    looked = await runCase({ chat: kept.chat, prompts, judge: deps.judgeSentence }, promptId, one);
  } catch (error) {
    if (!(error instanceof ModelFailure)) deps.log('comparison.case-failed', { prompt: promptId, case: one.id, version, ...describeError(error) });
    if (chat) failure = error instanceof ModelFailure ? error.kind : 'broken';
  }
  const asked = kept.asked();
  const output = asked?.answer ?? null;
  const system = asked?.system ?? '';
  const user = asked?.user ?? '';
  const findings: Findings = {
    tokensIn: asked?.tokens?.in ?? Math.ceil((system.length + user.length) / charactersPerToken),
    tokensOut: asked?.tokens?.out ?? Math.ceil((output?.length ?? 0) / charactersPerToken),
    isEstimated: !asked?.tokens,
    milliseconds: asked?.milliseconds ?? 0,
    ...measure(output),
    guard: looked.guard,
    missed: looked.missed,
    // A case of smart-with-model swallows a failed model and lets the rules speak: no answer is still no answer.
    failure: failure ?? (chat && output === null ? (asked?.holds === false ? 'nonsense' : 'unreachable') : null),
    holds: asked?.holds ?? null,
  };
  return { caseId: one.id, version, system, user, output: looked.said ?? output, findings };
}

/** Length and questions of what was answered; of a structured answer, of the words in it. */
function measure(output: string | null): Pick<Findings, 'words' | 'sentences' | 'questions'> {
  const text = output === null ? '' : output.startsWith('{') ? wordsOf(output) : output;
  return {
    words: text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0,
    sentences: text === '' ? 0 : splitSentences(text).length,
    questions: text.match(/\?/g)?.length ?? 0,
  };
}

function wordsOf(json: string): string {
  const texts: string[] = [];
  try {
    JSON.parse(json, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
  } catch {
    return json;
  }
  return texts.join(' ');
}
