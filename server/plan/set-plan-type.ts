// The counsellor sets, with the client, which kind of plan it becomes. It decides which sections apply and loses no text. A yes to the whole
// was to another plan, and is void.
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { type PresentedPlan, readWhole } from './read-plan.ts';
import type { PlanType } from './section.ts';
import { lockSections, readPlanFrame } from './store.ts';
import { voidAcceptance, writePlanType } from './whole-store.ts';

/** @throws Refusal not-allowed or not-found */
export async function setPlanType(
  deps: Pick<PlanDeps, 'db' | 'live' | 'now'>,
  person: Person,
  of: { trajectoryId: string; type: PlanType },
): Promise<PresentedPlan> {
  const plan = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:set-type');
    await lockSections(tx, trajectory.id);
    const { type: from } = await readPlanFrame(tx, trajectory.id);
    if (from !== of.type) {
      await writePlanType(tx, trajectory.id, of.type);
      const voided = await voidAcceptance(tx, trajectory.id);
      await record(tx, person, {
        action: 'plan:set-type',
        objectType: 'trajectory',
        objectId: trajectory.id,
        trajectoryId: trajectory.id,
        detail: { from, to: of.type, voidsAcceptance: voided },
      });
    }
    return (await readWhole(tx, person, trajectory, deps.now?.())).plan;
  });
  deps.live.changed(person.organisationId, 'plan', of.trajectoryId);
  return plan;
}
