// A file's bytes as one Markdown text with headings, whatever the file is. Runs in a process of its own (read-process.ts): what others
// wrote is parsed here.
import type { ReadNote } from './document-block.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { firstOf, tidyLine, tidyText } from '../tidy-text.ts';
import { type Format, sniffFormat } from './sniff-format.ts';
import { Unreadable } from './unreadable.ts';

export type ReadText = { title: string; body: string; notes: ReadNote[]; frontMatter: Record<string, unknown> | null };

/**
 * @param longest most characters of text; nothing is ever cut off silently
 * @throws Unreadable
 */
export async function readBytes(name: string, bytes: Uint8Array, longest: number): Promise<ReadText & { format: Format }> {
  const format = sniffFormat(name, bytes);
  const otherwise = firstOf(tidyLine(name.replace(/\.[a-z0-9]{1,8}$/i, '').replaceAll('_', ' ')), 200) || 'Zonder titel';
  const read = await readers[format](bytes, otherwise);
  const body = tidyText(read.body).trim();
  if (!/[\p{L}\d]/u.test(body)) throw new Unreadable('no-text');
  if (body.length > longest) throw new Unreadable('too-much-text', { limit: longest, found: body.length });
  return { ...read, title: firstOf(tidyLine(read.title), 200) || otherwise, body, format };
}

const readers: Record<Format, (bytes: Uint8Array, otherwise: string) => ReadText | Promise<ReadText>> = {
  markdown: readMarkdown,
  html: readHtml,
  csv: readCsv,
  // The larger libraries are loaded where they are needed.
  pdf: async (...given) => (await import('./read-pdf.ts')).readPdf(...given),
  docx: async (...given) => (await import('./read-docx.ts')).readDocx(...given),
};
