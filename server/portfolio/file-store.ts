// Where the bytes of files are kept: one door, so that another house (an object store) can come in its place. A file is called by its key
// and by nothing that a person typed. What comes in is not kept until somebody says so: until then it has no name at all.
import { Refusal } from '../errors.ts';

/** Where a file is: its organisation and its own id. */
export type FileKey = `${string}/${string}`;

export type ReceiveLimits = {
  /** The largest file, in bytes. */
  most: number;
  /** How long nothing may come before it counts as broken off, in milliseconds. A slow line is none. */
  silence: number;
  /** How many bytes were announced; null where nobody said. */
  announced?: number | null;
};

/** What came in whole, and is not kept yet. One of `keep` and `drop` follows. */
export type Received = {
  size: number;
  sha256: string;
  read(at: number, length: number): Promise<Uint8Array>;
  open(): ReadableStream<Uint8Array>;
  keep(key: FileKey): Promise<void>;
  drop(): Promise<void>;
};

export type FileStore = {
  /** @throws Refusal invalid-input {field: 'file', why: 'too-large' | 'empty' | 'broken-off'}; unavailable where the disk is full. Nothing stays. */
  receive(organisationId: string, bytes: ReadableStream<Uint8Array> | null, limits: ReceiveLimits): Promise<Received>;
  /** Null where it is not there (any more). */
  get(key: FileKey): Promise<{ size: number; open(): ReadableStream<Uint8Array> } | null>;
  /** Gone for good; not being there is fine. */
  erase(key: FileKey): Promise<void>;
  /** Everything that is kept of an organisation and last changed before this moment. */
  listKept(organisationId: string, before: Date): Promise<FileKey[]>;
  /** What began to come in before this moment and never was kept; takes it away and says how many there were. */
  dropBrokenOff(organisationId: string, before: Date): Promise<number>;
};

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const key = new RegExp(`^${uuid}/${uuid}$`);

/** @throws TypeError when an id is none: a key is part of a path. */
export function fileKey(organisationId: string, id: string): FileKey {
  const made = `${organisationId}/${id}`;
  if (!key.test(made)) throw new TypeError('not a key of a file');
  return made as FileKey;
}

export const refuseFile = (why: string, params: Record<string, number> = {}): Refusal => new Refusal('invalid-input', { field: 'file', why, ...params });
