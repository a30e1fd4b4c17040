// A file comes in: who may, how large it is said to be, then the bytes, then what they really are, then the scanner; only then it is kept, and
// then it is written down. Nothing is open in the database meanwhile, however slow the line. What is cut off, refused or killed half way
// leaves nothing, or a file that nobody knows of, which clean-files.ts takes away.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { describeError } from '../log.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { mustBeOpen } from './change-portfolio.ts';
import { countFiles, findSameFile, insertFile, type NewFile, type ScanState } from './evidence-store.ts';
import { findFileKind } from './file-kind.ts';
import { cleanFileName } from './file-name.ts';
import { fileKey, type FileStore, type Received, refuseFile } from './file-store.ts';
import { largestFile, mostFiles, type PortfolioDeps, silence } from './portfolio-deps.ts';

/** `announced`: how large the sender says that it is, in bytes. `signal`: the sender is gone. */
export type GivenFile = { name: string; bytes: ReadableStream<Uint8Array> | null; announced: number | null; signal?: AbortSignal };
/** `isSame`: this very file was there already, and was not kept twice. */
export type KeptFile = { id: string; isSame: boolean };

const word = 'portfolio:write';
/** How many files of one portfolio come in at the same time. */
const mostAtOnce = 3;
const coming = new Map<string, number>();

/**
 * @throws Refusal not-found, not-allowed, not-here, not-in-this-state (closed), guidance-not-ready, too-many-requests, unavailable (a full disk);
 *   invalid-input {field: 'file', why: 'too-large' | 'empty' | 'broken-off' | 'kind' | 'infected' | 'too-many'}
 */
export async function keepFile(deps: PortfolioDeps, client: Person, trajectoryId: string, given: GivenFile): Promise<KeptFile> {
  await deps.db.asPerson(client, async (tx) => {
    const { files } = await mayKeep(tx, client, trajectoryId);
    if (files >= mostFiles) throw refuseFile('too-many', { limit: mostFiles });
  });
  if (!deps.files) throw new Refusal('not-here');
  if ((given.announced ?? 0) > largestFile) throw refuseFile('too-large', { limit: largestFile });
  const now = coming.get(trajectoryId) ?? 0;
  if (now >= mostAtOnce) throw new Refusal('too-many-requests');
  coming.set(trajectoryId, now + 1);
  try {
    const received = await deps.files.receive(client.organisationId, given.bytes, { most: largestFile, silence, announced: given.announced });
    return await keepReceived({ ...deps, files: deps.files }, client, trajectoryId, { ...given, received });
  } finally {
    const left = (coming.get(trajectoryId) ?? 1) - 1;
    if (left > 0) coming.set(trajectoryId, left);
    else coming.delete(trajectoryId);
  }
}

type Whole = GivenFile & { received: Received };

async function keepReceived(
  deps: PortfolioDeps & { files: FileStore },
  client: Person,
  trajectoryId: string,
  { name, received, signal }: Whole,
): Promise<KeptFile> {
  const { size, sha256 } = received;
  const id = crypto.randomUUID();
  const key = fileKey(client.organisationId, id);
  try {
    const type = await findFileKind(size, received.read);
    if (!type) throw refuseFile('kind');
    const scan = await scanReceived(deps, received);
    if (scan === 'infected') throw refuseFile('infected');
    const file: NewFile = { id, name: cleanFileName(name, type), about: '', type, size, sha256, key, scan };
    await received.keep(key);
    const kept = await deps.db.asPerson(client, async (tx) => {
      const { files } = await mayKeep(tx, client, trajectoryId);
      const same = await findSameFile(tx, trajectoryId, sha256);
      if (same) return { id: same.id, isSame: true };
      if (files >= mostFiles) throw refuseFile('too-many', { limit: mostFiles });
      // Who stopped when all had left was told that nothing is kept.
      if (signal?.aborted) throw refuseFile('broken-off');
      await insertFile(tx, trajectoryId, file);
      await record(tx, client, { action: 'portfolio:keep-file', objectType: 'evidence-file', objectId: id, trajectoryId, detail: { type, size, scan } });
      return { id, isSame: false };
    });
    if (kept.isSame) await deps.files.erase(key);
    else deps.live.changed(client.organisationId, 'portfolio', trajectoryId);
    return kept;
  } catch (error) {
    await received.drop();
    await deps.files.erase(key);
    throw error;
  }
}

/** Before the bytes, so that nobody sends ten megabytes for nothing; and after them, since much may have happened. */
async function mayKeep(tx: Tx, client: Person, trajectoryId: string): Promise<{ files: number }> {
  const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), word);
  mustBeOpen(client, trajectory, word);
  return { files: await countFiles(tx, trajectoryId) };
}

/** A scanner that gives no answer keeps nobody's file out: the screen says that it was not scanned, and it is tried again. */
async function scanReceived(deps: PortfolioDeps, received: Received): Promise<ScanState> {
  if (!deps.scanFile) return 'not-scanned';
  try {
    return await deps.scanFile(received.open());
  } catch (failure) {
    deps.log('scan.failed', describeError(failure));
    return 'failed';
  }
}
