// What comes into the queue: reasons that people gave, conversations with a reason that nobody was asked to judge yet, and seats for them.
// All for the system.
import type { Tx } from '../db/as-person.ts';
import type { AuditReason } from '../evaluation/store.ts';

const asked = `i.reason <> 'signal'`;

/** The latest evaluation by measures of a conversation `i`. */
const latest = `lateral (select e.id, e.trajectory_id, e.up_to_seq from evaluation e
  where e.organisation_id = i.organisation_id and e.conversation_id = i.conversation_id and e.kind = 'measures'
  order by e.up_to_seq desc, e.run desc limit 1)`;

export type Flagged = { conversationId: string; trajectoryId: string; reason: AuditReason };

/** Flags what people decided since: a signal overruled, a signal that the screening missed, a reply that did not help. For the system. */
export async function insertFlags(tx: Tx): Promise<Flagged[]> {
  return tx.query<Flagged>(
    `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason)
     select distinct koers_organisation(), f.conversation_id, f.trajectory_id, f.reason from (
       select conversation_id, trajectory_id, 'missed' as reason from signal where organisation_id = koers_organisation() and found_by = '{person}'
       union all
       select conversation_id, trajectory_id, 'overruled' from signal
         where organisation_id = koers_organisation() and found_by <> '{person}' and kind <> 'unchecked' and outcome = 'false-alarm'
       union all
       select conversation_id, trajectory_id, 'thumbs-down' from reply_feedback where organisation_id = koers_organisation() and verdict = 'down') f
     where f.conversation_id is not null and not exists (select 1 from audit_item i where i.organisation_id = koers_organisation() and i.conversation_id = f.conversation_id and i.reason = f.reason)
     on conflict do nothing returning conversation_id as "conversationId", trajectory_id as "trajectoryId", reason`,
  );
}

export type ToAudit = { conversationId: string; trajectoryId: string; evaluationId: string; upToSeq: string };
const toAudit = `n.id as "evaluationId", n.trajectory_id as "trajectoryId", n.up_to_seq as "upToSeq"`;

/** Evaluated conversations with a reason to be judged that nobody was asked to judge yet. */
export async function listUnqueued(tx: Tx): Promise<ToAudit[]> {
  return tx.query<ToAudit>(
    `select i.conversation_id as "conversationId", ${toAudit} from (
       select distinct organisation_id, conversation_id from audit_item i where organisation_id = koers_organisation() and ${asked}
         and not exists (select 1 from audit a where a.organisation_id = i.organisation_id and a.conversation_id = i.conversation_id)) i
     cross join ${latest} n order by i.conversation_id limit 1000`,
  );
}

/** Conversations that went on after they were judged, with something new in them that must be looked at. */
export async function listToJudgeAgain(tx: Tx): Promise<ToAudit[]> {
  return tx.query<ToAudit>(
    `select i.conversation_id as "conversationId", ${toAudit} from (
       select distinct on (conversation_id) * from audit where organisation_id = koers_organisation() order by conversation_id, up_to_seq desc) i
     cross join ${latest} n
     where i.status in ('rated', 'to-settle', 'settled') and n.up_to_seq > i.up_to_seq and (
       exists (select 1 from audit_item r where r.organisation_id = i.organisation_id and r.conversation_id = i.conversation_id and r.reason <> 'signal' and r.created_at > i.opened_at)
       or exists (select 1 from signal s join message w on w.organisation_id = s.organisation_id and w.id = s.message_id
         where s.organisation_id = i.organisation_id and s.conversation_id = i.conversation_id and s.level = 'crisis' and w.seq > i.up_to_seq))
     order by i.conversation_id limit 1000`,
  );
}

/** One evaluation to be judged because a supervisor asks for it. */
export async function readToAudit(tx: Tx, evaluationId: string): Promise<ToAudit | null> {
  const [row] = await tx.query<ToAudit>(
    `select conversation_id as "conversationId", id as "evaluationId", trajectory_id as "trajectoryId", up_to_seq as "upToSeq" from evaluation
     where organisation_id = koers_organisation() and id = $1 and kind = 'measures'`,
    [evaluationId],
  );
  return row ?? null;
}

/** Puts audits in the queue with a seat for each rater; what is there already stays. */
export async function insertAudits(tx: Tx, audits: readonly (ToAudit & { raters: 1 | 2 })[]): Promise<number> {
  if (audits.length === 0) return 0;
  const rows = await tx.query(
    `with opened as (
       insert into audit (organisation_id, conversation_id, trajectory_id, evaluation_id, up_to_seq, raters)
       select koers_organisation(), "conversationId", "trajectoryId", "evaluationId", "upToSeq", raters
       from jsonb_to_recordset($1::jsonb) as g("conversationId" uuid, "trajectoryId" uuid, "evaluationId" uuid, "upToSeq" bigint, raters smallint)
       on conflict (organisation_id, evaluation_id) do nothing returning organisation_id, id, raters)
     insert into audit_seat (organisation_id, audit_id, seat) select organisation_id, id, seat from opened cross join generate_series(1, raters) as seat returning audit_id`,
    [JSON.stringify(audits)],
  );
  return rows.length;
}

/** An audit that nobody began moves along with its conversation. Whoever claims one at this moment holds its lock: that one stays. */
export async function moveUnbegun(tx: Tx): Promise<void> {
  await tx.query(
    `update audit a set evaluation_id = m.evaluation_id, up_to_seq = m.up_to_seq from (
       select i.organisation_id, i.id, n.id as evaluation_id, n.up_to_seq from audit i cross join ${latest} n
       where i.organisation_id = koers_organisation() and i.status = 'open' and i.begun_at is null and n.up_to_seq > i.up_to_seq
         and not exists (select 1 from audit o where o.organisation_id = i.organisation_id and o.evaluation_id = n.id)
       for update of i skip locked) m
     where a.organisation_id = m.organisation_id and a.id = m.id`,
  );
}

/** How many people here can judge; a second opinion needs a second person. */
export async function countRaters(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ raters: number }>(
    `select count(*)::int as raters from person where organisation_id = koers_organisation() and role = 'supervisor'`,
  );
  return row?.raters ?? 0;
}

/** The audit that an evaluation has. */
export async function findAuditOf(tx: Tx, evaluationId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>('select id from audit where organisation_id = koers_organisation() and evaluation_id = $1', [evaluationId]);
  return row?.id ?? null;
}
