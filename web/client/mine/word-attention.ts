// Why a counsellor's attention was drawn, in one plain sentence that says what was written about, never what somebody has.
import type { SignalKind } from '../../../server/signals/signal.ts';
import type { WrittenIn } from '../../../server/signals/written/written-in.ts';
import { m } from '../../paraglide/messages.js';
import type { Attention } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';

const words: Record<SignalKind, () => string> = {
  crisis: () => m.attention_crisis(),
  burnout: () => m.attention_burnout(),
  'mental-health': () => m.attention_mental_health(),
  harassment: () => m.attention_harassment(),
  discrimination: () => m.attention_discrimination(),
  'domestic-violence': () => m.attention_domestic_violence(),
  addiction: () => m.attention_addiction(),
  'financial-distress': () => m.attention_financial_distress(),
  'health-limitation': () => m.attention_health_limitation(),
  'legal-dispute': () => m.attention_legal_dispute(),
  'language-barrier': () => m.attention_language_barrier(),
  'out-of-scope': () => m.attention_out_of_scope(),
  unchecked: () => m.attention_unchecked(),
};

export const wordAttention = (kind: SignalKind): string => words[kind]();

const places: Record<WrittenIn, () => string> = {
  logbook: () => m.attention_in_logbook(),
  homework: () => m.attention_in_homework(),
  insight: () => m.attention_in_insight(),
  exercise: () => m.attention_in_exercise(),
  'career-question': () => m.attention_in_career_question(),
  plan: () => m.attention_in_plan(),
  referral: () => m.attention_in_referral(),
  'contact-card': () => m.attention_in_contact_card(),
  contract: () => m.attention_in_contract(),
  growth: () => m.attention_in_growth(),
  aftercare: () => m.attention_in_aftercare(),
  satisfaction: () => m.attention_in_satisfaction(),
  portfolio: () => m.attention_in_portfolio(),
  handover: () => m.attention_in_handover(),
  complaint: () => m.attention_in_complaint(),
  'data-request': () => m.attention_in_data_request(),
};

/** Where it was written, when it was not in a conversation. */
export const wordPlace = (place: WrittenIn): string => places[place]();

/** Whether somebody has looked. Who exactly is not promised: it may be the stand-in. */
export function wordLooked({ level, lookedAt }: Pick<Attention, 'level' | 'lookedAt'>, name: string): string {
  if (lookedAt) return m.attention_looked({ when: dateAndTime(lookedAt) });
  // What is not pressing stands in a list: nothing was sent about it.
  return level === 'attention' ? m.attention_not_looked_listed({ name }) : m.attention_not_looked({ name });
}
