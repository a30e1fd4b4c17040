import { expect, test } from 'vitest';
import type { Evaluation } from '../ui/records.ts';
import { orderEvaluations } from './order-evaluations.ts';

const evaluation = (id: string, more: Partial<Evaluation>): Evaluation => ({
  id,
  conversationId: id,
  trajectoryId: id,
  createdAt: '2026-11-26T10:00:00Z',
  startedAt: '2026-11-25T10:00:00Z',
  reasons: ['sample'],
  stage: 'intake',
  language: 'nl',
  voices: ['guide'],
  overall: 4,
  rescored: false,
  auditId: null,
  scoresShown: true,
  may: [],
  ...more,
});
const idsOf = (evaluations: Evaluation[]) => evaluations.map(({ id }) => id);

test('a crisis goes before a low score, and a low score before a random sample', () => {
  const given = [evaluation('sample', {}), evaluation('low', { reasons: ['low-score'], overall: 2 }), evaluation('crisis', { reasons: ['signal', 'crisis'] })];
  expect(idsOf(orderEvaluations(given))).toEqual(['crisis', 'low', 'sample']);
});

test('what a person scored already waits below what nobody looked at', () => {
  expect(idsOf(orderEvaluations([evaluation('done', { reasons: ['crisis'], rescored: true }), evaluation('new', {})]))).toEqual(['new', 'done']);
});

test('with the same reason the lowest score goes first, and what could not be scored last', () => {
  const given = [evaluation('none', { overall: null }), evaluation('good', { overall: 4.5 }), evaluation('weak', { overall: 2.1 })];
  expect(idsOf(orderEvaluations(given))).toEqual(['weak', 'good', 'none']);
});
