// The whole plan, as its client and counsellor see it.
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { type PresentedSection, presentPlan } from './present-section.ts';
import type { PlanType } from './section.ts';
import { readPlanFrame, readSections } from './store.ts';

export type PresentedPlan = { type: PlanType; sections: PresentedSection[]; may: string[] };

/** All fourteen sections, empty ones too. @throws Refusal not-allowed or not-found */
export function readPlan(deps: Pick<PlanDeps, 'db'>, person: Person, trajectoryId: string): Promise<PresentedPlan> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    const { type } = await readPlanFrame(tx, trajectory.id);
    return { type, ...presentPlan(await readSections(tx, trajectory.id), { role: person.role, relation: relationTo(person, trajectory) }) };
  });
}
