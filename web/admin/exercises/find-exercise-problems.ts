// What does not hold together in an exercise that is being written, each at its place in the form. It says before anything is sent what
// the door would refuse (server/knowledge/exercise-shape.ts); the test keeps the two alike. Pure.
import { type ExerciseDraft, hasRange, optionsOfStep, type StepDraft } from './exercise-draft.ts';

export type ExerciseProblem =
  | 'missing'
  | 'too-long'
  | 'two-questions'
  | 'slot-unknown'
  | 'slot-later'
  | 'few-options'
  | 'nothing-to-order'
  | 'range'
  | 'way-nowhere'
  | 'way-back'
  | 'way-value'
  | 'no-own-words'
  | 'few-steps'
  | 'minutes'
  | 'not-an-address'
  | 'in-future'
  | 'taken'
  | 'other';

/** By place: a field of the draft, `KEY.field` of a step, `KEY` of a way, a yield or a line. */
export type ExerciseProblems = Readonly<Record<string, ExerciseProblem>>;

const longest = 600;
const slotsOf = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/gu)].map((found) => found[1] as string);
const isWhole = (text: string): boolean => /^-?\d+(?:[.,]\d+)?$/u.test(text.trim());

/** @param today as 2026-11-26 */
export function findExerciseProblems(draft: ExerciseDraft, today: string): ExerciseProblems {
  const problems: Record<string, ExerciseProblem> = {};
  const put = (place: string, problem: ExerciseProblem | null) => {
    if (problem && !problems[place]) problems[place] = problem;
  };
  for (const field of ['title', 'purpose', 'origin', 'licence', 'checkedAt'] as const) put(field, draft[field].trim() === '' ? 'missing' : null);
  if (draft.purpose.length > longest) put('purpose', 'too-long');
  const minutes = Number(draft.minutes);
  if (!(minutes > 0 && minutes <= 240)) put('minutes', 'minutes');
  const url = draft.url.trim();
  if (url !== '' && !(URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol))) put('url', 'not-an-address');
  if (draft.checkedAt > today) put('checkedAt', 'in-future');
  const ids = draft.steps.map(({ id }) => id);
  if (draft.steps.length < 2) put('steps', 'few-steps');
  for (const [place, step] of draft.steps.entries()) findInStep(draft.steps, step, place, ids, put);
  const texts = [...draft.summary.filter(({ text }) => text.trim() !== ''), ...draft.yields];
  for (const { key, text } of texts) {
    if (text.trim() === '') put(key, 'missing');
    if (text.length > longest) put(key, 'too-long');
    if (slotsOf(text).some((slot) => !ids.includes(slot))) put(key, 'slot-unknown');
  }
  if (!draft.summary.some(({ text }) => text.trim() !== '')) put('summary', 'missing');
  if (draft.yields.length === 0) put('yields', 'missing');
  if (draft.yields.length > 0 && !draft.yields.some(({ text }) => slotsOf(text).length > 0)) put('yields', 'no-own-words');
  return problems;
}

function findInStep(
  steps: readonly StepDraft[],
  step: StepDraft,
  place: number,
  ids: readonly string[],
  put: (place: string, problem: ExerciseProblem | null) => void,
): void {
  const { key, answer, least, most } = step;
  const options = optionsOfStep(step);
  for (const field of ['ask', 'askSimply', 'help'] as const) {
    const text = step[field];
    const at = `${key}.${field}`;
    if (text.trim() === '') put(at, field === 'askSimply' ? null : 'missing');
    if (text.length > longest) put(at, 'too-long');
    if ((text.match(/\?/gu) ?? []).length > 1) put(at, 'two-questions');
    for (const slot of slotsOf(text)) put(at, !ids.includes(slot) ? 'slot-unknown' : ids.indexOf(slot) >= place ? 'slot-later' : null);
  }
  if ((answer === 'one' || answer === 'some') && options.length < 2) put(`${key}.options`, 'few-options');
  if (options.length > 12 || options.some(({ length }) => length > 80)) put(`${key}.options`, 'too-long');
  if (answer === 'order' && options.length === 0 && !steps.slice(0, place).some(({ id }) => id === step.of)) put(`${key}.options`, 'nothing-to-order');
  if (answer === 'order' && options.length === 1) put(`${key}.options`, 'few-options');
  if (hasRange(answer)) {
    const isOff = [least, most].some((text) => text.trim() !== '' && !Number.isFinite(Number(text)));
    if (isOff || (least.trim() !== '' && most.trim() !== '' && Number(least) > Number(most))) put(`${key}.range`, 'range');
  }
  for (const way of step.ways) {
    const to = ids.indexOf(way.to);
    if (way.to !== 'end' && to === -1) put(way.key, 'way-nowhere');
    if (way.to !== 'end' && to !== -1 && to <= place) put(way.key, 'way-back');
    if (way.when === 'is' && way.value.trim() === '') put(way.key, 'way-value');
    if ((way.when === 'atLeast' || way.when === 'atMost') && !isWhole(way.value)) put(way.key, 'way-value');
    if (way.when === 'fewerThan' && !/^[1-9]\d*$/u.test(way.value.trim())) put(way.key, 'way-value');
  }
}

/** The places that the door refused, out of its lines; an empty answer where it says nothing that has a place. */
export function problemsOfFaults(draft: ExerciseDraft, faults: readonly string[]): ExerciseProblems {
  const problems: Record<string, ExerciseProblem> = {};
  const keyOf = (id: string | undefined) => draft.steps.find((step) => step.id === id)?.key;
  for (const fault of faults) {
    const [, index, field] = /^steps\.(\d+)(?:\.(\w+))?/u.exec(fault) ?? [];
    const named = keyOf(/^step ([a-z0-9-]+)/u.exec(fault)?.[1]);
    const [, top] = /^([a-zA-Z]+)(?:\.|:)/u.exec(fault) ?? [];
    if (index !== undefined) {
      const step = draft.steps[Number(index)];
      problems[step ? `${step.key}.${field === 'least' || field === 'most' ? 'range' : (field ?? 'ask')}` : 'steps'] = 'other';
    } else if (named) problems[`${named}.ask`] = 'other';
    else problems[top ?? 'steps'] = 'other';
  }
  return problems;
}
