import { expect, test } from 'vitest';
import type { Signal } from '../records.ts';
import { arrangeSignals, crisesWithSteps, inReadingOrder, isQuiet, orderSignals } from './order-signals.ts';

type Given = Pick<Signal, 'id' | 'level' | 'status' | 'dueAt' | 'kind' | 'trajectoryId'>;
const signal = (id: string, level: Signal['level'], dueAt: string, more: Partial<Given> = {}): Given => ({
  id,
  level,
  dueAt: `2026-11-26T${dueAt}:00Z`,
  status: 'open',
  kind: 'burnout',
  trajectoryId: 't1',
  ...more,
});
const idsOf = (signals: Given[]) => signals.map(({ id }) => id);

test('danger goes first, then what is due first', () => {
  const given = [
    signal('attention', 'attention', '08:00'),
    signal('urgent late', 'urgent', '09:00'),
    signal('crisis', 'crisis', '12:00'),
    signal('urgent later', 'urgent', '11:00'),
  ];
  expect(idsOf(orderSignals(given))).toEqual(['crisis', 'urgent late', 'urgent later', 'attention']);
});

test('within a level what nobody looked at goes before what someone acknowledged', () => {
  const given = [signal('seen', 'urgent', '08:00', { status: 'acknowledged' }), signal('unseen', 'urgent', '10:00')];
  expect(idsOf(orderSignals(given))).toEqual(['unseen', 'seen']);
});

test('a resolved crisis stands below an open attention signal', () => {
  const given = [signal('done', 'crisis', '08:00', { status: 'resolved' }), signal('open', 'attention', '10:00')];
  expect(idsOf(orderSignals(given))).toEqual(['open', 'done']);
});

test('what to do in a crisis is said once per trajectory, and not for a resolved one', () => {
  const given = [
    signal('a', 'crisis', '08:00'),
    signal('b', 'crisis', '09:00'),
    signal('c', 'crisis', '09:00', { trajectoryId: 't2', status: 'resolved' }),
    signal('d', 'urgent', '09:00', { trajectoryId: 't3' }),
  ];
  expect([...crisesWithSteps(given)]).toEqual(['a']);
});

test('language and questions outside guidance wait beside the danger inbox; what could not be checked does not', () => {
  expect(isQuiet({ kind: 'language-barrier' })).toBe(true);
  expect(isQuiet({ kind: 'out-of-scope' })).toBe(true);
  expect(isQuiet({ kind: 'unchecked' })).toBe(false);
});

test('what one client has open stands together, under the gravest of it, before a client who has less', () => {
  const given = [
    signal('ann attention', 'attention', '08:00', { trajectoryId: 'ann' }),
    signal('bo urgent', 'urgent', '07:00', { trajectoryId: 'bo' }),
    signal('ann crisis', 'crisis', '12:00', { trajectoryId: 'ann' }),
    signal('cy urgent', 'urgent', '06:00', { trajectoryId: 'cy' }),
  ];
  const { byLevel } = arrangeSignals(given);
  expect(byLevel.map(({ level, clients }) => [level, clients.map(({ signals }) => idsOf(signals))])).toEqual([
    ['crisis', [['ann crisis', 'ann attention']]],
    ['urgent', [['cy urgent'], ['bo urgent']]],
  ]);
});

test('language, what could not be checked, what rests and what is done have places of their own, and nothing is lost', () => {
  const given = [
    signal('danger', 'attention', '08:00'),
    signal('language', 'attention', '08:00', { kind: 'language-barrier' }),
    signal('unchecked', 'attention', '08:00', { kind: 'unchecked' }),
    signal('resting late', 'attention', '11:00', { status: 'snoozed' }),
    signal('resting', 'attention', '10:00', { status: 'snoozed', kind: 'out-of-scope' }),
    signal('done', 'crisis', '08:00', { status: 'resolved' }),
  ];
  const arranged = arrangeSignals(given);
  expect(idsOf(arranged.quiet)).toEqual(['language']);
  expect(idsOf(arranged.unchecked)).toEqual(['unchecked']);
  expect(idsOf(arranged.resting)).toEqual(['resting', 'resting late']);
  expect(idsOf(arranged.resolved)).toEqual(['done']);
  expect(idsOf(inReadingOrder(arranged))).toEqual(['danger', 'unchecked', 'done', 'language', 'resting', 'resting late']);
});
