import { expect, it } from 'vitest';
import { isTimeToRemind, type Remindable } from './remind.ts';

const startsAt = new Date('2026-12-03T13:00:00Z');
const session: Remindable = { status: 'planned', startsAt, plannedAt: new Date('2026-11-20T10:00:00Z'), remindedFor: null, isClosed: false };
const quiet = { quietFrom: 21 * 60, quietTo: 8 * 60 };

it.each<[string, Partial<Remindable>, string, boolean]>([
  ['a day before', {}, '2026-12-02T13:00:00Z', true],
  ['more than a day before', {}, '2026-12-02T12:59:00Z', false],
  ['in quiet hours', {}, '2026-12-02T20:30:00Z', false],
  ['in the early morning', {}, '2026-12-03T06:59:00Z', false],
  ['as soon as quiet hours end', {}, '2026-12-03T07:00:00Z', true],
  ['shortly before it begins', {}, '2026-12-03T11:30:00Z', false],
  ['twice', { remindedFor: startsAt }, '2026-12-02T14:00:00Z', false],
  ['again once it was moved', { remindedFor: new Date('2026-12-01T13:00:00Z') }, '2026-12-02T14:00:00Z', true],
  ['of what was planned the day before', { plannedAt: new Date('2026-12-02T14:00:00Z') }, '2026-12-02T15:00:00Z', false],
  ['of what was cancelled', { status: 'cancelled' }, '2026-12-02T14:00:00Z', false],
  ['in a trajectory that is closed', { isClosed: true }, '2026-12-02T14:00:00Z', false],
])('a reminder %s', (_, over, now, expected) => {
  expect(isTimeToRemind({ ...session, ...over }, quiet, new Date(now))).toBe(expected);
});
