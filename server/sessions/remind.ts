// When a client is reminded of a session: a day before, outside their quiet hours, once for each time it was planned for. What is
// planned or moved within that day needs no reminder: they have just heard of it. Pure.
import { isQuiet } from '../between/quiet-hours.ts';
import { minuteInBrussels } from '../people/working-time.ts';

export type Remindable = {
  status: 'planned' | 'held' | 'cancelled' | 'missed';
  startsAt: Date;
  /** When it got the time that it has now. */
  plannedAt: Date;
  remindedFor: Date | null;
  isClosed: boolean;
};

const hourMs = 3_600_000;
const aheadMs = 24 * hourMs;
/** Later than this it is no reminder any more, only a fright. */
const latestMs = 2 * hourMs;

/** Whether the moment for it is now. */
export function isTimeToRemind(session: Remindable, quiet: { quietFrom: number; quietTo: number }, now: Date): boolean {
  const left = session.startsAt.getTime() - now.getTime();
  if (session.status !== 'planned' || session.isClosed) return false;
  if (left > aheadMs || left < latestMs) return false;
  if (session.remindedFor?.getTime() === session.startsAt.getTime()) return false;
  if (session.startsAt.getTime() - session.plannedAt.getTime() < aheadMs) return false;
  return !isQuiet(minuteInBrussels(now), quiet);
}
