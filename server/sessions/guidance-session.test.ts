import { describe, expect, it, test } from 'vitest';
import { relations, roles } from '../people/roles.ts';
import { decideSession, overlaps, type SessionAction, type SessionFacts, type SessionStatus, sessionActions, sessionStatuses } from './guidance-session.ts';

const now = new Date('2026-11-26T12:00:00Z');
const begun = new Date('2026-11-26T09:00:00Z');
const ahead = new Date('2026-11-27T09:00:00Z');
const facts = (over: Partial<SessionFacts>): SessionFacts => ({ status: 'planned', startsAt: begun, isRegistered: false, hasApprovedRecord: false, ...over });

/** What a counsellor may do with a session that has begun, of which nothing was told or approved. */
const allowed: Record<SessionStatus, Partial<Record<SessionAction, SessionStatus>>> = {
  planned: { move: 'planned', cancel: 'cancelled', hold: 'held', miss: 'missed' },
  held: { correct: 'held', reopen: 'planned' },
  cancelled: { reopen: 'planned' },
  missed: { reopen: 'planned' },
};

describe('every state, action, role and relation', () => {
  const every = sessionStatuses.flatMap((status) =>
    sessionActions.flatMap((action) =>
      roles.flatMap((role) => relations.flatMap((relation) => [true, false].map((isAhead) => ({ status, action, role, relation, isAhead })))),
    ),
  );
  test.each(every)('$action from $status by $role ($relation), ahead: $isAhead', ({ status, action, role, relation, isAhead }) => {
    const decision = decideSession(facts({ status, startsAt: isAhead ? ahead : begun }), action, role, relation, now);
    const guides = role === 'counsellor' && relation === 'guides';
    const owns = role === 'client' && relation === 'own' && action === 'cancel';
    if (!guides && !owns) return expect(decision).toEqual({ refused: 'not-allowed' });
    const to = allowed[status][action];
    if (!to) return expect(decision).toEqual({ refused: 'not-in-this-state', state: status });
    if (isAhead && (action === 'hold' || action === 'miss')) return expect(decision).toEqual({ refused: 'not-in-this-state', state: 'not-begun' });
    if (!isAhead && owns) return expect(decision).toEqual({ refused: 'not-in-this-state', state: 'begun' });
    expect(decision).toEqual({ to });
  });
});

it.each(['correct', 'reopen'] as const)('what the responsible body was told of is not changed by %s', (action) => {
  expect(decideSession(facts({ status: 'held', isRegistered: true }), action, 'counsellor', 'guides', now)).toEqual({
    refused: 'not-in-this-state',
    state: 'registered',
  });
});

it.each(['held', 'cancelled', 'missed'] as const)('with an approved record a session that is %s is not opened again', (status) => {
  expect(decideSession(facts({ status, hasApprovedRecord: true }), 'reopen', 'counsellor', 'guides', now)).toEqual({
    refused: 'not-in-this-state',
    state: 'recorded',
  });
});

it.each([
  ['09:00', 60, '09:59', true],
  ['09:00', 60, '10:00', false],
  ['09:00', 60, '08:30', true],
  ['09:00', 60, '08:00', false],
  ['09:00', 120, '09:30', true],
])('a session at %s of %i minutes and one of an hour at %s overlap: %s', (one, minutes, other, expected) => {
  const at = (time: string) => new Date(`2026-11-26T${time}:00Z`);
  expect(overlaps({ startsAt: at(one), minutes }, { startsAt: at(other), minutes: 60 })).toBe(expected);
});
