import { expect, it } from 'vitest';
import { compareParagraphs } from './compare-paragraphs.ts';

it('marks the paragraphs that the other text does not have, on both sides', () => {
  const { left, right } = compareParagraphs('## Uren\n\nTien\ndagen.\n\nVraag het aan.', '## Uren\n\nTien dagen.\n\nVraag het vooraf aan.\n\nOf niet.');
  expect(left.map(({ differs }) => differs)).toEqual([false, false, true]);
  expect(right.map(({ differs }) => differs)).toEqual([false, false, true, true]);
});

it('of the same text marks nothing', () => {
  const { left, right } = compareParagraphs('Een.\n\n\nTwee.', 'Een.\n\nTwee.\n');
  expect([...left, ...right].some(({ differs }) => differs)).toBe(false);
});
