// The whole plan, as its client and counsellor see it.
import type { Person } from '../people/roles.ts';
import type { PlanDeps } from './change-section.ts';
import { type PresentedSection, presentPlan } from './present-section.ts';
import type { PlanType } from './section.ts';
import { readPlanFrame, readSections } from './store.ts';
import { requireTrajectory } from './who-may.ts';

export type PresentedPlan = { type: PlanType; sections: PresentedSection[]; may: string[] };

/** All fourteen sections, empty ones too. @throws Refusal not-allowed or not-found */
export function readPlan(deps: Pick<PlanDeps, 'db'>, person: Person, trajectoryId: string): Promise<PresentedPlan> {
  return deps.db.asPerson(person, async (tx) => {
    const { trajectory, relation } = await requireTrajectory(tx, person, trajectoryId, 'plan:read');
    const { type } = await readPlanFrame(tx, trajectory.id);
    return { type, ...presentPlan(await readSections(tx, trajectory.id), { role: person.role, relation }) };
  });
}
