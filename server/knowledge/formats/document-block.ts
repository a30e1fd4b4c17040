// What every format is read into before it becomes one Markdown text: headings, paragraphs and tables, in reading order. Pure.

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'item'; text: string }
  | { kind: 'table'; rows: string[][] };

/** Something that did not come along as it was, for the person who looks at the result. */
export type ReadNote =
  | { code: 'no-headings'; params: Record<string, never> }
  | { code: 'pages-without-text'; params: { pages: string } }
  | { code: 'images-left-out' | 'tables-flattened'; params: { number: number } }
  | { code: 'rows-skipped'; params: { rows: string } };

export type WrittenText = { title: string; body: string; tables: number };

/**
 * Writes blocks as Markdown: the highest headings as `##`, all below as `###`, a table as one line a row with its column names.
 * @param title what the file says about itself; without one, a heading at the very start that is above all others is the title
 */
export function writeBlocks(blocks: readonly Block[], title: string | null, otherwise: string): WrittenText {
  const filled = blocks.filter((block) => (block.kind === 'table' ? block.rows.length > 0 : block.text !== ''));
  const [first] = filled;
  const above = first?.kind === 'heading' && filled.every((block) => block === first || block.kind !== 'heading' || block.level > first.level);
  const named = title ?? (above && filled.length > 1 ? first.text : otherwise);
  const parts = first?.kind === 'heading' && same(first.text, named) ? filled.slice(1) : filled;
  const highest = Math.min(...parts.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  let body = '';
  for (const [index, block] of parts.entries()) {
    const tight = block.kind === 'item' && parts[index - 1]?.kind === 'item';
    body += (body === '' ? '' : tight ? '\n' : '\n\n') + asMarkdown(block, highest);
  }
  return { title: named, body, tables: parts.filter(({ kind }) => kind === 'table').length };
}

function asMarkdown(block: Block, highest: number): string {
  if (block.kind === 'heading') return `${block.level === highest ? '##' : '###'} ${block.text.replace(/\s+/g, ' ')}`;
  if (block.kind === 'item') return `- ${block.text}`;
  if (block.kind === 'table') return writeRows(block.rows);
  // A line that begins with # would be taken for a heading.
  return block.text.replace(/^(?=#{1,6} )/gm, '\\');
}

/** A line a row; a row names its columns where the first row can be their names. */
function writeRows(rows: readonly string[][]): string {
  const [names = [], ...rest] = rows;
  const named = rest.length > 0 && names.length > 1 && names.every((name) => name !== '' && name.length <= 60) && new Set(names).size === names.length;
  if (!named) return rows.map((cells) => `- ${cells.filter((cell) => cell !== '').join(' · ')}`).join('\n');
  return rest
    .map((cells) => cells.flatMap((cell, column) => (cell === '' ? [] : [names[column] ? `${names[column]}: ${cell}` : cell])))
    .filter((cells) => cells.length > 0)
    .map((cells) => `- ${cells.join('; ')}`)
    .join('\n');
}

const same = (a: string, b: string) => a.replace(/\W+/g, '').toLowerCase() === b.replace(/\W+/g, '').toLowerCase();

/** Lines of one paragraph as running text: what was broken off at a line's end is whole again. */
export function joinLines(text: string): string {
  return (
    text
      .replace(/\u00ad[ \t]*\n[ \t]*/g, '')
      // "in-\nen uitstroom" keeps its hyphen; "loopbaan-\nbegeleiding" loses it.
      .replace(/(\p{L})-[ \t]*\n[ \t]*(?!(?:en|of|et|ou|and|or)\b)(?=\p{Ll})/gu, '$1')
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
