// A section is drafted for the counsellor, from what the client said: by a model where there is one, by the embedded writer where
// there is none or where it fails. No transaction is open while it is written. What a person wrote in the section stays.
import { Refusal } from '../errors.ts';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Prompts } from '../model/prompt.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { changeSection, type PlanDeps } from './change-section.ts';
import type { PresentedSection } from './present-section.ts';
import { giveIds } from './item-ids.ts';
import { decideSection, type PlanType, type SectionName } from './section.ts';
import { addItems, replaceMachineSentences } from './section-text.ts';
import { readSources, type Source } from './source-store.ts';
import { readPlanFrame, readSections } from './store.ts';
import { type Draft, writeFromEvidence } from './write-from-evidence.ts';
import { draftWithModel } from './write-with-model.ts';

/** `chat` null: the embedded writer drafts. */
export type DraftDeps = PlanDeps & { chat: Chat | null; prompts: Prompts };

type Written = Draft & { voice: 'guide' | 'model'; detail: Record<string, string> };

/**
 * Drafts a section and submits it for this counsellor's own review.
 * @throws Refusal nothing-to-draft where nothing the client said speaks to the section; else see changeSection
 */
export async function draftSection(deps: DraftDeps, person: Person, of: { trajectoryId: string; section: SectionName }): Promise<PresentedSection> {
  const basis = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:draft');
    // Looked at again under the lock; here so that nobody waits for a draft that cannot be kept.
    const status = (await readSections(tx, trajectory.id)).find(({ section }) => section === of.section)?.status ?? 'empty';
    const decision = decideSection(status, 'draft', person.role);
    if ('refused' in decision) throw new Refusal(decision.refused, { status });
    const { type } = await readPlanFrame(tx, trajectory.id);
    const names = [trajectory.clientName, trajectory.counsellorName, trajectory.standInName].filter((name) => name !== null);
    return { sources: await readSources(tx, trajectory), type, names };
  });
  const written = await write(deps, of.section, basis);
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

async function write(deps: DraftDeps, section: SectionName, basis: { sources: Source[]; type: PlanType; names: string[] }): Promise<Written> {
  const embedded = writeFromEvidence(section, basis.sources);
  if (!deps.chat) return { ...embedded, voice: 'guide', detail: {} };
  // The career question on file is the start of its own section, not evidence for another.
  const evidence = basis.sources
    .filter((source) => source.kind !== 'session-note' || section === 'careerQuestion')
    .map(({ id, kind, text }) => ({ id, kind, text }));
  try {
    const sentences = await draftWithModel(deps.chat, deps.prompts, { section, type: basis.type, evidence, names: basis.names, language: 'nl' });
    return { sentences, items: embedded.items, voice: 'model', detail: { model: deps.chat.model } };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { ...embedded, voice: 'guide', detail: { model: deps.chat.model, modelFailure: error.kind } };
  }
}
