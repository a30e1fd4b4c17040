import { m } from '../paraglide/messages.js';
import { Refused, type RefusedCode } from './api.ts';

// Exhaustive: a new code of the server does not compile until it has words in three languages.
const words: Record<RefusedCode, () => string> = {
  'not-signed-in': () => m.refused_not_signed_in(),
  'session-expired': () => m.refused_session_expired(),
  'not-allowed': () => m.refused_not_allowed(),
  'not-found': () => m.refused_not_found(),
  'invalid-input': () => m.refused_invalid_input(),
  'malformed-frame': () => m.refused_malformed_frame(),
  'too-long': () => m.refused_too_long(),
  'trajectory-needed': () => m.refused_trajectory_needed(),
  'guidance-not-ready': () => m.refused_guidance_not_ready(),
  'consent-withdrawn': () => m.refused_consent_withdrawn(),
  'guidance-closed': () => m.refused_guidance_closed(),
  'stale-version': () => m.refused_stale_version(),
  'not-in-this-state': () => m.refused_not_in_this_state(),
  'too-close-to-original': () => m.refused_too_close_to_original(),
  'nothing-to-draft': () => m.refused_nothing_to_draft(),
  overlaps: () => m.refused_overlaps(),
  'hours-gone': () => m.refused_hours_gone(),
  'no-such-time': () => m.refused_no_such_time(),
  'time-comes-twice': () => m.refused_time_comes_twice(),
  'national-number': () => m.refused_national_number(),
  'outside-guidance': () => m.refused_outside_guidance(),
  'prompt-not-right': () => m.refused_prompt_not_right(),
  'not-compared': () => m.refused_not_compared(),
  'second-person': () => m.refused_second_person(),
  'too-many-requests': () => m.refused_too_many_requests(),
  unavailable: () => m.refused_unavailable(),
  'not-here': () => m.refused_not_here(),
  internal: () => m.refused_internal(),
  offline: () => m.refused_offline(),
  unexpected: () => m.refused_unexpected(),
};

/** What went wrong and what to do next, in the language of the screen. Anything that is not a refusal is worded as a fault of ours. */
export function wordRefusal(error: unknown): string {
  if (!(error instanceof Refused)) return m.refused_unexpected();
  const limit = error.params.limit;
  if (error.code === 'too-long' && typeof limit === 'number') return m.refused_too_long_limit({ limit });
  const { time } = error.params;
  if (error.code === 'overlaps' && typeof time === 'string') return m.refused_overlaps_at({ time });
  return (words[error.code] ?? words.unexpected)();
}
