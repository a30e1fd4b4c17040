// Which supervisors had a part in a guidance, so cannot handle a complaint about it while there is another. As system.
import type { Tx } from '../db/as-person.ts';

/** Of each of these trajectories: the supervisors who had no part in it. */
export async function listUnengaged(tx: Tx, trajectoryIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ trajectoryId: string; ids: string[] }>(
    `select t.id as "trajectoryId", coalesce((
       select array_agg(p.id order by p.id) from person p where p.organisation_id = t.organisation_id and p.role = 'supervisor'
         and not koers_had_part(t.organisation_id, p.id, t.id)), '{}') as ids
     from trajectory t where t.organisation_id = koers_organisation() and t.id = any($1::uuid[])`,
    [trajectoryIds],
  );
  return new Map(rows.map(({ trajectoryId, ids }) => [trajectoryId, ids]));
}
