// Small pictures made on the spot, so that no test carries a file.
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one colour. `claims`: the size that its head tells, where that is another. */
export function makePng(width: number, height: number, claims: { width: number; height: number } = { width, height }): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claims.width, 0);
  head.writeUInt32BE(claims.height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: width }, () => [31, 110, 120]).flat())]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]));
}

/** The head of a JPEG, as far as its size. */
export const makeJpegHead = (width: number, height: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3],
    ...Array.from({ length: 30 }, () => 0),
  ]);

/** The head of a WebP of the extended form. */
export function makeWebpHead(width: number, height: number): Uint8Array {
  const three = (value: number) => [value & 255, (value >> 8) & 255, value >> 16];
  const text = (word: string) => [...Buffer.from(word, 'latin1')];
  return new Uint8Array([
    ...[...text('RIFF'), 60, 0, 0, 0, ...text('WEBP'), ...text('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0],
    ...three(width - 1),
    ...three(height - 1),
    ...Array.from({ length: 30 }, () => 0),
  ]);
}
