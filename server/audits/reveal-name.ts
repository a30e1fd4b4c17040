// Shows a supervisor whose conversation they judge, only for a stated reason, on record where the client can read it (names/reveal-names.ts).
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Names } from '../names/names-store.ts';
import type { RevealReason } from '../names/reveal-reason.ts';
import { revealNames } from '../names/reveal-names.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { canDo } from './audit.ts';
import { readAudit } from './audit-store.ts';

/** The names, from now on also in this conversation for this person. @throws Refusal not-allowed, not-found, not-in-this-state */
export async function revealName(deps: { db: Database }, person: Person, id: string, reason: RevealReason): Promise<Names> {
  permit(person, 'name:reveal');
  const audit = await deps.db.asPerson(person, (tx) => readAudit(tx, id));
  if (!audit) throw new Refusal('not-found');
  if (!canDo('reveal', audit.status)) throw new Refusal('not-in-this-state', { state: audit.status });
  return revealNames(deps, person, audit.conversationId, reason);
}
