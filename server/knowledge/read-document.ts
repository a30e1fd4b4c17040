// Makes one Markdown text of a file that somebody brought, within limits of time and memory that hold whatever is in it: the reading is
// done by a process of its own (read-process.ts), which is ended when it goes over. Nothing of the file is kept or logged. Node only.
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../errors.ts';
import type { ReadText } from './formats/read-bytes.ts';
import type { Format } from './formats/sniff-format.ts';
import type { WhyUnreadable } from './formats/unreadable.ts';
import { longestText } from './keep-document.ts';
import type { CutPassage } from './split-passages.ts';

export type ReadDocument = ReadText & { name: string; hash: string; format: Format; passages: CutPassage[] };
/** @throws Refusal invalid-input {field: 'file', why, …}, too-many-requests */
export type ReadFile = (file: { name: string; bytes: Uint8Array }, signal?: AbortSignal) => Promise<ReadDocument>;
export type ToReader = { name: string; bytes: Uint8Array; longest: number };
export type FromReader =
  | { read: ReadText & { format: Format; passages: CutPassage[] } }
  | { why: WhyUnreadable; params: Readonly<Record<string, string | number>> };

export type ReadLimits = {
  milliseconds: number;
  /** Of memory, in MiB. */
  memory: number;
  /** How many files are read at the same time; more wait. */
  atOnce: number;
  /** How many may wait; each is in memory meanwhile. */
  waiting: number;
};
const usual: ReadLimits = { milliseconds: 60_000, memory: 1024, atOnce: 2, waiting: 20 };
const root = join(import.meta.dirname, '..', '..');
// Not all of it: by default the embedded database stands below it too, with the key of its people's words.
// A folder of packages may be a link to one elsewhere.
const readable = ['server', 'node_modules', 'package.json']
  .flatMap((place) => [join(root, place), realpathSync(join(root, place))])
  .map((place) => `--allow-fs-read=${place}`);

/** Makes the reader. `limits` are for tests; what is not given is as usual. */
export function makeReadFile(limits: Partial<ReadLimits> = {}): ReadFile {
  const within = { ...usual, ...limits };
  const waiting: (() => void)[] = [];
  let reading = 0;
  return async ({ name, bytes }, signal) => {
    if (reading >= within.atOnce && waiting.length >= within.waiting) throw new Refusal('too-many-requests');
    if (reading >= within.atOnce) await new Promise<void>((go) => waiting.push(go));
    else reading++;
    try {
      const answer = signal?.aborted ? null : await readApart({ name, bytes, longest: longestText }, within, signal);
      if (!answer) throw new Refusal('invalid-input', { field: 'file', why: 'took-too-long' });
      if ('why' in answer) throw new Refusal('invalid-input', { field: 'file', why: answer.why, ...answer.params });
      return { ...answer.read, name, hash: createHash('sha256').update(bytes).digest('base64url') };
    } finally {
      // The place is handed over, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else reading--;
    }
  };
}

/** What the process says; null when it had to be ended, or fell over. */
function readApart(asked: ToReader, limits: ReadLimits, signal?: AbortSignal): Promise<FromReader | null> {
  const child = fork(join(import.meta.dirname, 'read-process.ts'), {
    serialization: 'advanced',
    // No network settings, no keys: it needs nothing of ours.
    env: {},
    execArgv: ['--permission', ...readable, `--max-old-space-size=${limits.memory}`, '--disable-warning=ExperimentalWarning'],
    // A library that complains may quote the document.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const end = (answer: FromReader | null) => {
      clearTimeout(clock);
      clearInterval(scale);
      signal?.removeEventListener('abort', giveUp);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const giveUp = () => end(null);
    const clock = setTimeout(giveUp, limits.milliseconds);
    // The limit of the engine does not count buffers; the system does.
    const scale = setInterval(() => void memoryOf(child).then((used) => used > limits.memory && giveUp()), 100);
    signal?.addEventListener('abort', giveUp);
    child.once('message', (answer: FromReader) => end(answer));
    child.once('exit', giveUp);
    child.once('error', giveUp);
    child.send(asked, (error) => error && giveUp());
  });
}

/** What a process holds, in MiB; 0 on systems that do not say so under /proc. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}
