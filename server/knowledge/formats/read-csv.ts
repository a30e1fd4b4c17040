// A table of passages: a heading and a text a row, with a title and an address where there are any. In English or Dutch column names,
// with commas, semicolons or tabs between them, as spreadsheets write them.
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { Block } from './document-block.ts';
import { writeBlocks } from './document-block.ts';
import type { ReadText } from './read-bytes.ts';
import { Unreadable } from './unreadable.ts';

const columns = { title: ['title', 'titel'], heading: ['heading', 'kop'], text: ['text', 'tekst'], url: ['url'] } as const;
const expected = 'heading/kop, text/tekst, title/titel?, url?';

/** @throws Unreadable wrong-columns (found, expected), no-text */
export function readCsv(bytes: Uint8Array, otherwise: string): ReadText {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const header = text.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best), ',');
  const { rows, broken: skipped } = readRows(text, delimiter);
  const names = rows[0]?.record ?? [];
  const place = (of: keyof typeof columns) => names.findIndex((name) => columns[of].some((known) => known === name.toLowerCase()));
  const at = { title: place('title'), heading: place('heading'), text: place('text'), url: place('url') };
  if (at.heading < 0 || at.text < 0) throw new Unreadable('wrong-columns', { found: names.join(', ').slice(0, 300), expected });
  const kept: { title: string; heading: string; text: string; url: string }[] = [];
  for (const { record, line } of rows.slice(1)) {
    const row = { title: record[at.title] ?? '', heading: record[at.heading] ?? '', text: record[at.text] ?? '', url: record[at.url] ?? '' };
    if (record.every((cell) => cell === '')) continue;
    if (record.length !== names.length || row.heading === '' || row.text === '') skipped.push(line);
    else kept.push(row);
  }
  if (kept.length === 0) throw new Unreadable('no-text');
  const titles = [...new Set(kept.map(({ title }) => title).filter((title) => title !== ''))];
  const blocks = kept.flatMap(({ title, heading, text: said, url }): Block[] => [
    { kind: 'heading', level: 1, text: titles.length > 1 && title !== '' ? `${title}: ${heading}` : heading },
    { kind: 'text', text: said },
    ...(/^https?:\/\//.test(url) ? [{ kind: 'text', text: `[${url}](${url})` } as const] : []),
  ]);
  const { title, body } = writeBlocks(blocks, titles.length === 1 ? (titles[0] as string) : otherwise, otherwise);
  const broken = [...new Set(skipped)].sort((a, b) => a - b);
  return { title, body, notes: broken.length > 0 ? [{ code: 'rows-skipped', params: { rows: broken.join(', ') } }] : [], frontMatter: null };
}

type Row = { record: string[]; line: number };
/** A row with line ends inside quotes is no longer than this, in lines; a quote that stays open longer was never meant to open. */
const longestRow = 200;

/** All rows with the line each begins on, and the lines that are no row. */
function readRows(text: string, delimiter: string): { rows: Row[]; broken: number[] } {
  const options = { delimiter, relax_column_count: true, trim: true };
  try {
    const read = parse(text, { ...options, info: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return { rows: read.map(({ record }, index) => ({ record, line: (read[index - 1]?.info.lines ?? 0) + 1 })), broken: [] };
  } catch {
    // One quote out of place, and everything behind it would be lost: row by row, then.
  }
  const lines = text.split('\n');
  const [rows, broken]: [Row[], number[]] = [[], []];
  for (let at = 0; at < lines.length; at++) {
    const end = endOfRow(lines, at);
    const record = end === null ? null : readRow(lines.slice(at, end + 1).join('\n'), options);
    if (record) rows.push({ record, line: at + 1 });
    else if (lines[at] !== '') broken.push(at + 1);
    if (record && end !== null) at = end;
  }
  return { rows, broken };
}

/** The line on which every quote that opened is closed again. */
function endOfRow(lines: readonly string[], start: number): number | null {
  let quotes = 0;
  for (let at = start; at < Math.min(lines.length, start + longestRow); at++) {
    quotes += (lines[at] as string).split('"').length - 1;
    if (quotes % 2 === 0) return at;
  }
  return null;
}

function readRow(text: string, options: object): string[] | null {
  try {
    return (parse(text, options) as string[][])[0] ?? null;
  } catch {
    return null;
  }
}
