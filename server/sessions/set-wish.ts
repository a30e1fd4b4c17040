// The client says whether they want mail about sessions: somebody else may read their mail.
import type { Person } from '../people/roles.ts';
import { permitOn } from '../people/permit.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { SessionDeps } from './session-deps.ts';
import { writeWish } from './store.ts';

/** @throws Refusal not-found, not-allowed */
export async function setWish(deps: SessionDeps, client: Person, trajectoryId: string, byMail: boolean): Promise<void> {
  await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'session:wish');
    await writeWish(tx, trajectory.id, byMail, deps.now());
    await record(tx, client, { action: 'session:wish', objectType: 'trajectory', objectId: trajectory.id, trajectoryId, detail: { byMail } });
  });
  deps.live.changed(client.organisationId, 'sessions', trajectoryId);
}
