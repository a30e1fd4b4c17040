// Nobody may be found back in a figure. A figure about fewer than five people is not shown; and because what is hidden could be computed
// from a total and its other parts, a second part is then hidden too, one that is about five people or more, so that what the hidden parts
// are together is never about fewer than five. This is done along every sum that the screens show: the groups of a month or quarter with
// their total, and the months of a quarter, group by group, with theirs. Pure; every view passes here, on the server.

/** Fewer people than this in a figure, and somebody could be found back. */
export const fewestPeople = 5;

/** How many different people a figure is about. */
export type Cell = { people: number };

/** A sum that a reader can make: parts and their total, as places in the list of cells. Of the parts, the last are hidden first where sizes are alike. */
export type Sum = { parts: readonly number[]; total: number | null };

/**
 * Which cells may not be shown. Cells about nobody are never hidden: there is nobody in them to find.
 * @returns one boolean a cell
 */
export function hideSmall(cells: readonly Cell[], sums: readonly Sum[], fewest: number = fewestPeople): boolean[] {
  const people = (at: number) => (cells[at] as Cell).people;
  const hidden = cells.map((cell) => cell.people > 0 && cell.people < fewest);
  for (let again = true; again; ) {
    again = false;
    for (const { parts, total } of sums) {
      const gone = parts.filter((at) => hidden[at]);
      const totalGone = total !== null && hidden[total] === true;
      if (gone.length === 0 && !totalGone) continue;
      const isCovered = gone.some((at) => people(at) >= fewest) && (gone.length > 1 || totalGone);
      if (isCovered) continue;
      // The smallest that is shown: it costs the least. Where all are hidden, their sum is the total, which is about enough people or hidden itself.
      const next = parts.filter((at) => !hidden[at] && people(at) > 0).sort((a, b) => people(a) - people(b) || b - a)[0];
      if (next === undefined) continue;
      hidden[next] = true;
      again = true;
    }
  }
  return hidden;
}
