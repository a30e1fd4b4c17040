// A draft begun by the client or a job is put before the counsellor.
import type { Person } from '../people/roles.ts';
import { changeSection, type PlanDeps } from './change-section.ts';
import type { PresentedSection } from './present-section.ts';
import type { SectionName } from './section.ts';

/** Submits a draft for review. @throws Refusal, see changeSection; an empty text cannot be submitted */
export function submitSection(deps: PlanDeps, person: Person, of: { trajectoryId: string; section: SectionName }): Promise<PresentedSection> {
  return changeSection(deps, person, { ...of, action: 'submit' }, (_, status) => ({ status, returnReason: null }));
}
