// Trajectories and the people around them, as a person may see them. Insights: insight-store.ts.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Stage } from '../conversation/stage.ts';

export type Trajectory = {
  id: string;
  clientId: string;
  /** Null where the reader may not see names (a supervisor). */
  clientName: string | null;
  counsellorId: string;
  counsellorName: string;
  standInId: string | null;
  standInName: string | null;
  /** Who stands in on other days than those of a period; the same as `standInId` where no period runs. */
  usualStandInId: string | null;
  responseHours: string | null;
  stage: Stage;
  /** In the client's words; null for a supervisor, who reads what was flagged. */
  careerQuestion: string | null;
  hoursLeftMinutes: number | null;
  held: boolean;
  /** The client agreed to Koers and took that back: they chat no more, and are guided as before. */
  consentWithdrawn: boolean;
  /** Null while it is open; also while aftercare runs, when a closed trajectory is open again until a day. */
  closedAt: Date | null;
};

/** Agreed once, and not any more; of the trajectory `t`. */
export const consentIsWithdrawn = `(exists (select 1 from information_consent k where k.organisation_id = t.organisation_id and k.trajectory_id = t.id)
  and not exists (select 1 from information_consent k where k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.withdrawn_at is null))`;
/** When the trajectory `t` was closed; null where aftercare runs. */
export const closedNow = 'case when t.closed_at is not null and not koers_in_aftercare(t.organisation_id, t.id) then t.closed_at end';
const columns = `t.id, t.client_id as "clientId", c.name as "clientName", t.counsellor_id as "counsellorId", coalesce(g.name, '') as "counsellorName",
  koers_stand_in(t.organisation_id, t.id, t.stand_in_id) as "standInId", s.name as "standInName", t.stand_in_id as "usualStandInId", t.response_hours as "responseHours", t.stage,
  case when koers_role() <> 'supervisor' then t.career_question end as "careerQuestion",
  t.hours_left_minutes as "hoursLeftMinutes", t.held_since is not null as held, ${consentIsWithdrawn} as "consentWithdrawn", ${closedNow} as "closedAt"`;
const joins = `from trajectory t
  left join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
  left join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
  left join person s on s.organisation_id = t.organisation_id and s.id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)`;

const read = (row: Trajectory): Trajectory => ({ ...row, careerQuestion: row.careerQuestion === null ? null : unseal(row.careerQuestion) });

/** One trajectory, or null when it does not exist for this reader. */
export async function readTrajectory(tx: Tx, id: string): Promise<Trajectory | null> {
  const [row] = await tx.query<Trajectory>(`select ${columns} ${joins} where t.organisation_id = koers_organisation() and t.id = $1`, [id]);
  return row ? read(row) : null;
}

/** All trajectories this reader may see, newest first. */
export async function listTrajectories(tx: Tx): Promise<Trajectory[]> {
  const rows = await tx.query<Trajectory>(`select ${columns} ${joins} where t.organisation_id = koers_organisation() order by t.created_at desc, t.id`);
  return rows.map(read);
}

/** Writes who stands in and when someone reads along. */
export async function writeOversight(tx: Tx, id: string, standInId: string, responseHours: string): Promise<void> {
  await tx.query('update trajectory set stand_in_id = $2, response_hours = $3 where organisation_id = koers_organisation() and id = $1', [
    id,
    standInId,
    responseHours,
  ]);
}

/** Whether a crisis of this trajectory is not resolved, as this reader may see. */
export async function hasOpenCrisis(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from signal where organisation_id = koers_organisation() and trajectory_id = $1 and level = 'crisis' and status <> 'resolved' limit 1`,
    [id],
  );
  return rows.length > 0;
}
