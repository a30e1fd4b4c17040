import { describe, expect, it } from 'vitest';
import { askAlternatives, countRealisation, dueOf, stuckSince } from './follow-up.ts';

describe('following up', () => {
  it('counts every action once and names no percentage', () => {
    expect(countRealisation([{ status: 'done' }, { status: 'done' }, { status: 'stuck' }, { status: 'dropped' }])).toEqual({
      open: 0,
      doing: 0,
      done: 2,
      stuck: 1,
      dropped: 1,
      total: 4,
    });
  });

  it('says what is due, until it is done or dropped', () => {
    expect(dueOf({ status: 'open', dueOn: '2026-05-03' }, '2026-05-04')).toBe('overdue');
    expect(dueOf({ status: 'doing', dueOn: '2026-05-11' }, '2026-05-04')).toBe('soon');
    expect(dueOf({ status: 'open', dueOn: '2026-05-12' }, '2026-05-04')).toBeNull();
    expect(dueOf({ status: 'done', dueOn: '2026-05-03' }, '2026-05-04')).toBeNull();
    expect(dueOf({ status: 'open', dueOn: null }, '2026-05-04')).toBeNull();
  });

  it('knows since when something is stuck and how often it was', () => {
    const step = (status: 'stuck' | 'doing', at: string) => ({ itemId: 'a', status, note: null, at });
    expect(stuckSince('a', [step('stuck', '1'), step('doing', '2'), step('stuck', '3'), step('stuck', '4')])).toEqual({ since: '3', times: 2 });
    expect(stuckSince('a', [step('stuck', '1'), step('doing', '2')])).toBeNull();
    expect(stuckSince('b', [step('stuck', '1')])).toBeNull();
  });

  it('asks at most three questions, the fitting ones first', () => {
    const none = { times: 1, isOverdue: false, hasInsight: false, hasDone: false, with: null, barriers: [] };
    expect(askAlternatives(none)).toEqual(['who-helps', 'smaller', 'still-wanted']);
    expect(askAlternatives({ ...none, times: 2, barriers: ['time'], hasInsight: true, isOverdue: true })).toEqual([
      'again-stuck',
      'barrier-first',
      'insight-says',
    ]);
    expect(askAlternatives({ ...none, with: 'Ine', hasDone: true })).toEqual(['what-worked', 'smaller', 'still-wanted']);
  });
});
