// Trends in plain words: what each figure is, what it means, and of how many of what.
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import type { Unit } from '../../../server/trends/brussels-day.ts';
import type { Grouping, MeasureKind, ViewName } from '../../../server/trends/view.ts';
import { wordSection } from '../../counsellor/plan/word-section.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { barrierWords, momentWords, satisfactionWords } from '../../ui/growth/word-growth.ts';
import { wordKind } from '../../ui/signals/word-signal.ts';
import { wordVoice } from '../../ui/transcript/word-move.ts';
import { wordStage } from '../../ui/word-stage.ts';
import { wordAnchor } from '../audits/word-anchor.ts';
import { wordCriterion } from '../word-evaluation.ts';
import { wordRule } from './word-rule.ts';

export const viewWords: Record<ViewName, () => string> = {
  criteria: () => m.trends_view_criteria(),
  judge: () => m.trends_view_judge(),
  talk: () => m.trends_view_talk(),
  signals: () => m.trends_view_signals(),
  drafts: () => m.trends_view_drafts(),
  guard: () => m.trends_view_guard(),
  satisfaction: () => m.trends_view_satisfaction(),
  bottlenecks: () => m.trends_view_bottlenecks(),
  cost: () => m.trends_view_cost(),
};

export const groupingWords: Record<Grouping, () => string> = {
  none: () => m.trends_by_none(),
  stage: () => m.trends_by_stage(),
  language: () => m.trends_by_language(),
  voice: () => m.trends_by_voice(),
  prompt: () => m.trends_by_prompt(),
  model: () => m.trends_by_model(),
  level: () => m.trends_by_level(),
  kind: () => m.trends_by_kind(),
  rule: () => m.trends_by_rule(),
  section: () => m.trends_by_section(),
  moment: () => m.trends_by_moment(),
  barrier: () => m.trends_by_barrier(),
};

const levels: Readonly<Record<string, () => string>> = {
  crisis: () => m.signal_level_crisis(),
  urgent: () => m.signal_level_urgent(),
  attention: () => m.signal_level_attention(),
};

/** What a group is; versions and models have a name of their own. */
export function wordGroup(by: Grouping, group: string): string {
  switch (by) {
    case 'stage':
      return wordStage(group as Parameters<typeof wordStage>[0]);
    case 'language':
      return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(group) ?? group;
    case 'voice':
      return group === 'none' ? m.trends_voice_none() : wordVoice(group);
    case 'level':
      return levels[group]?.() ?? group;
    case 'kind':
      return wordKind(group as Parameters<typeof wordKind>[0]);
    case 'rule':
      return wordRule(group);
    case 'section':
      return wordSection(group as Parameters<typeof wordSection>[0]);
    case 'moment':
      return momentWords[group as keyof typeof momentWords]?.() ?? group;
    case 'barrier':
      return barrierWords[group as keyof typeof barrierWords]?.() ?? group;
    default:
      return group === '-' ? m.trends_no_model() : group;
  }
}

type Noun = () => string;
const conversations: Noun = () => m.trends_of_conversations();
const signals: Noun = () => m.trends_of_signals();
const sentences: Noun = () => m.trends_of_sentences();
const trajectories: Noun = () => m.trends_of_trajectories();
const actions: Noun = () => m.trends_of_actions();
const replies: Noun = () => m.trends_of_replies();

/** Name, meaning, and of how many of what. Where what is counted is itself the figure there is no noun. */
const measures: Readonly<Record<string, [name: () => string, meaning: () => string, noun: Noun | null]>> = {
  overall: [() => m.trends_m_overall(), () => m.trends_x_overall(), conversations],
  conversations: [() => m.trends_m_conversations(), () => m.trends_x_conversations(), null],
  unsupported: [() => m.trends_m_unsupported(), () => m.trends_x_unsupported(), () => m.trends_of_claims()],
  'held-back': [() => m.trends_m_held_back(), () => m.trends_x_held_back(), replies],
  'thumbs-up': [() => m.trends_m_thumbs_up(), () => m.trends_x_thumbs_up(), () => m.trends_of_thumbs()],
  questions: [() => m.trends_m_questions(), () => m.trends_x_questions(), replies],
  'client-words': [() => m.trends_m_client_words(), () => m.trends_x_client_words(), () => m.trends_of_words()],
  turns: [() => m.trends_m_turns(), () => m.trends_x_turns(), conversations],
  raised: [() => m.trends_m_raised(), () => m.trends_x_raised(), null],
  precision: [() => m.trends_m_precision(), () => m.trends_x_precision(), signals],
  'false-alarm': [() => m.trends_m_false_alarm(), () => m.trends_x_false_alarm(), signals],
  discuss: [() => m.trends_m_discuss(), () => m.trends_x_discuss(), signals],
  refer: [() => m.trends_m_refer(), () => m.trends_x_refer(), signals],
  handled: [() => m.trends_m_handled(), () => m.trends_x_handled(), signals],
  missed: [() => m.trends_m_missed(), () => m.trends_x_missed(), signals],
  'to-acknowledge': [() => m.trends_m_to_acknowledge(), () => m.trends_x_to_acknowledge(), signals],
  'to-resolve': [() => m.trends_m_to_resolve(), () => m.trends_x_to_resolve(), signals],
  sentences: [() => m.trends_m_sentences(), () => m.trends_x_sentences(), null],
  kept: [() => m.trends_m_kept(), () => m.trends_x_kept(), sentences],
  changed: [() => m.trends_m_changed(), () => m.trends_x_changed(), sentences],
  rejected: [() => m.trends_m_rejected(), () => m.trends_x_rejected(), sentences],
  distance: [() => m.trends_m_distance(), () => m.trends_x_distance(), () => m.trends_of_sections()],
  hits: [() => m.trends_m_hits(), () => m.trends_x_hits(), null],
  touched: [() => m.trends_m_touched(), () => m.trends_x_touched(), null],
  closed: [() => m.trends_m_closed(), () => m.trends_x_closed(), null],
  'still-open': [() => m.trends_m_still_open(), () => m.trends_x_still_open(), trajectories],
  'with-stuck': [() => m.trends_m_with_stuck(), () => m.trends_x_with_stuck(), trajectories],
  done: [() => m.trends_m_done(), () => m.trends_x_done(), actions],
  stuck: [() => m.trends_m_stuck(), () => m.trends_x_stuck(), actions],
  'followed-up': [() => m.trends_m_followed_up(), () => m.trends_x_followed_up(), trajectories],
  'read-by-judge': [() => m.trends_m_read_by_judge(), () => m.trends_x_read_by_judge(), null],
  'tokens-in': [() => m.trends_m_tokens_in(), () => m.trends_x_tokens_in(), conversations],
  'tokens-out': [() => m.trends_m_tokens_out(), () => m.trends_x_tokens_out(), conversations],
  euro: [() => m.trends_m_euro(), () => m.trends_x_euro(), conversations],
  'euro-each': [() => m.trends_m_euro_each(), () => m.trends_x_euro_each(), conversations],
};

/** A measure in words. Criteria and questions to clients have names of their own. */
export function wordMeasure(view: ViewName, id: string): { name: string; meaning: string; noun: string | null } {
  const own = measures[id];
  if (own) return { name: own[0](), meaning: own[1](), noun: own[2]?.() ?? null };
  if (view === 'satisfaction')
    return { name: satisfactionWords[id as keyof typeof satisfactionWords](), meaning: m.trends_x_satisfied(), noun: m.trends_of_answers() };
  return { name: wordCriterion(id as Criterion), meaning: m.trends_x_criterion({ good: wordAnchor(id as Criterion, 4) }), noun: conversations() };
}

/** "oktober 2026", "3e kwartaal 2026". */
export function wordPeriod(unit: Unit, firstDay: string): string {
  const [year, month] = firstDay.split('-').map(Number) as [number, number];
  if (unit === 'quarter') return m.trends_quarter({ quarter: Math.ceil(month / 3), year });
  return new Intl.DateTimeFormat(getLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, 1)));
}

const number = (value: number, digits: number) => new Intl.NumberFormat(getLocale(), { maximumFractionDigits: digits }).format(value);

/** A figure as people read it. */
export function wordFigure(kind: MeasureKind, id: string, value: number): string {
  if (id.startsWith('euro'))
    return new Intl.NumberFormat(getLocale(), { style: 'currency', currency: 'EUR', maximumFractionDigits: id === 'euro-each' ? 4 : 2 }).format(value);
  switch (kind) {
    case 'score':
      return new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
    case 'share':
      return new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: value > 0 && value < 0.1 ? 1 : 0 }).format(value);
    case 'minutes':
      return value < 120 ? m.trends_minutes({ value: number(value, 0) }) : m.trends_hours({ value: number(value / 60, 1) });
    case 'hours':
      return m.trends_hours({ value: number(value, 1) });
    default:
      return number(value, kind === 'mean' ? 1 : 0);
  }
}

export const wordCount = (value: number): string => number(value, 0);
