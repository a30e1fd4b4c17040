// The names in a zip, as the list at its end has them. Nothing is unpacked, and no more is read than the list.
import type { ReadPiece } from './file-kind.ts';

/** Where the list is said to be stands in the last bytes, behind which there may be a remark of at most 65,535. */
const endLength = 22;
const longestEnd = endLength + 65_535;
const longestList = 1024 * 1024;
const mostNames = 5000;

/** Null where there is no list, or one that does not fit the file or our limits. */
export async function listZipNames(size: number, read: ReadPiece): Promise<Set<string> | null> {
  const tail = viewOf(await read(Math.max(0, size - longestEnd), longestEnd));
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return null;
  const [count, length, at] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (count > mostNames || length > longestList || at + length > size) return null;
  return readList(viewOf(await read(at, length)), count);
}

function readList(list: DataView, count: number): Set<string> | null {
  const names = new Set<string>();
  let at = 0;
  for (let place = 0; place < count; place++) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== 0x02014b50) return null;
    const [name, extra, remark] = [list.getUint16(at + 28, true), list.getUint16(at + 30, true), list.getUint16(at + 32, true)];
    if (at + 46 + name > list.byteLength) return null;
    names.add(new TextDecoder().decode(new Uint8Array(list.buffer, list.byteOffset + at + 46, name)));
    at += 46 + name + extra + remark;
  }
  return names;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
