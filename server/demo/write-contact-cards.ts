// Contact cards of the story, noted by the counsellor on the day that the guidance began.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { demoPeople, trajectories, trajectoryIdOf } from './cast.ts';
import { officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';

/** Writes the card of every client who has one. */
export async function writeContactCards(tx: Tx, now: Date, clients: readonly ToldClient[]): Promise<DatedEntry[]> {
  const noted = clients.flatMap(({ client, contact }) => {
    const trajectory = trajectories.find((one) => one.client === client);
    if (!contact || !trajectory) return [];
    const at = officeMomentAt(now, [trajectory.startedDaysAgo, '11:20']);
    return [
      {
        trajectoryId: trajectoryIdOf(client),
        card: seal(JSON.stringify(contact)),
        by: trajectory.counsellor,
        updatedBy: demoPeople[trajectory.counsellor],
        at,
      },
    ];
  });
  await tx.query(
    `insert into contact_card (organisation_id, trajectory_id, card, updated_by, updated_at)
     select koers_organisation(), "trajectoryId", card, "updatedBy", at from jsonb_to_recordset($1::jsonb) as g("trajectoryId" uuid, card text, "updatedBy" uuid, at timestamptz)`,
    [JSON.stringify(noted)],
  );
  return noted.map(({ trajectoryId, by, at }) => ({ at, by, action: 'contact:write', objectType: 'trajectory', objectId: trajectoryId, trajectoryId }));
}
