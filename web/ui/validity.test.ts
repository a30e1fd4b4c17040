import { expect, test } from 'vitest';
import { validityOf } from './validity.ts';

const noon = new Date('2026-11-26T12:00:00+01:00');

test('a rule counts up to and including its last day', () => {
  expect(validityOf({ validFrom: null, validTo: '2026-11-26' }, noon)).toBe('valid');
  expect(validityOf({ validFrom: null, validTo: '2026-11-25' }, noon)).toBe('expired');
});

test('a rule that starts tomorrow does not count yet', () => {
  expect(validityOf({ validFrom: '2026-11-27', validTo: null }, noon)).toBe('not-yet');
  expect(validityOf({ validFrom: '2026-11-26', validTo: null }, noon)).toBe('valid');
});

test('the day changes at midnight in Brussels, not in Greenwich', () => {
  const justAfterMidnight = new Date('2026-11-26T23:30:00Z');
  expect(validityOf({ validFrom: '2026-11-27', validTo: null }, justAfterMidnight)).toBe('valid');
});

test('a document without dates always counts', () => {
  expect(validityOf({ validFrom: null, validTo: null }, noon)).toBe('valid');
});
