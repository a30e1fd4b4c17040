// npm run eval -- signals-with-model [--cases FILE]: every message through the embedded screening and through a model that answers
// perfectly, rubbish, late, with quotes nobody wrote, with nothing, and with everything; joined as the server joins them. Whatever the
// model does, what was found without it stays found, and where it could not look a person is asked to. Ends with 1 where that fails.
import { parseArgs } from 'node:util';
import { addedBy, lookWithModel } from '../../server/conversation/screen-late.ts';
import { makeChat } from '../../server/model/chat.ts';
import { loadPrompts } from '../../server/model/load-prompts.ts';
import type { Prompts } from '../../server/model/prompt.ts';
import { type Classifier, classifiedKinds } from '../../server/signals/classify.ts';
import { loadClassifier } from '../../server/signals/load-classifier.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { rankOfLevel, type SignalKind, type SignalLevel } from '../../server/signals/signal.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';
import { type LabelledMessage, readJsonLines, readPlainCheck } from './read-messages.ts';
import { scoreSignals, type Scores, type Share } from './score.ts';

type Case = Pick<LabelledMessage, 'text' | 'signals'>;
type Found = { kind: SignalKind; level: SignalLevel };
/** What the model answers to a message of which `wanted` is what a person would say of it; null: the service never answers. */
type Behaviour = { name: string; fails: boolean; answer: ((message: string, wanted: readonly Found[]) => string) | null };

const quoting = (quote: string, found: readonly Found[]) =>
  JSON.stringify({
    signals: found.map(({ kind, level }) => ({ kind, level, quote, confidence: 0.9, ...(kind === 'crisis' ? { situation: 'suicide' } : {}) })),
  });
/** Every kind as grave as it can be said. */
const everything = classifiedKinds.map((kind): Found => ({ kind, level: kind === 'crisis' ? 'crisis' : 'urgent' }));

export const behaviours: readonly Behaviour[] = [
  { name: 'answers perfectly', fails: false, answer: (message, wanted) => quoting(message, wanted) },
  { name: 'answers rubbish', fails: true, answer: () => 'Ik denk {"signals": [{"kind": dat dit wel meevalt' },
  { name: 'never answers', fails: true, answer: null },
  {
    name: 'lies about quotes',
    fails: true,
    answer: (_, wanted) => quoting('Dit heeft niemand geschreven.', wanted.length > 0 ? wanted : everything.slice(0, 1)),
  },
  { name: 'says nothing', fails: false, answer: () => '{"signals": []}' },
  { name: 'raises everything', fails: false, answer: (message) => quoting(message, everything) },
];

export type Outcome = {
  name: string;
  scores: Scores;
  /** How many messages the model was asked about: where a crisis is known already it is not. */
  asked: number;
  unchecked: number;
  /** Signals that were found without the model and are gone or less grave with it. */
  worse: number;
  /** Messages the model failed on that nobody was asked to look at. */
  silent: number;
};

const stallLimits = { totalMs: 40, maxTokens: 800 };

/** Embedded alone first, then beside each behaviour. */
export async function measureWithModel(cases: readonly Case[], classifier: Classifier, prompts: Prompts): Promise<Outcome[]> {
  const embedded = cases.map(({ text }) => screenText(text, classifier));
  const alone = { name: 'embedded alone', scores: scoreOf(cases, embedded), asked: 0, unchecked: 0, worse: 0, silent: 0 };
  const outcomes: Outcome[] = [alone];
  for (const behaviour of behaviours) outcomes.push(await measureOne(behaviour, cases, embedded, prompts));
  return outcomes;
}

async function measureOne(behaviour: Behaviour, cases: readonly Case[], embedded: readonly Found[][], prompts: Prompts): Promise<Outcome> {
  let wanted: readonly Found[] = [];
  const fake = await startFakeModel({
    behaviour: behaviour.answer ? 'good' : 'stall',
    say: ({ message }) => behaviour.answer?.(message, wanted) ?? null,
  });
  const deps = { chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }), prompts, log: () => undefined };
  const counts = { asked: 0, unchecked: 0, worse: 0, silent: 0 };
  const joined: Found[][] = [];
  try {
    for (const [at, one] of cases.entries()) {
      const known = embedded[at] as Found[];
      wanted = one.signals;
      const isAsked = !known.some(({ level }) => level === 'crisis');
      const looked = isAsked ? await lookWithModel(deps, one.text, [], behaviour.answer ? {} : { limits: stallLimits }) : [];
      const { fresh, graver } = addedBy(looked, known);
      const signals = [...known.map((signal) => graver.find(({ kind }) => kind === signal.kind) ?? signal), ...fresh];
      const isUnchecked = signals.some(({ kind }) => kind === 'unchecked');
      counts.asked += isAsked ? 1 : 0;
      counts.unchecked += isUnchecked ? 1 : 0;
      counts.silent += isAsked && behaviour.fails && !isUnchecked ? 1 : 0;
      counts.worse += known.filter(
        (signal) => !signals.some((other) => other.kind === signal.kind && rankOfLevel(other.level) <= rankOfLevel(signal.level)),
      ).length;
      joined.push(signals);
    }
  } finally {
    await fake.close();
  }
  return { name: behaviour.name, scores: scoreOf(cases, joined), ...counts };
}

/** `unchecked` says that somebody must read, not what is there. */
function scoreOf(cases: readonly Case[], found: readonly Found[][]): Scores {
  return scoreSignals(cases.map(({ signals }, at) => ({ wanted: signals, found: (found[at] as Found[]).filter(({ kind }) => kind !== 'unchecked') })));
}

/** Whether a model ever took something away or left a failure without a person. */
export function isSafe(outcomes: readonly Outcome[]): boolean {
  const alone = outcomes[0] as Outcome;
  return outcomes.every(
    ({ scores, worse, silent }) =>
      worse + silent === 0 && scores.recall.hits >= alone.scores.recall.hits && scores.crisisAsCrisis.hits >= alone.scores.crisisAsCrisis.hits,
  );
}

/** @param argv `--cases FILE`: labelled messages; the plain check where it is left out */
export async function runWithModelEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { cases: { type: 'string' } } });
  const cases = values.cases ? readJsonLines<Case>(values.cases) : readPlainCheck();
  if (cases.some(({ text, signals }) => typeof text !== 'string' || !Array.isArray(signals))) throw new Error('Every case needs a text and its signals.');
  const outcomes = await measureWithModel(cases, loadClassifier(), loadPrompts('prompts'));
  console.log(`${cases.length} messages. Shares: signals found, crises found, crises found as crisis, urgent ones found as such; false alarms, false crises.`);
  console.log(outcomes.map(row).join('\n'));
  if (isSafe(outcomes)) return;
  console.log('A model took something away, or failed and nobody was asked to look.');
  process.exitCode = 1;
}

function row({ name, scores, asked, unchecked, worse, silent }: Outcome): string {
  const shares = [scores.recall, scores.crisis, scores.crisisAsCrisis, scores.urgentAsUrgent, scores.falseAlarms, scores.falseCrises].map(share).join('  ');
  return `${name.padEnd(20)} ${shares}  asked ${asked}, unchecked ${unchecked}, lost ${worse}, silent ${silent}`;
}

const share = ({ hits, of }: Share) => (of === 0 ? '  -  ' : (hits / of).toFixed(3));
