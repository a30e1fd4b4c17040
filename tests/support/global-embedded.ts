// Opens and migrates the embedded database once, so that every test starts from a copy of it: the first opening takes seconds, a
// copy does not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../server/db/open.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    embeddedTemplate: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const template = mkdtempSync(join(tmpdir(), 'koers-template-'));
  await (await openDatabase({ url: null, directUrl: null, dataDir: template })).close();
  project.provide('embeddedTemplate', template);
  return () => rmSync(template, { recursive: true, force: true });
}
