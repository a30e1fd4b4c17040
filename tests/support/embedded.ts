// Data directories of a test's own, copied from a template of this run (templates.ts): the first opening takes seconds, a copy does not.
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TemplateName } from './templates.ts';

/** The place of a template; the first who asks waits until it is made. */
export async function templateOf(name: TemplateName): Promise<string> {
  const response = await fetch(`${inject('templatesUrl')}/${name}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(`the template ${name} could not be made: ${answer}`);
  return answer;
}

/** A new data directory: `migrated` and empty, `seeded` with the demo and the knowledge, or with nothing at all. */
export async function freshDataDir(from: 'migrated' | 'seeded' | 'nothing' = 'migrated'): Promise<string> {
  const dataDir = await mkdtemp(join(inject('runFolder'), 'data-'));
  if (from !== 'nothing') await cp(join(await templateOf(from), 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  return dataDir;
}
