// How clients ask for what a passage says, in their own words: lines of knowledge/asked/*.jsonl, each with the path and the heading it
// leads to. They only help to find; nobody reads or cites them. A line that does not fit is named and skipped, the rest is kept. Pure.
import { z } from 'zod';

const shape = z.strictObject({ path: z.string().min(1), heading: z.string().min(1), asked: z.array(z.string().trim().min(1)).min(1) });

export type AskedLine = z.infer<typeof shape>;
/** The wordings of a document, by heading. */
export type Asked = [heading: string, wordings: string[]][];

/** Reads one file. @param name under which a broken line is named, with its number */
export function readAskedLines(name: string, text: string): { lines: AskedLine[]; broken: { path: string; wrong: string }[] } {
  const lines: AskedLine[] = [];
  const broken: { path: string; wrong: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = shape.safeParse(parse(line));
    if (read.success) lines.push(read.data);
    else broken.push({ path: `${name}:${index + 1}`, wrong: `${read.error.issues[0]?.path.join('.') || 'line'}: ${read.error.issues[0]?.message ?? ''}` });
  }
  return { lines, broken };
}

/**
 * Puts wordings with the documents they belong to.
 * @returns them by path, and where those lead whose passage is not there
 */
export function placeAsked(
  lines: readonly AskedLine[],
  documents: readonly { path: string; title: string; body: string }[],
): { asked: Map<string, Asked>; astray: { path: string; heading: string }[] } {
  const headings = new Map(
    documents.map(({ path, title, body }) => [path, new Set([title, ...[...body.matchAll(/^#{1,3} +(.+)$/gm)].map(([, heading]) => heading?.trim())])]),
  );
  const asked = new Map<string, Asked>();
  const astray: { path: string; heading: string }[] = [];
  for (const { path, heading, asked: wordings } of lines) {
    if (!headings.get(path)?.has(heading)) {
      astray.push({ path, heading });
      continue;
    }
    const of = asked.get(path) ?? [];
    const known = of.find(([name]) => name === heading)?.[1];
    if (known) known.push(...wordings.filter((wording) => !known.includes(wording)));
    else of.push([heading, [...new Set(wordings)]]);
    asked.set(path, of);
  }
  return { asked, astray };
}

/** Wordings with those of another list that are not there yet; an administrator's own stay first, and stay. */
export function addWordings(asked: Asked, more: Asked): Asked {
  const all = asked.map(([heading, wordings]): Asked[number] => [heading, [...wordings]]);
  for (const [heading, wordings] of more) {
    const known = all.find(([name]) => name === heading)?.[1];
    if (known) known.push(...wordings.filter((wording) => !known.includes(wording)));
    else all.push([heading, [...wordings]]);
  }
  return all;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
