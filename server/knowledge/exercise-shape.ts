// The shape of an exercise under knowledge/exercises/, and of one that a centre makes itself: steps that Koers asks one by one, ways
// that branch on the answer, what comes out of it and what is given back. Parsed once, at the door; conversation/exercise.ts plays it.
import { z } from 'zod';
import { careerCompetencies } from '../conversation/stage.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const line = z.string().trim().min(1).max(600);

/** How a step is answered. `lines`: several things, one a line or between commas. `order`: the client puts things in order. */
export const answerKinds = ['text', 'lines', 'one', 'some', 'order', 'number', 'date'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** When a way is taken; one of these. The first way whose condition holds is taken, else the next step in the file. */
const condition = z.union([
  /** The answer names this option (or, in a text, one of these words). */
  z.strictObject({ is: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
  /** A plain yes or no. */
  z.strictObject({ says: z.enum(['yes', 'no']) }),
  /** Fewer things than this were named. */
  z.strictObject({ fewerThan: z.int().positive() }),
  /** The client does not know, or skips the step. */
  z.strictObject({ isUnsure: z.literal(true) }),
  /** Whatever was answered, or nothing: past the steps of another way. */
  z.strictObject({ always: z.literal(true) }),
]);

const step = z.strictObject({
  id: slug,
  /** What Koers asks: one question. `{step-id}` stands for an earlier answer, in the client's words. */
  ask: line,
  /** The same in shorter words, for who asks for simpler language. */
  askSimply: line.optional(),
  /** Another handle, when the client does not know or asks what is meant. */
  help: line,
  answer: z.enum(answerKinds).default('text'),
  /** For `one` and `some`, and what is put in order. The client's own words are always welcome beside them. */
  options: z.array(z.string().min(1).max(80)).min(2).max(12).optional(),
  /** `order`: the step whose answers are put in order, where there are no options. */
  of: slug.optional(),
  /** `lines` and `some`: how many things; `number`: from and to. */
  least: z.number().optional(),
  most: z.number().optional(),
  /** The exercise is whole without it. */
  optional: z.boolean().default(false),
  ways: z.array(z.strictObject({ when: condition, to: z.union([slug, z.literal('end')]) })).default([]),
});

/** What an exercise brings. Of the first six the client is asked whether it is so (an insight); a commitment likewise; all are evidence for the plan. */
export const yieldKinds = [
  'quality',
  'value',
  'motive',
  'interest',
  'insight',
  'pattern',
  'commitment',
  'goal',
  'evidence',
  'contact',
  'occupation',
  'risk',
  'barrier',
  'score',
] as const;
export type YieldKind = (typeof yieldKinds)[number];

const yielded = z.strictObject({
  kind: z.enum(yieldKinds),
  /** In the client's own words: `{step-id}` slots with as little as possible around them. Left out where a slot is empty. */
  text: line,
  competency: z.enum(careerCompetencies),
});

/** The fields of an exercise beside those that every knowledge file has. */
export const exerciseFields = {
  /** What it is for, in one sentence to the client ("Je ..."). */
  purpose: line,
  minutes: z.number().positive().max(240),
  /** Can be done alone between two sessions. */
  homework: z.boolean(),
  /** What a client tells when it fits: subjects of conversation/emotions.ts, or words. */
  fits: z.array(z.string().min(2)).default([]),
  steps: z.array(step).min(2).max(16),
  yields: z.array(yielded).min(1),
  /** Given back at the end, line by line, with `{step-id}` in the client's words; a line with an empty slot is left out. */
  summary: z.array(line).min(1).max(8),
};

const fields = z.object(exerciseFields);
export type ExerciseFields = z.infer<typeof fields>;
export type ExerciseStep = ExerciseFields['steps'][number];
export type ExerciseYield = ExerciseFields['yields'][number];
export type WayCondition = z.infer<typeof condition>;

const slotsOf = (text: string): string[] => [...text.matchAll(/\{([a-z0-9-]+)\}/gu)].map((found) => found[1] as string);

/**
 * What does not hold together in an exercise that has the right shape: steps twice, ways and slots to nowhere, a slot that is asked
 * later, choices without options, a loop that nothing leaves. One line each; none when all is well.
 */
export function findExerciseFaults(exercise: ExerciseFields): string[] {
  const ids = exercise.steps.map(({ id }) => id);
  const faults: string[] = [];
  for (const [place, { id, ask, askSimply, help, answer, options, of, ways, least, most }] of exercise.steps.entries()) {
    if (ids.indexOf(id) !== place) faults.push(`step ${id} is there twice`);
    for (const text of [ask, askSimply ?? '', help]) {
      if ((text.match(/\?/gu) ?? []).length > 1) faults.push(`step ${id} asks more than one question`);
      for (const slot of slotsOf(text)) if (!ids.slice(0, place).includes(slot)) faults.push(`step ${id}: {${slot}} is not asked before it`);
    }
    if ((answer === 'one' || answer === 'some') && !options) faults.push(`step ${id} needs options`);
    if (answer === 'order' && !options && !(of && ids.slice(0, place).includes(of))) faults.push(`step ${id} has nothing to put in order`);
    if (least !== undefined && most !== undefined && least > most) faults.push(`step ${id}: least is more than most`);
    const always = ways.findIndex(({ when }) => 'always' in when);
    if (always !== -1 && always < ways.length - 1) faults.push(`step ${id}: no way after one that is always taken is ever reached`);
    for (const { to } of ways) {
      if (to === 'end') continue;
      const at = ids.indexOf(to);
      if (at === -1) faults.push(`step ${id} goes to ${to}, which is not there`);
      else if (at <= place) faults.push(`step ${id} goes back to ${to}: a client would go round`);
    }
  }
  for (const text of [...exercise.summary, ...exercise.yields.map((one) => one.text)])
    for (const slot of slotsOf(text)) if (!ids.includes(slot)) faults.push(`{${slot}} is no step`);
  if (!exercise.yields.some(({ text }) => slotsOf(text).length > 0)) faults.push('nothing of the client comes out of it');
  return faults;
}
