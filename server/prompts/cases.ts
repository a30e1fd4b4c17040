// The fixed cases that two versions of a prompt are held beside each other on (prompts/cases/*.yaml, by the prompt's id). They ship with
// Koers, are made up, and hold no client's words. Read once at the start. Pure.
import { parse } from 'yaml';
import { z } from 'zod';

const shape = z
  .array(
    z.object({
      id: z.string().regex(/^[\p{Ll}\d-]+$/u),
      what: z.string().min(5),
      given: z.record(z.string(), z.unknown()),
    }),
  )
  .min(1);

export type PromptCase = z.infer<typeof shape>[number];
export type PromptCases = ReadonlyMap<string, readonly PromptCase[]>;

/** Words that go into another prompt are looked at in that one. */
export const caseFileOf = (promptId: string): string => ({ moves: 'reply', 'plan-sections': 'draft-section' })[promptId] ?? promptId;

/** Parses case files given as file name -> text. @throws Error that names the file */
export function readCases(texts: Readonly<Record<string, string>>): PromptCases {
  return new Map(
    Object.entries(texts).map(([file, text]) => {
      const read = shape.safeParse(parse(text));
      if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
      if (new Set(read.data.map(({ id }) => id)).size < read.data.length) throw new Error(`${file}: two cases have one id`);
      return [file.replace(/\.yaml$/, ''), read.data];
    }),
  );
}
