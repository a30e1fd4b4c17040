import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import type { ListedChange } from './prompt-queries.ts';
import { wordPrompt, wordVersion } from './word-prompt.ts';

const settings: Record<string, () => string> = {
  'four-eyes': () => m.changes_setting_four_eyes(),
  'four-eyes-prompts': () => m.changes_setting_four_eyes_prompts(),
  'escalation-minutes': () => m.changes_setting_escalation(),
  'double-rating-share': () => m.changes_setting_double_rating(),
  'sample-rate': () => m.changes_setting_sample_rate(),
  'sample-at-least': () => m.changes_setting_sample_at_least(),
  'agreement-least-kappa': () => m.changes_setting_least_kappa(),
  'agreement-fewest-pairs': () => m.changes_setting_fewest_pairs(),
  'language-level': () => m.changes_setting_language_level(),
  logo: () => m.changes_setting_logo(),
};

/** What changed, in a few words; a setting without words here by its own name. */
export function wordChange({ kind, name }: Pick<ListedChange, 'kind' | 'name'>): string {
  if (kind === 'prompt-written') return m.changes_prompt_written({ name: wordPrompt(name) });
  if (kind === 'prompt-in-use') return m.changes_prompt_in_use({ name: wordPrompt(name) });
  return settings[name]?.() ?? name;
}

const inLanguage = (format: Intl.NumberFormatOptions, value: number): string => new Intl.NumberFormat(getLocale(), format).format(value);

/** A value before or after, as a person reads it. */
export function wordValue({ kind, name }: Pick<ListedChange, 'kind' | 'name'>, value: ListedChange['to']): string {
  if (value === null) return '';
  if (kind !== 'setting' && typeof value === 'number') return wordVersion(value);
  if (typeof value === 'boolean') return value ? m.changes_on() : m.changes_off();
  if (name === 'escalation-minutes' && typeof value === 'number') return m.duration_minutes({ count: value });
  if ((name === 'double-rating-share' || name === 'sample-rate') && typeof value === 'number')
    return inLanguage({ style: 'percent', maximumFractionDigits: 1 }, value);
  if (name === 'agreement-least-kappa' && typeof value === 'number') return inLanguage({ minimumFractionDigits: 2, maximumFractionDigits: 2 }, value);
  if (name === 'logo') return value === 'none' ? m.changes_logo_none() : String(value).toUpperCase();
  return String(value);
}
