// Goes on with a conversation after a reply, or after a holder that fell away: what is waiting gets a turn of its own. What an
// instance that fell away had said stays; that reply is closed as cut in the same transaction, so that every screen that shows it
// stops waiting, and the next one knows what was said.
import type { Database } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import { endLeftTurn, type OpenTurn } from './accept-message.ts';
import { closeAbandonedReply, type NumberedFrame } from './reply-store.ts';
import { lockConversation, readContext } from './store.ts';
import { takeLease } from './turn-store.ts';

export type NextTurn = {
  /** Null when nothing waits, when a person must first release the conversation, or when somebody else holds it. */
  turn: OpenTurn | null;
  /** The end of a reply that was left. */
  frames: NumberedFrame[];
  /** When somebody else holds it: for how long, in milliseconds, unless they renew. */
  heldForMs: number | null;
};

/**
 * Opens the next turn for this holder.
 * @param from the reply that this holder just closed; null to take over a turn whose lease ran out
 */
export async function openNextTurn(db: Database, client: Person, conversationId: string, holder: string, from: string | null): Promise<NextTurn> {
  return db.asPerson(client, async (tx) => {
    const conversation = await lockConversation(tx, conversationId, null);
    if (!conversation?.turn) return { turn: null, frames: [], heldForMs: null };
    const { turn } = conversation;
    if (turn.replyId !== from && !turn.expired) return { turn: null, frames: [], heldForMs: turn.leaseMs };
    if (conversation.heldSituation || conversation.closed) return { turn: null, frames: await endLeftTurn(tx, conversationId, turn.replyId), heldForMs: null };

    const frames = turn.replyId === from ? [] : await closeAbandonedReply(tx, conversationId, turn.replyId);
    const context = await readContext(tx, conversationId, conversation.trajectoryId, turn.answersAfter);
    if (context.waiting.length === 0) return { turn: null, frames: [...frames, ...(await endLeftTurn(tx, conversationId, turn.replyId))], heldForMs: null };
    const replyId = crypto.randomUUID();
    await takeLease(tx, { conversationId, trajectoryId: conversation.trajectoryId, replyId, holder, answersAfter: turn.answersAfter });
    return { turn: { conversation, replyId, holder, context }, frames, heldForMs: null };
  });
}
