// Files for tests of what people upload: small, made by code, of the kinds that they say, or pretending to be.
import { crc32, deflateRawSync } from 'node:zlib';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page with one line. `line` makes two of them differ. */
export function smallPdf(line: string): Uint8Array {
  return bytesOf(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
% ${line}
trailer<</Root 1 0 R>>
%%EOF
`);
}

/** A picture of one grey point. */
export function smallPng(): Uint8Array {
  return Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'));
}

/** The beginning of a program for Windows, as large as somebody likes. */
export function executable(size = 4096): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(bytesOf('MZ\u0090\u0000'));
  bytes.set(bytesOf('This program cannot be run in DOS mode.'), 78);
  return bytes;
}

export type ZipEntry = { name: string; bytes: Uint8Array; packed?: boolean };

/** A zip with these files in this order. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, packed = false } of entries) {
    const held = packed ? deflateRawSync(bytes, { level: 9 }) : Buffer.from(bytes);
    const title = Buffer.from(name, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(packed ? 8 : 0, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(held.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, title]);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), about, Buffer.alloc(10), place, title]));
    parts.push(head, held);
    at += head.length + held.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

const contentTypes = { name: '[Content_Types].xml', bytes: bytesOf('<Types/>') };

/** A Word document, with whatever more stands in it. */
export const smallDocx = (...more: ZipEntry[]): Uint8Array => zipOf([contentTypes, { name: 'word/document.xml', bytes: bytesOf('<w:document/>') }, ...more]);

/** An OpenDocument text. */
export const smallOdt = (...more: ZipEntry[]): Uint8Array =>
  zipOf([{ name: 'mimetype', bytes: bytesOf('application/vnd.oasis.opendocument.text') }, { name: 'content.xml', bytes: bytesOf('<office/>') }, ...more]);

/** A Word document of some hundred kB whose pieces grow to 300 MB when somebody unpacks them. */
export function zipBomb(): Uint8Array {
  const zeroes = new Uint8Array(100 * 1024 * 1024);
  const grows = (name: string): ZipEntry => ({ name, bytes: zeroes, packed: true });
  return zipOf([grows('[Content_Types].xml'), grows('word/document.xml'), grows('word/media/image1.png')]);
}
