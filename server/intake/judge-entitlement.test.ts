import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EntitlementRule } from './entitlement-rule.ts';
import { judgeEntitlement, type Outcome, type ReasonCode, type Situation } from './judge-entitlement.ts';
import { loadRules } from './load-rules.ts';
import { readRules } from './read-rules.ts';

type Asking = {
  who: string;
  on: string;
  use?: string;
  employment?: Situation['employment'];
  regime?: Situation['regime'];
  residence?: Situation['residence'];
  worked?: number | null;
  equated?: number;
  lately?: number;
  cheques?: string[] | null;
  outcome: Outcome;
  because: ReasonCode;
  rule: string;
};
const people = parse(readFileSync(join(import.meta.dirname, 'people-who-ask.yaml'), 'utf8'), { schema: 'core' }) as Asking[];
const folder = join(import.meta.dirname, '../../knowledge/rules');
const broken: unknown[] = [];
const rules = loadRules(folder, (...line) => broken.push(line));
const known = (asking: Partial<Asking> = {}): Situation => ({
  employment: asking.employment === undefined ? 'employee' : asking.employment,
  regime: asking.regime === undefined ? 'full-time' : asking.regime,
  residence: asking.residence === undefined ? 'flanders' : asking.residence,
  monthsWorked: asking.worked === undefined ? 120 : asking.worked,
  monthsEquated: asking.equated ?? 0,
  monthsLately: asking.lately ?? 24,
  earlierCheques: asking.cheques === undefined ? [] : asking.cheques,
});

describe('people who ask for a voucher', () => {
  it('are more than forty, and every rule file is read', () => {
    expect(people.length).toBeGreaterThanOrEqual(40);
    expect(broken).toEqual([]);
    expect(new Set(people.map(({ rule }) => rule).filter(Boolean))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it.each(people.map((asking) => [asking.who, asking.on, asking] as const))('%s, %s', (_who, _on, asking) => {
    const { outcome, reasons } = judgeEntitlement(rules, known(asking), { requestedOn: asking.on, useOn: asking.use ?? null });
    expect(outcome).toBe(asking.outcome);
    const effect = { probably: 'for', 'probably-not': 'against', 'ask-vdab': 'unsure' }[asking.outcome];
    const deciding = reasons.find(({ code, effect: has }) => code === asking.because && has === effect);
    expect(deciding?.ruleId ?? '', `${asking.because} among ${reasons.map(({ code }) => code).join(', ')}`).toBe(asking.rule);
    if (asking.rule) {
      const rule = rules.find(({ id }) => id === asking.rule) as EntitlementRule;
      expect(deciding?.source?.origin).toBeTruthy();
      expect(deciding?.source?.checkedAt).toBe(rule.checkedAt);
    }
  });
});

describe('what is not sure', () => {
  const today = { requestedOn: '2026-05-04', useOn: null };
  const without = (id: string) => rules.filter((rule) => rule.id !== id);

  it('a gap in the dates of the rules is asked, whatever the situation', () => {
    for (const asking of [{}, { employment: 'job-seeker' as const }])
      expect(judgeEntitlement(without('cheque-2025-2026'), known(asking), today)).toMatchObject({
        outcome: 'ask-vdab',
        ruleId: null,
        reasons: [{ code: 'no-rule' }],
      });
  });

  it('a first session on a day for which there is no rule is asked', () => {
    const judged = judgeEntitlement(without('krediet-2027'), known(), { requestedOn: '2026-12-10', useOn: '2027-01-12' });
    expect(judged).toMatchObject({ outcome: 'ask-vdab', reasons: [{ code: 'no-rule' }, ...new Array(judged.reasons.length - 1).fill({})] });
  });

  it('two rules on one day are asked, and both are named', () => {
    const twice = rules.map((rule) => (rule.id === 'cheque-2020-2023' ? { ...rule, valid_to: '2024-01-31' } : rule));
    const judged = judgeEntitlement(twice, known(), { requestedOn: '2024-01-15', useOn: null });
    expect(judged.outcome).toBe('ask-vdab');
    expect(judged.reasons.map(({ code, ruleId }) => [code, ruleId])).toEqual([
      ['several-rules', 'cheque-2020-2023'],
      ['several-rules', 'cheque-2024-2025'],
    ]);
  });

  it('what is not verified never refuses anybody', () => {
    const doubted = rules.map((rule) =>
      rule.conditions?.monthsWorked
        ? { ...rule, conditions: { ...rule.conditions, monthsWorked: { ...rule.conditions.monthsWorked, verified: false } } }
        : rule,
    );
    expect(judgeEntitlement(rules, known({ worked: 10 }), today).outcome).toBe('probably-not');
    expect(judgeEntitlement(doubted, known({ worked: 10 }), today).outcome).toBe('ask-vdab');
  });

  it('hours and price are said with a probable right only, and the second voucher of 2021 gave three hours', () => {
    const on = { requestedOn: '2021-04-15', useOn: null };
    expect(judgeEntitlement(rules, known(), on).offer).toEqual({ minutes: 240, price: 40, verified: true });
    expect(judgeEntitlement(rules, known({ cheques: ['2020-06-01'] }), on).offer).toEqual({ minutes: 180, price: 40, verified: true });
    expect(judgeEntitlement(rules, known({ worked: 3 }), on).offer).toBeNull();
    expect(judgeEntitlement(rules, known(), today).offer).toMatchObject({ price: 90, verified: false });
  });
});

describe('a rule file that does not fit', () => {
  const whole = readFileSync(join(folder, 'cheque-2020-2023.yaml'), 'utf8');
  it.each([
    ['is no YAML', whole.replace('kind: cheque', 'kind: [cheque'), /./],
    ['has an employment that nobody knows', whole.replace('counts: [employee, interim', 'counts: [knight, interim'), /conditions\.employment/],
    ['ends before it begins', whole.replace('valid_to: 2023-12-31', 'valid_to: 2019-12-31'), /valid_to/],
    ['has a day that is none', whole.replace('valid_from: 2020-01-01', 'valid_from: 2020-02-30'), /valid_from/],
    ['says nothing of its source', whole.replace(/source:\n {2}origin: Belga.*\n {2}url:.*\n/, ''), /source/],
    ['is of a kind that nobody knows', whole.replace('kind: cheque', 'kind: chequ'), /kind/],
    ['is empty', '', /./],
    ['has a word too many', whole.replace('kind: cheque', 'kind: cheque\nminimumAge: 30'), /minimumAge/],
  ])('%s: it is refused by name and line, and the others stay', (_what, text, wrong) => {
    expect(text).not.toBe(whole);
    const read = readRules({ 'wrong.yaml': text, 'whole.yaml': whole });
    expect(read.rules.map(({ id }) => id)).toEqual(['whole']);
    expect(read.broken).toEqual([{ file: 'wrong.yaml', line: expect.any(Number), wrong: expect.stringMatching(wrong) }]);
  });

  it('a rule about something else is left to its own reader', () => {
    expect(readRules({ 'aftercare.yaml': 'kind: aftercare\nmonths: 12\n', 'whole.yaml': whole })).toMatchObject({ rules: [{ id: 'whole' }], broken: [] });
  });

  it('names the line where it stands', () => {
    const line = whole.split('\n').findIndex((each) => each.includes('valid_from')) + 1;
    expect(readRules({ 'a.yaml': whole.replace('valid_from: 2020-01-01', 'valid_from: morgen') }).broken).toMatchObject([{ line }]);
  });
});
