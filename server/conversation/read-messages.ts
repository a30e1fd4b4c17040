// A transcript for whoever may read it. A supervisor only finds what was flagged or sampled, and that they read it is recorded.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readConversation, readTranscript } from './store.ts';
import type { TranscriptMessage } from './wire.ts';

/** @throws Refusal not-found */
export async function readMessages(deps: { db: Database }, person: Person, conversationId: string, after: number): Promise<TranscriptMessage[]> {
  return deps.db.asPerson(person, async (tx) => {
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
    return readTranscript(tx, conversationId, after);
  });
}
