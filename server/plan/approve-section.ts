// The counsellor's professional check of one text, by name and version. Takes a `Person`, which only people/session.ts can make:
// a machine cannot approve, it would not compile.
import type { Person } from '../people/roles.ts';
import { changeSection, type PlanDeps } from './change-section.ts';
import type { PresentedSection } from './present-section.ts';
import type { SectionName } from './section.ts';

/** Approves the version that was seen. @throws Refusal, see changeSection */
export function approveSection(deps: PlanDeps, person: Person, of: { trajectoryId: string; section: SectionName; version: number }): Promise<PresentedSection> {
  return changeSection(deps, person, { ...of, action: 'approve' }, (_, status) => ({ status, returnReason: null, approval: { by: person.id } }));
}
