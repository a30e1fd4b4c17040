// What a client kept to themself at a handover: theirs to read, to write in again, or to throw away.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { deleteKeptPassage, type KeptPassage, listKeptPassages } from './kept-passage-store.ts';

/** @throws Refusal not-allowed, not-found */
export function readKeptPassages(deps: { db: Database }, client: Person, trajectoryId: string): Promise<KeptPassage[]> {
  return deps.db.asPerson(client, async (tx) => {
    permitOn(client, await readTrajectory(tx, trajectoryId), 'handover:agree');
    return listKeptPassages(tx, trajectoryId);
  });
}

/** @throws Refusal not-allowed, not-found */
export function throwAwayPassage(deps: { db: Database }, client: Person, trajectoryId: string, id: string): Promise<KeptPassage[]> {
  return deps.db.asPerson(client, async (tx) => {
    permitOn(client, await readTrajectory(tx, trajectoryId), 'handover:agree');
    if (!(await deleteKeptPassage(tx, trajectoryId, id))) throw new Refusal('not-found');
    await record(tx, client, { action: 'handover:throw-away', objectType: 'trajectory', objectId: trajectoryId, trajectoryId });
    return listKeptPassages(tx, trajectoryId);
  });
}
