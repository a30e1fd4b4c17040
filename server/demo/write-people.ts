// People and trajectories of the story.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { cast, demoPeople, trajectories, trajectoryIdOf } from './cast.ts';
import { officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';

/** Writes everyone of the cast, oldest first, and who guides whom. */
export async function writePeople(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const people = cast.map(({ key, role, name }, place) => ({ id: demoPeople[key], role, name, place }));
  await tx.query(
    `insert into person (organisation_id, id, role, name, created_at)
     select koers_organisation(), id, role, name, $2::timestamptz - make_interval(days => 150) + make_interval(secs => place)
     from jsonb_to_recordset($1::jsonb) as g(id uuid, role text, name text, place integer)`,
    [JSON.stringify(people), now.toISOString()],
  );
  const told = trajectories.map((one) => ({ ...one, startedAt: officeMomentAt(now, [one.startedDaysAgo, '10:30']) }));
  const rows = told.map(({ client, counsellor, standIn, careerQuestion, ...rest }) => ({
    ...rest,
    id: trajectoryIdOf(client),
    clientId: demoPeople[client],
    counsellorId: demoPeople[counsellor],
    standInId: standIn && demoPeople[standIn],
    careerQuestion: careerQuestion && seal(careerQuestion),
  }));
  await tx.query(
    `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours, stage, career_question, hours_left_minutes, created_at)
     select koers_organisation(), id, "clientId", "counsellorId", "standInId", "responseHours", stage, "careerQuestion", "hoursLeftMinutes", "startedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "clientId" uuid, "counsellorId" uuid, "standInId" uuid, "responseHours" text, stage text, "careerQuestion" text,
       "hoursLeftMinutes" integer, "startedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
  return told.flatMap(({ client, counsellor, standIn, startedAt }): DatedEntry[] => {
    const trajectoryId = trajectoryIdOf(client);
    if (!standIn) return [];
    return [
      {
        at: startedAt,
        by: counsellor,
        action: 'trajectory:set-oversight',
        objectType: 'trajectory',
        objectId: trajectoryId,
        trajectoryId,
        detail: { standInId: demoPeople[standIn] },
      },
    ];
  });
}
