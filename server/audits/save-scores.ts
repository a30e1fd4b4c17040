// Keeps a person's own scores as they go, so that a reload, a lost line or a claim that ran out loses none. Nobody else sees them yet.
import type { Database } from '../db/as-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import type { Sheet } from './audit.ts';
import { readSheet, writeSheet } from './audit-store.ts';
import { holdSeat } from './hold-seat.ts';
import { writeClaim } from './seat-store.ts';

/**
 * Writes these criteria over what was there; the others stay. The claim begins anew.
 * @throws Refusal not-allowed, not-found, not-in-this-state
 */
export async function saveScores(deps: { db: Database }, person: Person, id: string, given: Sheet): Promise<{ scores: Sheet; claimedUntil: Date }> {
  permit(person, 'audit:rate');
  return deps.db.asPerson(person, async (tx) => {
    const { seat } = await holdSeat(tx, person, id, 'save');
    const scores = { ...(await readSheet(tx, id)), ...given };
    await writeSheet(tx, id, scores);
    return { scores, claimedUntil: await writeClaim(tx, seat) };
  });
}
