// The client says that an approved text is theirs. Only the client can. They may say with it what they do not agree with: it stays beside
// the text, and stops nothing.
import type { Person } from '../people/roles.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import type { SectionName } from './section.ts';

/** Accepts the version that was seen. @throws Refusal, see changeSection */
export function acceptSection(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version: number; disagreement?: string },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...of, action: 'accept' }, (_, status) => ({
    status,
    accepted: true,
    ...(of.disagreement && { disagreement: of.disagreement, written: of.disagreement }),
  }));
}
