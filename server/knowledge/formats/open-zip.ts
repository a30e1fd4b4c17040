// Looks into a zip before anything unpacks it: what is in there, whether it is locked, and whether it stays within what a document can
// be. A bomb says what it likes about its size, so every part is unpacked here, against one budget, and thrown away.
import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

/** Everything unpacked together, in bytes. */
const mostUnpacked = 200 * 1024 * 1024;
const mostParts = 10_000;

/** The names of the parts. @throws Unreadable not-readable (broken, or a bomb), encrypted */
export function openZip(bytes: Uint8Array, budget = mostUnpacked): Set<string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > view.length) throw new Unreadable('not-readable');
  const names = new Set<string>();
  let left = budget;
  try {
    const parts = view.readUInt16LE(end + 10);
    let place = view.readUInt32LE(end + 16);
    if (parts > mostParts) throw new Unreadable('not-readable');
    for (let part = 0; part < parts; part++) {
      if (view.readUInt32LE(place) !== 0x02014b50) throw new Unreadable('not-readable');
      const [flags, method, packed] = [view.readUInt16LE(place + 8), view.readUInt16LE(place + 10), view.readUInt32LE(place + 20)];
      const [nameLength, extra, comment, start] = [
        view.readUInt16LE(place + 28),
        view.readUInt16LE(place + 30),
        view.readUInt16LE(place + 32),
        view.readUInt32LE(place + 42),
      ];
      if (flags & 1) throw new Unreadable('encrypted');
      names.add(view.toString('utf8', place + 46, place + 46 + nameLength));
      const data = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28);
      if (data + packed > view.length) throw new Unreadable('not-readable');
      const unpacked = method === 0 ? packed : inflateRawSync(view.subarray(data, data + packed), { maxOutputLength: Math.max(1, left) }).length;
      left -= unpacked;
      if (left < 0) throw new Unreadable('not-readable');
      place += 46 + nameLength + extra + comment;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('not-readable');
  }
  return names;
}
