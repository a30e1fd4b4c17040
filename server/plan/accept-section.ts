// The client says that an approved text is theirs. Only the client can.
import type { Person } from '../people/roles.ts';
import { changeSection, type PlanDeps } from './change-section.ts';
import type { PresentedSection } from './present-section.ts';
import type { SectionName } from './section.ts';

/** Accepts the version that was seen. @throws Refusal, see changeSection */
export function acceptSection(deps: PlanDeps, person: Person, of: { trajectoryId: string; section: SectionName; version: number }): Promise<PresentedSection> {
  return changeSection(deps, person, { ...of, action: 'accept' }, (_, status) => ({ status, accepted: true }));
}
