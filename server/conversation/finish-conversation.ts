// A conversation ends when the client closes it, when Koers takes leave (move `close`), or after twelve hours of silence (sweep-store.ts finds
// the last two); then it is evaluated. A later message opens it again.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { EnqueueJob } from '../jobs/jobs.ts';
import type { Live } from '../live/live.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { markFinished, readConversation } from './store.ts';

/** The client closes. Closing twice is harmless. @throws Refusal not-found */
export async function finishConversation(deps: { db: Database; live: Live; enqueue: EnqueueJob }, client: Person, conversationId: string): Promise<void> {
  const finished = await deps.db.asPerson(client, async (tx) => {
    const conversation = await readConversation(tx, conversationId);
    if (!conversation) throw new Refusal('not-found');
    if (!(await markFinished(tx, conversationId))) return null;
    await record(tx, client, { action: 'conversation:close', objectType: 'conversation', objectId: conversationId, trajectoryId: conversation.trajectoryId });
    return conversation;
  });
  if (!finished) return;
  await deps.enqueue('evaluate-conversation', { organisationId: client.organisationId, conversationId });
  deps.live.changed(client.organisationId, 'conversations', finished.trajectoryId);
}
