// Days and hours of sessions are those of Brussels, wherever somebody reads them.
import { getLocale } from '../../paraglide/runtime.js';

const tag = () => ({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' })[getLocale()];
const shown = (at: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'Europe/Brussels' }).format(new Date(at));

/** "14:00" */
export const timeInBrussels = (at: string | Date): string => shown(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "donderdag 3 december", with the year where it is another one. */
export function dayInWords(at: string | Date, now = new Date()): string {
  const isOtherYear = dayInBrussels(at).slice(0, 4) !== dayInBrussels(now).slice(0, 4);
  return shown(at, { weekday: 'long', day: 'numeric', month: 'long', ...(isOtherYear ? { year: 'numeric' } : {}) });
}

/** "do 3 dec.", for a desk that is full. */
export const shortDayInBrussels = (at: string | Date): string => shown(at, { weekday: 'short', day: 'numeric', month: 'short' });

/** As 2026-12-03. */
export const dayInBrussels = (at: string | Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));

/** So many days later, as 2026-12-03. */
export const addDays = (day: string, by: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** The Monday of the week of this day. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** A moment on that day, for the words above. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;
