// The characters of a text file: by its byte order mark, else UTF-8 where it is that, else Windows-1252, which older Windows programs
// write. Pure.
import { Unreadable } from './unreadable.ts';

/** @throws Unreadable unknown-format where these bytes are no text */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tidy(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tidy(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) throw new Unreadable('unknown-format');
  try {
    return tidy(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return tidy(new TextDecoder('windows-1252').decode(bytes));
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that have no place in a text
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').replace(controls, '');
