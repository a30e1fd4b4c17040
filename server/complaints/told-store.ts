// Whom what was told of a complaint, in the database. As system.
import type { Tx } from '../db/as-person.ts';
import type { ToldAbout } from './tell.ts';

/** `told`: what was told, each with its round. */
export type ToTell = ToldAbout & { id: string; trajectoryId: string; clientId: string; counsellorId: string; told: string[] };

/** Complaints of which something may have to be told: all but those that ended more than a week ago. */
export function listToTell(tx: Tx, id: string | null): Promise<ToTell[]> {
  return tx.query<ToTell>(
    `select k.id, k.trajectory_id as "trajectoryId", k.client_id as "clientId", t.counsellor_id as "counsellorId", k.status, k.handler_id as "handlerId",
       k.acknowledge_by as "acknowledgeBy", k.answer_by as "answerBy", k.acknowledged_at as "acknowledgedAt", k.answered_at as "answeredAt",
       k.reopened_at as "reopenedAt", k.shared_at as "sharedAt", k.responded_at as "respondedAt",
       coalesce((select array_agg(d.what || ' ' || d.round) from complaint_told d where d.organisation_id = k.organisation_id and d.complaint_id = k.id), '{}') as told
     from complaint k join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
     where k.organisation_id = koers_organisation() and ($1::uuid is null or k.id = $1)
       and (k.status not in ('closed', 'withdrawn') or coalesce(k.closed_at, k.filed_at) > now() - interval '7 days')
     order by k.filed_at, k.id`,
    [id],
  );
}

/** False when somebody told it already, here or on another instance. */
export async function claimTelling(tx: Tx, complaintId: string, what: string, round: number, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into complaint_told (organisation_id, complaint_id, what, round, at) values (koers_organisation(), $1, $2, $3, $4) on conflict do nothing returning 1`,
    [complaintId, what, round, at],
  );
  return rows.length > 0;
}

export async function listOfRole(tx: Tx, roles: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select id from person where organisation_id = koers_organisation() and role = any($1::text[])', [roles]);
  return rows.map(({ id }) => id);
}
