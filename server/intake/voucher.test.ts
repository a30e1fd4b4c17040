import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules } from './load-rules.ts';
import { holdsNationalNumber } from './national-number.ts';
import { lookAtVoucher, type VoucherFields, voucherFields } from './voucher.ts';

const rules = loadRules(join(import.meta.dirname, '../../knowledge/rules'), () => undefined);
const today = '2026-11-27';
const cheque: VoucherFields = {
  kind: 'cheque',
  minutes: 240,
  usedBeforeMinutes: 0,
  requestedOn: '2026-04-14',
  validUntil: '2027-07-14',
  number: '2604 1187 0032',
  customerNumber: '55 410 27',
};

describe('a voucher', () => {
  it.each([
    ['nothing to look at twice', {}, [], 'cheque-2025-2026'],
    ['valid until yesterday', { validUntil: '2026-11-26' }, ['expired'], 'cheque-2025-2026'],
    ['valid until today', { validUntil: '2026-11-27' }, ['expires-soon'], 'cheque-2025-2026'],
    ['valid for three more weeks', { validUntil: '2026-12-18' }, ['expires-soon'], 'cheque-2025-2026'],
    ['valid for a day more than that', { validUntil: '2026-12-19' }, [], 'cheque-2025-2026'],
    ['without a date', { validUntil: null }, [], 'cheque-2025-2026'],
    ['three hours, which that rule does not give', { minutes: 180 }, ['other-minutes'], 'cheque-2025-2026'],
    ['three hours in 2021, which it gave', { minutes: 180, requestedOn: '2021-04-14' }, [], 'cheque-2020-2023'],
    ['no number', { number: null }, ['no-number'], 'cheque-2025-2026'],
    ['asked for before there were any', { requestedOn: '2013-01-05' }, ['no-rule'], null],
    ['a credit in 2026', { kind: 'credit' as const, minutes: 360 }, ['other-kind'], 'cheque-2025-2026'],
    ['a cheque in 2027', { requestedOn: '2027-01-12' }, ['asked-later', 'other-kind'], 'krediet-2027'],
    ['paid by the client', { kind: 'own' as const, number: null, minutes: 300 }, [], null],
  ] as const)('%s', (_what, change, warnings, ruleId) => {
    expect(lookAtVoucher(rules, { ...cheque, ...change }, today)).toEqual({ ruleId, warnings });
  });

  it('on a day with two rules is tied to none', () => {
    const twice = rules.map((rule) => (rule.id === 'cheque-2020-2023' ? { ...rule, valid_to: '2024-12-31' } : rule));
    expect(lookAtVoucher(twice, { ...cheque, requestedOn: '2024-05-05' }, today)).toEqual({ ruleId: null, warnings: ['several-rules'] });
  });

  it.each([
    ['more used than there is', { usedBeforeMinutes: 241 }],
    ['ends before it was asked for', { validUntil: '2026-04-13' }],
    ['a day that is none', { requestedOn: '2026-02-30' }],
    ['no minutes', { minutes: 0 }],
    ['a number that is none', { number: '<b>1</b>' }],
    ['a word too many', { nationalNumber: '85073003328' }],
  ])('is refused: %s', (_what, change) => {
    expect(voucherFields.safeParse({ ...cheque, ...change }).success).toBe(false);
  });

  it('has no number where the line is empty', () => {
    expect(voucherFields.parse({ ...cheque, number: '  ', customerNumber: null })).toMatchObject({ number: null, customerNumber: null });
  });
});

describe('a national number', () => {
  it.each([
    '85073003328',
    '85.07.30-033.28',
    '85 07 30 033 28',
    '850730-033-28',
    'rrn 85.07.30-033.28, gsm 0470 12 34 56',
    // Born from 2000 on: a 2 stands in front when the check is made.
    '17073003384',
    '17.07.30-033.84',
    // Of somebody who is not in the register: the month is 20 or 40 higher.
    '85473003317',
  ])('is found in %s', (text) => {
    expect(holdsNationalNumber(text)).toBe(true);
  });
  it.each(['85073003329', '0470 12 34 56', 'BE68 5390 0754 7034', '850730033281', '2604 1187 0032', 'drie keer', '', '112 en 1813 en 106'])(
    'is not in %s',
    (text) => {
      expect(holdsNationalNumber(text)).toBe(false);
    },
  );
});
