// A person writes in a section. Untouched sentences keep their writer and evidence. What was approved is approved no more.
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { type ChangedSection, changeSection, isSameText, type PlanDeps } from './change-section.ts';
import type { PlanItem, SectionName, Sentence } from './section.ts';
import { rewriteSentences } from './section-text.ts';

/**
 * Saves a text over the version its writer saw. Saving what is already there changes nothing, so that an approval is not lost to
 * a click. `items` absent: they stay as they are.
 * @throws Refusal, see changeSection
 */
export function editSection(
  deps: PlanDeps,
  person: Person,
  edit: { trajectoryId: string; section: SectionName; version: number; text: string; items?: PlanItem[] },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...edit, action: 'edit' }, (current, status) => {
    const sentences = rewriteSentences(edit.text, current.sentences, person.role === 'client' ? 'client' : 'counsellor');
    const text = { sentences, items: edit.items ?? current.items, writtenBy: person.id };
    if (isSameText(text, current)) return null;
    return { status, text, approval: 'void', written: joinNew(piecesOf(text), piecesOf(current)) };
  });
}

const piecesOf = ({ sentences, items }: { sentences: readonly Sentence[]; items: readonly PlanItem[] }) => [
  ...sentences.map(({ text }) => text),
  ...items.flatMap(({ text, when, with: whom, means, doneWhen }) => [text, when, whom, means, doneWhen]),
];
