/**
 * A PostgreSQL server of its own for one test run: own folder, own free port on 127.0.0.1, no durability, no passwords.
 * It cannot outlive the process that asked for it: a watcher holds the other end of a pipe and ends the server as soon as the
 * pipe closes, which the operating system does for us however the process dies, kill -9 included.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { install } from './install.ts';

const run = promisify(execFile);

/** A running server. `adminUrl` names a user who may create databases, roles and extensions. */
export type PostgresServer = { adminUrl: string; stop(): Promise<void> };

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * The server named by `TEST_DATABASE_URL`, which is left running; else a new one, after installing PostgreSQL with pgvector
 * where that is missing.
 *
 * @throws Error with a sentence about `TEST_DATABASE_URL` where there is no server and none can be installed.
 */
export async function startServer(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => {} };

  const programs = await install('postgres');
  const folder = await mkdtemp(join(tmpdir(), 'koers-postgres-'));
  const data = join(folder, 'data');
  const log = join(folder, 'server.log');
  const asOwner = await handToOwner(folder);
  const watcher = watch(folder, [...asOwner, join(programs, 'pg_ctl'), 'stop', '-D', data, '-m', 'immediate']);

  try {
    const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
    await run('env', [...asOwner, join(programs, 'initdb'), ...initdb]);
    const port = await startOnFreePort([...asOwner, join(programs, 'pg_ctl'), 'start', '-w', '-D', data, '-l', log]);
    return { adminUrl: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => endWatch(watcher) };
  } catch (error) {
    const said = await readFile(log, 'utf8').catch(() => '');
    await endWatch(watcher);
    throw new Error(`PostgreSQL for tests did not start. ${said}`, { cause: error });
  }
}

/** PostgreSQL refuses to run as root: root hands the folder to the user `postgres` and runs its programs as that user. */
async function handToOwner(folder: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  await run('chown', ['postgres:postgres', folder]);
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'];
}

/** Another process can take a free port between finding it and using it, hence the second and third attempt. */
async function startOnFreePort(startCommand: string[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const options = Object.entries({ ...SETTINGS, port }).map(([key, value]) => `-c ${key}='${value}'`);
    // The server keeps whatever output it inherits: a pipe would never close, so everything goes to its log file.
    const child = spawn('env', [...startCommand, '-o', options.join(' ')], { stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    if (code === 0) return port;
    if (attempt === 3) throw new Error(`pg_ctl start ended with ${code}`);
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port on 127.0.0.1');
  return address.port;
}

/** Detached, so that Ctrl-C in the terminal reaches us and not the one who cleans up after us. */
function watch(folder: string, stopCommand: string[]): ChildProcess {
  const script = 'cat; folder=$1; shift; "$@"; rm -rf "$folder"';
  const watcher = spawn('sh', ['-c', script, 'sh', folder, ...stopCommand], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  // Node's types promise a stream that can be written to; a pipe is a socket, which alone can be told not to keep us running.
  (watcher.stdin as unknown as { unref(): void }).unref();
  return watcher;
}

async function endWatch(watcher: ChildProcess): Promise<void> {
  if (watcher.exitCode !== null) return;
  const ended = once(watcher, 'exit');
  watcher.ref();
  watcher.stdin?.end();
  await ended;
}
