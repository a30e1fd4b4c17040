// A day and an hour as people in Belgium say them, and the moment that is. In March an hour of the night is not there, in October one is
// there twice: nobody guesses, the person who plans is told. Pure.
import { DateTime } from 'luxon';

const zone = 'Europe/Brussels';

/** `which` only counts in the night in October: the first time 2.30 comes by (summer time), or the second (winter time). */
export type LocalTime = { day: string; time: string; which?: 'first' | 'second' | undefined };

export type MomentOfLocal = { at: Date } | { refused: 'no-such-time' | 'time-comes-twice' };

/** The moment of a day (2026-03-29) and a time (14:30) in Brussels. */
export function momentOfLocal({ day, time, which }: LocalTime): MomentOfLocal {
  const read = DateTime.fromISO(`${day}T${time}`, { zone });
  if (!read.isValid || read.toFormat("yyyy-MM-dd'T'HH:mm") !== `${day}T${time}`) return { refused: 'no-such-time' };
  const times = read.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  if (times.length > 1 && !which) return { refused: 'time-comes-twice' };
  return { at: (which === 'second' ? (times.at(-1) ?? read) : (times[0] ?? read)).toJSDate() };
}

/** The day and the time in Brussels at this moment. */
export function localOf(at: Date): { day: string; time: string } {
  const local = DateTime.fromJSDate(at, { zone });
  return { day: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
}

/** Where a day in Brussels begins; it has 23 or 25 hours twice a year. Null where there is no such day. */
export function beginOfDay(day: string): Date | null {
  const read = DateTime.fromISO(day, { zone });
  return read.isValid ? read.startOf('day').toJSDate() : null;
}

/** The day after this one. */
export const dayAfter = (day: string): string => DateTime.fromISO(day, { zone }).plus({ days: 1 }).toFormat('yyyy-MM-dd');
