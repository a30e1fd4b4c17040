import { describe, expect, it } from 'vitest';
import { nextStep, type Waiting } from './escalation.ts';
import type { SignalLevel } from './signal.ts';

// Thursday 26 November 2026, 10:00 in Brussels.
const raisedAt = new Date('2026-11-26T09:00:00Z');
const at = (minutes: number) => new Date(raisedAt.getTime() + minutes * 60_000);
const house = { escalateAfterMinutes: 15, line: 2 };
const waiting = (level: SignalLevel, last: Waiting['last'], dueInMinutes = 0): Waiting => ({
  level,
  raisedAt,
  dueAt: at(dueInMinutes),
  last,
  acknowledgedAt: null,
});
const day = 24 * 60;

describe('a crisis that nobody acknowledges', () => {
  it.each([
    // [last step taken, at minute] -> [now], what comes
    [null, 0, { step: 0, who: 'guides', reason: 'raised' }],
    [[0, 0], 14, null],
    [[0, 0], 15, { step: 1, who: { supervisor: 0 }, reason: 'escalated' }],
    [[1, 15], 29, null],
    [[1, 15], 30, { step: 2, who: { supervisor: 1 }, reason: 'escalated' }],
    [[2, 30], 45, { step: 3, who: 'guides', reason: 'escalated' }],
    [[3, 45], 60, { step: 4, who: { supervisor: 0 }, reason: 'escalated' }],
    [[4, 60], 75, { step: 5, who: { supervisor: 1 }, reason: 'escalated' }],
  ] as const)('goes on from %j at minute %i to %j', (last, now, expected) => {
    expect(nextStep(waiting('crisis', last && { step: last[0], at: at(last[1]) }), house, at(now))).toEqual(expected);
  });
  it('waits as long as the house says', () => {
    const slow = { ...house, escalateAfterMinutes: 60 };
    expect(nextStep(waiting('crisis', { step: 0, at: at(0) }), slow, at(59))).toBeNull();
    expect(nextStep(waiting('crisis', { step: 0, at: at(0) }), slow, at(60))).not.toBeNull();
  });
  it('comes back to counsellor and stand-in where there is no supervisor', () => {
    const alone = { ...house, line: 0 };
    for (const step of [0, 1, 2]) expect(nextStep(waiting('crisis', { step, at: at(0) }), alone, at(15))).toMatchObject({ step: step + 1, who: 'guides' });
  });
  it('goes one step at a time after a standstill', () => {
    const afterTheStandstill = at(500);
    const first = nextStep(waiting('crisis', { step: 0, at: at(0) }), house, afterTheStandstill);
    expect(first?.step).toBe(1);
    expect(nextStep(waiting('crisis', { step: 1, at: afterTheStandstill }), house, afterTheStandstill)).toBeNull();
  });
});

describe('a crisis that somebody has in hand', () => {
  const inHand = (last: Waiting['last'], level: SignalLevel = 'crisis'): Waiting => ({ ...waiting(level, last), acknowledgedAt: at(5) });
  it.each([
    [[0, 0], 5 + day - 1, null],
    [[0, 0], 5 + day, { step: 1, who: 'acknowledger', reason: 'reminder' }],
    [null, 5 + day, { step: 0, who: 'acknowledger', reason: 'reminder' }],
    [[1, 5 + day], 5 + 2 * day - 1, null],
    [[1, 5 + day], 5 + 2 * day, { step: 2, who: 'acknowledger', reason: 'reminder' }],
  ] as const)('and does not resolve goes on from %j at minute %i to %j', (last, now, expected) => {
    expect(nextStep(inHand(last && { step: last[0], at: at(last[1]) }), house, at(now))).toEqual(expected);
  });
  it('asks it of no other level', () => {
    for (const level of ['urgent', 'attention'] as const) expect(nextStep(inHand(null, level), house, at(90 * day))).toBeNull();
  });
});

describe('an urgent signal', () => {
  const due = 4 * 60; // 14:00
  it.each([
    [null, 0, { step: 0, who: 'guides', reason: 'raised' }],
    [[0, 0], due - 1, null],
    [[0, 0], due, { step: 1, who: 'guides', reason: 'reminder' }],
    [[1, due], due + 59, null],
    [[1, due], due + 60, { step: 2, who: 'supervisors', reason: 'escalated' }],
    [[2, due + 60], due + 60 + day - 1, null],
    [[2, due + 60], due + 60 + day, { step: 3, who: 'everybody', reason: 'reminder' }],
    [[3, due + 60 + day], due + 60 + 2 * day, { step: 4, who: 'everybody', reason: 'reminder' }],
  ] as const)('that nobody looked at goes on from %j at minute %i to %j', (last, now, expected) => {
    expect(nextStep(waiting('urgent', last && { step: last[0], at: at(last[1]) }, due), house, at(now))).toEqual(expected);
  });
  it('due at the end of a Friday reaches the supervisors on Monday, an hour of work later', () => {
    const dueAt = new Date('2026-11-27T16:00:00Z'); // Friday 17:00
    const signal: Waiting = { level: 'urgent', raisedAt, dueAt, last: { step: 1, at: dueAt }, acknowledgedAt: null };
    expect(nextStep(signal, house, new Date('2026-11-29T12:00:00Z'))).toBeNull();
    expect(nextStep(signal, house, new Date('2026-11-30T08:59:00Z'))).toBeNull();
    expect(nextStep(signal, house, new Date('2026-11-30T09:00:00Z'))).toMatchObject({ who: 'supervisors' });
  });
});

describe('a signal of the level attention', () => {
  it('is reminded of once, on the day after it was due', () => {
    const due = 5 * day;
    expect(nextStep(waiting('attention', null, due), house, at(due + day - 1))).toBeNull();
    expect(nextStep(waiting('attention', null, due), house, at(due + day))).toEqual({ step: 1, who: 'guides', reason: 'reminder' });
    expect(nextStep(waiting('attention', { step: 1, at: at(due + day) }, due), house, at(due + 30 * day))).toBeNull();
  });
  it('that was put off and woke is reminded of again, a day after it is due anew', () => {
    const reminded = { step: 1, at: at(6 * day) };
    expect(nextStep(waiting('attention', reminded, 10 * day), house, at(11 * day - 1))).toBeNull();
    expect(nextStep(waiting('attention', reminded, 10 * day), house, at(11 * day))).toEqual({ step: 2, who: 'guides', reason: 'reminder' });
    expect(nextStep(waiting('attention', { step: 2, at: at(11 * day) }, 10 * day), house, at(40 * day))).toBeNull();
  });
});
