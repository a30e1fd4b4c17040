// A section is drafted for the counsellor, from what the client said: by a model where there is one, by the embedded writer where
// there is none or where it fails. No transaction is open while it is written. What a person had a hand in stays.
import { Refusal } from '../errors.ts';
import type { Chat } from '../model/chat.ts';
import { type ModelOf, withModel } from '../model/model-of.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import { giveIds } from './item-ids.ts';
import { readBasis } from './read-basis.ts';
import { decideSection, type SectionName } from './section.ts';
import { addItems, replaceMachineSentences } from './section-text.ts';
import { readSections } from './store.ts';
import { writeDraft } from './write-draft.ts';
import { writeFromEvidence } from './write-from-evidence.ts';

/** `chat` null: the embedded writer drafts. */
export type DraftDeps = PlanDeps & { chat: Chat | null; modelOf: ModelOf };

/**
 * Drafts a section and submits it for this counsellor's own review.
 * @throws Refusal nothing-to-draft where nothing the client said speaks to the section; else see changeSection
 */
export async function draftSection(deps: DraftDeps, person: Person, of: { trajectoryId: string; section: SectionName }): Promise<ChangedSection> {
  const basis = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:draft');
    // Looked at again under the lock; here so that nobody waits for a draft that cannot be kept.
    const status = (await readSections(tx, trajectory.id)).find(({ section }) => section === of.section)?.status ?? 'empty';
    const decision = decideSection(status, 'draft', person.role);
    if ('refused' in decision) throw new Refusal(decision.refused, { status });
    return readBasis(tx, trajectory);
  });
  const written = await writeDraft(await withModel(deps, person.organisationId), of.section, basis, writeFromEvidence(of.section, basis.sources));
  if (written.sentences.length === 0) throw new Refusal('nothing-to-draft', { section: of.section });

  return changeSection(deps, person, { ...of, action: 'draft' }, (current, drafted) => {
    const submitted = decideSection(drafted, 'submit', person.role);
    if ('refused' in submitted) throw new Refusal(submitted.refused, { status: drafted });
    const sentences = replaceMachineSentences(current.sentences, written.sentences);
    return {
      status: submitted.to,
      text: { sentences, items: giveIds(addItems(current.items, written.items), current.items), writtenBy: null },
      returnReason: null,
      approval: 'void',
      detail: { voice: written.voice, ...written.detail },
    };
  });
}
