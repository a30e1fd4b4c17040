// What the story's signals left beside themselves: what the client sees of each, and the rewritten text that waits for their yes or no.
import type { Tx } from '../db/as-person.ts';

/** @param signals the rows of write-signals.ts, as JSON */
export async function writeReview(tx: Tx, signals: string): Promise<void> {
  await tx.query(
    `insert into attention (organisation_id, id, trajectory_id, conversation_id, message_id, kind, level, raised_at, shown_at, looked_at, ended_at)
     select koers_organisation(), id, "trajectoryId", "conversationId", "messageId", kind, level, "raisedAt", "shownAt", coalesce("acknowledgedAt", "resolvedAt"), "resolvedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "conversationId" uuid, "messageId" uuid, kind text, level text, "raisedAt" timestamptz, "shownAt" timestamptz,
       "acknowledgedAt" timestamptz, "resolvedAt" timestamptz)`,
    [signals],
  );
  await tx.query(
    `insert into signal_example (organisation_id, signal_id, trajectory_id, conversation_id, text, written_by, written_at)
     select koers_organisation(), id, "trajectoryId", "conversationId", rewritten, "markedBy", "raisedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "conversationId" uuid, rewritten text, "markedBy" uuid, "raisedAt" timestamptz)
     where rewritten is not null`,
    [signals],
  );
}
