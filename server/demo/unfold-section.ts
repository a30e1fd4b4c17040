// Lives the life of a told section: every step goes through the same table as in the application, so the story cannot show a section
// in a state it could not have come to. Pure.
import { giveIds } from '../plan/item-ids.ts';
import { decideSection, type Evidence, type PlanItem, type Sentence, type WrittenItem } from '../plan/section.ts';
import { rewriteSentences } from '../plan/section-text.ts';
import type { StoredSection, StoredVersion } from '../plan/store.ts';
import { demoPeople, roleOf } from './cast.ts';
import { storyId } from './story-id.ts';
import { messageIdOf } from './lay-out-conversation.ts';
import { runIdOf } from './play-exercise.ts';
import type { ToldSection, ToldStep } from './told.ts';

export type LivedStep = { step: ToldStep; at: Date; version: number; from: StoredSection['status']; to: StoredSection['status'] };
/** `writtenBy` is an id here, null for the machine. */
export type LivedSection = { section: StoredSection; versions: StoredVersion[]; steps: LivedStep[] };

/** @param timeOf when a step happened */
export function unfoldSection(told: ToldSection, timeOf: (step: ToldStep) => Date): LivedSection {
  let section: StoredSection = {
    section: told.section,
    status: 'empty',
    version: 0,
    sentences: [],
    items: [],
    returnReason: null,
    approvedBy: null,
    approvedAt: null,
    acceptedAt: null,
    updatedAt: new Date(0),
  };
  const versions: StoredVersion[] = [];
  const steps: LivedStep[] = [];
  for (const step of told.steps) {
    const at = timeOf(step);
    const from = section.status;
    section = { ...section, ...outcomeOf(step, section, at), status: statusAfter(step, section), updatedAt: at };
    if (step.action === 'draft' || step.action === 'edit') {
      section.version++;
      versions.push({
        version: section.version,
        sentences: section.sentences,
        items: section.items,
        writtenBy: step.action === 'draft' ? null : demoPeople[step.by],
        writtenAt: at,
      });
    }
    steps.push({ step, at, version: section.version, from, to: section.status });
  }
  return { section, versions, steps };
}

function statusAfter(step: ToldStep, { section, status }: StoredSection): StoredSection['status'] {
  const role = roleOf(step.by);
  const decision = decideSection(status, step.action, role);
  // A counsellor's draft is submitted in the same breath (plan/draft-section.ts).
  const last = step.action === 'draft' && 'to' in decision ? decideSection(decision.to, 'submit', role) : decision;
  if ('refused' in last) throw new Error(`the story cannot ${step.action} ${section} when it is ${status}: ${last.refused}`);
  return last.to;
}

/** The same action has the same id in every seed: what was told of it by words is found by them. */
const told = (items: readonly WrittenItem[], before: readonly PlanItem[]): PlanItem[] => {
  const made = items.flatMap(({ text }) => (before.some((item) => item.text === text) ? [] : [storyId(`plan item ${text}`)])).values();
  return giveIds(items, before, () => made.next().value ?? crypto.randomUUID());
};

const nobody = { approvedBy: null, approvedAt: null, acceptedAt: null };

function outcomeOf(step: ToldStep, before: StoredSection, at: Date): Partial<StoredSection> {
  switch (step.action) {
    case 'draft': {
      const sentences = step.sentences.map(
        ({ text, from, exercise }): Sentence => ({
          text,
          origin: 'machine',
          evidence: [
            ...from.map((key): Evidence => ({ kind: 'message', id: messageIdOf(key) })),
            ...(exercise ? [{ kind: 'exercise', id: runIdOf(exercise) } satisfies Evidence] : []),
          ],
        }),
      );
      return { ...nobody, sentences, items: told(step.items ?? [], before.items), returnReason: null };
    }
    case 'edit': {
      const writer = roleOf(step.by) === 'client' ? 'client' : 'counsellor';
      return { ...nobody, sentences: rewriteSentences(step.text, before.sentences, writer), items: step.items ? told(step.items, before.items) : before.items };
    }
    case 'return':
      return { ...nobody, returnReason: step.reason };
    case 'approve':
      return { ...nobody, approvedBy: demoPeople[step.by], approvedAt: at, returnReason: null };
    case 'submit':
      return { returnReason: null };
    case 'accept':
      return { acceptedAt: at };
  }
}
