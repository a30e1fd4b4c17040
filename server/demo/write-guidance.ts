// What the counsellor of the story set until the next session.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { demoPeople, trajectories, trajectoryIdOf } from './cast.ts';
import { officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';

/** Writes it for every client who has any. */
export async function writeGuidance(tx: Tx, now: Date, clients: readonly ToldClient[]): Promise<DatedEntry[]> {
  const set = clients.flatMap(({ client, guidance }) => {
    const counsellor = trajectories.find((one) => one.client === client)?.counsellor;
    if (!guidance || !counsellor) return [];
    return [{ trajectoryId: trajectoryIdOf(client), ...guidance, by: counsellor, updatedBy: demoPeople[counsellor], at: officeMomentAt(now, guidance.at) }];
  });
  for (const { trajectoryId, focus, leaveAlone, updatedBy, at } of set)
    await tx.query(
      `insert into guidance (organisation_id, trajectory_id, focus, leave_alone, updated_by, updated_at) values (koers_organisation(), $1, $2, $3::jsonb, $4, $5)`,
      [trajectoryId, focus, JSON.stringify(leaveAlone.map(seal)), updatedBy, at],
    );
  return set.map(({ trajectoryId, by, at }) => ({ at, by, action: 'guidance:set', objectType: 'trajectory', objectId: trajectoryId, trajectoryId }));
}
