// The text of a version: what is hashed, and the number in its head, which the house gives and nobody types.

/** SHA-256 of a text, hexadecimal. */
export async function hashOfText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text with this number in its head; as it was where it has no head with a number. */
export function withVersion(text: string, version: number): string {
  const end = text.indexOf('\n---', 3);
  const head = end < 0 ? '' : text.slice(0, end);
  return head.startsWith('---') ? head.replace(/^version:.*$/m, `version: ${version}`) + text.slice(end) : text;
}

/** As it is kept: line ends of one kind, one at the end, nothing a database cannot hold. */
export function tidyText(text: string): string {
  return `${text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').toWellFormed().trimEnd()}\n`;
}
