import type { SignalKind } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { wordKind } from '../../ui/signals/word-signal.ts';
import type { Blocked, Findings, Problem, ProblemCode } from './prompt-queries.ts';

const names: Record<string, () => string> = {
  reply: () => m.prompts_name_reply(),
  moves: () => m.prompts_name_moves(),
  'rewrite-sentence': () => m.prompts_name_rewrite(),
  'check-facts': () => m.prompts_name_facts(),
  'screen-signals': () => m.prompts_name_screen(),
  'summarise-conversation': () => m.prompts_name_summary(),
  'draft-section': () => m.prompts_name_draft(),
  'plan-sections': () => m.prompts_name_sections(),
  'check-smart': () => m.prompts_name_smart(),
  'plain-plan': () => m.prompts_name_plain(),
  'propose-record': () => m.prompts_name_record(),
  'judge-conversation': () => m.prompts_name_judge(),
};

/** What a prompt is for, in a few words; its own id where a release has one that has no words yet. */
export const wordPrompt = (id: string): string => names[id]?.() ?? id;

const purposes: Record<string, () => string> = {
  reply: () => m.prompts_purpose_reply(),
  moves: () => m.prompts_purpose_moves(),
  'rewrite-sentence': () => m.prompts_purpose_rewrite(),
  'check-facts': () => m.prompts_purpose_facts(),
  'screen-signals': () => m.prompts_purpose_screen(),
  'summarise-conversation': () => m.prompts_purpose_summary(),
  'draft-section': () => m.prompts_purpose_draft(),
  'plan-sections': () => m.prompts_purpose_sections(),
  'check-smart': () => m.prompts_purpose_smart(),
  'plain-plan': () => m.prompts_purpose_plain(),
  'propose-record': () => m.prompts_purpose_record(),
  'judge-conversation': () => m.prompts_purpose_judge(),
};
/** What a prompt does, in a sentence; null where a release has one that has no words yet. */
export const wordPurpose = (id: string): string | null => purposes[id]?.() ?? null;
/** Those whose work a client reads come first, then what checks them, then the plan. */
export const promptOrder: readonly string[] = ['reply', 'moves', 'rewrite-sentence', 'check-facts', 'screen-signals', 'judge-conversation'];

const firstOwn = 1001;
/** "Eigen versie 2", "Meegeleverde versie 3". */
export const wordVersion = (version: number): string =>
  version >= firstOwn ? m.prompts_version_own({ number: version - firstOwn + 1 }) : m.prompts_version_shipped({ number: version });

const problems: Record<ProblemCode, (name: string, section: string) => string> = {
  'no-head': () => m.prompts_problem_no_head(),
  'head-broken': () => m.prompts_problem_head_broken(),
  'id-changed': (name) => m.prompts_problem_id({ name }),
  'schema-changed': (name) => (name ? m.prompts_problem_schema({ name }) : m.prompts_problem_no_schema()),
  'purpose-missing': () => m.prompts_problem_purpose(),
  'section-missing': (name) => m.prompts_problem_section_missing({ name }),
  'section-empty': (name) => m.prompts_problem_section_empty({ name }),
  'section-twice': (name) => m.prompts_problem_section_twice({ name }),
  'section-unknown': (name) => m.prompts_problem_section_unknown({ name }),
  'placeholder-unknown': (name, section) => m.prompts_problem_unknown({ name: `{{${name}}}`, section }),
  'placeholder-missing': (name, section) => m.prompts_problem_missing({ name: `{{${name}}}`, section }),
  'placeholder-broken': () => m.prompts_problem_braces(),
  'fence-left': (name) => m.prompts_problem_fence_left({ name }),
  'fence-untold': (name) => m.prompts_problem_fence_untold({ name }),
  'too-long': (name) => m.prompts_problem_too_long({ number: name }),
};

export const wordProblem = ({ code, name, section }: Problem): string => problems[code](name, section ?? '');

const blocked: Record<Blocked, () => string> = {
  'in-use': () => m.prompts_in_use(),
  'not-right': () => m.prompts_blocked_not_right(),
  'not-compared': () => m.prompts_blocked_not_compared(),
  'second-person': () => m.prompts_blocked_second_person(),
};
export const wordBlocked = (why: Blocked): string => blocked[why]();

const failures: Record<string, () => string> = {
  timeout: () => m.model_failure_timeout(),
  refused: () => m.model_failure_refused(),
  cut: () => m.model_failure_cut(),
  unreachable: () => m.model_failure_unreachable(),
  nonsense: () => m.model_failure_nonsense(),
};
/** How a model failed, in words. */
export const wordFailure = (kind: string): string => (failures[kind] ?? m.model_failure_other)();

const guards: Record<string, () => string> = {
  diagnosis: () => m.prompts_guard_diagnosis(),
  advice: () => m.prompts_guard_advice(),
  promise: () => m.prompts_guard_promise(),
  steering: () => m.prompts_guard_steering(),
  judgement: () => m.prompts_guard_judgement(),
  discrimination: () => m.prompts_guard_discrimination(),
  'human-claim': () => m.prompts_guard_human_claim(),
  tone: () => m.prompts_guard_tone(),
  'too-long': () => m.prompts_guard_too_long(),
  'too-hard': () => m.prompts_guard_too_hard(),
  'second-question': () => m.prompts_guard_two_questions(),
  instructions: () => m.prompts_guard_instructions(),
  'others-data': () => m.prompts_guard_others_data(),
  'false-deed': () => m.prompts_guard_false_deed(),
  secrecy: () => m.prompts_guard_secrecy(),
  'against-help': () => m.prompts_guard_against_help(),
  'left-alone': () => m.prompts_guard_left_alone(),
  grounding: () => m.prompts_guard_grounding(),
  'not-entailed': () => m.prompts_guard_grounding(),
  repetition: () => m.prompts_guard_repetition(),
  'wrong-language': () => m.prompts_guard_wrong_language(),
  'invented-fact': () => m.prompts_guard_invented(),
};
/** A rule that held a sentence back, in words. */
export function wordGuard(rule: string): string {
  const [name = ''] = rule.replace(/^learned:/, '').split(':');
  return (guards[name] ?? m.prompts_guard_other)();
}

const missedWords: Record<string, () => string> = {
  'one-sentence': () => m.prompts_missed_one_sentence(),
  'same-kind': () => m.prompts_missed_same_kind(),
  'first-person': () => m.prompts_missed_first_person(),
};
/** What a case expects and did not get (server/prompts/run-case.ts), in words. */
export function wordMissed(code: string): string {
  const known = missedWords[code];
  if (known) return known();
  if (/^[SMART]$/.test(code)) return m.prompts_missed_letter({ letter: code });
  const [, level] = /^level (\d)$/.exec(code) ?? [];
  if (level) return m.prompts_missed_level({ level });
  const [, number, verdict] = /^(\d+): (supported|unsupported)$/.exec(code) ?? [];
  if (number) return verdict === 'supported' ? m.prompts_missed_carried({ number }) : m.prompts_missed_not_carried({ number });
  const kind = wordKind(code.replace(/^\+/, '') as SignalKind);
  return code.startsWith('+') ? m.prompts_missed_too_much({ kind }) : m.prompts_missed_signal({ kind });
}

const tag = () => ({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' })[getLocale()];
/** "0,4": seconds out of milliseconds. */
export const wordSeconds = (milliseconds: number): string =>
  new Intl.NumberFormat(tag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(milliseconds / 1000);
/** "12.042" */
export const wordNumber = (value: number): string => new Intl.NumberFormat(tag()).format(value);

/** What one answer is counted by, in short. */
export function factsOf(findings: Findings, hasModel: boolean): string[] {
  if (!hasModel) return [m.prompts_tokens_in({ count: findings.tokensIn })];
  if (findings.failure) return [wordFailure(findings.failure)];
  return [
    m.prompts_words({ count: findings.words }),
    m.prompts_sentences({ count: findings.sentences }),
    m.prompts_questions({ count: findings.questions }),
    m.prompts_tokens({ in: wordNumber(findings.tokensIn), out: wordNumber(findings.tokensOut) }),
    m.prompts_seconds({ seconds: wordSeconds(findings.milliseconds) }),
  ];
}
