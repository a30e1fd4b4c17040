// Shows a supervisor whose conversation it is, only for a stated reason, on record where the client can read it.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { canDo, type RevealReason } from './audit.ts';
import { insertReveal, listReasons, type Names, readAudit, readNames } from './audit-store.ts';

/** The names, from now on also in this conversation for this person. @throws Refusal not-allowed, not-found, not-in-this-state */
export async function revealName(deps: { db: Database }, person: Person, id: string, reason: RevealReason): Promise<Names> {
  permit(person, 'name:reveal');
  const trajectoryId = await deps.db.asPerson(person, async (tx) => {
    const audit = await readAudit(tx, id);
    if (!audit) throw new Refusal('not-found');
    if (!canDo('reveal', audit.status)) throw new Refusal('not-in-this-state', { state: audit.status });
    if ((await listReasons(tx, audit.conversationId)).length === 0) throw new Refusal('not-found');
    await insertReveal(tx, id, reason);
    await record(tx, person, {
      action: 'name:reveal',
      objectType: 'audit',
      objectId: id,
      trajectoryId: audit.trajectoryId,
      reason,
      detail: { conversationId: audit.conversationId },
    });
    return audit.trajectoryId;
  });
  // A supervisor may not read a client's row: the system does, after it is on record.
  const names = await deps.db.asSystem(person.organisationId, 'reveal a name', (tx) => readNames(tx, trajectoryId));
  if (!names) throw new Refusal('not-found');
  return names;
}
