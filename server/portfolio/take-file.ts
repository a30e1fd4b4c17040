// A file goes out, to its client and to who guides them, and to nobody else: always to be saved, never to be shown by a browser as a page of
// Koers. Who of the counsellors took it is on record.
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { readFile } from './evidence-store.ts';
import { dispositionOf } from './file-name.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';

/** @throws Refusal not-allowed, not-found (no such file, it holds something harmful, or its bytes are gone), not-here */
export async function takeFile(deps: PortfolioDeps, person: Person, trajectoryId: string, id: string): Promise<Response> {
  const file = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'portfolio:read');
    const found = await readFile(tx, trajectory.id, id);
    if (!found || found.scan === 'infected') throw new Refusal('not-found');
    if (person.role !== 'client') await record(tx, person, { action: 'portfolio:take-file', objectType: 'evidence-file', objectId: id, trajectoryId });
    return found;
  });
  if (!deps.files) throw new Refusal('not-here');
  const kept = await deps.files.get(file.key);
  if (!kept) throw new Refusal('not-found');
  return new Response(kept.open(), {
    headers: {
      'content-type': file.type,
      'content-length': String(kept.size),
      'content-disposition': dispositionOf(file.name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** Should a browser open one after all, nothing in it runs and nothing is loaded. It stands outside the headers that every answer gets. */
export const sandboxed: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', "sandbox; default-src 'none'");
};
