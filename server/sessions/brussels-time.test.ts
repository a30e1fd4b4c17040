import { describe, expect, it, test } from 'vitest';
import { beginOfDay, dayAfter, localOf, momentOfLocal } from './brussels-time.ts';

describe('a day and an hour in Brussels', () => {
  test.each([
    ['2026-07-01', '14:00', '2026-07-01T12:00:00.000Z'],
    ['2026-12-01', '14:00', '2026-12-01T13:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, at) => {
    expect(momentOfLocal({ day, time })).toEqual({ at: new Date(at) });
    expect(localOf(new Date(at))).toEqual({ day, time });
  });
  test.each(['02:00', '02:30', '02:59'])('in the night that the clock goes forward, %s is not there', (time) => {
    expect(momentOfLocal({ day: '2027-03-28', time })).toEqual({ refused: 'no-such-time' });
  });
  test.each(['02:00', '02:30', '02:59'])('in the night that it goes back, %s comes twice: a person says which', (time) => {
    expect(momentOfLocal({ day: '2026-10-25', time })).toEqual({ refused: 'time-comes-twice' });
    const [first, second] = (['first', 'second'] as const).map((which) => momentOfLocal({ day: '2026-10-25', time, which }));
    if (!first || !second || 'refused' in first || 'refused' in second) throw new Error('both are there');
    expect(second.at.getTime() - first.at.getTime()).toBe(60 * 60_000);
    expect(localOf(first.at)).toEqual(localOf(second.at));
  });
  test('which of two does not matter where there is one', () => {
    expect(momentOfLocal({ day: '2026-12-01', time: '14:00', which: 'second' })).toEqual({ at: new Date('2026-12-01T13:00:00Z') });
  });
  test.each([
    ['2026-02-30', '10:00'],
    ['2026-12-01', '24:30'],
    ['morgen', '10:00'],
  ])('%s %s is no time', (day, time) => {
    expect(momentOfLocal({ day, time })).toEqual({ refused: 'no-such-time' });
  });
});

it('a session over the change of the clock takes as long as it takes', () => {
  const begin = momentOfLocal({ day: '2026-10-25', time: '01:30' });
  if ('refused' in begin) throw new Error('it is there');
  // Two hours later the clock says 2.30, for the second time.
  expect(localOf(new Date(begin.at.getTime() + 120 * 60_000))).toEqual({ day: '2026-10-25', time: '02:30' });
});

it('a day has 23 hours in March and 25 in October', () => {
  const hours = (day: string) => ((beginOfDay(dayAfter(day))?.getTime() ?? 0) - (beginOfDay(day)?.getTime() ?? 0)) / 3_600_000;
  expect(['2027-03-28', '2026-10-25', '2026-12-01'].map(hours)).toEqual([23, 25, 24]);
  expect(beginOfDay('geen dag')).toBeNull();
});
