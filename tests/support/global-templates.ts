// Keeps the databases that tests start from a copy of (templates.ts) for all test files of a run, which run in processes of their
// own: they ask at a door on this machine, and whoever asks first has it made. Everything of a run lies in one folder, which goes
// when the run ends, however it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemplates, type TemplateName, templateNames } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `templateOf` asks. */
    templatesUrl: string;
    /** Holds what a test writes to disk; emptied after the run. */
    runFolder: string;
  }
}

/** Needs the server of global-postgres.ts, so it comes after it in vitest.config.ts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-run-'));
  const watcher = removeWhenWeEnd(folder);
  const templates = makeTemplates(join(folder, 'templates'), project.getProvidedContext().postgresAdminUrl);
  const door = createServer((request, response) => {
    const name = request.url?.slice(1) as TemplateName;
    const answer = templateNames.includes(name) ? templates.get(name) : Promise.reject(new Error(`no template ${name}`));
    answer.then(
      (place) => response.end(place),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('templatesUrl', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  project.provide('runFolder', folder);
  return async () => {
    door.close();
    door.closeAllConnections();
    await templates.drop();
    const gone = once(watcher, 'exit');
    watcher.ref();
    watcher.stdin.end();
    await gone;
  };
}

/**
 * The pipe closes when this process ends, kill -9 included. A database that lost its parent may still be writing then, hence the
 * second try. Detached, so that Ctrl-C reaches us and not the one who cleans up after us.
 */
function removeWhenWeEnd(folder: string) {
  const script = 'cat; rm -rf "$1" 2>/dev/null || { sleep 3; rm -rf "$1"; }';
  const watcher = spawn('sh', ['-c', script, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return watcher;
}
