import { expect, it } from 'vitest';
import { measure, readSet } from './measure.ts';

it('has messages enough, half of them not looked at while the patterns were made', () => {
  expect(readSet('seen').length).toBeGreaterThanOrEqual(125);
  expect(readSet('blind').length).toBeGreaterThanOrEqual(125);
});

it.each([
  ['seen', 'insights'],
  ['seen', 'commitments'],
  ['blind', 'insights'],
  ['blind', 'commitments'],
] as const)('what is proposed is meant: %s, %s', (name, kind) => {
  const { proposed, right } = measure(readSet(name), kind);
  expect(proposed).toBeGreaterThan(15);
  expect(right / proposed).toBeGreaterThanOrEqual(0.95);
});
