// A person marks a message afterwards in which the screening saw nothing, or not this. It becomes a signal like every other, found by
// a person; the trail keeps that it was missed, and how often is counted from there (missed-store.ts).
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { SignalDeps } from './change-signal.ts';
import { dueAt } from './due.ts';
import { flagMarked, insertMarked, readMarkable } from './missed-store.ts';
import { type CrisisSituation, type SignalKind, type SignalLevel, trajectoryInTrail } from './signal.ts';
import { holdTrajectory, lockSignal, type StoredSignal } from './store.ts';

export type Mark = { messageId: string; kind: Exclude<SignalKind, 'unchecked'>; level: SignalLevel; situation: CrisisSituation | null; note: string };

/**
 * A crisis that is marked holds coaching, as one that was found does.
 * @throws Refusal not-found (no message of a client that this person may read), not-in-this-state (this kind was raised there already),
 *   invalid-input (the level crisis is for the kind crisis only; that kind may be urgent too: look, without stopping the coaching)
 */
export async function markMissed(
  deps: SignalDeps & { alerted(organisationId: string): void },
  person: Person,
  mark: Mark,
  now = new Date(),
): Promise<StoredSignal> {
  if (mark.level === 'crisis' && mark.kind !== 'crisis') throw new Refusal('invalid-input', { field: 'level' });
  const signal = await deps.db.asPerson(person, async (tx) => {
    const message = await readMarkable(tx, mark.messageId);
    if (!message) throw new Refusal('not-found');
    const situation = mark.level === 'crisis' ? (mark.situation ?? 'suicide') : null;
    const id = await insertMarked(tx, message, { ...mark, situation, dueAt: dueAt(mark.level, now, message.hours), seen: person.role === 'counsellor' });
    if (!id) throw new Refusal('not-in-this-state', { state: 'raised' });
    if (person.role === 'counsellor') await flagMarked(tx, message, mark.level === 'crisis' ? 'crisis' : 'signal');
    if (situation) await holdTrajectory(tx, message.trajectoryId, situation);
    await record(tx, person, {
      action: 'signal:mark',
      objectType: 'signal',
      objectId: id,
      trajectoryId: trajectoryInTrail({ kind: mark.kind, toldAt: null, trajectoryId: message.trajectoryId }),
      detail: { kind: mark.kind, level: mark.level },
    });
    return (await lockSignal(tx, id)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', signal.trajectoryId);
  // Whoever guides hears at once of what a supervisor found; what a counsellor marked is in their own hands already.
  if (signal.status === 'open' && signal.level !== 'attention') deps.alerted(person.organisationId);
  return signal;
}
