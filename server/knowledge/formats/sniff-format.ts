// What a file is, by what is in it; its name only tells text formats apart. A Word file named .pdf is read as what it is. Pure.
import { decodeText } from './decode-text.ts';
import { Unreadable } from './unreadable.ts';

export type Format = 'markdown' | 'pdf' | 'docx' | 'html' | 'csv';

const starts = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, place) => bytes[place] === byte);
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const named = { md: 'markdown', markdown: 'markdown', txt: 'markdown', html: 'html', htm: 'html', xhtml: 'html', csv: 'csv', tsv: 'csv' } as const;

/** @throws Unreadable no-text, encrypted, unknown-format, not-readable */
export function sniffFormat(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new Unreadable('no-text');
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (starts(bytes, [0x50, 0x4b])) return 'docx';
  // Word puts a file with a password into the container of its older formats.
  if (starts(bytes, compoundFile))
    throw new Unreadable(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unknown-format');
  if (extension === 'pdf' || extension === 'docx') {
    if (!isHtml(bytes)) throw new Unreadable('not-readable');
    return 'html';
  }
  if (isHtml(bytes)) return 'html';
  const format = Object.hasOwn(named, extension) ? named[extension as keyof typeof named] : null;
  if (!format) throw new Unreadable('unknown-format');
  return format;
}

const isHtml = (bytes: Uint8Array) =>
  !bytes.subarray(0, 4096).includes(0) &&
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(decodeText(bytes.subarray(0, 4096)).trim());
