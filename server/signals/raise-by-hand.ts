// "Toch dringender": a person who looked finds a signal graver than what found it. It moves up, never down, and begins anew: it is
// open, due by its new level, and whoever guides the client is alerted as by a new one (the trigger on its level). A crisis holds
// coaching. What the screening found is not rewritten by people (the database refuses it), so the change itself runs for the system,
// after the person was found to see the signal and the table to allow it.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { SignalDeps } from './change-signal.ts';
import { dueAt } from './due.ts';
import { answerOwnAlerts, readHours, writeRaised } from './lifecycle-store.ts';
import { type CrisisSituation, decideSignal, isGraver, type SignalKind, type SignalLevel, trajectoryInTrail } from './signal.ts';
import { holdTrajectory, lockSignal, type StoredSignal } from './store.ts';

export type Raising = { level: Exclude<SignalLevel, 'attention'>; situation: CrisisSituation | null };

/** @throws Refusal not-found, not-in-this-state (resolved, waiting for a second person, or not graver than it is) */
export async function raiseByHand(
  deps: SignalDeps & { alerted(organisationId: string): void },
  person: Person,
  id: string,
  { level, situation }: Raising,
  now = new Date(),
): Promise<StoredSignal> {
  const isSeen = await deps.db.asPerson(person, (tx) => lockSignal(tx, id));
  if (!isSeen) throw new Refusal('not-found');
  await deps.db.asSystem(person.organisationId, 'signal raised by hand', async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal) throw new Refusal('not-found');
    const to = decideSignal({ ...signal, closingBy: signal.closing?.by ?? null }, 'raise', person);
    if (!to || !isGraver(level, signal.level)) throw new Refusal('not-in-this-state', { state: signal.status });
    const becomes = level === 'crisis' ? (situation ?? (signal.situation as CrisisSituation | null) ?? usualSituation(signal.kind)) : null;
    await writeRaised(tx, id, { level, situation: becomes, dueAt: dueAt(level, now, await readHours(tx, signal.trajectoryId)) });
    if (becomes) await holdTrajectory(tx, signal.trajectoryId, becomes);
    await answerOwnAlerts(tx, id, person.id);
    await record(tx, person, {
      action: 'signal:raise',
      objectType: 'signal',
      objectId: id,
      trajectoryId: trajectoryInTrail(signal),
      detail: { kind: signal.kind, from: signal.level, level },
    });
  });
  deps.live.changed(person.organisationId, 'signals', isSeen.trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', isSeen.trajectoryId);
  deps.alerted(person.organisationId);
  return (await deps.db.asPerson(person, (tx) => lockSignal(tx, id))) ?? isSeen;
}

/** What the fixed answers are about where nobody said it. */
const usualSituation = (kind: SignalKind): CrisisSituation => (kind === 'domestic-violence' || kind === 'harassment' ? 'threatened' : 'suicide');
