import { expect, test } from 'vitest';
import { wordLooked } from './word-attention.ts';

test('of what is not pressing it says that it stands in a list, not that something was sent', () => {
  expect(wordLooked({ level: 'attention', lookedAt: null }, 'Els')).toBe('Het staat in de lijst van Els. Er heeft nog niemand gekeken.');
  for (const level of ['urgent', 'crisis'] as const) expect(wordLooked({ level, lookedAt: null }, 'Els')).toContain('melding');
});

test('once somebody looked, the level is no matter', () => {
  expect(wordLooked({ level: 'attention', lookedAt: '2026-11-26T10:00:00Z' }, 'Els')).toContain('Er heeft iemand gekeken');
});
