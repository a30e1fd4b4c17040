// Counts over several slices' tables, as the reader may see them: what they may not read counts as nothing.
import type { Tx } from '../db/as-person.ts';
import type { SignalLevel } from '../signals/signal.ts';

export type Waiting = {
  lastMessageAt: Date | null;
  openSignals: number;
  highestLevel: SignalLevel | null;
  sectionsToReview: number;
  sectionsToAccept: number;
  actionsStuck: number;
  aftercareAsked: boolean;
};

/** What waits in each trajectory, in one round trip. */
export async function countWaiting(tx: Tx): Promise<Map<string, Waiting>> {
  const rows = await tx.query<Waiting & { id: string }>(
    `select t.id, c."lastMessageAt", coalesce(s."openSignals", 0)::int as "openSignals", s."highestLevel",
       coalesce(p."sectionsToReview", 0)::int as "sectionsToReview", coalesce(p."sectionsToAccept", 0)::int as "sectionsToAccept",
       coalesce(k."actionsStuck", 0)::int as "actionsStuck", f.trajectory_id is not null as "aftercareAsked"
     from trajectory t
       left join (select trajectory_id, max(last_message_at) as "lastMessageAt" from conversation where organisation_id = koers_organisation() group by 1) c on c.trajectory_id = t.id
       left join (select trajectory_id, count(*) as "openSignals",
           (array['crisis', 'urgent', 'attention'])[min(array_position(array['crisis', 'urgent', 'attention'], level))] as "highestLevel"
         from signal where organisation_id = koers_organisation() and status <> 'resolved' group by 1) s on s.trajectory_id = t.id
       left join (select trajectory_id, count(*) filter (where status = 'submitted') as "sectionsToReview", count(*) filter (where status = 'approved') as "sectionsToAccept"
         from plan_section where organisation_id = koers_organisation() and status in ('submitted', 'approved') group by 1) p on p.trajectory_id = t.id
       left join (select trajectory_id, count(*) as "actionsStuck" from (
           select distinct on (a.trajectory_id, a.item_id) a.trajectory_id, a.status from plan_action_step a
           join plan_section n on n.organisation_id = a.organisation_id and n.trajectory_id = a.trajectory_id and n.section = 'actions'
             and n.items @> jsonb_build_array(jsonb_build_object('id', a.item_id))
           where a.organisation_id = koers_organisation() order by a.trajectory_id, a.item_id, a.step desc) latest
         where status = 'stuck' group by 1) k on k.trajectory_id = t.id
       left join aftercare f on f.organisation_id = t.organisation_id and f.trajectory_id = t.id and f.status = 'requested'
     where t.organisation_id = koers_organisation()`,
  );
  return new Map(rows.map(({ id, ...waiting }) => [id, waiting]));
}
