// Whether an alert about a client can leave the house at all: a person who guides them has an address and there is a mail server, or has
// a device. What became of the alert itself is known only later (delivery); until then this is what a client may be told.
import type { Tx } from '../db/as-person.ts';
import type { Ways } from './ways.ts';

/** As system: a client does not see by which ways somebody is reached. `ways` null: another instance sends, and knows them. */
export const canReachGuides = (tx: Tx, conversationId: string, ways: Ways | null): Promise<boolean> =>
  canReach(tx, 't.id = (select trajectory_id from conversation where organisation_id = koers_organisation() and id = $1)', conversationId, ways);

/** The same, for a trajectory. */
export const canReachGuidesOf = (tx: Tx, trajectoryId: string, ways: Ways | null): Promise<boolean> => canReach(tx, 't.id = $1', trajectoryId, ways);

async function canReach(tx: Tx, which: string, id: string, ways: Ways | null): Promise<boolean> {
  if (!ways) return true;
  const [row] = await tx.query<{ can: boolean }>(
    `select exists (
       select 1 from trajectory t join person p on p.organisation_id = t.organisation_id and p.id in (t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id))
       where t.organisation_id = koers_organisation() and ${which} and (
         ($2 and p.email is not null)
         or ($3 and exists (select 1 from push_subscription s where s.organisation_id = p.organisation_id and s.person_id = p.id)))) as can`,
    [id, ways.mail !== null && ways.publicUrl !== null, ways.push !== null],
  );
  return row?.can ?? false;
}
