// Which goal or action is which after somebody wrote. Guarantees that a known one keeps its id, and with it its course and what the client
// keeps private; that no id is used twice; and that nobody makes up an id. Pure, but for the new id that is handed in.
import { itemTexts, type PlanItem, type WrittenItem } from './section.ts';

/** What was written, each with an id: its own where it is known, that of the same words else, a new one where it is new. */
export function giveIds(written: readonly WrittenItem[], before: readonly PlanItem[], newId: () => string = () => crypto.randomUUID()): PlanItem[] {
  const taken = new Set<string>();
  const take = (known: PlanItem | undefined): PlanItem | undefined => {
    if (known) taken.add(known.id);
    return known;
  };
  // Ids first: who says which one it is, is believed before the words are looked at.
  const byId = written.map(({ id }) => take(before.find((item) => item.id === id && !taken.has(item.id))));
  return written.map((item, i) => {
    const known = byId[i] ?? take(before.find((other) => other.text === item.text && !taken.has(other.id)));
    return { ...item, id: known?.id ?? newId(), ...(known?.isPrivate ? { isPrivate: true as const } : {}) };
  });
}

/** An item with each of its texts changed: to seal it, and back. */
export function eachItemText(item: PlanItem, change: (text: string) => string): PlanItem {
  const texts = itemTexts.flatMap((field) => (item[field] === undefined ? [] : [[field, change(item[field])]]));
  return { ...item, ...Object.fromEntries(texts) };
}
