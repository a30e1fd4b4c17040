import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { exerciseFields, findExerciseFaults } from '../../../server/knowledge/exercise-shape.ts';
import { draftOfExercise, type ExerciseDraft, fieldsOfExercise, isSameExercise, type KeptExercise, moveStep, renameStep } from './exercise-draft.ts';
import { findExerciseProblems, problemsOfFaults } from './find-exercise-problems.ts';

const shape = z.object(exerciseFields);
const today = '2026-11-27';
const files = globSync('knowledge/exercises/*.md');
const drafts = files.map((path) => draftOfExercise(parse(/^---\n(.*?)\n---/su.exec(readFileSync(path, 'utf8'))?.[1] ?? '') && readExercise(path)));

function readExercise(path: string): KeptExercise {
  const head = parse(/^---\n(.*?)\n---/su.exec(readFileSync(path, 'utf8'))?.[1] ?? '');
  return { ...head, ...shape.parse(head), url: head.url ?? null, stages: head.stages ?? [] };
}
const waarden = () => drafts[files.findIndex((path) => path.includes('waarden-ordenen'))] as ExerciseDraft;
const refused = (draft: ExerciseDraft) => {
  const parsed = shape.safeParse(fieldsOfExercise(draft));
  return !parsed.success || findExerciseFaults(parsed.data).length > 0;
};

it('every exercise of Koers comes through the form as it went in', () => {
  expect(files.length).toBeGreaterThanOrEqual(30);
  for (const [place, draft] of drafts.entries()) {
    expect(findExerciseProblems(draft, today), files[place]).toEqual({});
    expect(shape.parse(fieldsOfExercise(draft)), files[place]).toEqual(shape.parse(readExercise(files[place] as string)));
  }
});

describe('what the form says is wrong, the door would refuse', () => {
  const change = (of: (draft: ExerciseDraft) => void): ExerciseDraft => {
    const draft = structuredClone(waarden());
    of(draft);
    return draft;
  };
  const first = (draft: ExerciseDraft) => draft.steps[0] as ExerciseDraft['steps'][number];
  const cases: [string, (draft: ExerciseDraft) => void, string][] = [
    [
      'a step without a question',
      (draft) => {
        first(draft).ask = ' ';
      },
      'missing',
    ],
    [
      'two questions in one step',
      (draft) => {
        first(draft).ask = 'Wat? En wie?';
      },
      'two-questions',
    ],
    [
      'a slot of no step',
      (draft) => {
        first(draft).help = 'Over {niets}.';
      },
      'slot-unknown',
    ],
    [
      'a slot that is asked later',
      (draft) => {
        first(draft).ask = 'Waarom {waarde}?';
      },
      'slot-later',
    ],
    [
      'a choice without options',
      (draft) => {
        first(draft).options = 'Rust';
      },
      'few-options',
    ],
    [
      'nothing to put in order',
      (draft) => {
        (draft.steps[1] as ExerciseDraft['steps'][number]).of = '';
      },
      'nothing-to-order',
    ],
    [
      'least above most',
      (draft) => {
        first(draft).least = '9';
      },
      'range',
    ],
    [
      'a way back',
      (draft) => {
        (draft.steps[1]?.ways[0] as { to: string }).to = 'kiezen';
      },
      'way-back',
    ],
    [
      'a way to nowhere',
      (draft) => {
        (draft.steps[1]?.ways[0] as { to: string }).to = 'weg';
      },
      'way-nowhere',
    ],
    [
      'a way without a number',
      (draft) => {
        (first(draft).ways[0] as { value: string }).value = '';
      },
      'way-value',
    ],
    [
      'nothing of the client in it',
      (draft) => void draft.yields.splice(0, draft.yields.length, { key: 'y', kind: 'insight', text: 'Goed zo', competency: 'motives' }),
      'no-own-words',
    ],
    [
      'one step',
      (draft) => {
        draft.steps = draft.steps.slice(0, 1);
      },
      'few-steps',
    ],
    [
      'no time',
      (draft) => {
        draft.minutes = '0';
      },
      'minutes',
    ],
  ];
  it.each(cases)('%s', (_, of, problem) => {
    const draft = change(of);
    expect(Object.values(findExerciseProblems(draft, today))).toContain(problem);
    expect(refused(draft)).toBe(true);
  });
  it('and what the door refuses beyond that stands at its step', () => {
    const draft = waarden();
    const key = first(draft).key;
    expect(problemsOfFaults(draft, ['steps.0.help: too long'])).toEqual({ [`${key}.help`]: 'other' });
    expect(problemsOfFaults(draft, ['step kiezen asks more than one question'])).toEqual({ [`${key}.ask`]: 'other' });
    expect(problemsOfFaults(draft, ['title: too long'])).toEqual({ title: 'other' });
  });
});

it('another name takes slots and ways along, and never becomes the name of another step', () => {
  const draft = waarden();
  const step = draft.steps.find(({ id }) => id === 'waarde');
  const renamed = renameStep(draft, step?.key ?? '', 'Wat telt');
  expect(JSON.stringify(fieldsOfExercise(renamed))).not.toContain('{waarde}');
  expect(findExerciseProblems(renamed, today)).toEqual({});
  expect(renameStep(draft, step?.key ?? '', 'nu').steps.map(({ id }) => id)).toContain('nu-2');
});

it('a step moves by one and stays in the list', () => {
  const draft = waarden();
  const key = draft.steps[0]?.key ?? '';
  expect(moveStep(draft, key, -1)).toBe(draft);
  expect(moveStep(draft, key, 1).steps[1]?.key).toBe(key);
  expect(isSameExercise(moveStep(draft, key, 1), draft)).toBe(false);
});
