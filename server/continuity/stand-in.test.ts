import { describe, expect, it } from 'vitest';
import { findGaps, lengthOf, overlaps, whenOf } from './stand-in.ts';

const july = { from: '2026-07-06', until: '2026-07-24' };

describe('who stands in', () => {
  it.each([
    ['2026-07-05', 'ahead'],
    ['2026-07-06', 'now'],
    ['2026-07-24', 'now'],
    ['2026-07-25', 'over'],
  ] as const)('on %s it is %s: the first and the last day count', (today, when) => expect(whenOf(july, today)).toBe(when));

  it('periods that share one day overlap', () => {
    expect(overlaps(july, { from: '2026-07-24', until: '2026-08-01' })).toBe(true);
    expect(overlaps(july, { from: '2026-07-25', until: '2026-08-01' })).toBe(false);
    expect(lengthOf({ from: '2026-07-06', until: '2026-07-06' })).toBe(1);
  });
});

describe('days on which nobody is there', () => {
  const away = [{ from: '2026-07-06', to: '2026-07-10' }];
  const gaps = (
    periods: Parameters<typeof findGaps>[1],
    usual: string | null,
    standInAway: [string, { from: string; to: string }[]][] = [],
    today = '2026-06-01',
  ) => findGaps(away, periods, usual, new Map(standInAway), today);

  it('there are none while the usual stand-in is there', () => expect(gaps([], 'karim')).toEqual([]));
  it('all of them without anybody', () => expect(gaps([], null)).toEqual([{ from: '2026-07-06', until: '2026-07-10' }]));
  it('those on which the stand-in is away too', () =>
    expect(gaps([], 'karim', [['karim', [{ from: '2026-07-08', to: '2026-07-09' }]]])).toEqual([{ from: '2026-07-08', until: '2026-07-09' }]));
  it('none where a colleague was named for them', () =>
    expect(gaps([{ from: '2026-07-08', until: '2026-07-09', standInId: 'samira' }], 'karim', [['karim', [{ from: '2026-07-08', to: '2026-07-09' }]]])).toEqual(
      [],
    ));
  it('days that are over are no gap', () => expect(gaps([], null, [], '2026-07-09')).toEqual([{ from: '2026-07-09', until: '2026-07-10' }]));
  it('two gaps stay two', () =>
    expect(gaps([{ from: '2026-07-07', until: '2026-07-08', standInId: 'samira' }], null)).toEqual([
      { from: '2026-07-06', until: '2026-07-06' },
      { from: '2026-07-09', until: '2026-07-10' },
    ]));
});
