// A supervisor reads without the client's name (DOMAIN.md; the client is told so on the first screen). Pure.

const hidden = '•••';

/** The text with these names, whole or in part, hidden. Parts under three letters stay: they are words too ("de", "An"). */
export function hideNames(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length >= 3 && /\p{Lu}/u.test(part));
  const pattern = [...new Set(parts)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return pattern === '' ? text : text.replace(new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'), hidden);
}

function escaped(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
