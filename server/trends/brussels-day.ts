// Days, months and quarters as Belgium counts them: a day with 23 or 25 hours twice a year, whatever clock the machine has. Pure.
import { DateTime } from 'luxon';

const zone = 'Europe/Brussels';

export const units = ['month', 'quarter'] as const;
export type Unit = (typeof units)[number];

/** The day in Brussels at this moment, as 2026-10-25. */
export const brusselsDay = (at: Date): string => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');

/** The first day of the month or quarter that is running at this moment. */
export function runningUnit(at: Date, unit: Unit): string {
  return DateTime.fromJSDate(at, { zone }).startOf(unit).toFormat('yyyy-MM-dd');
}

/** First days of the last so many months or quarters that are over, oldest first. */
export function unitsOver(at: Date, unit: Unit, most: number): string[] {
  const running = DateTime.fromJSDate(at, { zone }).startOf(unit);
  return Array.from({ length: most }, (_, back) => running.minus({ [unit]: most - back }).toFormat('yyyy-MM-dd'));
}

/** The first day of the quarter that a month (its first day) is in. */
export const quarterOf = (month: string): string => DateTime.fromISO(month, { zone }).startOf('quarter').toFormat('yyyy-MM-dd');

/** First days of the three months of a quarter. */
export const monthsOf = (quarter: string): string[] => [0, 1, 2].map((months) => DateTime.fromISO(quarter, { zone }).plus({ months }).toFormat('yyyy-MM-dd'));

/** SQL: the day in Brussels of a moment. */
export const brusselsDaySql = (moment: string): string => `(${moment} at time zone '${zone}')::date`;
