// A transcript for whoever may read it. A supervisor only finds what was flagged or sampled, that they read it is recorded, and names are
// hidden in it until they ask for them with a reason.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { hidersFor } from '../names/hide-for-reader.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readConversation, readTranscript } from './store.ts';
import type { TranscriptMessage } from './wire.ts';

/** @throws Refusal not-found */
export async function readMessages(deps: { db: Database }, person: Person, conversationId: string, after: number): Promise<TranscriptMessage[]> {
  const { trajectoryId, messages } = await deps.db.asPerson(person, async (tx) => {
    const conversation = await readConversation(tx, conversationId);
    if (!conversation) throw new Refusal('not-found');
    if (person.role !== 'client') {
      await record(tx, person, {
        action: 'conversation:read',
        objectType: 'conversation',
        objectId: conversationId,
        trajectoryId: conversation.trajectoryId,
        reason: person.role === 'supervisor' ? 'audit' : 'guidance',
      });
    }
    return { trajectoryId: conversation.trajectoryId, messages: await readTranscript(tx, conversationId, after) };
  });
  if (person.role !== 'supervisor') return messages;
  const from = { trajectoryId, conversationId };
  const hide = (await hidersFor(deps.db, person, [from]))(from);
  // Steps of an exercise hold what was written in it once more.
  return messages.map(({ exercise: _, ...message }) => ({ ...message, text: hide(message.text) }));
}
