// A model step is words in prompts/, a schema, a function and an eval (STYLE.md, habit 5). This ties the first three together,
// so that a prompt edited by hand is checked against its step at the start.
import type { ZodType } from 'zod';
import { fillIn, type Prompt, type Prompts, placeholdersOf, sectionOf } from './prompt.ts';

/** Stands in the file of the step's function, beside it. */
export type Step<Answer = unknown> = {
  readonly promptId: string;
  /** Of a structured answer, with the name its prompt gives it; absent where the answer is text. */
  readonly schema?: { readonly name: string; readonly type: ZodType<Answer> };
  /** The names its prompt may use. */
  readonly fills: readonly string[];
  /** Prompt files it takes words from, with the sections that have to be there. */
  readonly wordsFrom?: Readonly<Record<string, readonly string[]>>;
};

/** Checks at the start that every step has its words. @throws Error that says which prompt lacks what */
export function checkSteps(prompts: Prompts, steps: readonly Step[]): void {
  for (const step of steps) {
    for (const section of ['system', 'user']) {
      const unknown = placeholdersOf(sectionOf(prompts, step.promptId, section)).filter((name) => !step.fills.includes(name));
      if (unknown.length > 0) throw new Error(`prompt "${step.promptId}", ${section}: nobody fills in ${unknown.join(', ')}`);
    }
    const schema = prompts.get(step.promptId)?.schema;
    if (schema !== step.schema?.name)
      throw new Error(`prompt "${step.promptId}" names the schema ${schema ?? 'none'}, its step ${step.schema?.name ?? 'none'}`);
    for (const [id, sections] of Object.entries(step.wordsFrom ?? {})) for (const section of sections) sectionOf(prompts, id, section);
  }
}

/** The two messages of a step with everything filled in. @throws Error when a value is missing */
export function wordStep(prompts: Prompts, promptId: string, values: Readonly<Record<string, string>>): { system: string; user: string } {
  return { system: fillIn(sectionOf(prompts, promptId, 'system'), values), user: fillIn(sectionOf(prompts, promptId, 'user'), values) };
}

/** What an audit keeps of the words that were used: `reply@3`. */
export function versionOf(prompts: Prompts, promptId: string): string {
  const prompt: Prompt | undefined = prompts.get(promptId);
  if (!prompt) throw new Error(`no prompt "${promptId}"`);
  return `${prompt.id}@${prompt.version}`;
}
