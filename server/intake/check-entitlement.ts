// Looks up whether the client probably has a right to a voucher, and keeps the look with what was told and the rules it rests on. Nobody is
// admitted or refused by it.
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { type IntakeDeps, nowOf } from './intake-deps.ts';
import { makeIntake, writeLook } from './intake-store.ts';
import { type EntitlementDates, judgeEntitlement, type Situation } from './judge-entitlement.ts';

/** @throws Refusal, see changeIntake */
export function checkEntitlement(
  deps: IntakeDeps,
  person: Person,
  trajectoryId: string,
  situation: Situation,
  dates: EntitlementDates,
): Promise<ChangedIntake> {
  return changeIntake(deps, person, trajectoryId, 'intake:write', '', async (tx) => {
    const judgement = judgeEntitlement(deps.entitlementRules, situation, dates);
    await makeIntake(tx, trajectoryId);
    await writeLook(tx, trajectoryId, { situation, dates, judgement, at: nowOf(deps).toISOString(), byName: person.name });
    await record(tx, person, {
      action: 'intake:check-entitlement',
      objectType: 'intake',
      objectId: trajectoryId,
      trajectoryId,
      detail: { outcome: judgement.outcome, ruleId: judgement.ruleId },
    });
    return undefined;
  });
}
