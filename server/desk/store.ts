// Counts over several slices' tables, as the reader may see them: what they may not read counts as nothing.
import type { Tx } from '../db/as-person.ts';
import type { SignalLevel } from '../signals/signal.ts';

export type Waiting = { lastMessageAt: Date | null; openSignals: number; highestLevel: SignalLevel | null; sectionsToReview: number; sectionsToAccept: number };

/** What waits in each trajectory, in one round trip. */
export async function countWaiting(tx: Tx): Promise<Map<string, Waiting>> {
  const rows = await tx.query<Waiting & { id: string }>(
    `select t.id, c."lastMessageAt", coalesce(s."openSignals", 0)::int as "openSignals", s."highestLevel",
       coalesce(p."sectionsToReview", 0)::int as "sectionsToReview", coalesce(p."sectionsToAccept", 0)::int as "sectionsToAccept"
     from trajectory t
       left join (select trajectory_id, max(last_message_at) as "lastMessageAt" from conversation where organisation_id = koers_organisation() group by 1) c on c.trajectory_id = t.id
       left join (select trajectory_id, count(*) as "openSignals",
           (array['crisis', 'urgent', 'attention'])[min(array_position(array['crisis', 'urgent', 'attention'], level))] as "highestLevel"
         from signal where organisation_id = koers_organisation() and status <> 'resolved' group by 1) s on s.trajectory_id = t.id
       left join (select trajectory_id, count(*) filter (where status = 'submitted') as "sectionsToReview", count(*) filter (where status = 'approved') as "sectionsToAccept"
         from plan_section where organisation_id = koers_organisation() group by 1) p on p.trajectory_id = t.id
     where t.organisation_id = koers_organisation()`,
  );
  return new Map(rows.map(({ id, ...waiting }) => [id, waiting]));
}
