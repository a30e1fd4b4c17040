// A later look at a message found graver what was raised when it came. The graver level counts, as it does between rules and
// classifier: the signal moves up, is due sooner, is open again (who took up something urgent has not seen a crisis, and the line asks
// the next person only about what is open), and whoever guides the client is alerted by it. A signal never moves down here, and one
// that a person has resolved stays resolved: they have looked.
import type { Tx } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import { dueAt, type HoursAround } from './due.ts';
import { type Finding, type SignalKind, type SignalLevel, signalLevels, type SignalStatus, trajectoryInTrail } from './signal.ts';

/** Moves up what is known of these kinds. Runs for the system: a client raises signals and never changes one. */
export async function raiseLevel(
  tx: Tx,
  about: { trajectoryId: string; messageId: string },
  graver: readonly Finding[],
  { now = new Date(), hours }: { now?: Date; hours?: HoursAround } = {},
): Promise<void> {
  const moved = await tx.query<{ id: string; kind: SignalKind; level: string; toldAt: Date | null }>(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as g(kind text, level text, situation text, "foundBy" text, confidence real, why text, "dueAt" timestamptz)),
     moved as (
       update signal s set level = g.level, situation = coalesce(g.situation, s.situation), why = s.why || g.why,
         found_by = case when g."foundBy" = any(s.found_by) then s.found_by else s.found_by || g."foundBy" end,
         confidence = greatest(s.confidence, g.confidence), due_at = least(s.due_at, g."dueAt"),
         status = 'open', acknowledged_by = null, acknowledged_at = null,
         snoozed_until = null, snoozed_by = null, snooze_reason = null
       from given g
       where s.organisation_id = koers_organisation() and s.message_id = $1 and s.kind = g.kind and s.status <> 'resolved'
         and array_position($3::text[], g.level) < array_position($3::text[], s.level)
       returning s.id, s.kind, s.level, s.conversation_id, s.trajectory_id, s.told_at),
     shown as (
       update attention a set level = moved.level, looked_at = null from moved where a.organisation_id = koers_organisation() and a.id = moved.id),
     flagged as (
       insert into audit_item (organisation_id, conversation_id, trajectory_id, reason)
       select koers_organisation(), conversation_id, trajectory_id, 'crisis' from moved where level = 'crisis' and conversation_id is not null
       on conflict do nothing)
     select id, kind, level, told_at as "toldAt" from moved`,
    [about.messageId, JSON.stringify(graver.map((finding) => ({ ...finding, dueAt: dueAt(finding.level, now, hours) }))), signalLevels],
  );
  for (const { id, kind, level, toldAt } of moved) {
    await record(tx, null, {
      action: 'signal:raise',
      objectType: 'signal',
      objectId: id,
      trajectoryId: trajectoryInTrail({ kind, toldAt, trajectoryId: about.trajectoryId }),
      reason: 'found graver later',
      detail: { kind, level },
    });
  }
}

/** What stands at a message, whatever raised it: the screening, hints that added up, or a person's mark. Runs for the system. */
export async function listRaisedAt(tx: Tx, messageId: string): Promise<{ kind: SignalKind; level: SignalLevel; status: SignalStatus }[]> {
  return tx.query('select kind, level, status from signal where organisation_id = koers_organisation() and message_id = $1', [messageId]);
}
