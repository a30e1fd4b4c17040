// A data directory of a test's own, migrated and empty.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Copies the template that global-embedded.ts made. */
export function freshDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-test-'));
  cpSync(join(inject('embeddedTemplate'), 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  return dataDir;
}
