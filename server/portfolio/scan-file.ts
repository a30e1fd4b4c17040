// Whether a file holds something harmful: asked of a scanner that the centre runs, where there is one. Koers looks for nothing itself, and
// says on the screen that nothing was scanned. Node only.
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** @throws Error when the scanner gives no answer: that is neither clean nor infected */
export type ScanFile = (bytes: ReadableStream<Uint8Array>) => Promise<'clean' | 'infected'>;
export type ScanSettings = { command: string } | { url: string };

const patience = 60_000;

/** Makes the question to the scanner of the settings; null where there is none. */
export const makeScanFile = (settings: ScanSettings | null): ScanFile | null =>
  settings === null ? null : 'command' in settings ? scanByCommand(settings.command) : scanByAddress(settings.url);

/** A program that reads the file from its input, as `clamdscan -` does: it ends with 0 for clean, 1 for infected. No shell is between. */
function scanByCommand(command: string): ScanFile {
  const [program = '', ...words] = command.split(/\s+/).filter(Boolean);
  return async (bytes) => {
    const child = spawn(program, words, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience, killSignal: 'SIGKILL' });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // A scanner that has seen enough closes its input before the end; its answer counts.
    const [code] = await Promise.all([ended, pipeline(Readable.fromWeb(bytes as never), child.stdin).catch(() => undefined)]);
    if (code === 0) return 'clean';
    if (code === 1) return 'infected';
    throw new Error(`the scanner ended with ${code ?? 'a signal'}`);
  };
}

/** A service that takes the file in a POST: 200 or 204 for clean, 406 for infected, as the common gateways before ClamAV say it. */
function scanByAddress(url: string): ScanFile {
  return async (bytes) => {
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      duplex: 'half',
      signal: AbortSignal.timeout(patience),
    };
    const { status, body } = await fetch(url, asked as RequestInit);
    await body?.cancel();
    if (status === 200 || status === 204) return 'clean';
    if (status === 406) return 'infected';
    throw new Error(`the scanner answered ${status}`);
  };
}
