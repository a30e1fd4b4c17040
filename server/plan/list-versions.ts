// Every text a section had, and who wrote it: nobody's edit is ever lost.
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import type { PlanItem, SectionName, Sentence } from './section.ts';
import { textOf } from './section-text.ts';
import { readVersions } from './store.ts';

export type PresentedVersion = { version: number; text: string; sentences: Sentence[]; items: PlanItem[]; writtenBy: string | null; writtenAt: string };

/** Newest first; `writtenBy` is a name, null where the machine drafted. @throws Refusal not-allowed or not-found */
export function listVersions(deps: Pick<PlanDeps, 'db'>, person: Person, of: { trajectoryId: string; section: SectionName }): Promise<PresentedVersion[]> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:read');
    const versions = await readVersions(tx, trajectory.id, of.section);
    return versions.map((version) => ({ ...version, text: textOf(version.sentences), writtenAt: version.writtenAt.toISOString() }));
  });
}
