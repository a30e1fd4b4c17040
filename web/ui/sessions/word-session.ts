import { m } from '../../paraglide/messages.js';
import { wordMinutes } from '../time.ts';
import { dayInWords, noonOf } from './session-time.ts';
import type { HoursWarning, Mood, Session, SessionPlace, SessionStatus } from './session-records.ts';

const places: Record<SessionPlace, () => string> = {
  centre: () => m.sessions_place_centre(),
  video: () => m.sessions_place_video(),
  phone: () => m.sessions_place_phone(),
  elsewhere: () => m.sessions_place_elsewhere(),
};
export const wordPlace = (place: SessionPlace): string => places[place]();
export const sessionPlaceNames = Object.keys(places) as SessionPlace[];

const statuses: Record<SessionStatus, () => string> = {
  planned: () => m.sessions_status_planned(),
  held: () => m.sessions_status_held(),
  cancelled: () => m.sessions_status_cancelled(),
  missed: () => m.sessions_status_missed(),
};
/** How it stands; of a session that is over and was not noted, that. */
export function wordStatus({ status, cancelledBy, startsAt }: Pick<Session, 'status' | 'cancelledBy' | 'startsAt'>, now = new Date()): string {
  if (status === 'cancelled') return cancelledBy === 'client' ? m.sessions_status_cancelled_client() : m.sessions_status_cancelled_counsellor();
  if (status === 'planned' && new Date(startsAt) <= now) return m.sessions_status_to_note();
  return statuses[status]();
}

export function wordWarning(warning: HoursWarning): string {
  switch (warning.code) {
    case 'plan-runs-short':
      return m.sessions_warn_plan({ left: wordMinutes(warning.leftMinutes), takes: wordMinutes(warning.takesMinutes), sections: warning.sections });
    case 'hours-gone':
      return warning.overMinutes > 0 ? m.sessions_warn_over({ over: wordMinutes(warning.overMinutes) }) : m.sessions_warn_gone();
    case 'more-planned-than-left':
      return m.sessions_warn_planned({ left: wordMinutes(warning.leftMinutes), planned: wordMinutes(warning.plannedMinutes) });
    case 'after-voucher':
      return m.sessions_warn_voucher({ day: dayInWords(noonOf(warning.validUntil)), sessions: warning.sessions });
  }
}

const kinds: Readonly<Record<string, () => string>> = {
  cheque: () => m.sessions_voucher_cheque(),
  credit: () => m.sessions_voucher_credit(),
  own: () => m.sessions_voucher_own(),
};
export const wordVoucher = ({ kind, number }: { kind: string; number: string | null }): string =>
  [(kinds[kind] ?? kinds.own)?.(), number].filter(Boolean).join(' ');

const moodWords: Record<Mood, () => string> = {
  relieved: () => m.after_mood_relieved(),
  motivated: () => m.after_mood_motivated(),
  proud: () => m.after_mood_proud(),
  calm: () => m.after_mood_calm(),
  doubting: () => m.after_mood_doubting(),
  tired: () => m.after_mood_tired(),
  tense: () => m.after_mood_tense(),
  sad: () => m.after_mood_sad(),
  angry: () => m.after_mood_angry(),
};
export const wordMood = (mood: Mood): string => moodWords[mood]();
export const moodNames = Object.keys(moodWords) as Mood[];
