// "Unchecked" asks a person to look where the model could not. When the model has looked after all, at every message of the
// conversation that was left, nothing is asked any more. A person who took it up keeps it: only an open one is settled here.
import type { Tx } from '../db/as-person.ts';
import { record } from '../trail/record.ts';

/** Settles what is open for this conversation; true when there was something. Runs for the system. */
export async function settleUnchecked(tx: Tx, conversationId: string): Promise<boolean> {
  const settled = await tx.query<{ id: string; trajectoryId: string }>(
    `with settled as (
       update signal set status = 'resolved', outcome = 'handled', resolved_at = now()
       where organisation_id = koers_organisation() and conversation_id = $1 and kind = 'unchecked' and status = 'open'
       returning id, trajectory_id),
     shown as (update attention set ended_at = now() where organisation_id = koers_organisation() and id in (select id from settled))
     select id, trajectory_id as "trajectoryId" from settled`,
    [conversationId],
  );
  for (const { id, trajectoryId } of settled) {
    await record(tx, null, {
      action: 'signal:resolve',
      objectType: 'signal',
      objectId: id,
      trajectoryId,
      reason: 'screened later',
      detail: { kind: 'unchecked', outcome: 'handled' },
    });
  }
  return settled.length > 0;
}
