// What a file is called on the screen and when it is taken along. A name is a text of somebody: it never becomes a path. Pure.
import { firstOf, tidyLine } from '../knowledge/tidy-text.ts';
import { type FileKind, fileKinds } from './file-kind.ts';

const longestName = 120;
const nameless = 'document';

/**
 * The last part of a path, without what no reader sees, what turns writing around, and what a file system takes for something else; with the
 * ending of what the file really is: "foto.exe" that holds a picture is called "foto.exe.png".
 */
export function cleanFileName(given: string, kind: FileKind): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const line = tidyLine(last.replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '').replace(/[<>:"|?*]/g, ' '));
  const endings: readonly string[] = fileKinds[kind];
  const dot = line.lastIndexOf('.');
  const ending = dot < 0 ? '' : line.slice(dot + 1).toLowerCase();
  const stem = (endings.includes(ending) ? line.slice(0, dot) : line).replace(/^[.\s]+|[.\s]+$/g, '');
  const kept = endings.includes(ending) ? ending : endings[0];
  return `${firstOf(stem, longestName - 6).trim() || nameless}.${kept}`;
}

/** A file is always taken along, never shown: a name in plain letters, and the real one beside it. */
export function dispositionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const inPlain = (part: string) =>
    part
      .normalize('NFKD')
      .replace(/[^\w.() -]/g, '')
      .replace(/^[.\s]+/, '')
      .trim();
  const plain = `${inPlain(name.slice(0, dot)) || nameless}.${inPlain(name.slice(dot + 1))}`;
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** The name that a browser sent along, in a header: percent-encoded, since a header holds no é. Null where it cannot be read. */
export function readNameHeader(value: string | undefined): string | null {
  if (value === undefined || value.length > 2000) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
