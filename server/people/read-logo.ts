// What a file that somebody sends as a logo really is: looked at by its first bytes, never by its name or by what the sender calls it.
// Guarantees a picture of a kind and a size that can be laid out without harm: a small file can hold a picture of gigabytes. No SVG: that
// can hold instructions.
import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../errors.ts';

export const logoKinds = ['png', 'jpg', 'webp'] as const;
export type LogoKind = (typeof logoKinds)[number];
/** Width and height in pixels. */
export type Logo = { kind: LogoKind; bytes: Uint8Array; width: number; height: number };

/** In bytes. */
export const largestLogo = 500_000;
/** In pixels, each way: at four bytes a pixel 64 MB at most when it is laid out. */
export const widestLogo = 4000;

/** @throws Refusal invalid-input `file` with params.why: too-large, no-picture, too-wide */
export async function readLogo(bytes: Uint8Array): Promise<Logo> {
  const refuse = (why: string, limit?: number) => new Refusal('invalid-input', { field: 'file', why, ...(limit && { limit }) });
  if (bytes.length > largestLogo) throw refuse('too-large', largestLogo);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = logoKinds.find((known) => known === found?.ext);
  const size = kind && sizeOf(kind, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!kind || !size || size.width < 1 || size.height < 1) throw refuse('no-picture');
  if (size.width > widestLogo || size.height > widestLogo) throw refuse('too-wide', widestLogo);
  return { kind, bytes, ...size };
}

type Size = { width: number; height: number };

function sizeOf(kind: LogoKind, view: DataView): Size | null {
  try {
    return { png: ofPng, jpg: ofJpeg, webp: ofWebp }[kind](view);
  } catch (error) {
    // It ends where its size should stand.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const ofPng = (view: DataView): Size => ({ width: view.getUint32(16), height: view.getUint32(20) });

/** From segment to segment, until the one that tells the size of the frame. */
function ofJpeg(view: DataView): Size | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function ofWebp(view: DataView): Size | null {
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const three = (at: number) => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
  if (form === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return null;
}
