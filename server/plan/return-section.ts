// A section goes back with a reason: the counsellor returns a draft, the client asks for a change of what was approved.
import type { Person } from '../people/roles.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import type { SectionName } from './section.ts';

/** Returns the version that was seen. The reason stays with the section; the trail never holds it. @throws Refusal, see changeSection */
export function returnSection(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version: number; reason: string },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...of, action: 'return' }, (_, status) => ({
    status,
    returnReason: of.reason,
    approval: 'void',
    written: of.reason,
  }));
}
