// What the sentences of a plan rest on, so that a reader gets from a sentence to its source in one click. Evidence that was
// erased, or that this reader may not see, is left out; the sentence stays.
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import type { EvidenceKind } from './section.ts';
import { readEvidenceTexts } from './source-store.ts';
import { readSections } from './store.ts';

export type PresentedEvidence = { kind: EvidenceKind; id: string; text: string; title?: string; conversationId?: string; at?: string };

/** The texts behind every piece of evidence that the plan names now. @throws Refusal not-allowed or not-found */
export function gatherEvidence(deps: Pick<PlanDeps, 'db'>, person: Person, trajectoryId: string): Promise<PresentedEvidence[]> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    const sections = await readSections(tx, trajectory.id);
    const named = sections.flatMap((section) => section.sentences.flatMap((sentence) => sentence.evidence));
    const texts = await readEvidenceTexts(tx, trajectory.id, named);
    return texts.map(({ at, ...piece }) => (at ? { ...piece, at: at.toISOString() } : piece));
  });
}
