// Goes on with a conversation after a reply, or after a holder that fell away: what is waiting gets a turn of its own.
import type { Database } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import type { OpenTurn } from './accept-message.ts';
import { endTurn, lockConversation, readContext, takeLease } from './store.ts';

/**
 * Opens the next turn for this holder, or null when nothing waits, when a person must first release the conversation, or when
 * somebody else holds it.
 * @param from the reply that this holder just closed; null to take over a turn whose lease ran out
 */
export async function openNextTurn(db: Database, client: Person, conversationId: string, holder: string, from: string | null): Promise<OpenTurn | null> {
  return db.asPerson(client, async (tx) => {
    const conversation = await lockConversation(tx, conversationId, null);
    if (!conversation?.turn) return null;
    const { turn } = conversation;
    const mine = turn.replyId === from;
    if (!mine && !turn.expired) return null;
    if (conversation.heldSituation || conversation.closed) {
      await endTurn(tx, conversationId, turn.replyId);
      return null;
    }
    const context = await readContext(tx, conversationId, conversation.trajectoryId, turn.answersAfter);
    if (context.waiting.length === 0) {
      await endTurn(tx, conversationId, turn.replyId);
      return null;
    }
    const replyId = crypto.randomUUID();
    await takeLease(tx, { conversationId, trajectoryId: conversation.trajectoryId, replyId, holder, answersAfter: turn.answersAfter });
    return { conversation, replyId, holder, context, abandonedReplyId: mine ? null : turn.replyId };
  });
}
