import type { RevealReason } from '../../../server/names/reveal-reason.ts';
import type { VoiceStratum } from '../../../server/evaluation/sample.ts';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import type { AuditReason } from '../../ui/records.ts';
import { wordVoice } from '../../ui/transcript/word-move.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';

const waiting: Record<AuditReason, () => string> = {
  crisis: () => m.audit_waiting_crisis(),
  overruled: () => m.audit_waiting_overruled(),
  missed: () => m.audit_waiting_missed(),
  complaint: () => m.audit_waiting_complaint(),
  'low-score': () => m.audit_waiting_low_score(),
  'thumbs-down': () => m.audit_waiting_thumbs_down(),
  sample: () => m.audit_waiting_sample(),
  signal: () => m.audit_waiting_signal(),
};
/** "met een crisis": behind their number. */
export const wordWaiting = (reason: AuditReason): string => waiting[reason]();

const reveals: Record<RevealReason, () => string> = {
  safety: () => m.audit_reveal_safety(),
  complaint: () => m.audit_reveal_complaint(),
  'talk-with-counsellor': () => m.audit_reveal_talk(),
  'asked-by-client': () => m.audit_reveal_asked(),
};
export const revealOptions = (Object.keys(reveals) as RevealReason[]).map((id) => ({ id, text: () => reveals[id]() }));

export const wordStratumVoice = (voice: VoiceStratum): string => (voice === 'mixed' ? m.audit_voice_mixed() : wordVoice(voice));

/** What happened to a conversation that this person was at, where the server says which state it is in. */
export function wordAuditRefusal(error: unknown): string {
  if (error instanceof Refused && error.code === 'not-in-this-state') {
    switch (error.params.state) {
      case 'taken':
        return m.audit_refused_taken();
      case 'not-claimed':
        return m.audit_refused_not_claimed();
      case 'void':
        return m.audit_refused_void();
      case 'settled':
        return m.audit_refused_settled();
      default:
        return m.audit_refused_finished();
    }
  }
  return wordRefusal(error);
}
