// By when someone must have looked (DOMAIN.md): a crisis now, an urgent signal within four working hours of who guides this client,
// the rest within five ordinary working days (there is no calendar of sessions yet; with one: before the next session).
import { addWorkingMinutes, usualWorkingTime, type WorkingTime } from '../people/working-time.ts';
import type { SignalLevel } from './signal.ts';

/** The hours of who guides a client and of who stands in; null where someone did not set theirs. */
export type HoursAround = { counsellor: WorkingTime | null; standIn: WorkingTime | null };

const urgentMinutes = 4 * 60;
const fiveWorkingDays = 5 * 8 * 60;

/** When a signal of this level, raised at `raisedAt`, is due. */
export function dueAt(level: SignalLevel, raisedAt: Date, hours: HoursAround = { counsellor: null, standIn: null }): Date {
  if (level === 'crisis') return new Date(raisedAt);
  if (level === 'attention') return addWorkingMinutes(raisedAt, fiveWorkingDays, usualWorkingTime);
  return addWorkingMinutes(raisedAt, urgentMinutes, hours.counsellor ?? usualWorkingTime, hours.standIn ?? usualWorkingTime);
}
