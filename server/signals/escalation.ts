// Who hears next when nobody looks, and when. Pure: the time comes in, a table of level × step decides, nothing else knows about it.
//
//   crisis     0 counsellor and stand-in, at once · then every set minutes the next in line (the supervisors, one after another), and
//              from the start again when the line is at its end, until somebody acknowledges · then who did, each day that it is not
//              resolved
//   urgent     0 counsellor and stand-in, at once · 1 the same two when it is due · 2 the supervisors, a working hour later ·
//              then everybody again each day
//   attention  1 counsellor and stand-in, once, on the day after it was due; again when it was put off since, and is due anew
import { addWorkingMinutes, usualWorkingTime } from '../people/working-time.ts';
import type { AlertReason } from '../notify/alert.ts';
import type { SignalLevel } from './signal.ts';

/** A signal that nobody looked at, or a crisis that somebody has in hand, and how far it has gone. */
export type Waiting = {
  level: SignalLevel;
  raisedAt: Date;
  dueAt: Date;
  /** The last step that was taken and when; null when nobody was alerted yet. */
  last: { step: number; at: Date } | null;
  /** Since when somebody has it in hand; null while nobody looked. */
  acknowledgedAt: Date | null;
};

/** `who`: counsellor and stand-in, who acknowledged it, one supervisor by place in the line, every supervisor, or everybody. */
export type Step = { step: number; who: 'guides' | 'acknowledger' | 'supervisors' | 'everybody' | { supervisor: number }; reason: AlertReason };

const minute = 60_000;
const day = 24 * 60 * minute;
const supervisorsAfterMinutes = 60;

/**
 * The step that is due at `now`, or null. One at a time: after a standstill nobody gets a pile at once.
 * @param line how many supervisors there are
 */
export function nextStep(signal: Waiting, house: { escalateAfterMinutes: number; line: number }, now: Date): Step | null {
  const due = whenNext(signal, house);
  return due && due.at.getTime() <= now.getTime() ? due.step : null;
}

function whenNext({ level, raisedAt, dueAt, last, acknowledgedAt }: Waiting, { escalateAfterMinutes, line }: { escalateAfterMinutes: number; line: number }) {
  const step = (last?.step ?? -1) + 1;
  if (acknowledgedAt) {
    if (level !== 'crisis') return null;
    const since = Math.max(acknowledgedAt.getTime(), last?.at.getTime() ?? 0);
    return { at: new Date(since + day), step: { step, who: 'acknowledger', reason: 'reminder' } as const };
  }
  if (level === 'attention') {
    const isDueAnew = last === null || dueAt.getTime() > last.at.getTime();
    return isDueAnew ? { at: new Date(dueAt.getTime() + day), step: { step: Math.max(step, 1), who: 'guides', reason: 'reminder' } as const } : null;
  }
  if (!last) return { at: raisedAt, step: { step: 0, who: 'guides', reason: 'raised' } as const };
  if (level === 'crisis') {
    const place = step % (line + 1);
    const who: Step['who'] = place === 0 ? 'guides' : { supervisor: place - 1 };
    return { at: new Date(last.at.getTime() + escalateAfterMinutes * minute), step: { step, who, reason: 'escalated' } as const };
  }
  if (step === 1) return { at: dueAt, step: { step, who: 'guides', reason: 'reminder' } as const };
  if (step === 2 && line > 0) {
    return { at: addWorkingMinutes(dueAt, supervisorsAfterMinutes, usualWorkingTime), step: { step, who: 'supervisors', reason: 'escalated' } as const };
  }
  return { at: new Date(last.at.getTime() + day), step: { step, who: 'everybody', reason: 'reminder' } as const };
}
