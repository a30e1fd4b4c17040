// Whether somebody probably has a right to a voucher, on the day they ask for it: probably, probably not, or ask VDAB. Nobody is refused
// or admitted by it: a person reads the reasons and decides. What is not known, or not verified, never tips the scale; where dates leave
// a gap or an overlap, or a voucher crosses a change of the rules, the answer is to ask. Pure.
import { type Conditions, type EntitlementRule, type Employment, holdsOn, type Regime, type Residence, type Said } from './entitlement-rule.ts';

/** Null everywhere: not known. */
export type Situation = {
  employment: Employment | null;
  regime: Regime | null;
  residence: Residence | null;
  /** Months of work over the whole career. */
  monthsWorked: number | null;
  /** Months of sickness or leave with a contract that may count as work. */
  monthsEquated: number;
  /** Months of work in the two years before the request. */
  monthsLately: number | null;
  /** The days on which earlier vouchers were used; empty: none. */
  earlierCheques: readonly string[] | null;
};
/** ISO days. `useOn`: the first session, where it is known. */
export type EntitlementDates = { requestedOn: string; useOn: string | null };

export const outcomes = ['probably', 'probably-not', 'ask-vdab'] as const;
export type Outcome = (typeof outcomes)[number];
export const reasonCodes = [
  'no-rule',
  'several-rules',
  'announced',
  'start-uncertain',
  'limited',
  'bought-before-change',
  'rule-not-verified',
  'employment-counts',
  'employment-excluded',
  'employment-unlisted',
  'employment-unknown',
  'regime-counts',
  'regime-unlisted',
  'regime-unknown',
  'residence-counts',
  'residence-excluded',
  'residence-unlisted',
  'residence-unknown',
  'months-enough',
  'months-short',
  'months-with-equated',
  'months-unknown',
  'lately-enough',
  'lately-short',
  'lately-unknown',
  'cheques-left',
  'cheques-used-up',
  'cheques-on-the-edge',
  'cheques-unknown',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
/** What it does to the answer; `note`: something to know that changes nothing. */
export type Effect = 'for' | 'against' | 'unsure' | 'note';
export type ReasonSource = { origin: string; url: string | null; checkedAt: string; verified: boolean };
export type Reason = {
  code: ReasonCode;
  effect: Effect;
  params: Readonly<Record<string, string | number>>;
  /** Null where no rule holds. */
  ruleId: string | null;
  source: ReasonSource | null;
};
export type Offer = { minutes: number; price: number | null; verified: boolean };
export type Judgement = { outcome: Outcome; reasons: Reason[]; ruleId: string | null; offer: Offer | null };

/** The rules by which a voucher of this day is judged; the screen shows more than one as a doubt. */
export const rulesOn = (rules: readonly EntitlementRule[], on: string): EntitlementRule[] => rules.filter((rule) => holdsOn(rule, on));

/** The one rule of a day; null where there is none, or more than one. */
export function ruleOn(rules: readonly EntitlementRule[], on: string): EntitlementRule | null {
  const [first, ...others] = rulesOn(rules, on);
  return first && others.length === 0 ? first : null;
}

/** The answer with every reason, the ones that decide first. */
export function judgeEntitlement(rules: readonly EntitlementRule[], situation: Situation, { requestedOn, useOn }: EntitlementDates): Judgement {
  const held = rulesOn(rules, requestedOn);
  const [rule] = held;
  if (!rule) return { outcome: 'ask-vdab', reasons: [plain('no-rule', { on: requestedOn })], ruleId: null, offer: null };
  if (held.length > 1) {
    const reasons = held.map((each) => reason(each, each, 'several-rules', 'unsure', { on: requestedOn, rule: each.title }));
    return { outcome: 'ask-vdab', reasons, ruleId: null, offer: null };
  }
  const dates = doubtsOfDates(rules, rule, requestedOn, useOn);
  const asked = rule.conditions ? askConditions(rule, rule.conditions, situation, requestedOn) : [];
  const notes = rule.verified ? [] : [reason(rule, rule, 'rule-not-verified', 'note', { title: rule.title })];
  const found = [...dates, ...asked];
  const outcome = dates.length > 0 ? 'ask-vdab' : decide(asked);
  const order: Record<Effect, number> = outcome === 'probably-not' ? { against: 0, unsure: 1, for: 2, note: 3 } : { unsure: 0, against: 1, for: 2, note: 3 };
  const reasons = [...found, ...notes].sort((a, b) => order[a.effect] - order[b.effect]);
  return { outcome, reasons, ruleId: rule.id, offer: outcome === 'probably' ? offerOf(rule, situation, requestedOn) : null };
}

/** What cannot be said from the dates alone, whatever the situation. */
function doubtsOfDates(rules: readonly EntitlementRule[], rule: EntitlementRule, requestedOn: string, useOn: string | null): Reason[] {
  const doubts: Reason[] = [];
  if (rule.announced) doubts.push(reason(rule, rule, 'announced', 'unsure', { title: rule.title, from: rule.valid_from }));
  // The doubt belongs to the rule that begins, also for who asked a little before.
  for (const each of rules) {
    const span = each.start_uncertain;
    if (span && span.from <= requestedOn && requestedOn <= span.to)
      doubts.push(reason(each, span, 'start-uncertain', 'unsure', { title: each.title, from: span.from, to: span.to }));
  }
  const { limited } = rule;
  if (limited && limited.from <= requestedOn && requestedOn <= limited.to)
    doubts.push(reason(rule, limited, 'limited', 'unsure', { from: limited.from, to: limited.to }));
  if (useOn !== null && useOn > requestedOn) {
    const later = rulesOn(rules, useOn);
    if (later.length !== 1)
      doubts.push(plain(later.length === 0 ? 'no-rule' : 'several-rules', { on: useOn, rule: later.map(({ title }) => title).join(' / ') }));
    else if (later[0] && later[0].id !== rule.id)
      doubts.push(reason(later[0], later[0], 'bought-before-change', 'unsure', { requestedOn, useOn, changedOn: later[0].valid_from }));
  }
  return doubts;
}

function askConditions(rule: EntitlementRule, asked: Conditions, situation: Situation, on: string): Reason[] {
  const say = (said: Said, code: ReasonCode, effect: Effect, params: Reason['params'] = {}) => reason(rule, said, code, effect, params);
  /** What speaks against somebody counts only where it is verified. */
  const against = (said: Said): Effect => (said.verified ? 'against' : 'unsure');
  const reasons: Reason[] = [];

  const { employment, regime, residence } = situation;
  if (employment === null) reasons.push(say(asked.employment, 'employment-unknown', 'unsure'));
  else if (asked.employment.counts.includes(employment)) reasons.push(say(asked.employment, 'employment-counts', 'for', { employment }));
  else if (asked.employment.excluded.includes(employment))
    reasons.push(say(asked.employment, 'employment-excluded', against(asked.employment), { employment }));
  else reasons.push(say(asked.employment, 'employment-unlisted', 'unsure', { employment }));

  // Who does not work has no working time either: nothing is asked twice.
  if (employment === null || !asked.employment.excluded.includes(employment)) {
    if (regime === null) reasons.push(say(asked.regime, 'regime-unknown', 'unsure'));
    else if (asked.regime.counts.includes(regime)) reasons.push(say(asked.regime, 'regime-counts', 'for', { regime }));
    else reasons.push(say(asked.regime, 'regime-unlisted', 'unsure', { regime }));
  }

  if (residence === null) reasons.push(say(asked.residence, 'residence-unknown', 'unsure'));
  else if (asked.residence.counts.includes(residence)) reasons.push(say(asked.residence, 'residence-counts', 'for', { residence }));
  else if (asked.residence.excluded.includes(residence)) reasons.push(say(asked.residence, 'residence-excluded', against(asked.residence), { residence }));
  else reasons.push(say(asked.residence, 'residence-unlisted', 'unsure', { residence }));

  if (asked.monthsWorked) {
    const { atLeast, equated } = asked.monthsWorked;
    const { monthsWorked: months, monthsEquated } = situation;
    if (months === null) reasons.push(say(asked.monthsWorked, 'months-unknown', 'unsure', { atLeast }));
    else if (months >= atLeast) reasons.push(say(asked.monthsWorked, 'months-enough', 'for', { months, atLeast }));
    else if (equated && months + monthsEquated >= atLeast)
      reasons.push(say(equated, 'months-with-equated', equated.verified ? 'for' : 'unsure', { months, equated: monthsEquated, atLeast }));
    else reasons.push(say(asked.monthsWorked, 'months-short', against(asked.monthsWorked), { months, atLeast }));
  }
  if (asked.monthsLately) {
    const { atLeastInterim } = asked.monthsLately;
    const atLeast = employment === 'interim' && atLeastInterim ? atLeastInterim : asked.monthsLately.atLeast;
    const { monthsLately: months } = situation;
    if (months === null) reasons.push(say(asked.monthsLately, 'lately-unknown', 'unsure', { atLeast }));
    else if (months >= atLeast) reasons.push(say(asked.monthsLately, 'lately-enough', 'for', { months, atLeast }));
    else reasons.push(say(asked.monthsLately, 'lately-short', against(asked.monthsLately), { months, atLeast }));
  }
  for (const earlier of asked.earlier) {
    const params = { atMost: earlier.atMost, years: earlier.withinYears ?? 0 };
    if (situation.earlierCheques === null) {
      reasons.push(say(earlier, 'cheques-unknown', 'unsure', params));
      continue;
    }
    const since = earlier.withinYears === undefined ? '' : yearsBefore(on, earlier.withinYears);
    const used = situation.earlierCheques.filter((used) => used > since).length;
    const onTheEdge = situation.earlierCheques.filter((used) => used === since).length;
    if (used > earlier.atMost) reasons.push(say(earlier, 'cheques-used-up', against(earlier), { ...params, used }));
    else if (used + onTheEdge > earlier.atMost) reasons.push(say(earlier, 'cheques-on-the-edge', 'unsure', { ...params, used: used + onTheEdge }));
    else reasons.push(say(earlier, 'cheques-left', 'for', { ...params, used }));
  }
  return reasons;
}

function decide(reasons: readonly Reason[]): Outcome {
  if (reasons.some(({ effect }) => effect === 'against')) return 'probably-not';
  return reasons.some(({ effect }) => effect === 'unsure') ? 'ask-vdab' : 'probably';
}

/** What the next voucher gives, after those of the same stretch of years. */
function offerOf(rule: EntitlementRule, { earlierCheques }: Situation, on: string): Offer | null {
  const within = rule.conditions?.earlier.find(({ withinYears }) => withinYears !== undefined)?.withinYears;
  const since = within === undefined ? '' : yearsBefore(on, within);
  const offer = rule.offers[(earlierCheques ?? []).filter((used) => used > since).length];
  return offer ? { minutes: offer.minutes, price: offer.price, verified: offer.verified } : null;
}

/** The same day so many years before; 29 February becomes 1 March. */
function yearsBefore(day: string, years: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.toISOString().slice(0, 10);
}

function reason(rule: EntitlementRule, said: Said, code: ReasonCode, effect: Effect, params: Reason['params']): Reason {
  const { origin, url } = said.source ?? rule.source;
  return { code, effect, params, ruleId: rule.id, source: { origin, url: url ?? null, checkedAt: rule.checkedAt, verified: said.verified } };
}

const plain = (code: ReasonCode, params: Reason['params']): Reason => ({ code, effect: 'unsure', params, ruleId: null, source: null });
