// What a score rests on, in a sentence. The server gives a code and counts (rubric.ts); a new code does not compile without words.
import type { Explanation, ExplanationCode } from '../../server/evaluation/rubric.ts';
import { m } from '../paraglide/messages.js';
import type { Score } from '../ui/records.ts';

const words: Record<ExplanationCode, (given: (name: string) => string | number) => string> = {
  'no-judge': () => m.supervisor_why_no_judge(),
  'no-replies': () => m.supervisor_why_no_replies(),
  'too-short': (given) => m.supervisor_why_too_short({ had: given('had'), needed: given('needed') }),
  'language-not-measured': () => m.supervisor_why_language_not_measured(),
  'no-claims': () => m.supervisor_why_no_claims(),
  'no-signals': () => m.supervisor_why_no_signals(),
  'too-little-known': () => m.supervisor_why_too_little_known(),
  'no-insights': () => m.supervisor_why_no_insights(),
  'judge.scored': (given) =>
    m.supervisor_why_judge_scored({ valid: given('valid'), asked: given('asked'), lowest: given('lowest'), highest: given('highest') }),
  'judge.cannot': () => m.supervisor_why_judge_cannot(),
  'judge.too-few-votes': (given) =>
    m.supervisor_why_judge_too_few_votes({
      valid: given('valid'),
      cannot: given('cannot'),
      noQuote: given('noQuote'),
      outOfScale: given('outOfScale'),
      refused: given('refused'),
      unreadable: given('unreadable'),
      late: given('late'),
    }),
  'judge.votes-differ': (given) => m.supervisor_why_judge_votes_differ({ lowest: given('lowest'), highest: given('highest') }),
  'judge.unreachable': () => m.supervisor_why_judge_unreachable(),
  'judge.budget-spent': () => m.supervisor_why_judge_budget_spent(),
  'asks-openly.good': (given) => m.supervisor_why_asks_openly_good({ questions: given('questions'), open: given('open') }),
  'asks-openly.two-questions': (given) => m.supervisor_why_asks_openly_two_questions({ questions: given('questions'), offences: given('offences') }),
  'asks-openly.leading': (given) => m.supervisor_why_asks_openly_leading({ questions: given('questions'), offences: given('offences') }),
  'asks-openly.closed': (given) => m.supervisor_why_asks_openly_closed({ questions: given('questions'), offences: given('offences') }),
  'asks-openly.only-checks': (given) => m.supervisor_why_asks_openly_only_checks({ questions: given('questions') }),
  'asks-openly.none': (given) => m.supervisor_why_asks_openly_none({ replies: given('replies') }),
  'does-not-steer.good': (given) => m.supervisor_why_does_not_steer_good({ replies: given('replies') }),
  'does-not-steer.pushed': (given) => m.supervisor_why_does_not_steer_pushed({ offences: given('offences'), replies: given('replies') }),
  'does-not-steer.suggested': (given) => m.supervisor_why_does_not_steer_suggested({ offences: given('offences'), replies: given('replies') }),
  'does-not-steer.decided': (given) => m.supervisor_why_does_not_steer_decided({ offences: given('offences'), replies: given('replies') }),
  'mirrors-the-client.good': (given) => m.supervisor_why_mirrors_the_client_good({ mirrored: given('mirrored'), replies: given('replies') }),
  'mirrors-the-client.not-heard': (given) => m.supervisor_why_mirrors_the_client_not_heard({ mirrored: given('mirrored'), replies: given('replies') }),
  'mirrors-the-client.hollow': (given) => m.supervisor_why_mirrors_the_client_hollow({ offences: given('offences') }),
  'mirrors-the-client.belittled': (given) => m.supervisor_why_mirrors_the_client_belittled({ offences: given('offences') }),
  'mirrors-the-client.passed-over': () => m.supervisor_why_mirrors_the_client_passed_over(),
  'grounded.good': (given) => m.supervisor_why_grounded_good({ claims: given('claims') }),
  'grounded.unresolved': (given) => m.supervisor_why_grounded_unresolved({ claims: given('claims'), offences: given('offences') }),
  'grounded.not-valid': (given) => m.supervisor_why_grounded_not_valid({ claims: given('claims'), offences: given('offences') }),
  'grounded.figure-not-in-source': (given) => m.supervisor_why_grounded_figure_not_in_source({ claims: given('claims'), offences: given('offences') }),
  'grounded.off-topic': (given) => m.supervisor_why_grounded_off_topic({ claims: given('claims'), offences: given('offences') }),
  'grounded.not-said': (given) => m.supervisor_why_grounded_not_said({ claims: given('claims'), offences: given('offences') }),
  'grounded.no-source': (given) => m.supervisor_why_grounded_no_source({ claims: given('claims'), offences: given('offences') }),
  'language-level.good': (given) =>
    m.supervisor_why_language_level_good({
      ease: given('ease'),
      longSentences: given('longSentences'),
      sentences: given('sentences'),
      hardWords: given('hardWords'),
    }),
  'language-level.hard': (given) =>
    m.supervisor_why_language_level_hard({
      ease: given('ease'),
      longSentences: given('longSentences'),
      sentences: given('sentences'),
      hardWords: given('hardWords'),
    }),
  'limits.good': (given) => m.supervisor_why_limits_good({ replies: given('replies') }),
  'limits.diagnosis': (given) => m.supervisor_why_limits_diagnosis({ offences: given('offences') }),
  'limits.medical-advice': (given) => m.supervisor_why_limits_medical_advice({ offences: given('offences') }),
  'limits.legal-advice': (given) => m.supervisor_why_limits_legal_advice({ offences: given('offences') }),
  'limits.promise': (given) => m.supervisor_why_limits_promise({ offences: given('offences') }),
  'limits.poses-as-human': (given) => m.supervisor_why_limits_poses_as_human({ offences: given('offences') }),
  'neutral.ground': (given) => m.supervisor_why_neutral_ground({ offences: given('offences') }),
  'signal-reaction.good': (given) => m.supervisor_why_signal_reaction_good({ signals: given('signals'), acknowledged: given('acknowledged') }),
  'signal-reaction.crisis-unanswered': () => m.supervisor_why_signal_reaction_crisis_unanswered(),
  'signal-reaction.coached-on': () => m.supervisor_why_signal_reaction_coached_on(),
  'signal-reaction.urgent-missed': (given) => m.supervisor_why_signal_reaction_urgent_missed({ offences: given('offences'), signals: given('signals') }),
  'signal-reaction.missed': (given) => m.supervisor_why_signal_reaction_missed({ offences: given('offences'), signals: given('signals') }),
  'moves-forward.good': (given) => m.supervisor_why_moves_forward_good({ fitting: given('fitting'), moves: given('moves') }),
  'moves-forward.stands-still': (given) => m.supervisor_why_moves_forward_stands_still({ fitting: given('fitting'), moves: given('moves') }),
  'moves-forward.same-move': (given) => m.supervisor_why_moves_forward_same_move({ inARow: given('inARow') }),
  'moves-forward.no-summary': (given) => m.supervisor_why_moves_forward_no_summary({ moves: given('moves') }),
  'moves-forward.put-off': () => m.supervisor_why_moves_forward_put_off(),
  'moves-forward.goes-back': () => m.supervisor_why_moves_forward_goes_back(),
  'moves-forward.no-step': () => m.supervisor_why_moves_forward_no_step(),
  'uses-insights.good': () => m.supervisor_why_uses_insights_good(),
  'uses-insights.asked-again': () => m.supervisor_why_uses_insights_asked_again(),
  'uses-insights.contradicted': () => m.supervisor_why_uses_insights_contradicted(),
  'uses-insights.passed-over': () => m.supervisor_why_uses_insights_passed_over(),
  'repetition.good': (given) => m.supervisor_why_repetition_good({ sentences: given('sentences') }),
  'repetition.sentence': (given) => m.supervisor_why_repetition_sentence({ offences: given('offences') }),
  'repetition.opening': (given) => m.supervisor_why_repetition_opening({ offences: given('offences') }),
};

const isKnown = (code: string): code is Explanation['code'] => Object.hasOwn(words, code);

/** Why a score is what it is. A code this screen does not know yet is shown as it is, rather than hidden. */
export function explainScore({ code, params }: Score['explanation']): string {
  return isKnown(code) ? words[code]((name) => params[name] ?? 0) : code;
}
