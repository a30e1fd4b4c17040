// What a keeper should know of the way a text is cut. A client reads a passage by itself, under its heading.
import type { CutPassage } from '../../ui/records.ts';

export type LookedAt = CutPassage & {
  /** It stands under the title, for want of a heading of its own. */
  hasNoHeading: boolean;
  /** Longer than fits in one passage, and no empty line to cut at. */
  isLong: boolean;
  /** Said at the first of several pieces that one heading was cut into: how many. */
  pieces: number | null;
};

/** Longest passage that the cutter aims at, in characters. */
const longest = 900;

/** Each passage with what can be better about it. @param title of the document */
export function lookAtPassages(title: string, passages: readonly CutPassage[]): LookedAt[] {
  return passages.map((passage, index) => {
    const isFirst = passages[index - 1]?.heading !== passage.heading;
    let end = index;
    // Counted once for each heading: a text may repeat one in every line.
    while (isFirst && passages[end]?.heading === passage.heading) end++;
    return {
      ...passage,
      hasNoHeading: isFirst && passage.heading === title,
      isLong: passage.text.length > longest,
      pieces: isFirst && end - index > 1 ? end - index : null,
    };
  });
}
