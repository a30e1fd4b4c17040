// By when someone must have looked (DOMAIN.md): a crisis now, an urgent signal within four working hours, the rest before the next
// session, which without a calendar means five working days. Working time is Monday to Friday, 9 to 17, in Brussels.
import type { SignalLevel } from './signal.ts';

const minutesGiven: Record<SignalLevel, number> = { crisis: 0, urgent: 4 * 60, attention: 5 * 8 * 60 };
const step = 15;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', weekday: 'short', hour: '2-digit', hourCycle: 'h23' });

/** When a signal of this level, raised at `raisedAt`, is due. */
export function dueAt(level: SignalLevel, raisedAt: Date): Date {
  let left = minutesGiven[level];
  const at = new Date(raisedAt);
  while (left > 0) {
    at.setTime(at.getTime() + step * 60_000);
    if (isWorkingTime(new Date(at.getTime() - step * 60_000))) left -= step;
  }
  return at;
}

function isWorkingTime(at: Date): boolean {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const hour = Number(parts.hour);
  return parts.weekday !== 'Sat' && parts.weekday !== 'Sun' && hour >= 9 && hour < 17;
}
