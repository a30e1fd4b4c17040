// Signals in words that do not diagnose (DOMAIN.md, "Signals"): they say what to look at, never what someone has.
import type { ExampleStatus } from '../../../server/signals/example.ts';
import type { CrisisSituation, Finder, SignalKind } from '../../../server/signals/signal.ts';
import type { WrittenIn } from '../../../server/signals/written/written-in.ts';
import { m } from '../../paraglide/messages.js';
import type { Outcome, Signal, SignalLevel } from '../records.ts';
import { clockTime, dateAndTime, dayOf, wordDay, wordDistance } from '../time.ts';

const kinds: Record<SignalKind, () => string> = {
  crisis: () => m.signal_kind_crisis(),
  burnout: () => m.signal_kind_burnout(),
  'mental-health': () => m.signal_kind_mental_health(),
  harassment: () => m.signal_kind_harassment(),
  discrimination: () => m.signal_kind_discrimination(),
  'domestic-violence': () => m.signal_kind_domestic_violence(),
  addiction: () => m.signal_kind_addiction(),
  'financial-distress': () => m.signal_kind_financial_distress(),
  'health-limitation': () => m.signal_kind_health_limitation(),
  'legal-dispute': () => m.signal_kind_legal_dispute(),
  'language-barrier': () => m.signal_kind_language_barrier(),
  'out-of-scope': () => m.signal_kind_out_of_scope(),
  unchecked: () => m.signal_kind_unchecked(),
};

const situations: Record<CrisisSituation, () => string> = {
  suicide: () => m.signal_situation_suicide(),
  'self-harm': () => m.signal_situation_self_harm(),
  threatened: () => m.signal_situation_threatened(),
  'danger-other': () => m.signal_situation_danger_other(),
};

/** What this signal is about; a crisis is named by its situation. */
export const wordSubject = ({ kind, situation }: Pick<Signal, 'kind' | 'situation'>): string =>
  kind === 'crisis' && situation ? situations[situation]() : kinds[kind]();

export const wordKind = (kind: SignalKind): string => kinds[kind]();
export const wordSituation = (situation: CrisisSituation): string => situations[situation]();

const written: Record<WrittenIn, () => string> = {
  logbook: () => m.signal_written_logbook(),
  homework: () => m.signal_written_homework(),
  insight: () => m.signal_written_insight(),
  exercise: () => m.signal_written_exercise(),
  'career-question': () => m.signal_written_career_question(),
  plan: () => m.signal_written_plan(),
  referral: () => m.signal_written_referral(),
  'contact-card': () => m.signal_written_contact_card(),
  contract: () => m.signal_written_contract(),
  growth: () => m.signal_written_growth(),
  aftercare: () => m.signal_written_aftercare(),
  satisfaction: () => m.signal_written_satisfaction(),
  portfolio: () => m.signal_written_portfolio(),
  handover: () => m.signal_written_handover(),
  complaint: () => m.signal_written_complaint(),
  'data-request': () => m.signal_written_data_request(),
};

/** Where it was written, when it was not in a conversation. */
export const wordWritten = (place: WrittenIn): string => written[place]();

const levels: Record<SignalLevel, () => string> = {
  crisis: () => m.signal_level_crisis(),
  urgent: () => m.signal_level_urgent(),
  attention: () => m.signal_level_attention(),
};
export const wordLevel = (level: SignalLevel): string => levels[level]();

const outcomeWords: Record<Outcome, () => string> = {
  'false-alarm': () => m.signal_outcome_false_alarm(),
  discuss: () => m.signal_outcome_discuss(),
  refer: () => m.signal_outcome_refer(),
  handled: () => m.signal_outcome_handled(),
};
export const wordOutcome = (outcome: Outcome): string => outcomeWords[outcome]();

const exampleWords: Record<ExampleStatus, () => string> = {
  proposed: () => m.signal_example_proposed(),
  agreed: () => m.signal_example_agreed(),
  refused: () => m.signal_example_refused(),
  withdrawn: () => m.signal_example_withdrawn(),
};
/** Where the rewritten version of a missed message stands with the client. */
export const wordExample = (status: ExampleStatus): string => exampleWords[status]();

const finders: Record<Finder, () => string> = {
  rule: () => m.signal_finder_rule(),
  classifier: () => m.signal_finder_classifier(),
  model: () => m.signal_finder_model(),
  person: () => m.signal_finder_person(),
  system: () => m.signal_finder_system(),
};

/** "gevonden door vaste regel en leermodel, waarschijnlijk": who found it, and how sure they are. */
export function wordFinding({ foundBy, addsUp, confidence, kind }: Pick<Signal, 'foundBy' | 'addsUp' | 'confidence' | 'kind'>): string {
  const who = foundBy.map((finder) => finders[finder]()).join(', ');
  if (addsUp) return m.signal_found_adds_up({ who });
  if (kind === 'unchecked' || foundBy.includes('person')) return m.signal_found_by({ who });
  return m.signal_found_by_sure({ who, sure: wordSureness(confidence) });
}

/** How sure, in a word: a figure would promise more than it holds. */
function wordSureness(confidence: number): string {
  if (confidence >= 0.85) return m.signal_sure_almost();
  return confidence >= 0.6 ? m.signal_sure_likely() : m.signal_sure_doubt();
}

/** "14:05", with the day where it is another one. */
export const wordMoment = (at: string, now: Date): string =>
  dayOf(at) === dayOf(now) ? clockTime(at) : m.signal_day_and_time({ day: wordDay(at, now), time: clockTime(at) });

export type Due = { text: string; late: boolean };

/** By when someone must have looked, or since when that was. What was acknowledged has been looked at. */
export function wordDue(
  signal: Pick<Signal, 'status' | 'level' | 'dueAt' | 'raisedAt' | 'acknowledgedAt' | 'acknowledgedByName' | 'resolvedAt'>,
  now: Date,
): Due {
  if (signal.resolvedAt) return { text: m.signal_resolved_at({ when: dateAndTime(signal.resolvedAt) }), late: false };
  if (signal.status === 'snoozed') return { text: m.signal_resting(), late: false };
  if (signal.acknowledgedAt && signal.status === 'acknowledged') {
    const when = wordMoment(signal.acknowledgedAt, now);
    const text = signal.acknowledgedByName ? m.signal_seen_by({ name: signal.acknowledgedByName, when }) : m.signal_seen_at({ when });
    return { text, late: false };
  }
  if (signal.level === 'crisis') return { text: m.signal_due_now({ when: wordMoment(signal.raisedAt, now) }), late: true };
  const left = new Date(signal.dueAt).getTime() - now.getTime();
  if (left <= 0) return { text: m.signal_due_late({ when: wordMoment(signal.dueAt, now) }), late: true };
  if (left < 12 * 3600_000) return { text: m.signal_due_within({ when: wordDistance(signal.dueAt, now) }), late: false };
  return { text: m.signal_due_by({ when: wordMoment(signal.dueAt, now) }), late: false };
}
