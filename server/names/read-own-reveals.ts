// What a client reads of who asked for the names in a conversation of theirs, when and why: from the trail, so that it tells what happened, and
// stays when the conversation is gone.
import type { Database } from '../db/as-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { listReveals, listWho } from './names-store.ts';
import type { RevealReason } from './reveal-reason.ts';

/** `by` null: the person is not here any more. `conversationId` null: the conversation was erased. */
export type OwnReveal = { at: Date; by: string | null; reason: RevealReason; conversationId: string | null };

/** The newest first. @throws Refusal not-allowed */
export async function readOwnReveals(deps: { db: Database }, client: Person): Promise<OwnReveal[]> {
  permit(client, 'own-reveals:read');
  const reveals = await deps.db.asPerson(client, listReveals);
  // A client knows nobody of quality by name: the system says who it was.
  const names = await deps.db.asSystem(client.organisationId, 'who asked for a name', (tx) =>
    listWho(
      tx,
      reveals.map(({ personId }) => personId),
    ),
  );
  return reveals.map(({ personId, ...reveal }) => ({ ...reveal, by: names.get(personId) ?? null }));
}
