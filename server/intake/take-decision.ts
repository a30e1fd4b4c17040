// The counsellor decides whether guidance begins, and may take it back. The table (decision.ts) says what can follow what.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { type DecisionAction, decideIntake } from './decision.ts';
import type { IntakeDeps } from './intake-deps.ts';
import { crossedBoundaries } from './intake-record.ts';
import { makeIntake, readIntakeRow, writeDecision } from './intake-store.ts';

/**
 * @param seen the version of the record that the decision rests on
 * @throws Refusal, see changeIntake; stale-version, not-in-this-state, outside-guidance (with the boundaries that are crossed)
 */
export function takeDecision(
  deps: IntakeDeps,
  person: Person,
  trajectoryId: string,
  { action, note, version: seen }: { action: DecisionAction; note: string; version: number },
): Promise<ChangedIntake> {
  return changeIntake(deps, person, trajectoryId, 'intake:decide', note, async (tx) => {
    await makeIntake(tx, trajectoryId);
    const { record: noted, decision, version } = await readIntakeRow(tx, trajectoryId, { lock: true });
    const crossed = crossedBoundaries(noted);
    const next = decideIntake(decision, action, person.role, crossed);
    if ('refused' in next) throw new Refusal(next.refused, next.refused === 'outside-guidance' ? { boundaries: crossed } : { state: decision });
    // A row that this very decision made was never read by anybody.
    if (version !== seen && !(version === 1 && seen === 0)) throw new Refusal('stale-version', { version });
    await writeDecision(tx, trajectoryId, next.to, note || null);
    await record(tx, person, {
      action: 'intake:decide',
      objectType: 'intake',
      objectId: trajectoryId,
      trajectoryId,
      detail: { from: decision, to: next.to },
    });
    return undefined;
  });
}
