// The counsellor notes what was said at intake. What they had not seen is never overwritten; what is noted across a boundary takes the
// decision to begin away.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { decisionAfter } from './decision.ts';
import type { IntakeDeps } from './intake-deps.ts';
import { crossedBoundaries, type IntakeRecord, wordsOf } from './intake-record.ts';
import { readIntakeRow, writeDecision, writeRecord } from './intake-store.ts';

/** @param seen the version on the writer's screen; 0 where nothing was noted. @throws Refusal, see changeIntake; stale-version */
export function writeIntake(deps: IntakeDeps, person: Person, trajectoryId: string, noted: IntakeRecord, seen: number): Promise<ChangedIntake> {
  return changeIntake(deps, person, trajectoryId, 'intake:write', wordsOf(noted), async (tx) => {
    const before = await readIntakeRow(tx, trajectoryId, { lock: true });
    if (!(await writeRecord(tx, trajectoryId, noted, seen))) throw new Refusal('stale-version', { version: before.version });
    const crossed = crossedBoundaries(noted);
    const decision = decisionAfter(before.decision, crossed);
    if (decision !== before.decision) await writeDecision(tx, trajectoryId, decision, null);
    await record(tx, person, {
      action: 'intake:write',
      objectType: 'intake',
      objectId: trajectoryId,
      trajectoryId,
      detail: { crossed, ...(decision !== before.decision && { decision }) },
    });
    return undefined;
  });
}
