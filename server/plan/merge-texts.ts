// Two people wrote over the same text: what they did to different sentences goes together, what they both did to one sentence does not.
// Three-way on sentences and on items. Guarantees that nobody's words are lost: where it cannot be sure, it says so, and both texts go
// back to who wrote last. Pure.
import { itemTexts, type PlanItem } from './section.ts';

/** `from` to `to` of the old text made way for `put`. */
export type Run = { from: number; to: number; put: readonly string[] };

/**
 * One text out of two that began from the same. Null where both changed the same sentence, or put something in the same place.
 * @param base what both began from; `theirs` is what was saved meanwhile
 */
export function mergeTexts(base: readonly string[], theirs: readonly string[], mine: readonly string[]): string[] | null {
  const their = runsOf(base, theirs);
  const my = runsOf(base, mine);
  const same = (a: Run, b: Run) => a.from === b.from && a.to === b.to && a.put.join('\u0000') === b.put.join('\u0000');
  // Touching is enough: a sentence put right before one that the other changed may belong to it.
  const touches = (a: Run, b: Run) => a.from <= b.to && b.from <= a.to && !isBeside(a, b);
  const fresh = my.filter((run) => !their.some((other) => same(run, other)));
  if (fresh.some((run) => their.some((other) => touches(run, other)))) return null;
  const runs = [...their, ...fresh].sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: string[] = [];
  let at = 0;
  for (const run of runs) {
    merged.push(...base.slice(at, run.from), ...run.put);
    at = run.to;
  }
  return [...merged, ...base.slice(at)];
}

/** Two neighbouring sentences, each changed by another, do not touch. */
const isBeside = (a: Run, b: Run): boolean => a.to > a.from && b.to > b.from && (a.to === b.from || b.to === a.from);

/** What was changed, as runs of the old text that were replaced: the shortest way, by the longest common run of sentences. */
export function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const runs: Run[] = [];
  let open: { from: number; to: number; put: string[] } | null = null;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      if (open) runs.push(open);
      open = null;
      i++;
      j++;
      continue;
    }
    open ??= { from: i, to: i, put: [] };
    if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) open.to = ++i;
    else open.put.push(after[j++] ?? '');
  }
  if (open) runs.push(open);
  return runs;
}

/** Goals or actions of two people, by id. Null where both changed the same one otherwise, or one let go what the other changed. */
export function mergeItems(base: readonly PlanItem[], theirs: readonly PlanItem[], mine: readonly PlanItem[]): PlanItem[] | null {
  const find = (items: readonly PlanItem[], id: string) => items.find((item) => item.id === id);
  const merged: PlanItem[] = [];
  for (const { id } of [...theirs, ...mine.filter((item) => !find(theirs, item.id))]) {
    const [was, their, my] = [find(base, id), find(theirs, id), find(mine, id)];
    const theyChanged = !isSameItem(was, their);
    const iChanged = !isSameItem(was, my);
    if (theyChanged && iChanged && !isSameItem(their, my)) return null;
    const kept = theyChanged ? their : my;
    if (kept) merged.push(kept);
  }
  return merged;
}

/** Whether two items say the same; both absent is the same too. */
export function isSameItem(a: PlanItem | undefined, b: PlanItem | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    itemTexts.every((field) => a[field] === b[field]) &&
    a.dueOn === b.dueOn &&
    a.competency === b.competency &&
    (a.insightIds ?? []).join() === (b.insightIds ?? []).join()
  );
}
