// How often people kept, changed and rejected what the machine drafted, per section: for the supervisor, who sees no plan.
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import type { PlanDeps } from './change-section.ts';
import { type SectionName, sectionNames } from './section.ts';
import { countVerdicts, type Verdict } from './whole-store.ts';

export type SectionVerdicts = { section: SectionName } & Record<Verdict, number>;

/** @param since ISO day; null for always. @throws Refusal not-allowed */
export async function countPlanVerdicts(deps: Pick<PlanDeps, 'db'>, person: Person, since: string | null): Promise<SectionVerdicts[]> {
  permit(person, 'plan:count');
  const counts = await deps.db.asPerson(person, (tx) => countVerdicts(tx, since));
  const of = (section: SectionName, verdict: Verdict) => counts.find((one) => one.section === section && one.verdict === verdict)?.count ?? 0;
  return sectionNames
    .map((section) => ({ section, kept: of(section, 'kept'), changed: of(section, 'changed'), rejected: of(section, 'rejected') }))
    .filter(({ kept, changed, rejected }) => kept + changed + rejected > 0);
}
