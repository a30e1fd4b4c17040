// An exercise between its form and its door. Steps keep a key of their own while they are moved and renamed; their short name is what
// slots and ways refer to. Pure.
import { type CareerCompetency, careerCompetencies, type Stage } from '../../../server/conversation/stage.ts';
import type { AnswerKind, ExerciseFields, WayCondition, YieldKind } from '../../../server/knowledge/exercise-shape.ts';

export const answerKinds = ['text', 'lines', 'one', 'some', 'order', 'number', 'date'] as const satisfies readonly AnswerKind[];
export const yieldKinds = [
  'insight',
  'quality',
  'value',
  'motive',
  'interest',
  'pattern',
  'commitment',
  'goal',
  'evidence',
  'contact',
  'occupation',
  'risk',
  'barrier',
  'score',
] as const satisfies readonly YieldKind[];
export const wayKinds = ['is', 'atLeast', 'atMost', 'yes', 'no', 'fewerThan', 'isUnsure', 'always'] as const;
export type WayKind = (typeof wayKinds)[number];

export type WayDraft = { key: string; when: WayKind; value: string; to: string };
export type StepDraft = {
  key: string;
  /** The short name. */
  id: string;
  ask: string;
  askSimply: string;
  help: string;
  answer: AnswerKind;
  /** One a line. */
  options: string;
  of: string;
  least: string;
  most: string;
  optional: boolean;
  ways: WayDraft[];
};
export type YieldDraft = { key: string; kind: YieldKind; text: string; competency: CareerCompetency };
export type LineDraft = { key: string; text: string };

export type ExerciseDraft = {
  title: string;
  audience: 'client' | 'both';
  competency: CareerCompetency;
  stages: Stage[];
  purpose: string;
  minutes: string;
  homework: boolean;
  /** Between commas. */
  fits: string;
  origin: string;
  url: string;
  licence: string;
  checkedAt: string;
  steps: StepDraft[];
  yields: YieldDraft[];
  summary: LineDraft[];
};

/** What the door gives of one exercise. */
export type KeptExercise = ExerciseFields & {
  id: string;
  version: string;
  title: string;
  audience: 'client' | 'counsellor' | 'both';
  competency: CareerCompetency | null;
  stages: Stage[];
  origin: string;
  url: string | null;
  licence: string;
  checkedAt: string;
  isOwn: boolean;
  archived: boolean;
  isWhole: boolean;
  changedBy: string | null;
  changedAt: string | null;
  newer: { title: string; checkedAt: string } | null;
  may: string[];
};

const newKey = (): string => crypto.randomUUID();

/** A short name out of what somebody typed. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);

/** A name that no other step has. */
function freeName(steps: readonly StepDraft[], wanted: string, own?: string): string {
  const taken = new Set(steps.filter(({ key }) => key !== own).map(({ id }) => id));
  let name = wanted;
  for (let number = 2; taken.has(name) || name === 'end'; number++) name = `${wanted}-${number}`;
  return name;
}

export function emptyStep(steps: readonly StepDraft[]): StepDraft {
  const id = freeName(steps, `stap-${steps.length + 1}`);
  return { key: newKey(), id, ask: '', askSimply: '', help: '', answer: 'text', options: '', of: '', least: '', most: '', optional: false, ways: [] };
}
export const emptyWay = (): WayDraft => ({ key: newKey(), when: 'isUnsure', value: '', to: 'end' });
export const emptyYield = (competency: CareerCompetency): YieldDraft => ({ key: newKey(), kind: 'insight', text: '', competency });
export const emptyLine = (): LineDraft => ({ key: newKey(), text: '' });

/** An empty form, with room for the two steps that the smallest exercise has. @param today as 2026-11-26 */
export function emptyExercise(today: string, origin: string, licence: string): ExerciseDraft {
  const first = emptyStep([]);
  return {
    title: '',
    audience: 'both',
    competency: 'qualities',
    stages: [],
    purpose: '',
    minutes: '15',
    homework: false,
    fits: '',
    origin,
    url: '',
    licence,
    checkedAt: today,
    steps: [first, emptyStep([first])],
    yields: [emptyYield('qualities')],
    summary: [emptyLine()],
  };
}

/** What the form begins with. */
export function draftOfExercise(exercise: KeptExercise): ExerciseDraft {
  const { steps = [], yields = [], summary = [], fits = [] } = exercise;
  return {
    title: exercise.title,
    audience: exercise.audience === 'client' ? 'client' : 'both',
    competency: exercise.competency ?? careerCompetencies[0],
    stages: [...exercise.stages],
    purpose: exercise.purpose ?? '',
    minutes: String(exercise.minutes ?? ''),
    homework: exercise.homework ?? false,
    fits: fits.join(', '),
    origin: exercise.origin,
    url: exercise.url ?? '',
    licence: exercise.licence,
    checkedAt: exercise.checkedAt,
    steps: steps.map((step) => ({
      key: newKey(),
      id: step.id,
      ask: step.ask,
      askSimply: step.askSimply ?? '',
      help: step.help,
      answer: step.answer,
      options: (step.options ?? []).join('\n'),
      of: step.of ?? '',
      least: step.least === undefined ? '' : String(step.least),
      most: step.most === undefined ? '' : String(step.most),
      optional: step.optional,
      ways: step.ways.map(({ when, to }) => ({ key: newKey(), ...readCondition(when), to })),
    })),
    yields: yields.map((one) => ({ key: newKey(), ...one })),
    summary: summary.map((text) => ({ key: newKey(), text })),
  };
}

function readCondition(when: WayCondition): { when: WayKind; value: string } {
  if ('is' in when) return { when: 'is', value: when.is.join(', ') };
  if ('atLeast' in when) return { when: 'atLeast', value: String(when.atLeast) };
  if ('atMost' in when) return { when: 'atMost', value: String(when.atMost) };
  if ('says' in when) return { when: when.says, value: '' };
  if ('fewerThan' in when) return { when: 'fewerThan', value: String(when.fewerThan) };
  return { when: 'always' in when ? 'always' : 'isUnsure', value: '' };
}

function conditionOf({ when, value }: WayDraft, options: readonly string[]): WayCondition {
  switch (when) {
    case 'is':
      return { is: options.includes(value.trim()) ? [value.trim()] : partsOf(value) };
    case 'atLeast':
      return { atLeast: Number(value) };
    case 'atMost':
      return { atMost: Number(value) };
    case 'fewerThan':
      return { fewerThan: Number(value) };
    case 'yes':
    case 'no':
      return { says: when };
    case 'isUnsure':
      return { isUnsure: true };
    case 'always':
      return { always: true };
  }
}

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
export const optionsOfStep = ({ options }: Pick<StepDraft, 'options'>): string[] => [
  ...new Set(
    options
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** Whether a kind of answer is chosen from, or put in order. */
export const hasOptions = (answer: AnswerKind): boolean => answer === 'one' || answer === 'some' || answer === 'order';
export const hasRange = (answer: AnswerKind): boolean => answer === 'lines' || answer === 'some' || answer === 'number';

/** What the door takes. */
export function fieldsOfExercise(draft: ExerciseDraft) {
  const { steps, yields, summary, fits, minutes, url, title, purpose, origin, licence, ...rest } = draft;
  return {
    ...rest,
    title: title.trim(),
    purpose: purpose.trim(),
    minutes: Number(minutes),
    fits: partsOf(fits).filter(({ length }) => length > 1),
    origin: origin.trim(),
    url: url.trim() || null,
    licence: licence.trim(),
    steps: steps.map(({ id, ask, askSimply, help, answer, of, least, most, optional, ways, ...step }) => {
      const options = hasOptions(answer) ? optionsOfStep(step) : [];
      return {
        id,
        ask: ask.trim(),
        ...(askSimply.trim() && { askSimply: askSimply.trim() }),
        help: help.trim(),
        answer,
        ...(options.length > 0 && { options }),
        ...(answer === 'order' && options.length === 0 && of && { of }),
        ...(hasRange(answer) && isNumber(least) && { least: Number(least) }),
        ...(hasRange(answer) && isNumber(most) && { most: Number(most) }),
        optional,
        ways: ways.map((way) => ({ when: conditionOf(way, options), to: way.to })),
      };
    }),
    yields: yields.map(({ kind, text, competency }) => ({ kind, text: text.trim(), competency })),
    summary: summary.map(({ text }) => text.trim()).filter(Boolean),
  };
}

export const isSameExercise = (one: ExerciseDraft, other: ExerciseDraft): boolean =>
  JSON.stringify(fieldsOfExercise(one)) === JSON.stringify(fieldsOfExercise(other));

/** Gives a step another short name, and takes every slot and way along. */
export function renameStep(draft: ExerciseDraft, key: string, wanted: string): ExerciseDraft {
  const step = draft.steps.find((one) => one.key === key);
  const slug = slugOf(wanted);
  if (!step || slug === '' || slug === step.id) return draft;
  const [from, to] = [step.id, freeName(draft.steps, slug, key)];
  const inText = (text: string) => text.replaceAll(`{${from}}`, () => `{${to}}`);
  return {
    ...draft,
    steps: draft.steps.map((one) => ({
      ...one,
      id: one.key === key ? to : one.id,
      of: one.of === from ? to : one.of,
      ask: inText(one.ask),
      askSimply: inText(one.askSimply),
      help: inText(one.help),
      ways: one.ways.map((way) => (way.to === from ? { ...way, to } : way)),
    })),
    yields: draft.yields.map((one) => ({ ...one, text: inText(one.text) })),
    summary: draft.summary.map((one) => ({ ...one, text: inText(one.text) })),
  };
}

/** One step up or down; the same draft where it stands at the edge. */
export function moveStep(draft: ExerciseDraft, key: string, by: -1 | 1): ExerciseDraft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= draft.steps.length) return draft;
  const steps = [...draft.steps];
  const [step] = steps.splice(from, 1);
  steps.splice(to, 0, step as StepDraft);
  return { ...draft, steps };
}

/** The exercise as paragraphs, for two versions beside each other. */
export function textOfExercise(draft: ExerciseDraft): string {
  const { purpose, minutes, steps, yields, summary } = fieldsOfExercise(draft);
  const ways = (step: (typeof steps)[number]) => step.ways.map(({ when, to }) => `${JSON.stringify(when).replace(/["{}]/gu, '')} → ${to}`);
  return [
    purpose,
    String(minutes),
    ...steps.map((step, place) =>
      [`${place + 1}. ${step.ask}`, step.askSimply, step.help, (step.options ?? []).join(' · '), ...ways(step)].filter(Boolean).join('\n'),
    ),
    ...summary,
    ...yields.map(({ kind, text }) => `${kind}: ${text}`),
  ].join('\n\n');
}
