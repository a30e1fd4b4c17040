// A client says whether a reply helped, and why not. Fixed safety texts are not judged.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { FeedbackReason, Verdict } from './feedback.ts';
import { findReply, writeFeedback } from './feedback-store.ts';

/** @throws Refusal not-found (no reply of Koers in this conversation) */
export async function judgeReply(
  deps: { db: Database },
  client: Person,
  reply: { conversationId: string; messageId: string },
  { verdict, reason }: { verdict: Verdict | null; reason: FeedbackReason | null },
): Promise<void> {
  await deps.db.asPerson(client, async (tx) => {
    const found = await findReply(tx, reply.conversationId, reply.messageId);
    if (!found) throw new Refusal('not-found');
    await writeFeedback(tx, { ...reply, trajectoryId: found.trajectoryId }, verdict, verdict === 'down' ? reason : null);
    await record(tx, client, {
      action: 'reply:judge',
      objectType: 'message',
      objectId: reply.messageId,
      trajectoryId: found.trajectoryId,
      detail: { verdict, reason: verdict === 'down' ? reason : null },
    });
  });
}
