// The words of the right to a voucher: what somebody does and where they live, the answer, and each reason with its figures and days.
import type { Employment, Regime, Residence } from '../../../server/intake/entitlement-rule.ts';
import type { Outcome, Reason, ReasonCode } from '../../../server/intake/judge-entitlement.ts';
import { m } from '../../paraglide/messages.js';
import { middayOf } from '../between/days.ts';
import { longDate } from '../time.ts';

export const employmentWords: Record<Employment, () => string> = {
  employee: () => m.intake_employment_employee(),
  interim: () => m.intake_employment_interim(),
  'self-employed': () => m.intake_employment_self_employed(),
  'self-employed-secondary': () => m.intake_employment_self_employed_secondary(),
  'assisting-spouse': () => m.intake_employment_assisting_spouse(),
  'civil-servant': () => m.intake_employment_civil_servant(),
  'sick-with-contract': () => m.intake_employment_sick_with_contract(),
  'on-leave': () => m.intake_employment_on_leave(),
  'in-notice': () => m.intake_employment_in_notice(),
  'job-seeker': () => m.intake_employment_job_seeker(),
  'not-working': () => m.intake_employment_not_working(),
};

export const regimeWords: Record<Regime, () => string> = {
  'full-time': () => m.intake_regime_full_time(),
  'part-time': () => m.intake_regime_part_time(),
};

export const residenceWords: Record<Residence, () => string> = {
  flanders: () => m.intake_residence_flanders(),
  brussels: () => m.intake_residence_brussels(),
  wallonia: () => m.intake_residence_wallonia(),
  'wallonia-moved': () => m.intake_residence_wallonia_moved(),
  eea: () => m.intake_residence_eea(),
  elsewhere: () => m.intake_residence_elsewhere(),
};

export const outcomeWords: Record<Outcome, () => string> = {
  probably: () => m.intake_outcome_probably(),
  'probably-not': () => m.intake_outcome_probably_not(),
  'ask-vdab': () => m.intake_outcome_ask_vdab(),
};

type Param = (name: string) => string;
const reasonWords: Record<ReasonCode, (p: Param) => string> = {
  'no-rule': (p) => m.intake_reason_no_rule({ on: p('on') }),
  'several-rules': (p) => m.intake_reason_several_rules({ on: p('on'), rule: p('rule') }),
  announced: (p) => m.intake_reason_announced({ title: p('title') }),
  'start-uncertain': (p) => m.intake_reason_start_uncertain({ from: p('from'), to: p('to'), title: p('title') }),
  limited: (p) => m.intake_reason_limited({ from: p('from'), to: p('to') }),
  'bought-before-change': (p) => m.intake_reason_bought_before_change({ requestedOn: p('requestedOn'), useOn: p('useOn'), changedOn: p('changedOn') }),
  'rule-not-verified': (p) => m.intake_reason_rule_not_verified({ title: p('title') }),
  'employment-counts': (p) => m.intake_reason_employment_counts({ employment: p('employment') }),
  'employment-excluded': (p) => m.intake_reason_employment_excluded({ employment: p('employment') }),
  'employment-unlisted': (p) => m.intake_reason_employment_unlisted({ employment: p('employment') }),
  'employment-unknown': () => m.intake_reason_employment_unknown(),
  'regime-counts': () => m.intake_reason_regime_counts(),
  'regime-unlisted': () => m.intake_reason_regime_unlisted(),
  'regime-unknown': () => m.intake_reason_regime_unknown(),
  'residence-counts': (p) => m.intake_reason_residence_counts({ residence: p('residence') }),
  'residence-excluded': (p) => m.intake_reason_residence_excluded({ residence: p('residence') }),
  'residence-unlisted': (p) => m.intake_reason_residence_unlisted({ residence: p('residence') }),
  'residence-unknown': () => m.intake_reason_residence_unknown(),
  'months-enough': (p) => m.intake_reason_months_enough({ months: p('months'), atLeast: p('atLeast') }),
  'months-short': (p) => m.intake_reason_months_short({ months: p('months'), atLeast: p('atLeast') }),
  'months-with-equated': (p) => m.intake_reason_months_with_equated({ months: p('months'), equated: p('equated'), atLeast: p('atLeast') }),
  'months-unknown': (p) => m.intake_reason_months_unknown({ atLeast: p('atLeast') }),
  'lately-enough': (p) => m.intake_reason_lately_enough({ months: p('months'), atLeast: p('atLeast') }),
  'lately-short': (p) => m.intake_reason_lately_short({ months: p('months'), atLeast: p('atLeast') }),
  'lately-unknown': (p) => m.intake_reason_lately_unknown({ atLeast: p('atLeast') }),
  'cheques-left': (p) =>
    p('years') === '0' ? m.intake_reason_cheques_never() : m.intake_reason_cheques_left({ years: p('years'), used: p('used'), atMost: p('atMost') }),
  'cheques-used-up': (p) =>
    p('years') === '0' ? m.intake_reason_cheques_ever() : m.intake_reason_cheques_used_up({ years: p('years'), used: p('used'), atMost: p('atMost') }),
  'cheques-on-the-edge': (p) => m.intake_reason_cheques_on_the_edge({ years: p('years') }),
  'cheques-unknown': () => m.intake_reason_cheques_unknown(),
};

const days = ['on', 'from', 'to', 'requestedOn', 'useOn', 'changedOn'];

/** One reason in words. */
export function wordReason({ code, params }: Reason): string {
  return reasonWords[code]((name) => {
    const value = params[name] ?? '';
    if (days.includes(name)) return longDate(middayOf(String(value)));
    if (name === 'employment') return employmentWords[value as Employment]?.() ?? String(value);
    if (name === 'residence') return residenceWords[value as Residence]?.() ?? String(value);
    return String(value);
  });
}
