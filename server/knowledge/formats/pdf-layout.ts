// A PDF without tags is only where each word stands. Lines, headings and paragraphs are told from size and distance, and what comes
// back at the same place of every page is no text. Pure.
import { type Block, joinLines } from './document-block.ts';

export type PdfItem = { type?: string; id?: string; str?: string; height?: number; width?: number; transform?: number[]; hasEOL?: boolean };
export type PdfPage = { number: number; items: readonly PdfItem[] };
type Line = { text: string; size: number; x: number; y: number; end: number; page: number };

/** A heading is at least this much larger than the text. */
const larger = 1.12;
const longestHeading = 150;

/**
 * @param outline names of headings in lower case, with their depth
 * @param nameOf gives each page a heading of its own, for what has no other
 */
export function readLaidOut(pages: readonly PdfPage[], outline: ReadonlyMap<string, number>, nameOf?: (page: number) => string): Block[] {
  const kept = withoutFurniture(pages.map(linesOf));
  const body = usualSize(kept);
  const sizes = [...new Set(kept.filter((line) => looksLikeHeading(line, body)).map(({ size }) => size))].sort((a, b) => b - a);
  const blocks: Block[] = [];
  const gap = usualGap(kept, body);
  let paragraph: Line[] = [];
  const flush = () => {
    const text = joinLines(paragraph.map((line) => line.text).join('\n'));
    const bullet = /^[•▪◦●–]\s+/.exec(text);
    if (text !== '') blocks.push(bullet ? { kind: 'item', text: text.slice(bullet[0].length) } : { kind: 'text', text });
    paragraph = [];
  };
  let before: Line | undefined;
  for (const line of kept) {
    if (nameOf && before?.page !== line.page) {
      flush();
      blocks.push({ kind: 'heading', level: 1, text: nameOf(line.page) });
    }
    const level = outline.get(line.text.toLowerCase()) ?? (looksLikeHeading(line, body) ? sizes.indexOf(line.size) + 1 : 0);
    const last = blocks.at(-1);
    if (level > 0) {
      flush();
      // A long heading takes two lines.
      if (
        before &&
        last?.kind === 'heading' &&
        blocks.at(-1) === last &&
        last.level === level &&
        isNext(before, line, 1.7 * line.size) &&
        before.size === line.size
      )
        last.text = joinLines(`${last.text}\n${line.text}`);
      else blocks.push({ kind: 'heading', level, text: joinLines(line.text) });
    } else {
      if (before && paragraph.length > 0 && startsParagraph(before, line, gap)) flush();
      paragraph.push(line);
    }
    before = line;
  }
  flush();
  return blocks;
}

/** Puts pieces that stand on one line together. */
function linesOf({ number, items }: PdfPage): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { str = '', width = 0, height = 0, transform = [] } of items) {
    if (str === '') continue;
    const [x = 0, y = 0] = transform.slice(4);
    const size: number = height > 0 ? Math.round(height * 2) / 2 : (line?.size ?? 0);
    const same = line && Math.abs(line.y - y) < Math.max(2, 0.4 * line.size) && x >= line.end - line.size;
    if (!line || !same) {
      if (str.trim() === '') continue;
      line = { text: str, size, x, y, end: x + width, page: number };
      lines.push(line);
      continue;
    }
    const space = x - line.end > 0.15 * line.size && !/\s$/.test(line.text) && !/^\s/.test(str);
    // Columns of a table stand far apart.
    const column = str.trim() === '' ? width > 2.5 * line.size : x - line.end > 2.5 * line.size;
    line.text += column ? ` · ${str.trim()}` : `${space ? ' ' : ''}${str}`;
    line.end = x + width;
    if (str.trim() !== '') line.size = Math.max(line.size, size);
  }
  return lines
    .map((each) => ({
      ...each,
      text: each.text
        .replace(/\s+/g, ' ')
        .replace(/(?: · )+/g, ' · ')
        .replace(/ · $/, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

const pageNumber = /^(?:pagina|page|p\.?|bladzijde|blz\.?)?\s*[-–—]?\s*(?:\d{1,4}|[ivxl]+)\s*[-–—]?(?:\s*(?:van|of|sur|\/)\s*\d{1,4})?$/i;
/** A line of the table of contents: dots that lead to a page. */
const leader = /(?:[.…] ?){5,}\s*(?:\d+|[ivxl]+)$/;

/** Leaves out page numbers, and headers and footers: what comes back at the same place of many pages. */
function withoutFurniture(pages: readonly (readonly Line[])[]): Line[] {
  const key = ({ text, y }: Line) => `${Math.round(y / 3)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
  const edges = pages.map(edgesOf);
  const count = new Map<string, number>();
  for (const { all } of edges) for (const line of all) count.set(key(line), (count.get(key(line)) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.flatMap((page, number) => {
    const { all, outer } = edges[number] ?? edgesOf(page);
    const text = page.filter((line) => !(outer.has(line) && pageNumber.test(line.text)) && !leader.test(line.text));
    const own = text.filter((line) => !all.has(line) || (count.get(key(line)) ?? 0) < often);
    // Pages that say little say much the same: what is all there is, is no furniture.
    return own.length > 0 ? own : text;
  });
}

/** The two highest and the two lowest lines of a page; and which of them is the very highest and lowest. */
function edgesOf(page: readonly Line[]): { all: Set<Line>; outer: Set<Line> } {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return { all: new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)]), outer: new Set([...byHeight.slice(0, 1), ...byHeight.slice(-1)]) };
}

/** The size in which most characters stand. */
function usualSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const looksLikeHeading = ({ size, text }: Line, body: number) =>
  size >= body * larger && text.length <= longestHeading && /\p{L}/u.test(text) && !/[.,;]$/.test(text);

/** The distance between two lines of a paragraph. */
function usualGap(lines: readonly Line[], body: number): number {
  const gaps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before && before.page === line.page && before.size === body && line.size === body && before.y > line.y ? [before.y - line.y] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? body * 1.4;
}

const isNext = (before: Line, line: Line, gap: number) => before.page === line.page && before.y - line.y > 0 && before.y - line.y <= gap;

function startsParagraph(before: Line, line: Line, gap: number): boolean {
  if (/^(?:[•▪◦●–]|\d{1,2}[.)])\s/.test(line.text)) return true;
  // A sentence goes on over the edge of a page or a column; else a new place is a new paragraph.
  if (before.page !== line.page || line.y >= before.y) return /[.!?:]$/.test(before.text) || !/^\p{Ll}/u.test(line.text);
  return !isNext(before, line, gap * 1.25) || line.text.includes(' · ') || before.text.includes(' · ');
}
