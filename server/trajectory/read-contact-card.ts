// Whoever is not the client and looks at whom to call, leaves a record that the client can read. A supervisor finds the card only while
// a crisis of this trajectory is not resolved (row-level security): at other times there is nothing for them here.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readCard, type StoredCard } from './contact-card-store.ts';
import { hasOpenCrisis, readTrajectory } from './store.ts';

/** @throws Refusal not-found, not-allowed (a supervisor, without a crisis that is open) */
export async function readContactCard(deps: { db: Database }, person: Person, trajectoryId: string): Promise<StoredCard & { may: Permission[] }> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'contact:read');
    if (person.role === 'supervisor' && !(await hasOpenCrisis(tx, trajectoryId))) throw new Refusal('not-allowed');
    if (person.role !== 'client') {
      await record(tx, person, {
        action: 'contact:read',
        objectType: 'trajectory',
        objectId: trajectoryId,
        trajectoryId,
        reason: person.role === 'supervisor' ? 'crisis' : 'guidance',
      });
    }
    return { ...(await readCard(tx, trajectoryId)), may: mayOn(person, trajectory).filter((word) => word.startsWith('contact:')) };
  });
}
