// The counsellor notes it at intake, the client corrects it whenever they want: whom we may call is theirs to say.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { ContactCard } from './contact-card.ts';
import { writeCard } from './contact-card-store.ts';
import { readTrajectory } from './store.ts';

/** @param seen the version on the writer's screen; 0 where nothing was noted. @throws Refusal not-found, not-allowed, stale-version */
export async function writeContactCard(
  deps: { db: Database; live: Live },
  person: Person,
  trajectoryId: string,
  card: ContactCard,
  seen: number,
): Promise<void> {
  await deps.db.asPerson(person, async (tx) => {
    permitOn(person, await readTrajectory(tx, trajectoryId), 'contact:write');
    if (!(await writeCard(tx, trajectoryId, card, seen))) throw new Refusal('stale-version', { version: seen });
    await record(tx, person, { action: 'contact:write', objectType: 'trajectory', objectId: trajectoryId, trajectoryId });
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
}
