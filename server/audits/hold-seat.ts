// The seat of whoever is at an audit, under lock, or why they have none.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { type AuditDeed, canDo } from './audit.ts';
import { type AuditRow, lockAudit, readAudit } from './audit-store.ts';
import { listSeats, lockOwnSeat, type TakenSeat } from './seat-store.ts';

/**
 * Locks the audit and this person's seat. A claim that ran out still counts as long as nobody else took the conversation.
 * @throws Refusal not-found, not-in-this-state (`state`: taken, finished, not-claimed, or the status of the audit)
 */
export async function holdSeat(tx: Tx, person: Person, id: string, deed: AuditDeed): Promise<{ audit: AuditRow; seat: TakenSeat }> {
  const audit = await lockAudit(tx, id);
  if (!audit || !canDo(deed, audit.status)) {
    const there = audit ?? (await readAudit(tx, id));
    if (!there) throw new Refusal('not-found');
    throw new Refusal('not-in-this-state', { state: there.status });
  }
  const seat = await lockOwnSeat(tx, id);
  if (seat) return { audit, seat };
  const seats = await listSeats(tx, id);
  if (seats.some(({ claimedBy, finishedAt }) => claimedBy === person.id && finishedAt)) throw new Refusal('not-in-this-state', { state: 'finished' });
  throw new Refusal('not-in-this-state', { state: seats.every(({ isHeld, finishedAt }) => isHeld || finishedAt) ? 'taken' : 'not-claimed' });
}
