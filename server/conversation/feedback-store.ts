// What clients thought of replies, as this reader may see it.
import type { Tx } from '../db/as-person.ts';
import type { Feedback, FeedbackReason, Verdict } from './feedback.ts';

/** Of one conversation, oldest reply first. */
export async function listFeedback(tx: Tx, conversationId: string): Promise<Feedback[]> {
  return tx.query<Feedback>(
    `select f.message_id as "messageId", f.verdict, f.reason from reply_feedback f join message m on m.organisation_id = f.organisation_id and m.id = f.message_id
     where f.organisation_id = koers_organisation() and f.conversation_id = $1 order by m.seq`,
    [conversationId],
  );
}

/** The trajectory of a reply of Koers in this conversation; null when there is none such for this reader. */
export async function findReply(tx: Tx, conversationId: string, messageId: string): Promise<{ trajectoryId: string } | null> {
  const [row] = await tx.query<{ trajectoryId: string }>(
    `select trajectory_id as "trajectoryId" from message
     where organisation_id = koers_organisation() and conversation_id = $1 and id = $2 and sender = 'koers' and voice <> 'fixed'`,
    [conversationId, messageId],
  );
  return row ?? null;
}

/** Writes the verdict over an earlier one; null takes it back. */
export async function writeFeedback(
  tx: Tx,
  reply: { conversationId: string; messageId: string; trajectoryId: string },
  verdict: Verdict | null,
  reason: FeedbackReason | null,
): Promise<void> {
  if (verdict === null) {
    await tx.query('delete from reply_feedback where organisation_id = koers_organisation() and message_id = $1', [reply.messageId]);
    return;
  }
  await tx.query(
    `insert into reply_feedback (organisation_id, message_id, conversation_id, trajectory_id, verdict, reason)
     values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, message_id) do update set verdict = excluded.verdict, reason = excluded.reason, at = now()`,
    [reply.messageId, reply.conversationId, reply.trajectoryId, verdict, reason],
  );
}
