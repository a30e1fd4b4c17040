// By when a complaint is acknowledged and answered. In working days of Brussels, Belgian holidays left out. Pure.
//
// The dossier of the profession says that complaints are handled ("Behandelt klachten", "Kennis van klachtenbehandeling") and sets no term; we know
// of no rule that does. So it is a setting of the house. The defaults: 5 working days for the acknowledgement and 15 for the answer, which are the 7
// and 21 days that a Flemish centre promises on its site, well under the 45 calendar days in which a Flemish public service handles a complaint
// (knowledge/rules/klacht-over-een-loopbaancentrum.md, checked 2026-11-26).
import { DateTime } from 'luxon';

const zone = 'Europe/Brussels';

export type Terms = { acknowledgeDays: number; answerDays: number };
export type IsHoliday = (day: string) => boolean;

const isWorkingDay = (day: DateTime, isHoliday: IsHoliday): boolean => day.weekday <= 5 && !isHoliday(day.toFormat('yyyy-MM-dd'));

/** The end of the last of so many working days after a moment; the day itself does not count. */
export function workingDaysAfter(from: Date, days: number, isHoliday: IsHoliday): Date {
  let day = DateTime.fromJSDate(from, { zone }).startOf('day');
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(day, isHoliday)) left--;
  }
  return day.endOf('day').toJSDate();
}

/** From when a term is near: the beginning of the last working day before the day on which it ends. */
export function nearFrom(dueAt: Date, isHoliday: IsHoliday): Date {
  let day = DateTime.fromJSDate(dueAt, { zone }).startOf('day');
  do day = day.minus({ days: 1 });
  while (!isWorkingDay(day, isHoliday));
  return day.toJSDate();
}

/** How many working days are left until the term ends; 0 on its last day, negative when it is over. */
export function workingDaysLeft(now: Date, dueAt: Date, isHoliday: IsHoliday): number {
  const begin = DateTime.fromJSDate(now, { zone }).startOf('day');
  const end = DateTime.fromJSDate(dueAt, { zone }).startOf('day');
  if (now > dueAt) return -Math.max(1, workingDaysBetween(end, begin, isHoliday));
  return workingDaysBetween(begin, end, isHoliday);
}

function workingDaysBetween(from: DateTime, until: DateTime, isHoliday: IsHoliday): number {
  let count = 0;
  for (let day = from.plus({ days: 1 }); day <= until; day = day.plus({ days: 1 })) if (isWorkingDay(day, isHoliday)) count++;
  return count;
}
