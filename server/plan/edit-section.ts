// A person writes in a section. Untouched sentences keep their writer and evidence. What was approved is approved no more. Two people who
// write at once: where they touched different sentences both texts go together, else the later one gets both back.
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { type ChangedSection, type ChangeTools, changeSection, isSameText, type Outcome, type PlanDeps } from './change-section.ts';
import { giveIds } from './item-ids.ts';
import { mergeItems, mergeTexts } from './merge-texts.ts';
import { keepPrivate } from './private-passages.ts';
import { itemTexts, type Origin, type PlanItem, type SectionName, type SectionStatus, type Sentence, type WrittenItem } from './section.ts';
import { rewriteSentences, textOf } from './section-text.ts';
import { readVersion, type StoredSection } from './store.ts';
import { trackOrigins } from './track-origins.ts';

/** What somebody wrote over the version they saw. `merge`: put it together with what was saved meanwhile, where that is certain. */
export type SectionEdit = { trajectoryId: string; section: SectionName; version: number; text: string; items?: WrittenItem[]; merge?: boolean };

/**
 * Saves a text over the version its writer saw. Saving what is already there changes nothing, so that an approval is not lost to
 * a click. `items` absent: they stay as they are.
 * @throws Refusal, see changeSection
 */
export function editSection(deps: PlanDeps, person: Person, edit: SectionEdit): Promise<ChangedSection> {
  const { version, merge, ...of } = edit;
  const writer = person.role === 'client' ? 'client' : 'counsellor';
  return changeSection(deps, person, { ...of, action: 'edit', ...(merge ? {} : { version }) }, async (current, status, tools) => {
    const mine = version === current.version ? { text: edit.text, items: edit.items } : await mergeInto(current, edit, writer, tools);
    return rewrite(current, status, mine.text, mine.items ? giveIds(mine.items, current.items) : current.items, person, {
      ...(version !== current.version && { mergedFrom: version }),
    });
  });
}

/** What a section becomes when a person writes this text over it; null where that changes nothing. */
export function rewrite(
  current: StoredSection,
  status: SectionStatus,
  text: string,
  items: PlanItem[],
  person: Pick<Person, 'id' | 'role'>,
  detail: Outcome['detail'] = {},
): Outcome | null {
  const writer = person.role === 'client' ? 'client' : 'counsellor';
  const tracked = trackOrigins(rewriteSentences(text, current.sentences, writer), current.sentences, writer);
  const next = { sentences: keepPrivate(tracked.sentences, current.sentences), items, writtenBy: person.id };
  if (isSameText(next, current)) return null;
  const verdicts = [...new Array<'changed'>(tracked.changed).fill('changed'), ...new Array<'rejected'>(tracked.rejected).fill('rejected')];
  return { status, text: next, approval: 'void', verdicts, written: joinNew(piecesOf(next), piecesOf(current)), detail };
}

async function mergeInto(
  current: StoredSection,
  edit: SectionEdit,
  writer: Exclude<Origin, 'machine'>,
  { tx, trajectoryId, refuseStale }: ChangeTools,
): Promise<{ text: string; items?: PlanItem[] }> {
  const base = await readVersion(tx, trajectoryId, edit.section, edit.version);
  if (!base) return refuseStale();
  const linesOf = (sentences: readonly Sentence[]) => sentences.map(({ text, opensParagraph }, i) => (i > 0 && opensParagraph ? `\n${text}` : text));
  const merged = mergeTexts(linesOf(base.sentences), linesOf(current.sentences), linesOf(rewriteSentences(edit.text, base.sentences, writer)));
  const items = edit.items ? mergeItems(base.items, current.items, giveIds(edit.items, [...base.items, ...current.items])) : current.items;
  if (!merged || !items) return refuseStale();
  const asSentences = merged.map(
    (line): Sentence => ({
      text: line.replace(/^\n/, ''),
      origin: writer,
      evidence: [],
      ...(line.startsWith('\n') && { opensParagraph: true as const }),
    }),
  );
  return { text: textOf(asSentences), items };
}

const piecesOf = ({ sentences, items }: { sentences: readonly Sentence[]; items: readonly PlanItem[] }): string[] => [
  ...sentences.map(({ text }) => text),
  ...items.flatMap((item) => itemTexts.flatMap((field) => item[field] ?? [])),
];
