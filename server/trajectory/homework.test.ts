import { describe, expect, it } from 'vitest';
import { relations, roles } from '../people/roles.ts';
import { decideHomework, type HomeworkMove, type HomeworkStatus, homeworkMoves, homeworkStatuses, isOverdue } from './homework.ts';

const client = 'client own';
const guide = 'counsellor guides';
const allowed: Record<string, [to: HomeworkStatus, by: string]> = {
  'open do': ['done', client],
  'open leave': ['not-done', client],
  'open withdraw': ['withdrawn', guide],
  'not-done do': ['done', client],
  'not-done reopen': ['open', client],
  'not-done withdraw': ['withdrawn', guide],
  'done reopen': ['open', client],
};

describe('homework', () => {
  for (const from of homeworkStatuses)
    for (const move of homeworkMoves)
      for (const role of roles)
        for (const relation of relations) {
          const [to, by] = allowed[`${from} ${move}`] ?? [null, ''];
          const expected = by === `${role} ${relation}` ? to : null;
          it(`that is ${from}: ${move} by a ${role} who ${relation} it ${expected ? `makes it ${expected}` : 'is refused'}`, () => {
            expect(decideHomework(from, move as HomeworkMove, role, relation)).toBe(expected);
          });
        }

  it('is late the day after its day, and only while it is open', () => {
    expect(isOverdue({ status: 'open', dueOn: '2026-03-28' }, '2026-03-28')).toBe(false);
    expect(isOverdue({ status: 'open', dueOn: '2026-03-28' }, '2026-03-29')).toBe(true);
    expect(isOverdue({ status: 'open', dueOn: null }, '2026-03-29')).toBe(false);
    for (const status of ['done', 'not-done', 'withdrawn'] as const) expect(isOverdue({ status, dueOn: '2026-03-28' }, '2026-03-29')).toBe(false);
  });
});
