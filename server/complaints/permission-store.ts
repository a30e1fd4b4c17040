// Which conversations a client lets be read for a complaint, in the database.
import type { Tx } from '../db/as-person.ts';

export type Permission = { complaintId: string; conversationId: string; startedAt: Date; givenAt: Date; endedAt: Date | null };

/** Oldest conversation first; those taken back too. */
export async function listPermissions(tx: Tx, ids: readonly string[]): Promise<Permission[]> {
  return tx.query<Permission>(
    `select p.complaint_id as "complaintId", p.conversation_id as "conversationId", c.started_at as "startedAt", p.given_at as "givenAt", p.ended_at as "endedAt"
     from complaint_permission p left join conversation c on c.organisation_id = p.organisation_id and c.id = p.conversation_id
     where p.organisation_id = koers_organisation() and p.complaint_id = any($1::uuid[]) order by c.started_at nulls last, p.conversation_id`,
    [ids],
  );
}

/** False when there is no such conversation in this trajectory. Given again after it was taken back: it counts again. */
export async function givePermission(tx: Tx, complaintId: string, trajectoryId: string, conversationId: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into complaint_permission (organisation_id, complaint_id, conversation_id, given_at)
     select c.organisation_id, $1, c.id, $4 from conversation c where c.organisation_id = koers_organisation() and c.id = $3 and c.trajectory_id = $2
     on conflict (organisation_id, complaint_id, conversation_id) do update set given_at = case when complaint_permission.ended_at is null then complaint_permission.given_at else excluded.given_at end, ended_at = null
     returning 1`,
    [complaintId, trajectoryId, conversationId, at],
  );
  return rows.length > 0;
}

/** Ends one permission, or all of a complaint; the conversations whose permission ended now. */
export async function endPermissions(tx: Tx, complaintId: string, conversationId: string | null, at: Date): Promise<string[]> {
  const rows = await tx.query<{ conversationId: string }>(
    `update complaint_permission set ended_at = $3 where organisation_id = koers_organisation() and complaint_id = $1 and ended_at is null
       and ($2::uuid is null or conversation_id = $2) returning conversation_id as "conversationId"`,
    [complaintId, conversationId, at],
  );
  return rows.map((row) => row.conversationId);
}

/** Closes conversations that nothing but this complaint opened for it: another complaint keeps its own open, other reasons stand by themselves. */
export async function closeForComplaint(tx: Tx, conversationIds: readonly string[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.query(
    `delete from audit_item a where a.organisation_id = koers_organisation() and a.reason = 'complaint' and a.conversation_id = any($1::uuid[])
       and not exists (select 1 from complaint_permission p where p.organisation_id = a.organisation_id and p.conversation_id = a.conversation_id and p.ended_at is null)`,
    [conversationIds],
  );
}
