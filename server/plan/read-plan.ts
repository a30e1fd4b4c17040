// The whole plan, as its client and counsellor see it.
import type { Tx } from '../db/as-person.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { presentDisagreement, type PresentedDisagreement, type PresentedSection, presentPlan, type Reader } from './present-section.ts';
import { judgeReadiness, mayAcceptWhole, type Readiness } from './readiness.ts';
import { readAround } from './read-around.ts';
import { listComments } from './remark-store.ts';
import type { PlanType, SectionName } from './section.ts';
import { readSections } from './store.ts';
import { readAcceptance } from './whole-store.ts';

export type PresentedPlan = {
  type: PlanType;
  sections: PresentedSection[];
  /** The client's yes to the whole that holds now; null where there is none, or where a text changed since. */
  acceptance: { at: string; versions: Partial<Record<SectionName, number>> } | null;
  /** With the plan as a whole; those with a section stand there. */
  disagreements: PresentedDisagreement[];
  openComments: number;
  /** `plan:accept` where the client may say yes to the whole now. */
  mayNow: string[];
  may: string[];
};

/** All fourteen sections, empty ones too. @throws Refusal not-allowed or not-found */
export function readPlan(deps: Pick<PlanDeps, 'db' | 'now'>, person: Person, trajectoryId: string): Promise<PresentedPlan> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    return (await readWhole(tx, person, trajectory, deps.now?.())).plan;
  });
}

/** What is missing before the plan can be finished. @throws Refusal not-allowed or not-found */
export function readReadiness(deps: Pick<PlanDeps, 'db' | 'now'>, person: Person, trajectoryId: string): Promise<Readiness> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    return (await readWhole(tx, person, trajectory, deps.now?.())).readiness;
  });
}

/** The plan and what it still needs, in one look. */
export async function readWhole(tx: Tx, person: Person, trajectory: Trajectory, today?: Date): Promise<{ plan: PresentedPlan; readiness: Readiness }> {
  const stored = await readSections(tx, trajectory.id);
  const around = await readAround(tx, trajectory.id, stored, today);
  const reader: Reader = { id: person.id, role: person.role, relation: relationTo(person, trajectory), language: person.language };
  const { sections, may } = presentPlan(stored, reader, around);
  const acceptance = await readAcceptance(tx, trajectory.id);
  const comments = await listComments(tx, trajectory.id);
  const readiness = judgeReadiness({ type: around.type, sections, comments, isAccepted: acceptance !== null });
  const plan: PresentedPlan = {
    type: around.type,
    sections,
    acceptance: acceptance && { at: acceptance.acceptedAt.toISOString(), versions: acceptance.versions },
    disagreements: around.disagreements.filter(({ section }) => section === null).map((one) => presentDisagreement(one, reader, acceptance !== null)),
    openComments: comments.filter(({ status }) => status === 'open').length,
    mayNow: person.role === 'client' && !acceptance && may.includes('plan:accept') && mayAcceptWhole(readiness) ? ['plan:accept'] : [],
    may,
  };
  return { plan, readiness };
}
