// Files on disk, below DATA_DIR/files. A file comes in under a name of its own making, and is renamed when it is whole: whoever looks sees all
// of it or nothing, also after a kill. Node only.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Refusal } from '../errors.ts';
import { type FileKey, type FileStore, fileKey, type Received, type ReceiveLimits, refuseFile } from './file-store.ts';

const coming = '.coming';
const streamOf = (path: string) => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;

/** Makes the store below a folder, which is made when the first file comes. */
export function makeDiskFileStore(folder: string): FileStore {
  const pathOf = (key: FileKey) => join(folder, ...fileKey(...(key.split('/') as [string, string])).split('/'));
  return {
    async receive(organisationId, bytes, limits) {
      const place = join(folder, organisationId, coming);
      await mkdir(place, { recursive: true, mode: 0o700 });
      const path = join(place, crypto.randomUUID());
      try {
        const whole = await writeWhole(path, bytes, limits);
        return received(path, whole);
      } catch (error) {
        await rm(path, { force: true });
        throw asRefusal(error);
      }
    },
    async get(key) {
      const path = pathOf(key);
      const size = await sizeOf(path);
      return size === null ? null : { size, open: () => streamOf(path) };
    },
    erase: (key) => rm(pathOf(key), { force: true }),
    async listKept(organisationId, before) {
      const names = await olderThan(join(folder, organisationId), before);
      return names.map((name) => fileKey(organisationId, name));
    },
    async dropBrokenOff(organisationId, before) {
      const place = join(folder, organisationId, coming);
      const names = await olderThan(place, before);
      for (const name of names) await rm(join(place, name), { force: true });
      return names.length;
    },
  };

  function received(path: string, whole: { size: number; sha256: string }): Received {
    return {
      ...whole,
      async read(at, length) {
        const file = await open(path, 'r');
        try {
          const { buffer, bytesRead } = await file.read(new Uint8Array(Math.min(length, Math.max(0, whole.size - at))), { position: at });
          return buffer.subarray(0, bytesRead);
        } finally {
          await file.close();
        }
      },
      open: () => streamOf(path),
      keep: (key) => rename(path, pathOf(key)),
      drop: () => rm(path, { force: true }),
    };
  }
}

/** Writes what comes, and not one piece more than may be. */
async function writeWhole(path: string, bytes: ReadableStream<Uint8Array> | null, { most, silence, announced = null }: ReceiveLimits) {
  if (!bytes) throw refuseFile('empty');
  const file: FileHandle = await open(path, 'wx', 0o600);
  const reader = bytes.getReader();
  const hash = createHash('sha256');
  let size = 0;
  let isWhole = false;
  try {
    for (let piece = await next(reader, silence); piece; piece = await next(reader, silence)) {
      size += piece.byteLength;
      if (size > most) throw refuseFile('too-large', { limit: most });
      hash.update(piece);
      await file.writeFile(piece);
    }
    if (size === 0) throw refuseFile('empty');
    if (announced !== null && announced !== size) throw refuseFile('broken-off');
    // On the disk itself, not only on its way there: what is said to be kept is.
    await file.sync();
    isWhole = true;
    return { size, sha256: hash.digest('hex') };
  } finally {
    if (!isWhole) void reader.cancel().catch(() => undefined);
    await file.close();
  }
}

/** The next piece; null at the end. @throws Refusal when the line fell away, or nothing comes any more */
async function next(reader: ReadableStreamDefaultReader<Uint8Array>, silence: number): Promise<Uint8Array | null> {
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(refuseFile('broken-off')), silence);
  });
  try {
    const { done, value } = await Promise.race([
      reader.read().catch(() => {
        throw refuseFile('broken-off');
      }),
      tooLong,
    ]);
    return done ? null : value;
  } finally {
    clearTimeout(clock);
  }
}

/** A disk that is full passes: it is no fault of the file, and no bug. */
function asRefusal(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code ?? '';
  return ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'].includes(code) ? new Refusal('unavailable') : error;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Names of files, of no folder, last changed before a moment. None where the folder was never made. */
async function olderThan(folder: string, before: Date): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const changed = await stat(join(folder, entry.name)).catch(() => null);
    if (changed && changed.mtime < before) found.push(entry.name);
  }
  return found;
}
