// The client stops a reply: what went out stays, the rest is not said.
import type { Person } from '../people/roles.ts';
import { interruptTurn } from './turn-store.ts';
import type { TurnDeps } from './turn-deps.ts';

/** Asks whoever writes this reply to end it. A reply that has ended already stays as it is. */
export async function stopReply(deps: TurnDeps, client: Person, conversationId: string, replyId: string): Promise<void> {
  await deps.db.asPerson(client, (tx) => interruptTurn(tx, conversationId, 'stop', replyId));
  deps.running.interrupt(replyId);
}
