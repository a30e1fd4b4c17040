import { getLocale } from '../../paraglide/runtime.js';

const days = 86_400_000;

/** "vandaag", "12 dagen geleden", "5 maanden geleden": how long ago a day (2026-11-26) was, in the unit that says most. */
export function wordAge(day: string, now: Date): string {
  const format = new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' });
  const age = Math.max(0, Math.floor((now.getTime() - new Date(`${day}T00:00:00`).getTime()) / days));
  if (age < 60) return format.format(-age, 'day');
  return age < 730 ? format.format(-Math.round(age / 30.4), 'month') : format.format(-Math.floor(age / 365.25), 'year');
}
