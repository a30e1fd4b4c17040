// The little of Markdown that knowledge files use: headings, paragraphs, lists, bold and links. Everything else stays plain text,
// so nothing in a document can become HTML, a script or an image from elsewhere.
export type Inline = { kind: 'text'; text: string } | { kind: 'bold'; inside: Inline[] } | { kind: 'link'; href: string; inside: Inline[] };
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; inside: Inline[] }
  | { kind: 'paragraph'; inside: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

const safeAddress = /^(https?:|mailto:|tel:)/i;
// None of them runs past where another could begin: a text of nothing but brackets is read in one go, too.
const marks = /\*\*(?<bold>[^*]+?)\*\*|\[(?<label>[^[\]]+)\]\((?<href>[^()\s]+)\)|<(?<bare>https?:[^<>\s]+)>/g;

/** Bold and links of one run of text. A link to anything but the web, mail or a phone keeps its words and loses its address. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { bold, label, href, bare } = match.groups ?? {};
    if (bold) found.push({ kind: 'bold', inside: parseInline(bold) });
    else if (bare) found.push({ kind: 'link', href: bare, inside: [{ kind: 'text', text: bare }] });
    else if (label && href && safeAddress.test(href)) found.push({ kind: 'link', href, inside: parseInline(label) });
    else if (label) found.push(...parseInline(label));
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
  return found;
}

const heading = /^(#{1,6})\s+(.*)$/;
const bullet = /^\s*[-*+]\s+(.*)$/;
const number = /^\s*\d+[.)]\s+(.*)$/;

type Gathered = { kind: 'paragraph' | 'bullets' | 'numbers'; lines: string[] };

function blockOf({ kind, lines }: Gathered): Block {
  if (kind === 'paragraph') return { kind: 'paragraph', inside: parseInline(lines.join(' ')) };
  return { kind: 'list', ordered: kind === 'numbers', items: lines.map(parseInline) };
}

/** The blocks of a document, in order. Headings start at level 2: the screen has its own title. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let gathered: Gathered[] = [];
  const close = () => {
    blocks.push(...gathered.map(blockOf));
    gathered = [];
  };
  const goOn = (kind: Gathered['kind'], line: string) => {
    const last = gathered.at(-1);
    if (last?.kind === kind) last.lines.push(line.trim());
    else gathered.push({ kind, lines: [line.trim()] });
  };
  for (const line of source.split(/\r?\n/)) {
    const title = heading.exec(line);
    const item = bullet.exec(line)?.[1];
    const step = number.exec(line)?.[1];
    const last = gathered.at(-1);
    if (line.trim() === '') close();
    else if (title) {
      close();
      const level = Math.min(4, Math.max(2, (title[1] ?? '').length)) as 2 | 3 | 4;
      blocks.push({ kind: 'heading', level, inside: parseInline((title[2] ?? '').trim()) });
    } else if (item !== undefined) goOn('bullets', item);
    else if (step !== undefined) goOn('numbers', step);
    // A line that goes on below a list item belongs to that item.
    else if (last && last.kind !== 'paragraph') last.lines.push(`${last.lines.pop() ?? ''} ${line.trim()}`);
    else goOn('paragraph', line);
  }
  close();
  return blocks;
}
