// The prompts that came with this release: their texts, read once at the start. Nobody edits these; what an organisation writes
// stands beside them. Pure.
import { parsePrompt, type Prompt, type Prompts } from '../model/prompt.ts';

export type ShippedPrompt = { readonly prompt: Prompt; readonly text: string };
export type Shipped = ReadonlyMap<string, ShippedPrompt>;

/** Own versions are numbered from here, so that a number never means two texts. */
export const firstOwnVersion = 1001;

/** @throws Error that names the file that is not right */
export function readShipped(texts: Readonly<Record<string, string>>): Shipped {
  return new Map(
    Object.entries(texts).map(([file, text]) => {
      const prompt = parsePrompt(text, file);
      return [prompt.id, { prompt, text }];
    }),
  );
}

/** The same, as a step wants them. */
export function promptsOf(shipped: Shipped): Prompts {
  return new Map([...shipped].map(([id, { prompt }]) => [id, prompt]));
}
