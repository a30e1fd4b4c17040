// The trail as people read it: who did what, when and why. Names come by the rights of who reads, so a client is nobody to a supervisor.
import type { Tx } from '../db/as-person.ts';

/** What is looked for; null where it does not matter. `before` is the id of the last row of the page before. */
export type TrailFilter = {
  personId: string | null;
  action: string | null;
  objectType: string | null;
  objectId: string | null;
  /** Only who read something. */
  readsOnly: boolean;
  from: Date | null;
  /** Not any more from here on. */
  until: Date | null;
  before: string | null;
};

export type TrailRow = {
  id: string;
  at: Date;
  personId: string | null;
  /** Null where who reads may not know who it is, and for the system. */
  personName: string | null;
  role: string;
  action: string;
  objectType: string;
  objectId: string;
  trajectoryId: string | null;
  reason: string;
  detail: Record<string, unknown>;
  isSealed: boolean;
};

/** A page, newest first. */
export function listTrailRows(tx: Tx, filter: TrailFilter, limit: number): Promise<TrailRow[]> {
  return tx.query<TrailRow>(
    `select t.id::text, t.at, t.person_id as "personId", p.name as "personName", t.role, t.action, t.object_type as "objectType", t.object_id as "objectId",
       t.trajectory_id as "trajectoryId", t.reason, t.detail, s.place is not null as "isSealed"
     from trail t
       left join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
       left join trail_seal s on s.organisation_id = t.organisation_id and s.trail_id = t.id
     where t.organisation_id = koers_organisation()
       and ($1::uuid is null or t.person_id = $1) and ($2::text is null or t.action = $2) and ($3::text is null or t.object_type = $3)
       and ($4::text is null or t.object_id = $4) and (not $5::boolean or t.action like '%:read')
       and ($6::timestamptz is null or t.at >= $6) and ($7::timestamptz is null or t.at < $7)
       and ($8::bigint is null or (t.at, t.id) < (select b.at, b.id from trail b where b.organisation_id = koers_organisation() and b.id = $8))
     order by t.at desc, t.id desc limit $9`,
    [filter.personId, filter.action, filter.objectType, filter.objectId, filter.readsOnly, filter.from, filter.until, filter.before, limit],
  );
}

/** Every action there is a row of: one step in the index each, however long the trail. */
export async function listActions(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ action: string | null }>(
    `with recursive known as (
       (select action from trail where organisation_id = koers_organisation() order by action limit 1)
       union all
       select (select t.action from trail t where t.organisation_id = koers_organisation() and t.action > known.action order by t.action limit 1)
       from known where known.action is not null)
     select action from known where action is not null`,
  );
  return rows.flatMap(({ action }) => action ?? []);
}
