// The counsellor's professional check of one text, by name and version. Takes a `Person`, which only people/session.ts can make:
// a machine cannot approve, it would not compile. Who does not agree with what the client wants to say can note that and approve all the
// same: it is the client's plan.
import type { Person } from '../people/roles.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import type { SectionName } from './section.ts';

/** Approves the version that was seen, and with it every sentence of the machine in it. @throws Refusal, see changeSection */
export function approveSection(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version: number; disagreement?: string },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...of, action: 'approve' }, (current, status) => {
    const isNew = current.sentences.map(({ origin, isReviewed }) => origin === 'machine' && !isReviewed);
    const sentences = current.sentences.map((sentence, i) => (isNew[i] ? { ...sentence, isReviewed: true as const } : sentence));
    return {
      status,
      returnReason: null,
      approval: { by: person.id },
      text: { sentences, items: current.items, writtenBy: person.id },
      verdicts: isNew.filter(Boolean).map(() => 'kept' as const),
      ...(of.disagreement && { disagreement: of.disagreement }),
    };
  });
}
