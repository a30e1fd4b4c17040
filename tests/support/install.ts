import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Runs `scripts/install-<what>.sh`, which returns at once where nothing is missing.
 *
 * @returns the path the script answers with: the folder of PostgreSQL's programs, or Chromium's program.
 * @throws Error with the script's own sentence where it cannot install. A missing server fails the tests, it never skips them.
 */
export async function install(what: 'postgres' | 'chromium'): Promise<string> {
  const script = fileURLToPath(new URL(`../../scripts/install-${what}.sh`, import.meta.url));
  const child = spawn('bash', [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  // An installation takes seconds: what it is doing must be readable while it is doing it.
  child.stderr.pipe(process.stderr, { end: false });
  const exited = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  const [answer, progress, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  if (code !== 0) throw new Error(progress.trim().split('\n').at(-1) || `install-${what} ended with ${code}`);
  return answer.trim();
}
