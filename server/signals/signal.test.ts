import { expect, test } from 'vitest';
import { roles } from '../people/roles.ts';
import { decideSignal, isGraver, isToWake, type SignalAction, type SignalMoment, type SignalState, signalActions } from './signal.ts';

const first = '00000000-0000-4000-8000-000000000001';
const second = '00000000-0000-4000-8000-000000000002';

/** How a signal stands when it is in this state; a close was proposed by the first person. */
const standing = (state: SignalState, more: Partial<SignalMoment> = {}): SignalMoment => ({
  status: state === 'closing' ? 'acknowledged' : state,
  closingBy: state === 'closing' ? first : null,
  level: 'urgent',
  fourEyes: false,
  ...more,
});

type Table = Record<SignalState, Partial<Record<SignalAction, SignalState>>>;
const ordinary: Table = {
  open: { acknowledge: 'acknowledged', assign: 'open', snooze: 'snoozed', resolve: 'resolved', raise: 'open' },
  acknowledged: { acknowledge: 'acknowledged', assign: 'acknowledged', snooze: 'snoozed', resolve: 'resolved', raise: 'open' },
  snoozed: { acknowledge: 'acknowledged', assign: 'snoozed', snooze: 'snoozed', wake: 'open', resolve: 'resolved', raise: 'open' },
  closing: { acknowledge: 'closing', assign: 'closing', 'confirm-close': 'resolved', 'refuse-close': 'acknowledged' },
  resolved: {},
};
const crisis: Table = {
  open: { acknowledge: 'acknowledged', assign: 'open', resolve: 'resolved' },
  acknowledged: { acknowledge: 'acknowledged', assign: 'acknowledged', resolve: 'resolved' },
  snoozed: { acknowledge: 'acknowledged', assign: 'snoozed', wake: 'open', resolve: 'resolved' },
  closing: ordinary.closing,
  resolved: {},
};
const crisisUnderFourEyes: Table = {
  open: { acknowledge: 'acknowledged', assign: 'open', 'propose-close': 'closing' },
  acknowledged: { acknowledge: 'acknowledged', assign: 'acknowledged', 'propose-close': 'closing' },
  snoozed: { acknowledge: 'acknowledged', assign: 'snoozed', wake: 'open' },
  closing: ordinary.closing,
  resolved: {},
};

const cases = (
  [
    ['an urgent signal', ordinary, {}],
    ['an urgent signal under four eyes', ordinary, { fourEyes: true }],
    ['a crisis', crisis, { level: 'crisis' }],
    ['a crisis under four eyes', crisisUnderFourEyes, { level: 'crisis', fourEyes: true }],
  ] as const
).flatMap(([name, table, more]) =>
  (Object.keys(table) as SignalState[]).flatMap((from) =>
    signalActions.flatMap((action) =>
      roles.map((role) => ({ name, table, more, from, action, role, allowed: role === 'counsellor' || role === 'supervisor' })),
    ),
  ),
);

test.each(cases)('$name that is $from: $action by a $role', ({ table, more, from, action, role, allowed }) => {
  const to = allowed ? (table[from][action] ?? null) : null;
  expect(decideSignal(standing(from, more), action, { role, id: second })).toBe(to);
});

test('a signal is raised to what is graver, never to the same or less', () => {
  expect(isGraver('crisis', 'urgent')).toBe(true);
  expect(isGraver('urgent', 'attention')).toBe(true);
  expect(isGraver('urgent', 'urgent')).toBe(false);
  expect(isGraver('urgent', 'crisis')).toBe(false);
});

test('who proposed to close a crisis cannot confirm it, and may take it back', () => {
  const waiting = standing('closing', { level: 'crisis', fourEyes: true });
  expect(decideSignal(waiting, 'confirm-close', { role: 'counsellor', id: first })).toBeNull();
  expect(decideSignal(waiting, 'refuse-close', { role: 'counsellor', id: first })).toBe('acknowledged');
});

test('a signal that rests wakes when its time has come, not before, and nothing else wakes', () => {
  const until = new Date('2026-11-30T08:00:00Z');
  const at = (time: string) => isToWake({ status: 'snoozed', snoozedUntil: until }, new Date(time));
  expect(at('2026-11-30T07:59:59Z')).toBe(false);
  expect(at('2026-11-30T08:00:00Z')).toBe(true);
  expect(isToWake({ status: 'resolved', snoozedUntil: until }, new Date('2027-01-01T00:00:00Z'))).toBe(false);
});
