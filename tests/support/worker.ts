// Koers on Cloudflare's runtime, on this machine: wrangler bundles the worker as it does for a deploy, and workerd runs that bundle,
// with nothing from outside. Like the PostgreSQL of the tests it cannot outlive the process that asked for it, however that ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');

export type TestWorker = {
  url: string;
  /** What wrangler and the worker have said so far. */
  said(): string;
  stop(): Promise<void>;
};

/** How long the worker may take to answer for the first time, in milliseconds; only to fail instead of hanging. */
const patience = 90_000;

/** Bundles the worker into `folder`, with `bundle-meta.json` beside it. @throws Error with what wrangler said, when it fails */
export async function bundleWorker(folder: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'koers-wrangler-'));
  const child = spawn(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder, '--metafile'], {
    cwd: root,
    env: quietEnvironment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = collect(child.stdout, child.stderr);
  const [code] = await once(child, 'close');
  rmSync(home, { recursive: true, force: true });
  if (code !== 0) throw new Error(`wrangler ended with ${code}: ${said()}`);
}

/**
 * Starts a bundled worker on a free port, beside this PostgreSQL.
 * @param bundle the folder that `bundleWorker` filled
 * @param vars settings, as `wrangler.toml` would give them
 */
export async function startWorker(bundle: string, databaseUrl: string, vars: Record<string, string> = {}): Promise<TestWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-worker-'));
  const given = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const local = [
    '--local',
    '--ip',
    '127.0.0.1',
    '--port',
    '0',
    '--inspector-port',
    '0',
    '--persist-to',
    join(folder, 'state'),
    '--show-interactive-dev-session=false',
  ];
  const child = spawn(
    process.execPath,
    [wrangler, 'dev', join(bundle, 'worker.js'), '--no-bundle', '--config', join(root, 'wrangler.toml'), ...local, ...given],
    {
      cwd: root,
      env: { ...quietEnvironment(folder), CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: withPassword(databaseUrl) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that workerd ends with wrangler.
      detached: true,
    },
  );
  const group = -(child.pid ?? 0);
  // The other end of this pipe closes when this process ends, kill -9 included.
  const watcher = spawn('sh', ['-c', 'cat; kill -9 "$1" 2>/dev/null', 'sh', String(group)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const said = collect(child.stdout, child.stderr);
  const exited = once(child, 'exit');

  async function stop(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) {
      signal(group, 'SIGTERM');
      await Promise.race([exited, wait(5000)]);
    }
    signal(group, 'SIGKILL');
    await exited;
    watcher.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }

  for (const until = Date.now() + patience; Date.now() < until && child.exitCode === null; await wait(200)) {
    const url = /Ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(said())?.[1];
    const answer = url ? await fetch(`${url}/healthz`).catch(() => null) : null;
    if (url && answer?.ok) return { url, said, stop };
  }
  const report = said();
  await stop();
  throw new Error(`the worker did not start: ${report}`);
}

/** No questions, no telemetry, no look for a newer version, and nothing left in the home of whoever runs the tests. */
function quietEnvironment(folder: string): Record<string, string | undefined> {
  return {
    ...process.env,
    CI: '1',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    XDG_CONFIG_HOME: folder,
    WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
    WRANGLER_LOG_PATH: join(folder, 'logs'),
    WRANGLER_CI_DISABLE_CONFIG_WATCHING: 'true',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
  };
}

/** Hyperdrive wants a password, also where PostgreSQL asks for none. */
function withPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password ||= 'none';
  return url.href;
}

function collect(...streams: NodeJS.ReadableStream[]): () => string {
  let text = '';
  for (const stream of streams)
    stream.on('data', (piece: Buffer) => {
      text += piece;
    });
  return () => text;
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(group, name);
  } catch {
    // Nothing of it is left.
  }
}
