// Shows a supervisor whose conversation it is and who is named in it, only for a stated reason, on record where the client can read it. From
// then on this person reads the names in this conversation, at whatever door.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { insertReveal, listNames, listRevealed, type Names, readOpen } from './names-store.ts';
import type { RevealReason } from './reveal-reason.ts';

/** The names. @throws Refusal not-allowed, not-found (also where no reason opens the conversation) */
export async function revealNames(deps: { db: Database }, person: Person, conversationId: string, reason: RevealReason): Promise<Names> {
  permit(person, 'name:reveal');
  const trajectoryId = await deps.db.asPerson(person, async (tx) => {
    const open = await readOpen(tx, conversationId);
    if (!open) throw new Refusal('not-found');
    await insertReveal(tx, conversationId, reason);
    await record(tx, person, {
      action: 'name:reveal',
      objectType: 'conversation',
      objectId: conversationId,
      trajectoryId: open.trajectoryId,
      reason,
    });
    return open.trajectoryId;
  });
  return namesOf(deps, person, trajectoryId);
}

/** The names, to who was shown them before; null to who was not. @throws Refusal not-allowed, not-found */
export async function readRevealed(deps: { db: Database }, person: Person, conversationId: string): Promise<Names | null> {
  permit(person, 'name:reveal');
  const open = await deps.db.asPerson(person, async (tx) => {
    const found = await readOpen(tx, conversationId);
    if (!found) throw new Refusal('not-found');
    return (await listRevealed(tx, [conversationId])).has(conversationId) ? found : null;
  });
  return open ? namesOf(deps, person, open.trajectoryId) : null;
}

/** A supervisor may not read a client's row: the system does, after it is on record. */
async function namesOf(deps: { db: Database }, person: Person, trajectoryId: string): Promise<Names> {
  const names = (await deps.db.asSystem(person.organisationId, 'reveal a name', (tx) => listNames(tx, [trajectoryId]))).get(trajectoryId);
  if (!names) throw new Refusal('not-found');
  return names;
}
