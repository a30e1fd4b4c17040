// The table and the two decisions of an audit.
import { describe, expect, test } from 'vitest';
import { criteria } from '../evaluation/rubric.ts';
import { auditDeeds, auditStatuses, canDo, disagreements, type Sheet, settle, statusAfter, stillToScore } from './audit.ts';

const sheet = (score: number | null, except: Partial<Record<string, number | null>> = {}): Sheet =>
  Object.fromEntries(criteria.map((criterion) => [criterion, { score: criterion in except ? (except[criterion] ?? null) : score, note: '' }]));

test('what can be done in which status', () => {
  const table = Object.fromEntries(auditStatuses.map((status) => [status, auditDeeds.filter((deed) => canDo(deed, status))]));
  expect(table).toEqual({
    open: ['claim', 'save', 'release', 'finish', 'reveal'],
    rated: ['reveal'],
    'to-settle': ['settle', 'reveal'],
    settled: ['reveal'],
    void: [],
  });
});

test('a sheet is whole when every criterion has a score or "not to judge"', () => {
  expect(stillToScore({})).toEqual(criteria);
  expect(stillToScore(sheet(null))).toEqual([]);
  const { repetition: _, limits: __, ...rest } = sheet(3);
  expect(stillToScore(rest)).toEqual(['limits', 'repetition']);
});

describe('two people differ', () => {
  test.each([
    ['one point apart', sheet(3), sheet(3, { grounded: 4 }), []],
    ['two points apart', sheet(3), sheet(3, { grounded: 5 }), ['grounded']],
    ['across the line on a criterion where harm can be done', sheet(4), sheet(4, { limits: 3 }), ['limits']],
    ['across the line elsewhere', sheet(4), sheet(4, { repetition: 3 }), []],
    ['on one side of the line', sheet(5), sheet(5, { limits: 4 }), []],
    ['who could not judge does not differ', sheet(1), sheet(null), []],
  ] as const)('%s', (_, one, other, differ) => {
    expect(disagreements([one, other])).toEqual(differ);
    expect(disagreements([other, one])).toEqual(differ);
    expect(statusAfter([one, other])).toBe(differ.length > 0 ? 'to-settle' : 'rated');
  });

  test('one rater has nobody to differ with', () => {
    expect(statusAfter([sheet(1)])).toBe('rated');
  });
});

describe('settling', () => {
  const raters = ['ann', 'ben'];
  test('a third person decides', () => {
    expect(settle('cas', raters, 3, null)).toEqual({ status: 'final', settledBy: 'cas', agreedBy: null });
    expect(settle('cas', raters, 3, { score: 2, settledBy: 'ann' })).toEqual({ status: 'final', settledBy: 'cas', agreedBy: null });
  });
  test('a rater proposes, and the other one agrees with the same score', () => {
    expect(settle('ann', raters, 3, null)).toEqual({ status: 'proposed', settledBy: 'ann', agreedBy: null });
    expect(settle('ben', raters, 3, { score: 3, settledBy: 'ann' })).toEqual({ status: 'final', settledBy: 'ann', agreedBy: 'ben' });
  });
  test('nobody agrees with themself, and another score is another proposal', () => {
    expect(settle('ann', raters, 3, { score: 3, settledBy: 'ann' })).toEqual({ status: 'proposed', settledBy: 'ann', agreedBy: null });
    expect(settle('ben', raters, 4, { score: 3, settledBy: 'ann' })).toEqual({ status: 'proposed', settledBy: 'ben', agreedBy: null });
  });
});
