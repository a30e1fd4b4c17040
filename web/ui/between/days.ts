// Days without a time (2026-12-25), as they are kept and shown, and times by the clock in Brussels.
import { getLocale } from '../../paraglide/runtime.js';

/** Today where the person is. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A moment in the middle of that day, for the words of time.ts: no clock change moves it to another day. */
export const middayOf = (day: string): string => `${day}T12:00:00`;

/** "24 nov.", for a desk that is full. */
export const shortDay = (at: string): string => inBrussels({ day: 'numeric', month: 'short' }).format(new Date(at));

const inBrussels = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[getLocale()], { ...options, timeZone: 'Europe/Brussels' });

/** "maandag 30 november, 19:30": a time that was chosen on the clock here, wherever somebody reads it. */
export const wordMoment = (at: string): string =>
  `${inBrussels({ weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at))}, ${inBrussels({ hour: '2-digit', minute: '2-digit' }).format(new Date(at))}`;
