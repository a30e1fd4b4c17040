// Who stands in while a counsellor is away, as days: whether a period can be, and on which days nobody would be there. Pure.
import type { Absence } from '../people/working-time.ts';

/** First and last day, both included, as 2026-12-25. */
export type Days = { from: string; until: string };

const dayMs = 86_400_000;
const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
/** As long as a period may be, in days: who is away longer hands over. */
export const longestPeriod = 183;

/** How many days it is, both ends included. */
export const lengthOf = ({ from, until }: Days): number => Math.round((Date.parse(until) - Date.parse(from)) / dayMs) + 1;

export const overlaps = (one: Days, other: Days): boolean => one.from <= other.until && other.from <= one.until;

/** Whether these days are over, under way or still to come, on the day that it is. */
export function whenOf({ from, until }: Days, today: string): 'over' | 'now' | 'ahead' {
  if (until < today) return 'over';
  return from <= today ? 'now' : 'ahead';
}

/**
 * The days on which the counsellor is away and nobody is there: the colleague named for that day, or the usual stand-in, is away too, or there
 * is none. As spans, from today on.
 * @param away when the counsellor is away
 * @param standInAway by colleague, when they are away
 */
export function findGaps(
  away: readonly Absence[],
  periods: readonly (Days & { standInId: string })[],
  usualId: string | null,
  standInAway: ReadonlyMap<string, readonly Absence[]>,
  today: string,
): Days[] {
  const gaps: Days[] = [];
  for (const absence of [...away].sort((a, b) => a.from.localeCompare(b.from))) {
    let days = 0;
    for (let day = absence.from < today ? today : absence.from; day <= absence.to && days < longestPeriod * 2; day = next(day), days++) {
      const standInId = periods.find(({ from, until }) => from <= day && day <= until)?.standInId ?? usualId;
      const isThere = standInId !== null && !(standInAway.get(standInId) ?? []).some(({ from, to }) => from <= day && day <= to);
      if (isThere) continue;
      const last = gaps.at(-1);
      if (!last || next(last.until) < day) gaps.push({ from: day, until: day });
      else if (day > last.until) last.until = day;
    }
  }
  return gaps;
}
