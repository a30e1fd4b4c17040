import { m } from '../../paraglide/messages.js';
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
  'two-questions': () => m.prompts_guard_two_questions(),
  repetition: () => m.prompts_guard_repetition(),
  'wrong-language': () => m.prompts_guard_wrong_language(),
  'invented-fact': () => m.prompts_guard_invented(),
};
/** A rule that held a sentence back, in words; by its name where it has none here. */
export function wordGuard(rule: string): string {
  const [name = ''] = rule.replace(/^learned:/, '').split(':');
  return guards[name]?.() ?? name;
}

/** What one answer is counted by, in short. */
export function factsOf(findings: Findings, hasModel: boolean): string[] {
  if (!hasModel) return [m.prompts_tokens_in({ count: findings.tokensIn })];
  if (findings.failure) return [wordFailure(findings.failure)];
  return [
    m.prompts_words({ count: findings.words }),
    m.prompts_sentences({ count: findings.sentences }),
    m.prompts_questions({ count: findings.questions }),
    m.prompts_tokens({ in: findings.tokensIn, out: findings.tokensOut }),
    m.prompts_seconds({ seconds: (findings.milliseconds / 1000).toFixed(1) }),
  ];
}
