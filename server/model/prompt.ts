// Prompts are files that a non-programmer can read (prompts/*.md): front matter that says what it is for, and the words, in
// sections. Parsed once at the start; a prompt that is not right stops the start, not a conversation. Pure: works from texts,
// so that a runtime without files (Workers) is handed them; load-prompts.ts reads the folder.
import { parse } from 'yaml';
import { z } from 'zod';

const frontMatter = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.number().int().positive(),
  purpose: z.string().min(10),
  /** Name of the schema its answer passes; absent where the answer is text or the file is only words for another prompt. */
  schema: z.string().optional(),
});

export type Prompt = z.infer<typeof frontMatter> & { readonly sections: ReadonlyMap<string, string> };

/** All prompts by id. */
export type Prompts = ReadonlyMap<string, Prompt>;

const placeholder = /\{\{\s*([a-zA-Z]+)\s*\}\}/g;

/** Parses one prompt file. @throws Error that names the file and what is wrong with it */
export function parsePrompt(text: string, file: string): Prompt {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!parts) throw new Error(`${file}: no front matter between two lines of ---`);
  const head = frontMatter.safeParse(parse(parts[1] ?? ''));
  if (!head.success) throw new Error(`${file}: ${z.prettifyError(head.error)}`);
  const sections = new Map<string, string>();
  for (const block of `\n${parts[2]}`.split(/\n# /).slice(1)) {
    const end = block.indexOf('\n');
    const title = (end < 0 ? block : block.slice(0, end)).trim();
    const words = end < 0 ? '' : block.slice(end).trim();
    if (!words) throw new Error(`${file}: section "${title}" is empty`);
    if (sections.has(title)) throw new Error(`${file}: section "${title}" is there twice`);
    sections.set(title, words);
  }
  if (sections.size === 0) throw new Error(`${file}: no section that starts with "# "`);
  return { ...head.data, sections };
}

/** Parses prompt files given as file name -> text. @throws Error that names the file */
export function readPrompts(texts: Readonly<Record<string, string>>): Prompts {
  const prompts = new Map<string, Prompt>();
  for (const [file, text] of Object.entries(texts)) {
    const prompt = parsePrompt(text, file);
    if (prompts.has(prompt.id)) throw new Error(`${file}: another prompt has the id "${prompt.id}"`);
    prompts.set(prompt.id, prompt);
  }
  return prompts;
}

/** The names a section asks for. */
export function placeholdersOf(words: string): string[] {
  return [...new Set([...words.matchAll(placeholder)].map((match) => match[1] as string))];
}

/** The words of a section. @throws Error when the prompt or the section is not there */
export function sectionOf(prompts: Prompts, id: string, section: string): string {
  const words = prompts.get(id)?.sections.get(section);
  if (words === undefined) throw new Error(`prompt "${id}" has no section "${section}"`);
  return words;
}

/**
 * Fills in a section in one pass: what looks like a placeholder inside a value stays what it is.
 * @throws Error when a value is missing
 */
export function fillIn(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {{${name}}}`);
    return value;
  });
}

/** Marks that fence off what is data in a prompt; a client who types one of them does not get out of the fence. */
const fences = /<(?=\/?(?:bericht|gesprek|klant|bronnen|bewijs|doel|opdracht|zinnen|zin|samenvatting)\b)/gi;

/** A text of a client or a source, made ready to stand between two marks of a prompt. */
export function asData(text: string): string {
  return text.replace(fences, '‹');
}
