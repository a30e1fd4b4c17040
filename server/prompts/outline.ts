// Where things stand in a prompt's text: its sections, the names in double braces, the fences around what is data. Works on any text,
// also one that does not parse, so that an author is told the line. Pure.

export type Place = { name: string; line: number; section: string; fence: string | null };
export type OutlineSection = { title: string; line: number; isEmpty: boolean; placeholders: string[] };
export type Outline = {
  /** Null where there is none between two lines of ---. */
  head: { text: string; line: number } | null;
  sections: OutlineSection[];
  places: Place[];
  /** Lines where braces open and do not close as they should. */
  brokenBraces: number[];
};

const placeholder = /\{\{\s*([a-zA-Z]+)\s*\}\}/g;
const mark = /<(\/?)([a-z][a-z-]*)>/g;

/** @param fences the marks that keep data apart; others are words like any */
export function outlineOf(text: string, fences: ReadonlySet<string> = new Set()): Outline {
  const lines = text.split(/\r?\n/);
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const outline: Outline = {
    head: closing > 0 ? { text: lines.slice(1, closing).join('\n'), line: 2 } : null,
    sections: [],
    places: [],
    brokenBraces: [],
  };
  let open: string | null = null;
  for (let at = closing + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('# ')) {
      outline.sections.push({ title: line.slice(2).trim(), line: at + 1, isEmpty: true, placeholders: [] });
      open = null;
      continue;
    }
    const section = outline.sections.at(-1);
    if (!section) continue;
    if (line.trim() !== '') section.isEmpty = false;
    const marks = [...line.matchAll(mark)].filter(([, , name]) => fences.has(name ?? ''));
    for (const found of line.matchAll(placeholder)) {
      const before = marks.filter(({ index }) => index < found.index).at(-1);
      const fence: string | null = before ? (before[1] === '/' ? null : (before[2] ?? null)) : open;
      const name = found[1] as string;
      outline.places.push({ name, line: at + 1, section: section.title, fence });
      if (!section.placeholders.includes(name)) section.placeholders.push(name);
    }
    const last = marks.at(-1);
    // Only the words for the model's eye on the data are fenced; elsewhere a mark is spoken of.
    if (last && section.title === 'user') open = last[1] === '/' ? null : (last[2] ?? null);
    if (/\{\{|\}\}/.test(line.replace(placeholder, ''))) outline.brokenBraces.push(at + 1);
  }
  return outline;
}

/** The marks that a prompt's own text fences data off with. */
export function fencesOf(userSection: string): Set<string> {
  const closed = new Set([...userSection.matchAll(/<\/([a-z][a-z-]*)>/g)].map(([, name]) => name as string));
  return new Set([...userSection.matchAll(/<([a-z][a-z-]*)>/g)].map(([, name]) => name as string).filter((name) => closed.has(name)));
}
