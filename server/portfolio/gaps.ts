// What is not shown yet, by name. Two people may see it differently, and both are kept: an element is open as long as nobody sees it shown.
// There is no count and no share in here, since those would be read as a score. Pure.

export const showing = ['shows', 'partly', 'not-yet'] as const;
export type Showing = (typeof showing)[number];

type Seen = { elementId: string; shows: Showing };
/** `nothing`: nobody put anything beside it that shows it; `partly`: what is there shows a part. Ids, in the order of the standard. */
export type Gaps = { nothing: string[]; partly: string[] };

export function findGaps(elements: readonly { id: string }[], seen: readonly Seen[]): Gaps {
  const gaps: Gaps = { nothing: [], partly: [] };
  for (const { id } of elements) {
    const here = seen.filter(({ elementId }) => elementId === id).map(({ shows }) => shows);
    if (here.includes('shows')) continue;
    gaps[here.includes('partly') ? 'partly' : 'nothing'].push(id);
  }
  return gaps;
}
