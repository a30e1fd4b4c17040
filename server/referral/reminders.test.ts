import { describe, expect, test } from 'vitest';
import { isStillAskedFor, viewVoucher } from './pause.ts';
import { referralStatuses } from './referral.ts';
import { isOver, waitsOf } from './reminders.ts';

const now = new Date('2026-11-26T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const none = { pausedUntil: null, voucherValidUntil: null };
const voucher = (voucherValidUntil: string) => ({ pausedUntil: null, voucherValidUntil });
const quiet = { status: 'consented', movedAt: daysAgo(0), contactedAt: null, outcomeAskedAt: null, outcomeToldAt: null } as const;

describe('what a counsellor is reminded of', () => {
  test('a referral in which nothing happened for fourteen days, not for thirteen', () => {
    expect(waitsOf({ ...quiet, movedAt: daysAgo(14) }, none, now)).toEqual([{ reason: 'quiet', days: 14 }]);
    expect(waitsOf({ ...quiet, movedAt: daysAgo(13.9) }, none, now)).toEqual([]);
  });
  test('an outcome that was not asked thirty days after contact', () => {
    const contacted = { ...quiet, status: 'contacted', contactedAt: daysAgo(30) } as const;
    expect(waitsOf(contacted, none, now)).toEqual([{ reason: 'outcome-not-asked', days: 30 }]);
    expect(waitsOf({ ...contacted, contactedAt: daysAgo(29) }, none, now)).toEqual([]);
    expect(waitsOf({ ...contacted, outcomeAskedAt: daysAgo(1) }, none, now)).toEqual([]);
    expect(waitsOf({ ...contacted, outcomeToldAt: daysAgo(1) }, none, now)).toEqual([]);
  });
  test('a voucher that ends within forty-five days, or ended', () => {
    expect(waitsOf(quiet, voucher('2027-01-10'), now)).toEqual([{ reason: 'voucher-ends', days: 45 }]);
    expect(waitsOf(quiet, voucher('2027-01-11'), now)).toEqual([]);
    expect(waitsOf(quiet, voucher('2026-11-25'), now)).toEqual([{ reason: 'voucher-ends', days: -1 }]);
  });
  test('a pause whose last day is past, also where its referral is over, and not on that day itself', () => {
    const pausedUntil = '2026-11-25';
    expect(waitsOf(quiet, { ...none, pausedUntil }, now)).toEqual([{ reason: 'pause-over', days: 1 }]);
    expect(waitsOf({ ...quiet, status: 'withdrawn' }, { ...none, pausedUntil }, now)).toEqual([{ reason: 'pause-over', days: 1 }]);
    expect(waitsOf(quiet, { ...none, pausedUntil: '2026-11-26' }, now)).toEqual([]);
  });
  test('the day of the voucher changes at midnight in Brussels', () => {
    expect(waitsOf(quiet, voucher('2027-01-11'), new Date('2026-11-26T23:30:00Z'))).toEqual([{ reason: 'voucher-ends', days: 45 }]);
  });
  test.each(referralStatuses.filter(isOver))('nothing, once it is %s', (status) => {
    expect(waitsOf({ ...quiet, status, movedAt: daysAgo(90), contactedAt: daysAgo(90) }, voucher('2026-11-30'), now)).toEqual([]);
  });
});

describe('a pause that a referral asked for', () => {
  const pause = { pausedSince: daysAgo(3) };
  test('stays while another that was there before it is open', () => {
    expect(isStillAskedFor(pause, [{ status: 'consented', preparedAt: daysAgo(5) }])).toBe(true);
  });
  test('ends where the other is over, was only prepared, or came later', () => {
    for (const status of ['ended', 'declined', 'withdrawn', 'prepared'] as const)
      expect(isStillAskedFor(pause, [{ status, preparedAt: daysAgo(5) }])).toBe(false);
    expect(isStillAskedFor(pause, [{ status: 'consented', preparedAt: daysAgo(1) }])).toBe(false);
    expect(isStillAskedFor(pause, [])).toBe(false);
  });
});

describe('a pause and the voucher', () => {
  const pause = { pausedSince: daysAgo(3), pausedUntil: '2027-03-01', voucherValidUntil: '2027-06-30' };
  test('a pause that ends before the voucher does is fine', () => expect(viewVoucher(pause, now)).toBe('fine'));
  test('a pause that would run past the voucher is said', () => {
    expect(viewVoucher({ ...pause, voucherValidUntil: '2027-02-28' }, now)).toBe('ends-in-pause');
    expect(viewVoucher({ ...pause, voucherValidUntil: '2027-03-01' }, now)).toBe('fine');
  });
  test('an end that nobody set is held against what is near', () => {
    expect(viewVoucher({ ...pause, pausedUntil: null, voucherValidUntil: '2026-12-20' }, now)).toBe('ends-soon');
  });
  test('a voucher that ended, and one of which nobody wrote the day', () => {
    expect(viewVoucher({ ...pause, voucherValidUntil: '2026-11-25' }, now)).toBe('ended');
    expect(viewVoucher({ ...pause, voucherValidUntil: null }, now)).toBe('unknown');
  });
});
