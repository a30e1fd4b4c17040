// A Word file: mammoth makes a page of it by its heading styles, and read-html.ts reads that. Headers, footers and comments do not
// come along; mammoth leaves them.
import mammoth from 'mammoth';
import { openZip } from './open-zip.ts';
import type { ReadText } from './read-bytes.ts';
import { writePage } from './read-html.ts';
import { Unreadable } from './unreadable.ts';

const headings = [
  ...['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.title:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
];

/** @throws Unreadable not-readable, encrypted, unknown-format (another kind of zip) */
export async function readDocx(bytes: Uint8Array, otherwise: string): Promise<ReadText> {
  if (!openZip(bytes).has('word/document.xml')) throw new Unreadable('unknown-format');
  let images = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    images++;
    return { src: '' };
  });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: headings, convertImage, externalFileAccess: false });
  const page = value.replace(/<img[^>]*>/g, '');
  const read = writePage(page, otherwise, { images });
  return /<h[1-6]/.test(page) ? read : writePage(page, otherwise, { images, boldHeadings: true });
}
