import { describe, expect, it } from 'vitest';
import { chooseVoucher, countHours, fits, type Taken, type Voucher, warnOfHours } from './hours.ts';

const voucher = (id: string, minutes: number, over: Partial<Voucher> = {}): Voucher => ({ id, minutes, usedBeforeMinutes: 0, validUntil: null, ...over });
const held = (id: string, heldMinutes: number, voucherId: string | null = null): Taken => ({ id, voucherId, status: 'held', minutes: 60, heldMinutes });
const planned = (id: string, minutes: number): Taken => ({ id, voucherId: null, status: 'planned', minutes, heldMinutes: null });

describe('hours', () => {
  it('are what vouchers hold, less what was used before and what was held', () => {
    const hours = countHours([voucher('a', 240, { usedBeforeMinutes: 60 })], [held('1', 45), planned('2', 60)]);
    expect(hours).toMatchObject({ givenMinutes: 180, usedMinutes: 45, plannedMinutes: 60, leftMinutes: 135, overMinutes: 0 });
  });
  it('are unknown without a voucher: nothing is kept back and nothing is warned of', () => {
    const hours = countHours([], [held('1', 45)]);
    expect(hours).toMatchObject({ givenMinutes: null, leftMinutes: null, usedMinutes: 45, overMinutes: 0 });
    expect(fits(hours, 600)).toBe(true);
    expect(warnOfHours(hours, { sectionsToDo: 9, plannedDays: [] })).toEqual([]);
  });
  it('of sessions that were cancelled or missed are none', () => {
    const sessions: Taken[] = (['cancelled', 'missed'] as const).map((status) => ({ id: status, voucherId: 'a', status, minutes: 60, heldMinutes: null }));
    expect(countHours([voucher('a', 240)], sessions)).toMatchObject({ usedMinutes: 0, plannedMinutes: 0, leftMinutes: 240 });
  });
  it('come first from the voucher that ends first, and go on in the next', () => {
    const hours = countHours(
      [voucher('late', 240, { validUntil: '2027-06-01' }), voucher('soon', 60, { validUntil: '2027-01-01' }), voucher('none', 240)],
      [held('1', 90)],
    );
    expect(hours.vouchers.map(({ id, usedMinutes, leftMinutes }) => [id, usedMinutes, leftMinutes])).toEqual([
      ['soon', 60, 0],
      ['late', 30, 210],
      ['none', 0, 240],
    ]);
  });
  it('of a session that names its voucher are written there, whatever was held before', () => {
    const hours = countHours(
      [voucher('a', 60, { validUntil: '2027-01-01' }), voucher('b', 60, { validUntil: '2027-02-01' })],
      [held('1', 60), held('2', 60, 'a')],
    );
    expect(hours.vouchers.map(({ usedMinutes }) => usedMinutes)).toEqual([60, 60]);
  });
  it('beyond what there was are told, and nothing is left', () => {
    expect(countHours([voucher('a', 60)], [held('1', 60), held('2', 45)])).toMatchObject({ usedMinutes: 105, leftMinutes: 0, overMinutes: 45 });
  });
});

describe('a warning', () => {
  const left = (minutes: number, more: Taken[] = []) => countHours([voucher('a', 240, { validUntil: '2027-03-01' })], [held('1', 240 - minutes), ...more]);
  it.each([
    [91, 3, []],
    [90, 3, [{ code: 'plan-runs-short', leftMinutes: 90, takesMinutes: 90, sections: 3 }]],
    [30, 1, [{ code: 'plan-runs-short', leftMinutes: 30, takesMinutes: 90, sections: 1 }]],
    [30, 0, []],
    [0, 3, [{ code: 'hours-gone', overMinutes: 0 }]],
    [0, 0, [{ code: 'hours-gone', overMinutes: 0 }]],
  ])('with %i minutes left and %i sections to do', (minutes, sectionsToDo, expected) => {
    expect(warnOfHours(left(minutes), { sectionsToDo, plannedDays: [] })).toEqual(expected);
  });
  it('says when more is planned than is left', () => {
    expect(warnOfHours(left(120, [planned('2', 60), planned('3', 90)]), { sectionsToDo: 0, plannedDays: [] })).toEqual([
      { code: 'more-planned-than-left', leftMinutes: 120, plannedMinutes: 150 },
    ]);
  });
  it('says when sessions are planned after the voucher ends, on its last day not', () => {
    const days = (...plannedDays: string[]) => warnOfHours(left(200), { sectionsToDo: 0, plannedDays });
    expect(days('2027-03-01')).toEqual([]);
    expect(days('2027-03-01', '2027-03-02')).toEqual([{ code: 'after-voucher', validUntil: '2027-03-01', sessions: 1 }]);
  });
});

it.each([
  [60, true],
  [61, false],
])('beside an hour that is planned, %i more minutes fit in two hours: %s', (minutes, expected) => {
  expect(fits(countHours([voucher('a', 120)], [planned('1', 60)]), minutes)).toBe(expected);
});

it('a session is written on the first voucher that has room and still counts that day', () => {
  const hours = countHours([voucher('full', 60, { validUntil: '2027-01-01' }), voucher('late', 60, { validUntil: '2027-05-01' })], [held('1', 60)]);
  expect(chooseVoucher(hours, '2027-02-01')).toBe('late');
  expect(chooseVoucher(hours, '2027-06-01')).toBeNull();
});
