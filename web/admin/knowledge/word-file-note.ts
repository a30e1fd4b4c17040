import { m } from '../../paraglide/messages.js';
import type { FileRead } from '../../ui/records.ts';

type Note = FileRead['notes'][number];

const words: Record<string, (params: Note['params']) => string> = {
  'no-headings': () => m.knowledge_note_no_headings(),
  'pages-without-text': ({ pages }) => m.knowledge_note_pages({ pages: listed(pages) }),
  'images-left-out': ({ number }) => m.knowledge_note_images({ number: Number(number) }),
  'tables-flattened': ({ number }) => m.knowledge_note_tables({ number: Number(number) }),
  'rows-skipped': ({ rows }) => m.knowledge_note_rows({ rows: listed(rows) }),
};

/** What someone should know of how a file was read; null for what this screen does not know. */
export const wordFileNote = ({ code, params }: Note): string | null => words[code]?.(params) ?? null;

/** "3, 7 en 9". */
function listed(numbers: string | number | undefined): string {
  const all = String(numbers ?? '').split(/,\s*/);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : m.knowledge_and({ first: all.join(', '), last });
}
