// An earlier text of a section stands again: as a new version, so that nothing that came between is lost. Every sentence comes back with who
// wrote it and what it rests on. What the client keeps private now stays private.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { type ChangedSection, changeSection, isSameText, type PlanDeps } from './change-section.ts';
import { giveIds } from './item-ids.ts';
import { keepPrivate } from './private-passages.ts';
import type { SectionName, Sentence } from './section.ts';
import { readVersion } from './store.ts';

/** @param of `version` is the one that is seen now, `to` the one that comes back. @throws Refusal not-found where there is no such version; see changeSection */
export function restoreSection(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version: number; to: number },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...of, action: 'edit' }, async (current, status, { tx, trajectoryId }) => {
    const old = await readVersion(tx, trajectoryId, of.section, of.to);
    if (!old || of.to === 0) throw new Refusal('not-found');
    const privately = new Set(current.sentences.filter(({ isPrivate }) => isPrivate).map(({ text }) => text));
    const back = old.sentences.map((sentence): Sentence => (privately.has(sentence.text) ? { ...sentence, isPrivate: true } : sentence));
    const text = { sentences: keepPrivate(back, current.sentences), items: giveIds(old.items, current.items), writtenBy: person.id };
    if (isSameText(text, current)) return null;
    return { status, text, approval: 'void', detail: { restored: of.to } };
  });
}
