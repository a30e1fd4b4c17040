// Markdown, and plain text: front matter apart, the text as it is, but for what a passage cannot show.
import { parse } from 'yaml';
import { decodeText } from './decode-text.ts';
import { type ReadNote, writeBlocks } from './document-block.ts';
import type { ReadText } from './read-bytes.ts';

/** @param otherwise the title where the text has none */
export function readMarkdown(bytes: Uint8Array, otherwise: string): ReadText {
  const { frontMatter, text } = takeFrontMatter(decodeText(bytes));
  const notes: ReadNote[] = [];
  const images = text.match(/!\[[^\]]*\]\([^)]*\)/g)?.length ?? 0;
  if (images > 0) notes.push({ code: 'images-left-out', params: { number: images } });
  let tables = 0;
  let body = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    // Headings with a line below them.
    .replace(/^(?![#>\-|])(\S.*)\n=+[ \t]*$/gm, '# $1')
    .replace(/^(?![#>\-|])(\S.*)\n-{3,}[ \t]*$/gm, '## $1')
    .replace(/^\|?.+\|.*\n\|?[ :|-]*-[ :|-]*\|[ :|-]*(?:\n.*\|.*)*/gm, (table) => {
      tables++;
      const rows = table
        .split('\n')
        .filter((_, line) => line !== 1)
        .map((row) =>
          row
            .trim()
            .replace(/^\||\|$/g, '')
            .split('|')
            .map((cell) => cell.trim()),
        );
      return writeBlocks([{ kind: 'table', rows }], '', '').body;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (tables > 0) notes.push({ code: 'tables-flattened', params: { number: tables } });
  const [first, ...others] = [...body.matchAll(/^# +(.+)$/gm)];
  const said = typeof frontMatter?.title === 'string' && frontMatter.title.trim() !== '' ? frontMatter.title.trim() : null;
  let title = said ?? otherwise;
  if (first?.index === 0 && others.length === 0) {
    title = said ?? (first[1] as string).trim();
    body = body.slice(first[0].length).trim();
  }
  return { title, body, notes, frontMatter };
}

/** What stands between two lines of dashes at the start, where that is YAML with names; else it is text. */
function takeFrontMatter(text: string): { frontMatter: Record<string, unknown> | null; text: string } {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return { frontMatter: null, text };
  try {
    const read: unknown = parse(yaml, { maxAliasCount: 0, schema: 'core' });
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return { frontMatter: null, text };
    return { frontMatter: read as Record<string, unknown>, text: text.slice(whole.length) };
  } catch {
    return { frontMatter: null, text };
  }
}
