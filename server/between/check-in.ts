// When Koers may knock: at the times that a client chose, and not when that would be too often, in their quiet hours, after three times
// without an answer, or while a person set silence or holds coaching. Days and hours are those of Brussels, also when the clock changes.
// Pure: the moment is given.
import { dayInBrussels, minuteInBrussels, momentOf } from '../people/working-time.ts';
import { isQuiet } from './quiet-hours.ts';

export type CheckIn = {
  isOn: boolean;
  /** 0 is Sunday. */
  weekdays: readonly number[];
  /** Minutes since midnight in Brussels. */
  atMinute: number;
  byMail: boolean;
  byPush: boolean;
  mostPerWeek: number;
  quietFrom: number;
  quietTo: number;
  /** "Niet nu": nothing before this moment. */
  restsUntil: Date | null;
  stoppedAt: Date | null;
};

export const usualCheckIn: CheckIn = {
  isOn: false,
  weekdays: [],
  atMinute: 19 * 60,
  byMail: false,
  byPush: false,
  mostPerWeek: 2,
  quietFrom: 21 * 60,
  quietTo: 8 * 60,
  restsUntil: null,
  stoppedAt: null,
};

/** One time that Koers knocked. */
export type Nudge = { slotAt: Date; sentAt: Date; isAnswered: boolean };
export type Around = {
  /** The latest first. */
  nudges: readonly Nudge[];
  isClosed: boolean;
  isPaused: boolean;
  /** After a crisis, until a person lets coaching go on. */
  isHeld: boolean;
  /** No stand-in or response hours yet: nobody would see an answer. */
  isGuided: boolean;
  /** Silence that the counsellor set. */
  quietUntil: Date | null;
};

export const reasonsNotToKnock = [
  'off',
  'stopped',
  'closed',
  'not-guided',
  'paused',
  'held',
  'rests',
  'silence',
  'no-slot',
  'sent-already',
  'quiet',
  'too-soon',
  'week-full',
] as const;
export type NotKnocking = (typeof reasonsNotToKnock)[number];
/** `stop`: three in a row had no answer, so there is no fourth. */
export type KnockDecision = { knock: Date } | { stop: true } | { not: NotKnocking };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** A server that was away knocks a little later, not at midnight. */
const latestAfter = 3 * 60 * minuteMs;
const mostWithoutAnswer = 3;

/** What happens at this moment. */
export function decideKnock(checkIn: CheckIn, around: Around, now: Date): KnockDecision {
  const { nudges } = around;
  if (!checkIn.isOn || !(checkIn.byMail || checkIn.byPush)) return { not: 'off' };
  if (checkIn.stoppedAt) return { not: 'stopped' };
  if (around.isClosed) return { not: 'closed' };
  if (!around.isGuided) return { not: 'not-guided' };
  if (around.isPaused) return { not: 'paused' };
  if (around.isHeld) return { not: 'held' };
  if (checkIn.restsUntil && now < checkIn.restsUntil) return { not: 'rests' };
  if (around.quietUntil && now < around.quietUntil) return { not: 'silence' };
  const slot = slotBefore(checkIn, now);
  if (!slot) return { not: 'no-slot' };
  if (nudges.some(({ slotAt }) => slotAt.getTime() === slot.getTime())) return { not: 'sent-already' };
  if (isQuiet(minuteInBrussels(now), checkIn)) return { not: 'quiet' };
  if (nudges.length >= mostWithoutAnswer && nudges.slice(0, mostWithoutAnswer).every(({ isAnswered }) => !isAnswered)) return { stop: true };
  if (nudges.some(({ sentAt }) => now.getTime() - sentAt.getTime() < dayMs)) return { not: 'too-soon' };
  if (nudges.filter(({ sentAt }) => isThisWeek(sentAt, now)).length >= checkIn.mostPerWeek) return { not: 'week-full' };
  return { knock: slot };
}

/** The next time that was chosen, silence and limits left aside; null where there is none. */
export function nextSlot(checkIn: CheckIn, now: Date): Date | null {
  if (!checkIn.isOn || checkIn.stoppedAt) return null;
  const from = checkIn.restsUntil && checkIn.restsUntil > now ? checkIn.restsUntil : now;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const slot = slotOn(checkIn, dayAfter(dayInBrussels(from), ahead));
    if (slot && slot > from) return slot;
  }
  return null;
}

/** The chosen time that has just come, at most three hours ago. */
function slotBefore(checkIn: CheckIn, now: Date): Date | null {
  const today = dayInBrussels(now);
  for (const day of [today, dayAfter(today, -1)]) {
    const slot = slotOn(checkIn, day);
    if (slot && slot <= now) return now.getTime() - slot.getTime() <= latestAfter ? slot : null;
  }
  return null;
}

function slotOn({ weekdays, atMinute }: CheckIn, day: string): Date | null {
  return weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? new Date(momentOf(day, atMinute)) : null;
}

/** A week is today and the six days before it. */
const isThisWeek = (at: Date, now: Date): boolean => dayInBrussels(at) > dayAfter(dayInBrussels(now), -7);

const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
