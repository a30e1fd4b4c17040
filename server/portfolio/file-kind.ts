// What a file really is, by what stands in it and never by its name. Nothing is unpacked: of a zip only the list of names at its end is read,
// so that one that would grow to gigabytes stays as small as it came.
import { fileTypeFromBuffer } from 'file-type';
import { listZipNames } from './zip-names.ts';

/** What may be kept: papers and pictures. The ending is the one that a name gets. */
export const fileKinds = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type FileKind = keyof typeof fileKinds;

/** Reads a piece of what came in: at most `length` bytes from `at`. */
export type ReadPiece = (at: number, length: number) => Promise<Uint8Array>;

/** As much as tells what a file is. */
const headLength = 4100;
const docx: FileKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt: FileKind = 'application/vnd.oasis.opendocument.text';
/** In the first file of an OpenDocument stands, unpacked, what it is: an entry called "mimetype". */
const odtMark = `mimetype${odt}`;

/** The kind of a file; null where it is none that may be kept, whatever it is called. */
export async function findFileKind(size: number, read: ReadPiece): Promise<FileKind | null> {
  const head = await read(0, Math.min(size, headLength));
  if (isZip(head)) return findZipKind(head, await listZipNames(size, read));
  // What it cannot make sense of is nothing that we keep.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  const kind = found?.mime as FileKind | undefined;
  return kind && Object.hasOwn(fileKinds, kind) ? kind : null;
}

const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;

/** A text with macros is a program. */
const isProgram = (name: string): boolean => /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name);

function findZipKind(head: Uint8Array, names: ReadonlySet<string> | null): FileKind | null {
  if (!names || [...names].some(isProgram)) return null;
  if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return docx;
  const mark = new TextDecoder('latin1').decode(head.subarray(30, 30 + odtMark.length));
  return mark === odtMark && names.has('content.xml') ? odt : null;
}
