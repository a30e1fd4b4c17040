// When someone works, and when so many working hours from now are over. Days and hours are those of Brussels, also when the clock
// changes; public holidays are Belgian. Signals lean on it for when they are due. Pure: `from` is given.
import { isHoliday } from './public-holidays.ts';

/** Minutes since midnight in Brussels, from and to. */
export type Span = readonly [from: number, to: number];
/** Days away, first and last included, as 2026-12-25. */
export type Absence = { from: string; to: string };
export type WorkingTime = {
  /** Per weekday, 0 is Sunday; a day without spans is a day off. */
  weekly: readonly (readonly Span[])[];
  absences: readonly Absence[];
};

const office: readonly Span[] = [[9 * 60, 17 * 60]];
/** Until someone sets their own: Monday to Friday, 9 to 17. */
export const usualWorkingTime: WorkingTime = { weekly: [[], office, office, office, office, office, []], absences: [] };

/** After so many days in which nobody works the usual hours count: what is due must be due some day. */
const longestSilence = 60;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** How far Brussels is ahead of UTC at this moment, in milliseconds. */
function aheadOfUtc(at: number): number {
  const read = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The day in Brussels at this moment, as 2026-12-25. */
export const dayInBrussels = (at: Date): string => new Date(at.getTime() + aheadOfUtc(at.getTime())).toISOString().slice(0, 10);

/** How far the day in Brussels has come at this moment, in minutes since midnight. */
export function minuteInBrussels(at: Date): number {
  const local = new Date(at.getTime() + aheadOfUtc(at.getTime()));
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The moment at which a day in Brussels has come to this minute, in milliseconds. */
export function momentOf(day: string, minute: number): number {
  const local = Date.parse(`${day}T00:00:00Z`) + minute * minuteMs;
  return local - aheadOfUtc(local - aheadOfUtc(local));
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
const isAway = ({ absences }: WorkingTime, day: string): boolean => absences.some(({ from, to }) => from <= day && day <= to);

/** When someone works on a day; nothing on a holiday, a day off, or a day away. */
function ownSpans(time: WorkingTime, day: string): readonly Span[] {
  if (isHoliday(day) || isAway(time, day)) return [];
  return time.weekly[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? [];
}

/** A day on which the counsellor does not work is the stand-in's. */
const spansOn = (day: string, counsellor: WorkingTime, standIn: WorkingTime | null): readonly Span[] => {
  const own = ownSpans(counsellor, day);
  return own.length > 0 || !standIn ? own : ownSpans(standIn, day);
};

/** When so many minutes of work have passed since `from`, in the hours of the counsellor, and of the stand-in on days that they do not work. */
export function addWorkingMinutes(from: Date, minutes: number, counsellor: WorkingTime, standIn: WorkingTime | null = null): Date {
  let left = minutes * minuteMs;
  let day = dayInBrussels(from);
  for (let silent = 0; silent <= longestSilence; day = nextDay(day)) {
    const spans = spansOn(day, counsellor, standIn).map(([begins, ends]) => [Math.max(momentOf(day, begins), from.getTime()), momentOf(day, ends)] as const);
    for (const [begins, ends] of spans) {
      if (ends - begins >= left) return new Date(begins + left);
      left -= Math.max(0, ends - begins);
    }
    silent = spans.some(([begins, ends]) => ends > begins) ? 0 : silent + 1;
  }
  return addWorkingMinutes(from, minutes, usualWorkingTime);
}
