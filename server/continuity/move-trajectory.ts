// Everything that goes to the new counsellor, in the one transaction in which they accept. As system: neither of the two may write all
// of it. Rights follow at once, since every policy asks the trajectory; due times stay what they were.
import type { Tx } from '../db/as-person.ts';

export type Move = { trajectoryId: string; fromId: string; toId: string; standInId: string; responseHours: string };

/** The trajectory as it stands, held until the transaction ends. */
export async function lockTrajectory(tx: Tx, id: string): Promise<{ counsellorId: string; standInId: string | null; closedAt: Date | null } | null> {
  const [row] = await tx.query<{ counsellorId: string; standInId: string | null; closedAt: Date | null }>(
    `select counsellor_id as "counsellorId", stand_in_id as "standInId", closed_at as "closedAt" from trajectory
     where organisation_id = koers_organisation() and id = $1 for update`,
    [id],
  );
  return row ?? null;
}

/** @returns how many open signals went along */
export async function moveTrajectory(tx: Tx, { trajectoryId, fromId, toId, standInId, responseHours }: Move): Promise<number> {
  await tx.query(`update trajectory set counsellor_id = $2, stand_in_id = $3, response_hours = $4 where organisation_id = koers_organisation() and id = $1`, [
    trajectoryId,
    toId,
    standInId,
    responseHours,
  ]);
  // They were named for the absence of the one who leaves.
  await tx.query(
    `update stand_in_period set ended_at = now(), ended_by = $2 where organisation_id = koers_organisation() and trajectory_id = $1 and ended_at is null and until_day >= koers_today()`,
    [trajectoryId, toId],
  );
  await tx.query(`update guidance_session set counsellor_id = $2 where organisation_id = koers_organisation() and trajectory_id = $1 and status = 'planned'`, [
    trajectoryId,
    toId,
  ]);
  // Whoever accepts saw that they are open: what the one who leaves had in hand is theirs now, due when it was due.
  const signals = await tx.query(
    `update signal set assigned_to = case when assigned_to = $2 then $3 else assigned_to end,
       acknowledged_by = case when status <> 'open' and acknowledged_by = $2 then $3 else acknowledged_by end
     where organisation_id = koers_organisation() and trajectory_id = $1 and status <> 'resolved' returning id`,
    [trajectoryId, fromId, toId],
  );
  await tx.query(
    `insert into alert (organisation_id, signal_id, trajectory_id, recipient_id, reason, level)
     select s.organisation_id, s.id, s.trajectory_id, who.id, 'raised', s.level
     from signal s cross join lateral unnest(array[$2::uuid, $3::uuid]) as who(id)
     where s.organisation_id = koers_organisation() and s.trajectory_id = $1 and s.status = 'open' and s.level in ('crisis', 'urgent')
     on conflict do nothing`,
    [trajectoryId, toId, standInId],
  );
  // Nothing more goes out to who has no right to it any more.
  await tx.query(
    `update alert set answered_at = now() where organisation_id = koers_organisation() and trajectory_id = $1 and answered_at is null
       and recipient_id not in (select unnest(array[t.client_id, t.counsellor_id, t.stand_in_id]) from trajectory t
         where t.organisation_id = koers_organisation() and t.id = $1)
       and recipient_id in (select p.id from person p where p.organisation_id = koers_organisation() and p.role = 'counsellor')`,
    [trajectoryId],
  );
  return signals.length;
}
