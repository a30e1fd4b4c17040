import { getLocale } from '../paraglide/runtime.js';
import { m } from '../paraglide/messages.js';

const tag = () => ({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' })[getLocale()];

/** "14:05" */
export const clockTime = (at: string) => new Intl.DateTimeFormat(tag(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** "26 november 2026" */
export const longDate = (at: string) => new Intl.DateTimeFormat(tag(), { dateStyle: 'long' }).format(new Date(at));

/** "26 nov", under a picture. */
export const dayAndMonth = (at: Date) => new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short' }).format(at);

/** "26 nov. 2026, 14:05", for a desk. */
export const dateAndTime = (at: string) => new Intl.DateTimeFormat(tag(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** The same for two moments on one local day. */
export function dayOf(at: string | Date): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** "vandaag", "gisteren", else "donderdag 26 november", with the year where it is another one. */
export function wordDay(at: string, now = new Date()): string {
  const date = new Date(at);
  if (dayOf(date) === dayOf(now)) return m.day_today();
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (dayOf(date) === dayOf(yesterday)) return m.day_yesterday();
  const format: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  if (date.getFullYear() !== now.getFullYear()) format.year = 'numeric';
  return new Intl.DateTimeFormat(tag(), format).format(date);
}

/** "2 uur en 15 minuten": minutes of guidance in words. */
export function wordMinutes(total: number): string {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return m.duration_minutes({ count: minutes });
  if (minutes === 0) return m.duration_hours({ count: hours });
  return m.duration_both({ hours: m.duration_hours({ count: hours }), minutes: m.duration_minutes({ count: minutes }) });
}

/** "over 3 uur", "2 dagen geleden": how far from now, in the largest unit that fits. */
export function wordDistance(at: string, now = new Date()): string {
  const format = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' });
  const minutes = Math.round((new Date(at).getTime() - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return format.format(hours, 'hour');
  return format.format(Math.round(hours / 24), 'day');
}
