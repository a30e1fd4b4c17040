// A run of an exercise: where it stands, what a client's words do to it, and which way it goes. Pure, and the only place that decides
// it: hear-exercise.ts asks it before a reply is worded, exercise-store.ts writes what it decided together with that reply.
// Nobody gets stuck: what does not fit a step is met once with another handle, and taken as it is the second time.
import type { ExerciseFields, ExerciseStep, WayCondition } from '../knowledge/exercise-shape.ts';
import { type Missing, type ReadAnswer, readAnswer, saysUnsure } from './exercise-answer.ts';
import { type ExerciseWish, readExerciseWish } from './exercise-wish.ts';
import { toEverydayDutch } from './everyday-dutch.ts';

export const runStatuses = ['running', 'paused', 'finished', 'stopped'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** How an answer was taken. `as-is`: it did not fit, and was the client's second try. */
export type Took = 'answered' | 'as-is' | 'unsure' | 'skipped';
export type StepAnswer = { step: string; text: string; took: Took; messageId: string | null };

export type ExerciseDefinition = ExerciseFields & { title: string };

/** Where a run stands. */
export type RunState = {
  status: RunStatus;
  /** The step that is asked; null when it is over. */
  step: string | null;
  /** How often the answer to this step was met with another handle. */
  tries: number;
  /** What was said to this step and was not enough by itself; the next answer is added to it. */
  begun: string | null;
  /** In the order in which the steps were taken. */
  answers: readonly StepAnswer[];
};

/** What a message did to a run. */
export type ExerciseDeed =
  | { kind: 'begin' }
  | { kind: 'resume' }
  | { kind: 'pause'; why: 'asked' | 'resists' | 'signal' | 'closes' | 'other-subject' | 'misses' }
  | { kind: 'stop' }
  | { kind: 'back'; wasFirst: boolean }
  | { kind: 'answer'; took: Took; answered: string; read: ReadAnswer; isLast: boolean; offersPause: boolean }
  /** Met with another handle; the step stays. */
  | { kind: 'help'; why: Missing | 'unsure' | 'lost' }
  /** The step stays as it was: something else was answered first. */
  | { kind: 'stays' };

export type Play = { deed: ExerciseDeed; next: RunState };

const stepOf = (definition: ExerciseFields, id: string | null): ExerciseStep | null => definition.steps.find((step) => step.id === id) ?? null;

/** A run at its beginning. */
export function beginRun(definition: ExerciseFields): RunState {
  return { status: 'running', step: definition.steps[0]?.id ?? null, tries: 0, begun: null, answers: [] };
}

/** The step that is asked now. */
export function currentStep(definition: ExerciseFields, state: RunState): ExerciseStep | null {
  return stepOf(definition, state.step);
}

/** What a step offers to choose from or to put in order: its own options, or the things of an earlier answer. */
export function optionsOf(definition: ExerciseFields, step: ExerciseStep, answers: readonly StepAnswer[]): string[] {
  if (step.options) return step.options;
  const earlier = step.of === undefined ? undefined : answers.find((answer) => answer.step === step.of);
  const from = earlier && stepOf(definition, earlier.step);
  return earlier && from ? readAnswer(from, earlier.text, optionsOf(definition, from, answers)).items : [];
}

/** An answer of a run, read again. */
export function readGiven(definition: ExerciseFields, answer: StepAnswer, answers: readonly StepAnswer[]): ReadAnswer | null {
  const step = stepOf(definition, answer.step);
  if (!step || answer.took === 'skipped' || answer.took === 'unsure') return null;
  return readAnswer(step, answer.text, optionsOf(definition, step, answers));
}

function holds(when: WayCondition, read: ReadAnswer, took: Took, text: string): boolean {
  if ('always' in when) return true;
  const isUnsure = took === 'unsure' || took === 'skipped';
  if ('isUnsure' in when) return isUnsure;
  if (isUnsure) return false;
  if ('atLeast' in when) return read.number !== null && read.number >= when.atLeast;
  if ('atMost' in when) return read.number !== null && read.number <= when.atMost;
  if ('fewerThan' in when) return read.items.length < when.fewerThan;
  // "Nee, maar mijn meter wel" is more than a no.
  if ('says' in when && text.split(/\s+/).length > 8) return false;
  if ('says' in when) return read.says === when.says || (read.says === null && read.items.some((item) => readYes(item) === when.says));
  const said = ` ${plain(text)} ${plain(toEverydayDutch(text))} `;
  return when.is.some((word) => read.items.some((item) => plain(item) === plain(word)) || said.includes(` ${plain(word)} `));
}
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
const readYes = (item: string): 'yes' | 'no' | null => (/^ja(?!\p{L})/iu.test(item) ? 'yes' : /^nee(?:n)?(?!\p{L})/iu.test(item) ? 'no' : null);

/** The step after this one; null at the end. */
export function wayFrom(definition: ExerciseFields, step: ExerciseStep, read: ReadAnswer, took: Took, text: string): string | null {
  const way = step.ways.find(({ when }) => holds(when, read, took, text));
  if (way) return way.to === 'end' ? null : way.to;
  return definition.steps[definition.steps.indexOf(step) + 1]?.id ?? null;
}

/** Which step this is, of how many that can still come: the longest way that is left to who answers. Both count from 1. */
export function progressOf(definition: ExerciseFields, state: RunState): { at: number; of: number } {
  const longest = new Map<string, number>();
  // Ways only lead on (exercise-shape.ts), so from the last step back every next one is known.
  for (const [place, step] of [...definition.steps.entries()].toReversed()) {
    // What only comes where the client does not know counts once it comes; after a way that is always taken the next in the file does not.
    const isAlways = step.ways.some(({ when }) => 'always' in when);
    const ways = step.ways.filter(({ when }) => !('isUnsure' in when)).map(({ to }) => to);
    const next = isAlways ? ways : [...ways, definition.steps[place + 1]?.id ?? 'end'];
    longest.set(step.id, 1 + Math.max(...next.map((to) => longest.get(to) ?? 0)));
  }
  const left = state.step === null ? 0 : (longest.get(state.step) ?? 1);
  const done = state.answers.length;
  return { at: state.step === null ? Math.max(done, 1) : done + 1, of: Math.max(done + left, 1) };
}

const noAnswer: ReadAnswer = { isUnsure: true, items: [], number: null, says: null, missing: null };

function take(definition: ExerciseFields, state: RunState, step: ExerciseStep, answer: StepAnswer, read: ReadAnswer): Play {
  const answers = [...state.answers.filter((one) => one.step !== step.id), answer];
  const to = wayFrom(definition, step, read, answer.took, answer.text);
  const next: RunState =
    to === null ? { status: 'finished', step: null, tries: 0, begun: null, answers } : { status: 'running', step: to, tries: 0, begun: null, answers };
  const offersPause = to !== null && countThin(answers) >= 3 && countThin(answers) % 3 === 0;
  return { deed: { kind: 'answer', took: answer.took, answered: step.id, read, isLast: to === null, offersPause }, next };
}

/** How many of the last answers, in a row, gave nothing to hold on to. */
function countThin(answers: readonly StepAnswer[]): number {
  let count = 0;
  for (const { took, text } of answers.toReversed()) {
    if (took === 'answered' && text.trim().split(/\s+/).length > 1) break;
    // A number or a choice is short by its nature.
    if (took === 'answered' && /\d/.test(text)) break;
    if (took === 'answered') break;
    count++;
  }
  return count;
}

/** Nothing is to be added. */
const saysEnough =
  /^(?:(?:nee+|neen|ja|goh)[\s,.]+)?(?:dat is (?:alles|het)|da(?:'s| is) (?:alles|het|genoeg)|meer (?:niet|heb ik niet|zijn er niet)|niets meer|niks meer|genoeg|nee+|neen|that's (?:all|it)|c'est tout)[\s.!]*$/iu;

/** The answer to the step that is asked. A run that is not running stays as it is. */
export function answerStep(definition: ExerciseFields, state: RunState, said: string, messageId: string | null): Play {
  const step = currentStep(definition, state);
  if (state.status !== 'running' || !step) return { deed: { kind: 'stays' }, next: state };
  // "Nog één" adds to what was named before; "geen idee" or "dat is alles" leaves it at that.
  const addsNothing = state.begun !== null && (saysUnsure(said) || saysEnough.test(said));
  const text = state.begun === null ? said : addsNothing ? state.begun : `${state.begun}\n${said}`;
  const read = readAnswer(step, text, optionsOf(definition, step, state.answers));
  const isSecond = state.tries > 0;
  if (read.isUnsure) {
    // A way of its own for who does not know is taken at once; so is leaving out what may be left out.
    const hasWay = step.ways.some(({ when }) => 'isUnsure' in when);
    if (isSecond || hasWay || step.optional) return take(definition, state, step, { step: step.id, text, took: 'unsure', messageId }, noAnswer);
    return { deed: { kind: 'help', why: 'unsure' }, next: { ...state, tries: state.tries + 1 } };
  }
  // Two where three were asked is plenty.
  if (read.missing === 'more' && read.items.length >= 2)
    return take(definition, state, step, { step: step.id, text, took: 'answered', messageId }, { ...read, missing: null });
  const begun = read.missing === 'more' && read.items.length > 0 ? text : null;
  if (read.missing !== null && !isSecond) return { deed: { kind: 'help', why: read.missing }, next: { ...state, tries: state.tries + 1, begun } };
  return take(definition, state, step, { step: step.id, text, took: read.missing === null ? 'answered' : 'as-is', messageId }, read);
}

/** Asks what the step means: its other handle. */
export function explainStep(state: RunState): Play {
  return { deed: { kind: 'help', why: 'lost' }, next: { ...state, tries: state.tries + 1 } };
}

/** Leaves the step out. */
export function skipStep(definition: ExerciseFields, state: RunState, messageId: string | null): Play {
  const step = currentStep(definition, state);
  if (state.status !== 'running' || !step) return { deed: { kind: 'stays' }, next: state };
  return take(definition, state, step, { step: step.id, text: '', took: 'skipped', messageId }, noAnswer);
}

/** One step back: its answer is undone, and the way from it is taken anew. */
export function goBack(state: RunState): Play {
  const last = state.answers.at(-1);
  if (!last) return { deed: { kind: 'back', wasFirst: true }, next: { ...state, status: 'running' } };
  return { deed: { kind: 'back', wasFirst: false }, next: { status: 'running', step: last.step, tries: 0, begun: null, answers: state.answers.slice(0, -1) } };
}

export const pauseRun = (state: RunState, why: Extract<ExerciseDeed, { kind: 'pause' }>['why']): Play => ({
  deed: { kind: 'pause', why },
  next: { ...state, status: 'paused' },
});
export const resumeRun = (state: RunState): Play => ({ deed: { kind: 'resume' }, next: { ...state, status: 'running' } });
export const stopRun = (state: RunState): Play => ({ deed: { kind: 'stop' }, next: { ...state, status: 'stopped' } });

/** What a wish does to a run that is under way; null where it does nothing to it. */
export function applyWish(definition: ExerciseFields, state: RunState, wish: ExerciseWish['kind'], messageId: string | null): Play | null {
  switch (wish) {
    case 'pause':
      return pauseRun(state, 'asked');
    case 'stop':
      return stopRun(state);
    case 'back':
      return goBack(state);
    case 'skip':
      return skipStep(definition, state, messageId);
    case 'resume':
      return resumeRun(state);
    default:
      return null;
  }
}

/** A whole message to a run: what is wished with it, else the answer. For trying an exercise; a conversation looks further (hear-exercise.ts). */
export function playMessage(definition: ExerciseDefinition, state: RunState, text: string): Play {
  const wish = readExerciseWish(text, 'nl', { isRunning: state.status === 'running', isPaused: state.status === 'paused' });
  return (wish && applyWish(definition, state, wish.kind, null)) ?? answerStep(definition, state, text, null);
}
