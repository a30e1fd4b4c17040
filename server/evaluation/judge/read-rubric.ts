// The rubric (prompts/rubric.yaml) becomes data: one for the judge, for the supervisors and for the evals. Parsed once at the start; a file
// that does not fit stops the start by its name, since a judgement on half a rubric looks like a whole one. Pure.
import { parse } from 'yaml';
import { z } from 'zod';
import { type Criterion, criteria, rubricVersion, vitalCriteria } from '../rubric.ts';

export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

const words = z.string().trim().min(10);
const level = z.strictObject({ anchor: words, example: words });
const criterion = z.strictObject({
  id: z.enum(criteria),
  vital: z.boolean(),
  question: words,
  /** What in a conversation counts as evidence, and what does not. */
  evidence: words,
  /** When nobody can honestly say. */
  cannot: words,
  levels: z.strictObject(Object.fromEntries(levels.map((each) => [each, level])) as Record<Level, typeof level>),
});
const file = z.strictObject({ version: z.int().positive(), criteria: z.array(criterion) });

export type RubricCriterion = z.infer<typeof criterion>;
export type Rubric = {
  readonly version: number;
  /** In the order of `criteria`. */
  readonly criteria: readonly RubricCriterion[];
};

/** Reads the text of the rubric. @throws Error that names the file and what is wrong in it */
export function readRubric(text: string, name = 'prompts/rubric.yaml'): Rubric {
  const parsed = parseYaml(text, name);
  const read = file.safeParse(parsed);
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const { version, criteria: given } = read.data;
  const wrong = (what: string) => new Error(`${name}: ${what}`);
  // The screens have their words for a version in web/messages: a file that runs ahead of them would show one thing and judge by another.
  if (version !== rubricVersion) throw wrong(`version ${version}, and the screens know version ${rubricVersion} (server/evaluation/rubric.ts)`);
  const found = new Map(given.map((one) => [one.id, one]));
  if (found.size !== given.length) throw wrong('a criterion is there twice');
  const ordered = criteria.map((id) => {
    const one = found.get(id);
    if (!one) throw wrong(`no criterion "${id}"`);
    if (one.vital !== vitalCriteria.includes(id)) throw wrong(`"${id}": vital is ${one.vital}, and the code says otherwise`);
    const anchors = new Set(levels.map((each) => one.levels[each].anchor));
    if (anchors.size !== levels.length) throw wrong(`"${id}": two levels have the same words`);
    return one;
  });
  return { version, criteria: ordered };
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message.split('\n', 1)[0]}`);
  }
}

/** What one criterion is judged by. */
export function criterionOf(rubric: Rubric, id: Criterion): RubricCriterion {
  const found = rubric.criteria.find((one) => one.id === id);
  if (!found) throw new Error(`no criterion "${id}" in the rubric`);
  return found;
}
