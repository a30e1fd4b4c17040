// The counsellor says what Koers does until the next session; the client reads it in plain words. What they had not seen is never
// overwritten.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { findFault, type Guidance, tidy } from './guidance.ts';
import { readGuidance, type StoredGuidance, writeGuidance } from './guidance-store.ts';
import { readTrajectory } from './store.ts';

/** @throws Refusal not-found, not-allowed */
export async function showGuidance(deps: { db: Database }, person: Person, trajectoryId: string): Promise<StoredGuidance & { may: Permission[] }> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'guidance:read');
    const may = trajectory.closedAt ? [] : mayOn(person, trajectory).filter((word) => word === 'guidance:set');
    return { ...(await readGuidance(tx, trajectoryId)), may };
  });
}

/**
 * @param seen the version on the writer's screen; 0 where nothing was set
 * @throws Refusal not-found, not-allowed, not-in-this-state (closed), invalid-input (a silence that is over), stale-version
 */
export async function setGuidance(
  deps: { db: Database; live: Live },
  person: Person,
  trajectoryId: string,
  guidance: Guidance,
  seen: number,
  now: Date = new Date(),
): Promise<void> {
  await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'guidance:set');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    const fault = findFault(guidance, await readGuidance(tx, trajectoryId), now);
    if (fault) throw new Refusal('invalid-input', fault);
    if (!(await writeGuidance(tx, trajectoryId, tidy(guidance), seen))) throw new Refusal('stale-version', { version: seen });
    await record(tx, person, {
      action: 'guidance:set',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      // How many, never which: subjects say something of a client.
      detail: { focus: guidance.focus, subjects: guidance.leaveAlone.length, quietUntil: guidance.quietUntil, simpler: guidance.simpler },
    });
  });
  deps.live.changed(person.organisationId, 'guidance', trajectoryId);
}
