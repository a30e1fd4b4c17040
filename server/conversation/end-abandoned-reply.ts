// An instance fell away in the middle of a reply. What went out stays; the reply is closed as cut, so that every screen that shows
// it stops waiting. The next turn answers the client's message anew, knowing what was already said.
import type { Person } from '../people/roles.ts';
import type { OpenTurn } from './accept-message.ts';
import { closeAbandonedReply } from './store.ts';
import type { TurnDeps } from './turn-deps.ts';

/** Closes the reply of a holder that fell away; nothing happens when it had not begun. */
export async function endAbandonedReply(deps: TurnDeps, client: Person, turn: OpenTurn, replyId: string): Promise<void> {
  const frames = await deps.db.asPerson(client, (tx) => closeAbandonedReply(tx, turn.conversation.id, replyId));
  if (frames.length > 0) deps.live.framesSent(turn.conversation.id, frames);
}
